import { Body, Controller, Patch } from '@nestjs/common';
import { IfMatch } from '#http';
import { Access, CurrentActor, type Actor } from '#identity';
import { ProfileChangeDto, ProfileDto } from './profile.dto.js';
import { ProfileService } from './profile.service.js';

@Controller('portfolio/profile')
@Access(['owner'])
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  /** Change who one is and how to be reached; what is left out stays as it is */
  @Patch()
  amend(
    @CurrentActor() actor: Actor,
    @Body() change: ProfileChangeDto,
    @IfMatch() version: number | null,
  ): Promise<ProfileDto> {
    return this.profile.amend(actor, change, version);
  }
}
