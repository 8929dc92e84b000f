import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IssuedDocuments } from '#consent';
import { CallerAddress } from '#http';
import { Access } from '#identity';
import { DocumentCodeDto, IssuedDocumentDto } from './issued-document.dto.js';

/** For whoever holds a document with a code. The code travels in the body: addresses are written down on their way. */
@Controller('export/issued-documents')
@Access('anyone')
export class IssuedDocumentsController {
  constructor(private readonly issued: IssuedDocuments) {}

  /** Whether a document with this code was made here, and when; a wrong code and one that was taken off are one answer */
  @Post('check')
  @HttpCode(200)
  async check(@Body() { code, sha256 }: DocumentCodeDto, @CallerAddress() address: string): Promise<IssuedDocumentDto> {
    const issued = await this.issued.find(code, sha256 ? Buffer.from(sha256, 'hex') : null, address);
    const { kind, language, confirmations } = issued;
    return {
      ...{ kind, language, confirmations },
      firstIssuedAt: issued.firstIssuedAt.toISOString(),
      lastIssuedAt: issued.lastIssuedAt.toISOString(),
      fileIssuedAt: issued.fileIssuedAt?.toISOString() ?? null,
    };
  }
}
