import { CounsellorApp } from '../../apps/counsellor/src/app.module.js';
import { ExportApp } from '../../apps/export/src/app.module.js';
import type { RenderingLimits } from '../../apps/export/src/rendering/rendering-limits.js';
import { startApp, testSettings, TestClock, type TestApp, type TestSettings } from '#testing';
import { portfolioRoot } from './portfolio-service.js';

/** The counsellor service's root module, as tests run it. */
export const counsellorRoot = ({ database, ...settings }: TestSettings) =>
  CounsellorApp.forRoot({ ...settings, databaseUrl: database.counsellor });

/** The export service's root module, as tests run it. */
export const exportRoot = (
  { database, publicUrl, secret, evidenceFolder }: TestSettings,
  rendering?: Partial<RenderingLimits>,
) =>
  ExportApp.forRoot({
    publicUrl,
    secret,
    evidenceFolder,
    databaseUrl: database.export,
    ...(rendering && { rendering }),
  });

/** Services that share one database, one folder of files and one clock. */
export interface Services {
  portfolio: TestApp;
  counsellor: TestApp;
  exporting: TestApp;
  clock: TestClock;
  settings: TestSettings;
  close(): Promise<void>;
}

/** The three services, on a database of their own. */
export async function startServices(): Promise<Services> {
  const settings = await testSettings();
  const clock = new TestClock();
  const portfolio = await startApp(portfolioRoot, settings, clock);
  const counsellor = await startApp(counsellorRoot, settings, clock);
  const exporting = await startApp(exportRoot, settings, clock);
  return {
    portfolio,
    counsellor,
    exporting,
    clock,
    settings,
    close: async () => {
      await portfolio.close();
      await counsellor.close();
      await exporting.close();
      await settings.remove();
    },
  };
}
