import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '#identity';
import { CommuneDto, CommuneSearchDto } from './commune.dto.js';
import { CommunesService } from './communes.service.js';

@Controller('portfolio/communes')
@Access(['owner'])
export class CommunesController {
  constructor(private readonly communes: CommunesService) {}

  /** Find a commune by the beginning of its name or postal code; ten at most */
  @Get()
  search(@Query() { q }: CommuneSearchDto): Promise<CommuneDto[]> {
    return this.communes.search(q);
  }
}
