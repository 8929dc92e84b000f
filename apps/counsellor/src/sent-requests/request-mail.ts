/** A request that has reached a person. */
export interface Delivered {
  /** The person's address. */
  email: string;
  /** The counsellor's. */
  givenName: string;
  familyName: string;
  structure: string;
}

/** Says who asks, and nothing of what or why: a mail is read over shoulders. In both languages, for the person's is not known here. */
export function requestMail({ email, givenName, familyName, structure }: Delivered, publicUrl: string) {
  const who = `${givenName} ${familyName} (${structure})`;
  return {
    to: email,
    subject: 'Lorfolio : une demande de partage / a request to share',
    text: `Bonjour,

${who} souhaite lire une partie de votre portfolio.
Vous pouvez accepter, partager moins, ou refuser. Rien n’est partagé sans votre accord :

${publicUrl}/partages

Vous pouvez aussi ne rien faire : la demande disparaît au bout de 30 jours.

---

Hello,

${who} would like to read a part of your portfolio.
You can accept, share less, or refuse. Nothing is shared unless you agree:

${publicUrl}/partages

You can also do nothing: the request goes away after 30 days.
`,
  };
}
