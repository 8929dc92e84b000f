/** One page as it is drawn, and what a program reads on it */
export class PageDto {
  /** In pixels */
  width!: number;
  height!: number;
  /** data:image/webp;base64,… */
  picture!: string;
  /** What a program takes out of this page, in the order in which it meets it */
  text!: string;
}

/** Something that the person may want to look at again */
export class AdviceDto {
  code!: 'too-long' | 'empty' | 'backwards' | 'sensitive';
  /** The thing that it is about; null for the whole, or the profile */
  itemId!: string | null;
  field!: string | null;
  /** The words that were found */
  found!: string | null;
  /** For sensitive words: what they touch on */
  reason!: 'health' | 'social-security' | 'birth' | 'origin' | 'belief' | 'family' | 'union' | null;
}

/** The very file that the download gives, looked at */
export class DocumentPreviewDto {
  /** Of the document: the count of its saves when this was made */
  version!: number;
  /** Of the file, hexadecimal */
  sha256!: string;
  pageCount!: number;
  /** The first ones: a long document is not drawn to its end */
  pages!: PageDto[];
  advice!: AdviceDto[];
}
