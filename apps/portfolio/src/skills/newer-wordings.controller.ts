import { Controller, Get, Headers } from '@nestjs/common';
import { languageOf } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { NewerWordingDto } from './newer-wording.dto.js';
import { NewerWordingsService } from './newer-wordings.service.js';

@Controller('portfolio/skills/newer-wordings')
@Access(['owner'])
export class NewerWordingsController {
  constructor(private readonly wordings: NewerWordingsService) {}

  /** My skills that a reference words otherwise today than in the version that I chose them from; my words stay until I change them */
  @Get()
  list(@CurrentActor() actor: Actor, @Headers('accept-language') languages?: string): Promise<NewerWordingDto[]> {
    return this.wordings.list(actor, languageOf(languages));
  }
}
