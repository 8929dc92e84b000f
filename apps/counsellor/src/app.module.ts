import { Module, type DynamicModule } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { HealthModule } from '#http';
import { IdentityModule } from '#identity';
import { MailModule, type MailOptions } from '#mail';
import { CommentsModule } from './comments/comments.module.js';
import { ConfirmationsModule } from './confirmations/confirmations.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { LinksModule } from './links/links.module.js';
import { PortfoliosModule } from './portfolios/portfolios.module.js';
import { SentRequestsModule } from './sent-requests/sent-requests.module.js';
import { SkillGroupsModule } from './skill-groups/skill-groups.module.js';
import { StructureModule } from './structure/structure.module.js';
import { TodayModule } from './today/today.module.js';

export interface CounsellorSettings {
  /** Connection under the role `lorfolio_counsellor`. */
  databaseUrl: string;
  /** Origin under which people open the page. */
  publicUrl: string;
  secret: string;
  mail: MailOptions;
  /** Where evidence files are kept. */
  evidenceFolder: string;
}

/** The counsellors' service: reads what owners share, and keeps the people of a structure. */
@Module({})
export class CounsellorApp {
  static forRoot(settings: CounsellorSettings): DynamicModule {
    return {
      module: CounsellorApp,
      imports: [
        // No entity: this service reads through #consent and by functions, and owns no row.
        DatabaseModule.forRoot({ url: settings.databaseUrl, entities: [], name: 'counsellor' }),
        IdentityModule.forRoot(settings),
        MailModule.forRoot(settings.mail),
        HealthModule,
        CommentsModule,
        ConfirmationsModule,
        ClaimsModule,
        LinksModule.forRoot(settings.evidenceFolder),
        PortfoliosModule.forRoot(settings.evidenceFolder),
        SentRequestsModule,
        SkillGroupsModule,
        StructureModule,
        TodayModule,
      ],
    };
  }
}
