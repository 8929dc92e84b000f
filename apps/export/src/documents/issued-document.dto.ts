import { IsOptional, IsString, Matches } from 'class-validator';
import { MaxLength } from '#http';
import type { DocumentKind, DocumentLanguage } from '#consent';

export class DocumentCodeDto {
  /** As it stands on the document; capitals and hyphens do not matter */
  @MaxLength(40)
  @IsString()
  code!: string;

  /** SHA-256 of a file, hexadecimal: to ask whether it is this very one */
  @Matches(/^[0-9a-f]{64}$/i)
  @IsString()
  @IsOptional()
  sha256?: string | null;
}

/** That a document was made here and when; neither whose it is nor what it says */
export class IssuedDocumentDto {
  kind!: DocumentKind;
  language!: DocumentLanguage;
  /** ISO 8601 */
  firstIssuedAt!: string;
  /** ISO 8601 */
  lastIssuedAt!: string;
  /** By others, on the last one */
  confirmations!: number;
  /** When the very file that was asked about was made; null when it is not one of them, or none was asked about */
  fileIssuedAt!: string | null;
}
