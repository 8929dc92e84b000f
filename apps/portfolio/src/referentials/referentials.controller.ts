import { Controller, Get, Param, Query } from '@nestjs/common';
import { IdPipe } from '#http';
import { Access } from '#identity';
import { FoundConceptDto, ReferenceChoiceDto, ReferenceConceptDto, ReferenceSearchDto } from './referential.dto.js';
import { ReferentialsService } from './referentials.service.js';

@Controller('portfolio/referentials')
@Access(['owner'])
export class ReferentialsController {
  constructor(private readonly referentials: ReferentialsService) {}

  /** Find occupations, themes and skills as one types: typing errors are forgiven, best first */
  @Get('search')
  search(@Query() query: ReferenceSearchDto): Promise<FoundConceptDto[]> {
    return this.referentials.search(query);
  }

  /** One occupation, theme or skill: what it is called, its group, what belongs to it */
  @Get('concepts/:id')
  read(@Param('id', IdPipe) id: string, @Query() { lang }: ReferenceChoiceDto): Promise<ReferenceConceptDto> {
    return this.referentials.read(id, lang);
  }
}
