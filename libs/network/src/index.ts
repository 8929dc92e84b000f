export { Colleagues, type AdministeredStructure, type Member } from './colleagues.js';
export { Directory, type ListedCounsellor, type ListedStructure } from './directory.js';
export { factorResetMail } from './factor-reset-mail.js';
export { invitationLink, invitationMail } from './invitation-mail.js';
export { INVITATION_DAYS, type Invitee } from './invitee.js';
export { Registry, type RegisteredStructure } from './registry.js';
