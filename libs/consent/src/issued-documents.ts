import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound } from '#common';
import { Database } from '#database';
import { Attempts, type Actor } from '#identity';
import { isDocumentCode, typedCode, type DocumentKind, type DocumentLanguage } from '#portfolio';

/** What a code tells whoever has it: that a document was made here and when, and neither whose it is nor what it says. */
export interface IssuedDocument {
  /** As it was when it was last made under the code. */
  kind: DocumentKind;
  language: DocumentLanguage;
  firstIssuedAt: Date;
  lastIssuedAt: Date;
  /** How many confirmations by others it carried when it was last made. */
  confirmations: number;
  /** When the very file that was asked about was made; null when none was asked about, or it is not one of them. */
  fileIssuedAt: Date | null;
}

/** What a file says that carries a code. */
export interface Coded {
  code: string;
  kind: DocumentKind;
  language: DocumentLanguage;
  confirmations: number;
}

const ISSUED = `SELECT kind, language, first_issued_at AS "firstIssuedAt", last_issued_at AS "lastIssuedAt", confirmations,
  file_issued_at AS "fileIssuedAt" FROM app.issued_under($1, $2)`;

/** Files that were made under a code: noted when they are made, and found again by whoever holds one. */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
  ) {}

  /** The same bytes are noted once: the first time counts. */
  async note(owner: Pick<Actor, 'id'>, documentId: string, coded: Coded, sha256: Buffer): Promise<void> {
    const { code, kind, language, confirmations } = coded;
    const values = [owner.id, newId(), documentId, code, sha256, confirmations, this.clock.now(), kind, language];
    await this.database.pipeline({ actor: owner, owner: owner.id }, [
      {
        name: 'note_issue',
        text: `INSERT INTO document_issue (owner_id, id, document_id, code, sha256, confirmations, issued_at, kind, language)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT ON CONSTRAINT document_issue_once DO NOTHING`,
        values,
      },
    ]);
  }

  /**
   * @param code as it was typed
   * @param sha256 of a file that is held beside it
   * @throws not_found for a code that nobody has, that was taken off, or under which nothing was made
   */
  async find(code: string, sha256: Buffer | null, address: string): Promise<IssuedDocument> {
    await this.attempts.count('document-code', address);
    const wanted = typedCode(code);
    if (!isDocumentCode(wanted)) throw notFound();
    const [row] = await this.database.ask({ name: 'issued_under', text: ISSUED, values: [wanted, sha256] });
    if (row === undefined) throw notFound();
    return row as IssuedDocument;
  }
}
