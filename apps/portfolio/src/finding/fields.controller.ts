import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { languageOf } from '#http';
import { Access } from '#identity';
import { FieldDto, FieldSearchDto, FieldSummaryDto } from './field.dto.js';
import { FieldsService } from './fields.service.js';

@Controller('portfolio/referentials/fields')
@Access(['owner'])
export class FieldsController {
  constructor(private readonly fields: FieldsService) {}

  /** Find an occupation or a theme of life: the twelve nearest to what was typed, or all of them, family by family */
  @Get()
  find(
    @Query() { q, kind }: FieldSearchDto,
    @Headers('accept-language') languages?: string,
  ): Promise<FieldSummaryDto[]> {
    const language = languageOf(languages);
    return q === undefined ? this.fields.list(kind, language) : this.fields.search(q, kind, language);
  }

  /** What people do in an occupation or a theme of life, and the skills that each of it shows */
  @Get(':code')
  read(@Param('code') code: string, @Headers('accept-language') languages?: string): Promise<FieldDto> {
    return this.fields.read(code, languageOf(languages));
  }
}
