import { runService } from '#http';
import { ExportApp } from './app.module.js';

await runService('export', (settings) => ExportApp.forRoot(settings));
