import type { OwnPhotoView } from '#portfolio';

/** Which photo I have; the picture itself is at /api/portfolio/photo */
export class PhotoDto implements OwnPhotoView {
  /** Counts the saves; send it back as If-Match */
  version!: number;
  /** Of the picture, hexadecimal */
  sha256!: string;
}

/** The picture: JPEG, PNG or WebP, 10 MB and 50 million pixels at most */
export class NewPhotoDto {
  file!: unknown;
}
