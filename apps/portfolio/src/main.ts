import { runService } from '#http';
import { PortfolioApp } from './app.module.js';

await runService('portfolio', (settings) => PortfolioApp.forRoot(settings));
