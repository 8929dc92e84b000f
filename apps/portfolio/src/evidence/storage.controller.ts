import { Controller, Get } from '@nestjs/common';
import { Access, CurrentActor, type Actor } from '#identity';
import { StorageDto } from './evidence.dto.js';
import { StorageRoom } from './storage-room.js';

@Controller('portfolio/storage')
@Access(['owner'])
export class StorageController {
  constructor(private readonly room: StorageRoom) {}

  /** How much room one's files take, and how much there is */
  @Get()
  read(@CurrentActor() actor: Actor): Promise<StorageDto> {
    return this.room.of(actor);
  }
}
