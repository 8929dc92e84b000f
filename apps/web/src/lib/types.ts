/**
 * The things of the API by their own names. They are read off `paths`, the only thing that is certain to be there
 * whatever the generated file calls its schemas: pages import them from here and never from schema.d.ts.
 */
import type { paths } from './schema.d.ts';

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Answer<Operation> = Operation extends { responses: infer Responses }
  ? Json<Responses[keyof Responses & (200 | 201)]>
  : never;
type Body<Operation> = Operation extends { requestBody?: infer Request } ? Json<NonNullable<Request>> : never;
type Get<Path extends keyof paths> = paths[Path] extends { get: infer Operation } ? Answer<Operation> : never;
type Post<Path extends keyof paths> = paths[Path] extends { post: infer Operation } ? Answer<Operation> : never;
type Posted<Path extends keyof paths> = paths[Path] extends { post: infer Operation } ? Body<Operation> : never;
type Put<Path extends keyof paths> = paths[Path] extends { put: infer Operation } ? Body<Operation> : never;
type Patched<Path extends keyof paths> = paths[Path] extends { patch: infer Operation } ? Body<Operation> : never;

export type Session = Get<'/auth/session'>;
export type Role = Session['role'];
export type OpenSession = Get<'/auth/sessions'>[number];
export type Factors = Get<'/auth/factors'>;
export type TotpEnrolment = Post<'/auth/factors/totp'>;
export type AccountEvent = Get<'/auth/events'>[number];

export type PortfolioView = Get<'/portfolio'>;
export type ProfileView = PortfolioView['profile'];
export type ProfileChanges = Patched<'/portfolio/profile'>;
export type OwnPhoto = NonNullable<PortfolioView['photo']>;
export type ContactView = NonNullable<ProfileView['contact']>;
export type CommuneView = Get<'/portfolio/communes'>[number];
export type DrivingLicence = ContactView['drivingLicences'][number];
export type ExperienceView = Post<'/portfolio/experiences'>;
export type ExperienceDraft = Posted<'/portfolio/experiences'>;
export type ExperienceKind = ExperienceView['kind'];
export type SkillView = Post<'/portfolio/skills'>;
export type SkillDraft = Posted<'/portfolio/skills'>;
export type SkillLevel = NonNullable<SkillView['level']>;
/** Where its name was chosen from. */
export type SkillReference = NonNullable<SkillView['reference']>;
export type NewerWording = Get<'/portfolio/skills/newer-wordings'>[number];
export type SkillGroup = Get<'/portfolio/skills/groups'>[number];
export type AlikeSkills = Get<'/portfolio/skills/duplicates'>[number];
export type NearbyOccupation = Get<'/portfolio/skills/nearby'>[number];
export type Occupation = Get<'/portfolio/skills/nearby/{code}'>;
export type SaidLevel = NonNullable<SkillView['levels']>[number];
/** An occupation or a theme of life, as one chooses it. */
export type FieldSummary = Get<'/portfolio/referentials/fields'>[number];
export type FieldView = Get<'/portfolio/referentials/field'>;
/** Where names of skills and occupations come from. */
export type ReferenceSource = FieldSummary['source'];
export type FoundConcept = Get<'/portfolio/referentials/search'>[number];
export type ProposedSkill = FieldView['skills'][number];
export type OpenTelling = Get<'/portfolio/experiences/{id}/telling'>;
export type Telling = Put<'/portfolio/experiences/{id}/telling'>;
export type KeptSkill = Telling['skills'][number];
export type AddedSkill = Post<'/portfolio/experiences/{id}/skills'>[number];
export type Difficulty = NonNullable<KeptSkill['difficulty']>;
export type LevelSetting = NonNullable<KeptSkill['setting']>;
export type EvidenceView = Post<'/portfolio/evidence'>;
export type EvidenceDraft = Posted<'/portfolio/evidence'>;
export type LanguageView = Post<'/portfolio/languages'>;
export type LanguageDraft = Posted<'/portfolio/languages'>;
export type CefrLevel = NonNullable<LanguageView['level']>;
/** What a reader of a share sees: without the versions that its owner saves with. */
export type ReaderView = Post<'/portfolio/grants/preview'>;
/** Only the lines that are shared. */
export type ReadContact = NonNullable<ReaderView['profile']['contact']>;
export type ReadPhoto = NonNullable<ReaderView['photo']>;
export type ReadExperience = NonNullable<ReaderView['experiences']>[number];
export type ReadLanguage = NonNullable<ReaderView['languages']>[number];
export type ReadSkill = NonNullable<ReaderView['skills']>[number];
export type ReadEvidence = NonNullable<ReaderView['evidence']>[number];
export type OwnDocument = Get<'/portfolio/documents'>[number];
export type DocumentChanges = Patched<'/portfolio/documents/{id}'>;
export type DocumentKind = OwnDocument['kind'];
export type DocumentPart = OwnDocument['parts'][number];
export type Wording = OwnDocument['wordings'][number];
export type WordedField = Wording['field'];
/** The pages of its PDF as pictures, what a program reads on them, and what could be better. */
export type DocumentPreview = Get<'/export/documents/{id}/preview'>;
/** A file that takes a while to make. */
export type PreparedFile = Get<'/export/prepared-files'>[number];
export type PreviewPage = DocumentPreview['pages'][number];
export type Advice = DocumentPreview['advice'][number];
export type BinnedItem = Get<'/portfolio/bin'>[number];
export type Storage = Get<'/portfolio/storage'>;

export type ImportPreview = Post<'/portfolio/imports'>;
export type ImportItem = ImportPreview['items'][number];
export type SkippedItem = ImportPreview['skipped'][number];
export type ImportReport = Post<'/portfolio/imports/{id}/accept'>;

export type DigitalCheck = Post<'/portfolio/digital-checks'>;
export type DigitalFramework = Get<'/portfolio/digital-checks/framework'>;
export type DigitalArea = DigitalFramework['areas'][number];
export type DigitalCompetence = DigitalArea['competences'][number];

export type DirectoryStructure = Get<'/portfolio/directory'>[number];
export type Grant = Post<'/portfolio/grants'>;
export type GrantDraft = Posted<'/portfolio/grants'>;
export type GrantChanges = Patched<'/portfolio/grants/{id}'>;
export type Section = Grant['sections'][number];
export type ContactLine = Grant['contactLines'][number];
export type ItemSection = Exclude<Section, 'contact' | 'photo'>;
export type Purpose = Grant['purpose'];
export type Receipt = Get<'/portfolio/receipts'>[number];
export type ConsentAct = Receipt['kind'];
export type Notices = Get<'/portfolio/notices'>;
export type Notice = Notices['notices'][number];
export type AccessLog = Get<'/portfolio/access-log'>;
export type AccessRecord = AccessLog['records'][number];
export type ChainCheck = Get<'/portfolio/access-log/check'>;

export type CommentThread = Post<'/portfolio/comments'>;
export type Comment = CommentThread['comments'][number];
export type Confirmation = NonNullable<SkillView['confirmations']>[number];
export type ReadConfirmation = NonNullable<ReadSkill['confirmations']>[number];
export type ConfirmationRequest = Post<'/portfolio/confirmation-requests'>;
export type ConfirmationRequestDraft = Posted<'/portfolio/confirmation-requests'>;
export type MyConfirmation = Get<'/counsellor/portfolios/{ownerId}/confirmations'>[number];
export type AskedConfirmation = Post<'/confirmation/open'>;

export type NewCode = Post<'/portfolio/codes'>;
export type CodeSeen = Get<'/portfolio/codes/{id}'>;
/** Who asks, and what for. */
export type Claim = NonNullable<CodeSeen['claim']>;
/** What one shares and until when, when it is already said with whom and what for. */
export type Choice = Posted<'/portfolio/codes/{id}/confirm'>;
export type ReceivedRequest = Get<'/portfolio/requests'>[number];
export type RequestBlock = Get<'/portfolio/request-blocks'>[number];

export type SentRequest = Get<'/counsellor/requests'>[number];
export type Link = Get<'/portfolio/links'>[number];
export type AddressedLink = Post<'/portfolio/links'>;
export type LinkDraft = Posted<'/portfolio/links'>;
export type LinkChanges = Patched<'/portfolio/links/{id}'>;
export type LinkContent = Link['what'];
export type LinkedPortfolio = Post<'/counsellor/links/open'>;

export type SharedWithMe = Get<'/counsellor/portfolios'>[number];
export type Today = Get<'/counsellor/today'>;
export type PersonToday = Today['shares']['first'][number];
export type MyAccess = Get<'/counsellor/portfolios/{ownerId}/access'>;
export type SharedPortfolio = Get<'/counsellor/portfolios/{ownerId}'>;
/** What is new in a shared portfolio since its reader last came. */
export type News = Pick<
  SharedPortfolio['access'],
  'lastVisitAt' | 'widened' | 'newIds' | 'changedIds' | 'profileChanged'
>;
export type Structure = Get<'/counsellor/structure'>;
export type Member = Structure['members'][number];
