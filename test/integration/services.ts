import { CounsellorApp } from '../../apps/counsellor/src/app.module.js';
import { startApp, testSettings, TestClock, type TestApp, type TestSettings } from '#testing';
import { portfolioRoot } from './portfolio-service.js';

/** The counsellor service's root module, as tests run it. */
export const counsellorRoot = ({ database, ...settings }: TestSettings) =>
  CounsellorApp.forRoot({ ...settings, databaseUrl: database.counsellor });

/** Services that share one database, one folder of files and one clock. */
export interface Services {
  portfolio: TestApp;
  counsellor: TestApp;
  clock: TestClock;
  settings: TestSettings;
  close(): Promise<void>;
}

/** The owners' and the counsellors' services, on a database of their own. */
export async function startServices(): Promise<Services> {
  const settings = await testSettings();
  const clock = new TestClock();
  const portfolio = await startApp(portfolioRoot, settings, clock);
  const counsellor = await startApp(counsellorRoot, settings, clock);
  return {
    portfolio,
    counsellor,
    clock,
    settings,
    close: async () => {
      await portfolio.close();
      await counsellor.close();
      await settings.remove();
    },
  };
}
