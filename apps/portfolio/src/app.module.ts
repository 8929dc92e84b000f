import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentGrant, ShareLink } from '#consent';
import { DatabaseModule } from '#database';
import { HealthModule } from '#http';
import { IdentityModule } from '#identity';
import { MailModule, type MailOptions } from '#mail';
import { Contact, Document, Evidence, Experience, Language, Profile, ProfilePhoto, Skill } from '#portfolio';
import { AccessLogModule } from './access-log/access-log.module.js';
import { AccountModule } from './account/account.module.js';
import { Account } from './auth/account.entity.js';
import { AuthModule } from './auth/auth.module.js';
import { MailToken } from './auth/mail-token.entity.js';
import { Session } from './auth/session.entity.js';
import { BinModule } from './bin/bin.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { CodesModule } from './codes/codes.module.js';
import { CommunesModule } from './communes/communes.module.js';
import { ConfirmationRequest } from './confirmations/confirmation-request.entity.js';
import { ConfirmationsModule } from './confirmations/confirmations.module.js';
import { DigitalCheck } from './digital-checks/digital-check.entity.js';
import { DigitalChecksModule } from './digital-checks/digital-checks.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExperiencesModule } from './experiences/experiences.module.js';
import { AccountEvent } from './factors/account-event.entity.js';
import { Passkey } from './factors/passkey.entity.js';
import { RecoveryCode } from './factors/recovery-code.entity.js';
import { Totp } from './factors/totp.entity.js';
import { FindingModule } from './finding/finding.module.js';
import { GrantsModule } from './grants/grants.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { PortfolioImport } from './imports/portfolio-import.entity.js';
import { DocumentsModule } from './documents/documents.module.js';
import { LanguagesModule } from './languages/languages.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { LinksModule } from './links/links.module.js';
import { PhotoModule } from './photo/photo.module.js';
import { ProfileModule } from './profile/profile.module.js';
import { ReceiptsModule } from './receipts/receipts.module.js';
import { ReferentialsModule } from './referentials/referentials.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { SkillsModule } from './skills/skills.module.js';
import { WholeModule } from './whole/whole.module.js';

export interface PortfolioSettings {
  /** Connection under the role `lorfolio_portfolio`. */
  databaseUrl: string;
  /** Origin under which people open the page. */
  publicUrl: string;
  /** Key for the hashes under which attempts are counted. */
  secret: string;
  mail: MailOptions;
  /** Where evidence files are kept. */
  evidenceFolder: string;
  maxFileBytes: number;
  maxOwnerBytes: number;
}

const ENTITIES = [
  Account,
  ConfirmationRequest,
  AccountEvent,
  ConsentGrant,
  Contact,
  DigitalCheck,
  Evidence,
  Experience,
  Document,
  Language,
  MailToken,
  Passkey,
  PortfolioImport,
  Profile,
  ProfilePhoto,
  RecoveryCode,
  Session,
  ShareLink,
  Skill,
  Totp,
];

/** The owner's service: sign-in, and everything a person writes. */
@Module({})
export class PortfolioApp {
  static forRoot(settings: PortfolioSettings): DynamicModule {
    return {
      module: PortfolioApp,
      imports: [
        DatabaseModule.forRoot({ url: settings.databaseUrl, entities: ENTITIES, name: 'portfolio' }),
        IdentityModule.forRoot(settings),
        MailModule.forRoot(settings.mail),
        HealthModule,
        AccessLogModule,
        AccountModule,
        AuthModule,
        BinModule,
        CommentsModule,
        CodesModule,
        CommunesModule,
        ConfirmationsModule,
        DigitalChecksModule,
        DirectoryModule,
        EvidenceModule.forRoot(settings),
        ExperiencesModule,
        FindingModule,
        GrantsModule,
        ImportsModule,
        DocumentsModule,
        LanguagesModule,
        NoticesModule,
        LinksModule,
        PhotoModule,
        ProfileModule,
        ReceiptsModule,
        ReferentialsModule,
        RequestsModule,
        SkillsModule,
        WholeModule,
      ],
    };
  }
}
