import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { HealthModule } from '#http';
import { IdentityModule } from '#identity';
import { CvModule } from './cv/cv.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { PreparedModule } from './prepared/prepared.module.js';
import type { RenderingLimits } from './rendering/rendering-limits.js';
import { RenderingModule } from './rendering/rendering.module.js';
import { ReceiptsModule } from './receipts/receipts.module.js';

export interface ExportSettings {
  /** Connection under the role `lorfolio_export`. */
  databaseUrl: string;
  /** Origin under which people open the page. */
  publicUrl: string;
  secret: string;
  /** Where evidence and prepared files are kept. */
  evidenceFolder: string;
  /** What is left out is as usual. */
  rendering?: Partial<RenderingLimits>;
}

/** The service that turns what one may read into documents to take away. */
@Module({})
export class ExportApp {
  static forRoot(settings: ExportSettings): DynamicModule {
    return {
      module: ExportApp,
      imports: [
        // No entity: this service reads through #consent and writes nothing but the record of it.
        DatabaseModule.forRoot({ url: settings.databaseUrl, entities: [], name: 'export' }),
        IdentityModule.forRoot(settings),
        HealthModule,
        RenderingModule.forRoot({ evidence: settings.evidenceFolder }, settings.rendering),
        CvModule,
        DocumentsModule,
        PreparedModule.forRoot(settings.evidenceFolder),
        ReceiptsModule,
      ],
    };
  }
}
