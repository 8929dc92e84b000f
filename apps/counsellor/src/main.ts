import { runService } from '#http';
import { CounsellorApp } from './app.module.js';

await runService('counsellor', (settings) => CounsellorApp.forRoot(settings));
