import { INVITATION_DAYS } from './invitee.js';

interface Invitation {
  to: string;
  givenName: string;
  structure: string;
  link: string;
}

/** In both languages: the invited person has not chosen one yet. */
export function invitationMail({ to, givenName, structure, link }: Invitation): {
  to: string;
  subject: string;
  text: string;
} {
  return {
    to,
    subject: `Lorfolio : votre invitation / your invitation (${structure})`,
    text: `Bonjour ${givenName},

${structure} vous invite sur Lorfolio, le portfolio de compétences de la région.
Pour ouvrir votre compte, choisissez un mot de passe ici :

${link}

Ce lien sert une seule fois et reste valable ${INVITATION_DAYS} jours. Vous n’attendiez pas ce message ? Ne faites rien : aucun compte ne sera ouvert.

---

Hello ${givenName},

${structure} invites you to Lorfolio, the region’s portfolio of competences.
To open your account, choose a password here:

${link}

This link works once and for ${INVITATION_DAYS} days. You did not expect this message? Do nothing: no account will be opened.
`,
  };
}

/** Where an invitation is accepted. The token stands in the fragment, which no server and no log sees. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/invitation#token=${token}`;
}
