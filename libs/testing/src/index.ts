export { Answer, Browser } from './browser.js';
export { aLink, aVisitor, type Link, type LinkTerms } from './links.js';
export { anOwner, aVerifiedOwner, type Person } from './people.js';
export { aCounsellor, anAdministrator, asAdmin, aStructure, type Professional } from './professionals.js';
export { nameOf, routesOf, type Route } from './routes.js';
export { aGrant, asRead, type Share, type ShareTerms } from './shares.js';
export { startApp, testSettings, type TestApp, type TestSettings } from './start-app.js';
export { TestClock } from './test-clock.js';
export { emptyDatabase, testDatabase, type TestDatabase } from './test-database.js';
