export { conflictOn, refusedBy } from './constraints.js';
export { DatabaseModule } from './database.module.js';
export { Database, type Scope, type Statement } from './database.js';
export { migrate, newestMigration } from './migrate.js';
