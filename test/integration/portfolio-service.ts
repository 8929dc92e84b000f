import { PortfolioApp } from '../../apps/portfolio/src/app.module.js';
import { startApp, testSettings, type TestApp, type TestSettings } from '#testing';

/** The portfolio service's root module, as tests run it. */
export const portfolioRoot = ({ database, ...settings }: TestSettings) =>
  PortfolioApp.forRoot({ ...settings, databaseUrl: database.portfolio });

/** The portfolio service alone, on a database of its own. */
export async function startPortfolio(): Promise<TestApp> {
  const settings = await testSettings();
  const started = await startApp(portfolioRoot, settings);
  return {
    ...started,
    close: async () => {
      await started.close();
      await settings.remove();
    },
  };
}
