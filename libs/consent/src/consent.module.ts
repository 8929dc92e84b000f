import { Module } from '@nestjs/common';
import { Attempts } from '#identity';
import { IssuedDocuments } from './issued-documents.js';
import { LinkAccess } from './link-access.js';
import { OwnDocuments } from './own-documents.js';
import { PortfolioAccess } from './portfolio-access.js';
import { Sealer } from './sealer.js';

/** The door to other people's portfolios, and the sealing of the log that it writes: one of each in a service. */
@Module({
  providers: [Attempts, IssuedDocuments, LinkAccess, OwnDocuments, PortfolioAccess, Sealer],
  exports: [IssuedDocuments, LinkAccess, OwnDocuments, PortfolioAccess, Sealer],
})
export class ConsentModule {}
