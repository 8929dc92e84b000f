import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CounsellorApp } from '../../apps/counsellor/src/app.module.js';
import { ExportApp } from '../../apps/export/src/app.module.js';
import { PortfolioApp } from '../../apps/portfolio/src/app.module.js';
import { nameOf, routesOf } from '#testing';

const service = { databaseUrl: 'postgres://localhost/none', publicUrl: 'http://localhost', secret: '' };
const mail = { smtpUrl: null, from: '', outbox: '' };
const files = { evidenceFolder: '', maxFileBytes: 0, maxOwnerBytes: 0 };

/** Looked at, not started: no database is asked. */
async function rulesOf(module: DynamicModule): Promise<string[]> {
  const app = await NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false });
  return routesOf(app).map((route) =>
    [`${nameOf(route)}: ${[route.rule].flat().join(', ')}`, route.factor && `(second factor ${route.factor})`]
      .filter(Boolean)
      .join(' '),
  );
}

// A change in these lists is a change in who can reach what: review it as one.
describe('who may call', () => {
  it('the portfolio service', async () => {
    expect(await rulesOf(PortfolioApp.forRoot({ ...service, mail, ...files }))).toMatchInlineSnapshot(`
     [
       "DELETE /api/auth/account: signed-in",
       "DELETE /api/auth/factors/passkeys/:id: signed-in (second factor recent)",
       "DELETE /api/auth/factors/totp: signed-in (second factor recent)",
       "DELETE /api/auth/sessions: signed-in",
       "DELETE /api/auth/sessions/:id: signed-in",
       "DELETE /api/portfolio/codes/:id: owner",
       "DELETE /api/portfolio/comments/:id: owner",
       "DELETE /api/portfolio/comments/threads/:id: owner",
       "DELETE /api/portfolio/confirmation-requests/:id: owner",
       "DELETE /api/portfolio/confirmations/:id: owner",
       "DELETE /api/portfolio/documents/:id: owner",
       "DELETE /api/portfolio/evidence/:id: owner",
       "DELETE /api/portfolio/experiences/:id: owner",
       "DELETE /api/portfolio/grants/:id: owner",
       "DELETE /api/portfolio/languages/:id: owner",
       "DELETE /api/portfolio/links/:id: owner",
       "DELETE /api/portfolio/photo: owner",
       "DELETE /api/portfolio/request-blocks/:id: owner",
       "DELETE /api/portfolio/skills/:id: owner",
       "GET /api/auth/archive: signed-in (second factor recent)",
       "GET /api/auth/events: signed-in",
       "GET /api/auth/factors: signed-in (second factor not-asked)",
       "GET /api/auth/notice: anyone",
       "GET /api/auth/session: signed-in (second factor not-asked)",
       "GET /api/auth/sessions: signed-in",
       "GET /api/health/live: anyone",
       "GET /api/health/ready: anyone",
       "GET /api/portfolio: owner",
       "GET /api/portfolio/access-log: owner",
       "GET /api/portfolio/access-log/check: owner",
       "GET /api/portfolio/access-log/download: owner",
       "GET /api/portfolio/bin: owner",
       "GET /api/portfolio/codes/:id: owner",
       "GET /api/portfolio/comments: owner",
       "GET /api/portfolio/communes: owner",
       "GET /api/portfolio/confirmation-requests: owner",
       "GET /api/portfolio/directory: owner",
       "GET /api/portfolio/documents: owner",
       "GET /api/portfolio/documents/:id: owner",
       "GET /api/portfolio/evidence/:id/file: owner",
       "GET /api/portfolio/experiences/:id/telling: owner",
       "GET /api/portfolio/grants: owner",
       "GET /api/portfolio/grants/:id/preview: owner",
       "GET /api/portfolio/links: owner",
       "GET /api/portfolio/notices: owner",
       "GET /api/portfolio/notices/settings: owner",
       "GET /api/portfolio/photo: owner",
       "GET /api/portfolio/receipts: owner",
       "GET /api/portfolio/receipts/:id: owner",
       "GET /api/portfolio/receipts/:id/receipt.json: owner",
       "GET /api/portfolio/referentials/fields: owner",
       "GET /api/portfolio/referentials/fields/:code: owner",
       "GET /api/portfolio/request-blocks: owner",
       "GET /api/portfolio/requests: owner",
       "GET /api/portfolio/storage: owner",
       "PATCH /api/portfolio/comments/:id: owner",
       "PATCH /api/portfolio/confirmations/:id: owner",
       "PATCH /api/portfolio/documents/:id: owner",
       "PATCH /api/portfolio/evidence/:id: owner",
       "PATCH /api/portfolio/experiences/:id: owner",
       "PATCH /api/portfolio/grants/:id: owner",
       "PATCH /api/portfolio/languages/:id: owner",
       "PATCH /api/portfolio/links/:id: owner",
       "PATCH /api/portfolio/profile: owner",
       "PATCH /api/portfolio/skills/:id: owner",
       "POST /api/auth/factors/passkeys: signed-in (second factor recent-if-any)",
       "POST /api/auth/factors/passkeys/challenge: signed-in (second factor not-asked)",
       "POST /api/auth/factors/passkeys/options: signed-in (second factor recent-if-any)",
       "POST /api/auth/factors/passkeys/prove: signed-in (second factor not-asked)",
       "POST /api/auth/factors/prove: signed-in (second factor not-asked)",
       "POST /api/auth/factors/recovery-codes: signed-in (second factor recent)",
       "POST /api/auth/factors/totp: signed-in (second factor recent-if-any)",
       "POST /api/auth/factors/totp/confirm: signed-in (second factor recent-if-any)",
       "POST /api/auth/password/change: signed-in",
       "POST /api/auth/password/forgotten: anyone",
       "POST /api/auth/password/reset: anyone",
       "POST /api/auth/register: anyone",
       "POST /api/auth/sign-in: anyone",
       "POST /api/auth/sign-out: anyone",
       "POST /api/auth/verify-email: signed-in",
       "POST /api/auth/verify-email/resend: signed-in",
       "POST /api/confirmation/answer: anyone",
       "POST /api/confirmation/open: anyone",
       "POST /api/confirmation/withdraw: anyone",
       "POST /api/portfolio/access-log/check: owner",
       "POST /api/portfolio/codes: owner",
       "POST /api/portfolio/codes/:id/confirm: owner",
       "POST /api/portfolio/comments: owner",
       "POST /api/portfolio/comments/read: owner",
       "POST /api/portfolio/confirmation-requests: owner",
       "POST /api/portfolio/confirmation-requests/:id/send-again: owner",
       "POST /api/portfolio/documents: owner",
       "POST /api/portfolio/documents/:id/copy: owner",
       "POST /api/portfolio/documents/:id/restore: owner",
       "POST /api/portfolio/evidence: owner",
       "POST /api/portfolio/evidence/:id/restore: owner",
       "POST /api/portfolio/experiences: owner",
       "POST /api/portfolio/experiences/:id/restore: owner",
       "POST /api/portfolio/experiences/:id/skills: owner",
       "POST /api/portfolio/grants: owner",
       "POST /api/portfolio/grants/:id/renew: owner",
       "POST /api/portfolio/grants/preview: owner",
       "POST /api/portfolio/grants/stop-everything: owner",
       "POST /api/portfolio/imports: owner",
       "POST /api/portfolio/imports/:id/accept: owner",
       "POST /api/portfolio/languages: owner",
       "POST /api/portfolio/languages/:id/restore: owner",
       "POST /api/portfolio/links: owner",
       "POST /api/portfolio/links/:id/new-address: owner",
       "POST /api/portfolio/links/preview: owner",
       "POST /api/portfolio/notices/seen: owner",
       "POST /api/portfolio/requests/:id/accept: owner",
       "POST /api/portfolio/requests/:id/refuse: owner",
       "POST /api/portfolio/skills: owner",
       "POST /api/portfolio/skills/:id/restore: owner",
       "PUT /api/portfolio/experiences/:id/telling: owner",
       "PUT /api/portfolio/notices/settings: owner",
       "PUT /api/portfolio/photo: owner",
     ]
    `);
  });

  it('the counsellor service', async () => {
    expect(await rulesOf(CounsellorApp.forRoot({ ...service, mail, evidenceFolder: '' }))).toMatchInlineSnapshot(`
     [
       "DELETE /api/counsellor/portfolios/:ownerId/comments/:id: counsellor",
       "DELETE /api/counsellor/portfolios/:ownerId/skills/:id/confirmation: counsellor",
       "DELETE /api/counsellor/requests/:id: counsellor",
       "DELETE /api/counsellor/structure/members/:id: administrator",
       "DELETE /api/counsellor/structure/members/:id/factors: administrator",
       "GET /api/counsellor/codes/:id: counsellor",
       "GET /api/counsellor/portfolios: counsellor",
       "GET /api/counsellor/portfolios/:ownerId: counsellor",
       "GET /api/counsellor/portfolios/:ownerId/access: counsellor",
       "GET /api/counsellor/portfolios/:ownerId/comments: counsellor",
       "GET /api/counsellor/portfolios/:ownerId/confirmations: counsellor",
       "GET /api/counsellor/portfolios/:ownerId/evidence/:id/file: counsellor",
       "GET /api/counsellor/requests: counsellor",
       "GET /api/counsellor/structure: administrator",
       "GET /api/counsellor/today: counsellor",
       "GET /api/health/live: anyone",
       "GET /api/health/ready: anyone",
       "PATCH /api/counsellor/portfolios/:ownerId/comments/:id: counsellor",
       "POST /api/counsellor/codes: counsellor",
       "POST /api/counsellor/links/file: anyone",
       "POST /api/counsellor/links/open: anyone",
       "POST /api/counsellor/links/standing: anyone",
       "POST /api/counsellor/portfolios/:ownerId/comments: counsellor",
       "POST /api/counsellor/portfolios/:ownerId/comments/read: counsellor",
       "POST /api/counsellor/portfolios/:ownerId/print: counsellor",
       "POST /api/counsellor/portfolios/:ownerId/skills/:id/confirmation: counsellor",
       "POST /api/counsellor/requests: counsellor",
       "POST /api/counsellor/structure/invitations: administrator",
     ]
    `);
  });

  it('the export service', async () => {
    expect(await rulesOf(ExportApp.forRoot({ ...service, evidenceFolder: '' }))).toMatchInlineSnapshot(`
     [
       "DELETE /api/export/portfolios/:ownerId/prepared-files/:id: counsellor",
       "DELETE /api/export/prepared-files/:id: owner",
       "GET /api/export/cv.pdf: owner",
       "GET /api/export/documents/:id/docx: owner",
       "GET /api/export/documents/:id/pdf: owner",
       "GET /api/export/documents/:id/preview: owner",
       "GET /api/export/documents/:id/txt: owner",
       "GET /api/export/portfolios/:ownerId/cv.pdf: counsellor (second factor recent)",
       "GET /api/export/portfolios/:ownerId/prepared-files: counsellor",
       "GET /api/export/portfolios/:ownerId/prepared-files/:id: counsellor",
       "GET /api/export/portfolios/:ownerId/prepared-files/:id/file: counsellor (second factor recent)",
       "GET /api/export/prepared-files: owner",
       "GET /api/export/prepared-files/:id: owner",
       "GET /api/export/prepared-files/:id/file: owner",
       "GET /api/export/receipts/:id.pdf: owner",
       "GET /api/health/live: anyone",
       "GET /api/health/ready: anyone",
       "POST /api/export/issued-documents/check: anyone",
       "POST /api/export/links/cv.pdf: anyone",
       "POST /api/export/portfolios/:ownerId/prepared-files: counsellor (second factor recent)",
       "POST /api/export/portfolios/:ownerId/prepared-files/:id/cancel: counsellor",
       "POST /api/export/portfolios/:ownerId/prepared-files/:id/retry: counsellor (second factor recent)",
       "POST /api/export/prepared-files: owner",
       "POST /api/export/prepared-files/:id/cancel: owner",
       "POST /api/export/prepared-files/:id/retry: owner",
     ]
    `);
  });
});
