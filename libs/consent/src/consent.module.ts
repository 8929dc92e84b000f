import { Module } from '@nestjs/common';
import { PortfolioAccess } from './portfolio-access.js';
import { Sealer } from './sealer.js';

/** The door to other people's portfolios, and the sealing of the log that it writes: one of each in a service. */
@Module({ providers: [PortfolioAccess, Sealer], exports: [PortfolioAccess, Sealer] })
export class ConsentModule {}
