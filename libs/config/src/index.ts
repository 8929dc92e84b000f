export {
  ConfigError,
  DATABASE_ROLES,
  localUrl,
  readConfig,
  roleName,
  roleUrl,
  withSecret,
  type Config,
  type DatabaseRole,
} from './config.js';
export { didYouMean } from './nearest.js';
export { LOG_LEVELS, type LogLevel } from './settings.js';
export { settingsPage } from './settings-page.js';
