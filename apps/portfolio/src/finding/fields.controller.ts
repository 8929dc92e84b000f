import { Controller, Get, Headers, Query } from '@nestjs/common';
import { languageOf } from '#http';
import { Access } from '#identity';
import { FieldDto, FieldReferenceDto, FieldSearchDto, FieldSummaryDto } from './field.dto.js';
import { FieldsService } from './fields.service.js';

@Controller('portfolio/referentials')
@Access(['owner'])
export class FieldsController {
  constructor(private readonly fields: FieldsService) {}

  /**
   * Find an occupation or a theme of life: the twelve nearest to what was typed, ours before those of the imported references; without words
   * all of ours, family by family
   */
  @Get('fields')
  async find(
    @Query() { q, kind }: FieldSearchDto,
    @Headers('accept-language') languages?: string,
  ): Promise<FieldSummaryDto[]> {
    const language = languageOf(languages);
    return q === undefined ? this.fields.list(kind, language) : await this.fields.search(q, kind, language);
  }

  /** What people do in an occupation or a theme of life and the skills that each of it shows, or those that it asks for */
  @Get('field')
  read(@Query() reference: FieldReferenceDto, @Headers('accept-language') languages?: string): Promise<FieldDto> {
    return this.fields.read(reference, languageOf(languages));
  }
}
