import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { IdPipe, IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { LanguageChangeDto, LanguageDto, NewLanguageDto } from './language.dto.js';
import { LanguagesService } from './languages.service.js';

@Controller('portfolio/languages')
@Access(['owner'])
export class LanguagesController {
  constructor(private readonly languages: LanguagesService) {}

  /** Add a language one speaks or writes */
  @Post()
  add(@CurrentActor() actor: Actor, @Body() draft: NewLanguageDto): Promise<LanguageDto> {
    return this.languages.add(actor, draft);
  }

  /** Change a language; what is left out stays as it is */
  @Patch(':id')
  amend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() draft: LanguageChangeDto,
    @IfMatch() version: number | null,
  ): Promise<LanguageDto> {
    return this.languages.amend(actor, id, draft, version);
  }

  /** Put a language in the bin, where it waits 30 days */
  @Delete(':id')
  @HttpCode(204)
  bin(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @IfMatch() version: number | null): Promise<void> {
    return this.languages.items.bin(actor, id, version);
  }

  /** Take a language back out of the bin */
  @Post(':id/restore')
  @HttpCode(200)
  restore(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LanguageDto> {
    return this.languages.items.restore(actor, id);
  }
}
