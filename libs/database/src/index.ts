export { conflictOn, refusedBy } from './constraints.js';
export { DatabaseModule } from './database.module.js';
export { Database, type QueueConnection, type Scope, type Statement } from './database.js';
export { PREPARATIONS, QUEUE_SCHEMA } from './job-queue.js';
export { migrate, newestMigration } from './migrate.js';
