/**
 * The API as the page needs it, until `npm run api` writes this file from the OpenAPI document.
 * Paths carry no `/api`: it is the server's base address.
 */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  current?: unknown;
}

interface Headers {
  [name: string]: unknown;
}

interface Ok<T> {
  responses: { 200: { headers: Headers; content: { 'application/json': T } } };
}
interface Created<T> {
  responses: { 201: { headers: Headers; content: { 'application/json': T } } };
}
interface Done {
  responses: { 204: { headers: Headers; content?: never } };
}
interface Streamed {
  responses: { 200: { headers: Headers; content: { 'application/octet-stream': Blob } } };
}
interface Json<T> {
  requestBody: { content: { 'application/json': T } };
}
interface InPath<T> {
  parameters: { path: T; query?: never; header?: { 'If-Match'?: string }; cookie?: never };
}
interface InQuery<T> {
  parameters: { query?: T; path?: never; header?: never; cookie?: never };
}
interface ById {
  id: string;
}
interface OneThing<Changes, View> {
  patch: InPath<ById> & Json<Changes> & Ok<View>;
  delete: InPath<ById> & Done;
}
interface Restore<View> {
  post: InPath<ById> & Ok<View>;
}

export type Role = 'owner' | 'counsellor' | 'administrator';

export interface Session {
  id: string;
  role: Role;
  givenName: string;
  familyName: string;
  email: string;
  emailVerified: boolean;
  structure: { id: string; name: string } | null;
}

export interface OpenSession {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

export type ExperienceKind =
  | 'job'
  | 'internship'
  | 'apprenticeship'
  | 'volunteering'
  | 'civic-service'
  | 'training'
  | 'project'
  | 'caring'
  | 'leisure'
  | 'military'
  | 'detention';
export type SkillLevel = 1 | 2 | 3 | 4;
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native';
export type DrivingLicence =
  | 'AM'
  | 'A1'
  | 'A2'
  | 'A'
  | 'B1'
  | 'B'
  | 'BE'
  | 'C1'
  | 'C1E'
  | 'C'
  | 'CE'
  | 'D1'
  | 'D1E'
  | 'D'
  | 'DE';
export type Section = 'contact' | 'photo' | 'experiences' | 'skills' | 'evidence' | 'languages';
export type Purpose = 'first-interview' | 'career-project' | 'job-search' | 'training' | 'vae' | 'other';

export interface CommuneView {
  code: string;
  name: string;
  postalCode: string;
}
export interface ContactView {
  email: string | null;
  phone: string | null;
  address: string | null;
  website: string | null;
  commune: CommuneView | null;
  mobility: string | null;
  drivingLicences: DrivingLicence[];
}
export interface ProfileView {
  givenName: string;
  familyName: string;
  headline: string | null;
  summary: string | null;
  contact?: ContactView;
  version: number;
}
export interface ProfileChanges {
  givenName?: string;
  familyName?: string;
  headline?: string | null;
  summary?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  website?: string | null;
  communeCode?: string | null;
  postalCode?: string | null;
  mobility?: string | null;
  drivingLicences?: DrivingLicence[];
}
export interface ExperienceView {
  id: string;
  kind: ExperienceKind;
  title: string;
  organisation: string | null;
  place: string | null;
  startedOn: string | null;
  endedOn: string | null;
  ongoing: boolean;
  description: string | null;
  results: string | null;
  version: number;
}
export interface ExperienceDraft {
  kind: ExperienceKind;
  title: string;
  organisation?: string | null;
  place?: string | null;
  startedOn?: string | null;
  endedOn?: string | null;
  ongoing?: boolean;
  description?: string | null;
  results?: string | null;
}
export interface SkillView {
  id: string;
  name: string;
  details: string | null;
  level: SkillLevel | null;
  contexts: string[];
  experienceIds?: string[];
  version: number;
}
export interface SkillDraft {
  name: string;
  details?: string | null;
  level?: SkillLevel | null;
  contexts?: string[];
  experienceIds?: string[];
}
export interface EvidenceFileView {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}
export interface EvidenceView {
  id: string;
  title: string;
  description: string | null;
  url: string | null;
  file: EvidenceFileView | null;
  skillIds?: string[];
  experienceIds?: string[];
  version: number;
}
export interface EvidenceDraft {
  title: string;
  description?: string | null;
  url?: string;
  skillIds?: string[];
  experienceIds?: string[];
}
export interface LanguageView {
  id: string;
  name: string;
  level: CefrLevel | null;
  version: number;
}
export interface LanguageDraft {
  name: string;
  level?: CefrLevel | null;
}
export interface PortfolioView {
  ownerId: string;
  profile: ProfileView;
  experiences?: ExperienceView[];
  skills?: SkillView[];
  evidence?: EvidenceView[];
  languages?: LanguageView[];
}
export interface BinnedItem {
  kind: 'experience' | 'skill' | 'evidence' | 'language';
  id: string;
  title: string;
  binnedAt: string;
  endsAt: string;
}

export interface ImportChange {
  path: string;
  code: string;
  message: string;
  from?: string;
  to?: string;
}
export interface ImportItem {
  id: string;
  section: 'profile' | 'experiences' | 'skills' | 'languages';
  path: string;
  title: string;
  values: Record<string, unknown>;
  changes: ImportChange[];
}
export interface SkippedItem {
  path: string;
  code: string;
  message: string;
  value?: string;
}
export interface ImportPreview {
  id: string;
  format: 'json-resume';
  items: ImportItem[];
  skipped: SkippedItem[];
}
export interface ImportReport {
  kept: number;
  report: { path: string; code: string; message: string }[];
}

export interface DirectoryStructure {
  id: string;
  name: string;
  organisation: string;
  commune: string | null;
  counsellors: { id: string; givenName: string; familyName: string; title: string | null }[];
}
export interface Reader {
  id: string;
  givenName: string;
  familyName: string;
  structure: string;
}
export interface Grant {
  id: string;
  counsellor: Reader;
  sections: Section[];
  purpose: Purpose;
  note: string | null;
  grantedAt: string;
  expiresAt: string;
  revokedAt: string | null;
  status: 'active' | 'expired' | 'revoked';
  lastReadAt: string | null;
  version: number;
}
export interface GrantDraft {
  counsellorId?: string;
  counsellorEmail?: string;
  sections: Section[];
  purpose: Purpose;
  note?: string | null;
  days: number;
}
export interface GrantChanges {
  sections?: Section[];
  purpose?: Purpose;
  note?: string | null;
  days?: number;
}
export interface AccessRecord {
  id: string;
  readAt: string;
  action: 'read' | 'file' | 'export';
  sections: Section[];
  evidenceTitle?: string;
  reader: { givenName: string; familyName: string; structure: string };
}
export interface AccessLog {
  records: AccessRecord[];
  next: string | null;
}

export interface SharedWithMe {
  ownerId: string;
  givenName: string;
  familyName: string;
  headline: string | null;
  sections: Section[];
  purpose: Purpose;
  note: string | null;
  grantedAt: string;
  expiresAt: string;
  lastReadAt: string | null;
}
export type SharedPortfolio = PortfolioView & {
  access: { sections: Section[]; purpose: Purpose; note: string | null; grantedAt: string; expiresAt: string };
};
export interface Member {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  role: 'counsellor' | 'administrator';
  title: string | null;
  since: string;
  until: string | null;
  pending: boolean;
}
export interface Structure {
  id: string;
  name: string;
  organisation: string;
  commune: string | null;
  members: Member[];
}

export interface paths {
  '/auth/register': {
    post: Json<{ email: string; password: string; givenName: string; familyName: string; notice: string }> &
      Created<Session>;
  };
  '/auth/notice': { get: Ok<{ version: string }> };
  '/auth/verify-email': { post: Json<{ token: string }> & Done };
  '/auth/verify-email/resend': { post: Done };
  '/auth/sign-in': { post: Json<{ email: string; password: string }> & Ok<Session> };
  '/auth/sign-out': { post: Done };
  '/auth/session': { get: Ok<Session> };
  '/auth/password/forgotten': { post: Json<{ email: string }> & Done };
  '/auth/password/reset': { post: Json<{ token: string; password: string }> & Done };
  '/auth/password/change': { post: Json<{ currentPassword: string; newPassword: string }> & Done };
  '/auth/sessions': { get: Ok<OpenSession[]>; delete: Done };
  '/auth/sessions/{id}': { delete: InPath<ById> & Done };
  '/auth/archive': { get: Streamed };
  '/auth/account': { delete: Json<{ password: string }> & Done };

  '/portfolio': { get: Ok<PortfolioView> };
  '/portfolio/profile': { patch: Json<ProfileChanges> & Ok<ProfileView> };
  '/portfolio/experiences': { post: Json<ExperienceDraft> & Created<ExperienceView> };
  '/portfolio/experiences/{id}': OneThing<Partial<ExperienceDraft>, ExperienceView>;
  '/portfolio/experiences/{id}/restore': Restore<ExperienceView>;
  '/portfolio/skills': { post: Json<SkillDraft> & Created<SkillView> };
  '/portfolio/skills/{id}': OneThing<Partial<SkillDraft>, SkillView>;
  '/portfolio/skills/{id}/restore': Restore<SkillView>;
  '/portfolio/languages': { post: Json<LanguageDraft> & Created<LanguageView> };
  '/portfolio/languages/{id}': OneThing<Partial<LanguageDraft>, LanguageView>;
  '/portfolio/languages/{id}/restore': Restore<LanguageView>;
  '/portfolio/evidence': { post: Json<EvidenceDraft> & Created<EvidenceView> };
  '/portfolio/evidence/{id}': OneThing<Partial<EvidenceDraft>, EvidenceView>;
  '/portfolio/evidence/{id}/restore': Restore<EvidenceView>;
  '/portfolio/evidence/{id}/file': { get: InPath<ById> & Streamed };
  '/portfolio/storage': { get: Ok<{ usedBytes: number; limitBytes: number }> };
  '/portfolio/bin': { get: Ok<BinnedItem[]> };
  '/portfolio/communes': { get: InQuery<{ q: string }> & Ok<CommuneView[]> };
  '/portfolio/imports': { post: { requestBody: { content: { 'multipart/form-data': { file: string } } } } & Created<ImportPreview> };
  '/portfolio/imports/{id}/accept': { post: InPath<ById> & Json<{ items?: string[] }> & Ok<ImportReport> };
  '/portfolio/directory': { get: Ok<DirectoryStructure[]> };
  '/portfolio/grants': { get: Ok<Grant[]>; post: Json<GrantDraft> & Created<Grant> };
  '/portfolio/grants/{id}': OneThing<GrantChanges, Grant>;
  '/portfolio/grants/{id}/preview': { get: InPath<ById> & Ok<PortfolioView> };
  '/portfolio/grants/preview': { post: Json<{ sections: Section[] }> & Ok<PortfolioView> };
  '/portfolio/access-log': { get: InQuery<{ before?: string; limit?: number }> & Ok<AccessLog> };

  '/counsellor/portfolios': { get: Ok<SharedWithMe[]> };
  '/counsellor/portfolios/{ownerId}': { get: InPath<{ ownerId: string }> & Ok<SharedPortfolio> };
  '/counsellor/structure': { get: Ok<Structure> };
  '/counsellor/structure/invitations': {
    post: Json<{ email: string; givenName: string; familyName: string; title?: string | null }> & Created<Member>;
  };
  '/counsellor/structure/members/{id}': { delete: InPath<ById> & Done };
}
