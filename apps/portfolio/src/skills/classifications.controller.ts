import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { RenameClassificationDto, RenamedClassificationDto } from './classification.dto.js';
import { ClassificationsService } from './classifications.service.js';

@Controller('portfolio/skills/classifications')
@Access(['owner'])
export class ClassificationsController {
  constructor(private readonly classifications: ClassificationsService) {}

  /** Rename one of my groupings, or take it away, in every skill that has it */
  @Post('rename')
  @HttpCode(200)
  rename(
    @CurrentActor() actor: Actor,
    @Body() { from, to }: RenameClassificationDto,
  ): Promise<RenamedClassificationDto> {
    return this.classifications.rename(actor, from, to);
  }
}
