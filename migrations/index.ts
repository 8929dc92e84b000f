import { Foundation1795000100000 } from './1795000100000-foundation.js';
import { Network1795000200000 } from './1795000200000-network.js';
import { Identity1795000300000 } from './1795000300000-identity.js';
import { Consent1795000400000 } from './1795000400000-consent.js';
import { Portfolio1795000500000 } from './1795000500000-portfolio.js';
import { StructureAdministration1795000600000 } from './1795000600000-structure-administration.js';
import { Purge1795000700000 } from './1795000700000-purge.js';
import { RowSecurity1795000800000 } from './1795000800000-row-security.js';
import { Invitations1795000900000 } from './1795000900000-invitations.js';
import { SessionSeen1795001000000 } from './1795001000000-session-seen.js';
import { EnterOwn1795001100000 } from './1795001100000-enter-own.js';
import { Readers1795001200000 } from './1795001200000-readers.js';
import { Scope1795001250000 } from './1795001250000-scope.js';
import { AccessChain1795001300000 } from './1795001300000-access-chain.js';
import { SecondFactor1795001400000 } from './1795001400000-second-factor.js';
import { FactorReset1795001410000 } from './1795001410000-factor-reset.js';
import { Codes1795001500000 } from './1795001500000-codes.js';
import { Requests1795001510000 } from './1795001510000-requests.js';
import { Links1795001600000 } from './1795001600000-links.js';
import { Comments1795001700000 } from './1795001700000-comments.js';
import { Confirmations1795001710000 } from './1795001710000-confirmations.js';
import { ConsentEvents1795001800000 } from './1795001800000-consent-events.js';
import { Notices1795001810000 } from './1795001810000-notices.js';
import { Day1795001900000 } from './1795001900000-day.js';
import { ReaderMembership1795001990000 } from './1795001990000-reader-membership.js';
import { StopLinks1795001995000 } from './1795001995000-stop-links.js';
import { StopAllWays1795002100000 } from './1795002100000-stop-all-ways.js';
import { RequestsToVerified1795002110000 } from './1795002110000-requests-to-verified.js';
import { LinkEvents1795002120000 } from './1795002120000-link-events.js';
import { LinkSummaries1795002130000 } from './1795002130000-link-summaries.js';
import { GrantMembershipLock1795002140000 } from './1795002140000-grant-membership-lock.js';
import { LinkStanding1795002150000 } from './1795002150000-link-standing.js';
import { JournalLinks1795002160000 } from './1795002160000-journal-links.js';
import { SummaryReads1795002170000 } from './1795002170000-summary-reads.js';
import { LinkReminders1795002180000 } from './1795002180000-link-reminders.js';
import { WayBackOfConfirmed1795002200000 } from './1795002200000-way-back-of-confirmed.js';
import { CloseMember1795002210000 } from './1795002210000-close-member.js';
import { ActiveCounsellor1795002220000 } from './1795002220000-active-counsellor.js';
import { ConfirmationsDecided1795002300000 } from './1795002300000-confirmations-decided.js';
import { ConsentTitles1795002400000 } from './1795002400000-consent-titles.js';
import { FirstVisit1795002410000 } from './1795002410000-first-visit.js';
import { WhoseWords1795002420000 } from './1795002420000-whose-words.js';
import { ProfilePhoto1795002500000 } from './1795002500000-profile-photo.js';
import { ByIndex1795002510000 } from './1795002510000-by-index.js';
import { ItemsAsText1795002520000 } from './1795002520000-items-as-text.js';
import { Documents1795002600000 } from './1795002600000-documents.js';
import { DocumentImport1795002700000 } from './1795002700000-document-import.js';
import { DocumentCodes1795002800000 } from './1795002800000-document-codes.js';
import { PreparedFiles1795002900000 } from './1795002900000-prepared-files.js';
import { TitlesWithoutBin1795002950000 } from './1795002950000-titles-without-bin.js';
import { SkillGrounds1795003200000 } from './1795003200000-skill-grounds.js';
import { CodesKept1795003210000 } from './1795003210000-codes-kept.js';
import { ForgottenWhereNamed1795003215000 } from './1795003215000-forgotten-where-named.js';
import { Referentials1795003220000 } from './1795003220000-referentials.js';
import { DigitalChecks1795003400000 } from './1795003400000-digital-checks.js';
import { SkillMerging1795003500000 } from './1795003500000-skill-merging.js';
import { PreparationsGivenUp1795003510000 } from './1795003510000-preparations-given-up.js';

/** Every migration, oldest first. A merged one is never edited: a new one follows it. */
export const migrations = [
  Foundation1795000100000,
  Network1795000200000,
  Identity1795000300000,
  Consent1795000400000,
  Portfolio1795000500000,
  StructureAdministration1795000600000,
  Purge1795000700000,
  RowSecurity1795000800000,
  Invitations1795000900000,
  SessionSeen1795001000000,
  EnterOwn1795001100000,
  Readers1795001200000,
  Scope1795001250000,
  AccessChain1795001300000,
  SecondFactor1795001400000,
  FactorReset1795001410000,
  Codes1795001500000,
  Requests1795001510000,
  Links1795001600000,
  Comments1795001700000,
  Confirmations1795001710000,
  ConsentEvents1795001800000,
  Notices1795001810000,
  Day1795001900000,
  ReaderMembership1795001990000,
  StopLinks1795001995000,
  StopAllWays1795002100000,
  RequestsToVerified1795002110000,
  LinkEvents1795002120000,
  LinkSummaries1795002130000,
  GrantMembershipLock1795002140000,
  LinkStanding1795002150000,
  JournalLinks1795002160000,
  SummaryReads1795002170000,
  LinkReminders1795002180000,
  WayBackOfConfirmed1795002200000,
  CloseMember1795002210000,
  ActiveCounsellor1795002220000,
  ConfirmationsDecided1795002300000,
  ConsentTitles1795002400000,
  FirstVisit1795002410000,
  WhoseWords1795002420000,
  ProfilePhoto1795002500000,
  ByIndex1795002510000,
  ItemsAsText1795002520000,
  Documents1795002600000,
  DocumentImport1795002700000,
  DocumentCodes1795002800000,
  PreparedFiles1795002900000,
  TitlesWithoutBin1795002950000,
  SkillGrounds1795003200000,
  CodesKept1795003210000,
  ForgottenWhereNamed1795003215000,
  Referentials1795003220000,
  DigitalChecks1795003400000,
  SkillMerging1795003500000,
  PreparationsGivenUp1795003510000,
];
