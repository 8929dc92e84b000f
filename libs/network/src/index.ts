export { Colleagues, INVITATION_DAYS, type AdministeredStructure, type Invitee, type Member } from './colleagues.js';
export { Directory, type ListedCounsellor, type ListedStructure } from './directory.js';
export { invitationLink, invitationMail } from './invitation-mail.js';
export { Registry, type RegisteredStructure } from './registry.js';
