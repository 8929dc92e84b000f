import { Controller, Get } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { Directory } from '#network';
import { ListedStructureDto } from './structure.dto.js';

@Controller('portfolio/directory')
@Access(['owner'])
export class DirectoryController {
  constructor(private readonly directory: Directory) {}

  /** The structures and the counsellors one can share with */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<ListedStructureDto[]> {
    return this.directory.structures(actor);
  }
}
