import { IsUUID } from 'class-validator';
import { LinkKeyDto } from '#http';

export class LinkedFileKeyDto extends LinkKeyDto {
  @IsUUID()
  evidenceId!: string;
}

export class LinkStandingDto {
  /** Another than that of the opening: what is shown may no longer be what is shared */
  version!: number;
}
