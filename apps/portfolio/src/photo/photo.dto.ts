import { ApiProperty } from '@nestjs/swagger';
import type { OwnPhotoView } from '#portfolio';

/** Which photo I have; the picture itself is at /api/portfolio/photo */
export class PhotoDto implements OwnPhotoView {
  /** Counts the saves; send it back as If-Match */
  version!: number;
  /** Of the picture, hexadecimal */
  sha256!: string;
}

export class NewPhotoDto {
  /** JPEG, PNG or WebP, 10 MB and 50 million pixels at most */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
