export { Mailer, type Mail, type MailOptions } from './mailer.js';
export { MailModule } from './mail.module.js';
