export { HealthModule } from './health.module.js';
export { IdPipe } from './id.pipe.js';
export { languageOf, type Language } from './language.js';
export { createLogger } from './logging.js';
export { openApiDocument } from './openapi.js';
export { runService, settingsOf, type ServiceSettings } from './run-service.js';
export { configureApp, createService, type ServiceOptions } from './service.js';
export { IsPlainText, MaxLength, validationPipe } from './validation.js';
export { IfMatch } from './versions.js';
