import type { Mail } from '#mail';

interface Letter {
  to: string;
  /** Of the one who is written to. */
  name: string;
  /** Who asks. */
  person: string;
  token: string;
  publicUrl: string;
}

/**
 * To someone who has not chosen a language, so in both. What the person wrote stays on the page: a mail of ours carries nobody's
 * words to a stranger. The token stands in the fragment, which no server and no log sees.
 */
export function confirmationMail(kind: 'asked' | 'thanks', { to, name, person, token, publicUrl }: Letter): Mail {
  const link = `${publicUrl}/confirmer#${token}`;
  return { to, ...(kind === 'asked' ? asked(name, person, link) : thanks(name, person, link)) };
}

const asked = (name: string, person: string, link: string) => ({
  subject: `${person} vous demande une confirmation / asks for your confirmation`,
  text: `Bonjour ${name},

${person} prépare son portfolio de compétences et vous demande de dire si vous confirmez ce qu’il contient. Cela prend deux minutes, sans compte :

${link}

Vous voyez seulement les compétences concernées. Le lien marche 30 jours. Vous ne connaissez pas cette personne, ou ne souhaitez pas répondre ? Ne faites rien : votre adresse sera oubliée à la fin du lien.

---

Hello ${name},

${person} is preparing a portfolio of competences and asks whether you confirm what it says. It takes two minutes, without an account:

${link}

You see only the skills concerned. The link works for 30 days. You do not know this person, or do not wish to answer? Do nothing: your address will be forgotten when the link ends.

Lorfolio, le portfolio de compétences de la région / the region’s portfolio of competences
`,
});

const thanks = (name: string, person: string, link: string) => ({
  subject: 'Merci pour votre réponse / Thank you for your answer',
  text: `Bonjour ${name},

Merci : votre réponse est arrivée. ${person} décide de montrer ou non ce que vous avez confirmé.

Vous changez d’avis ? Ce lien sert à retirer ce que vous avez confirmé, à tout moment. Gardez ce message :
${link}

---

Hello ${name},

Thank you: your answer has arrived. ${person} decides whether to show what you confirmed.

You change your mind? This link is there to take back what you confirmed, at any time. Keep this message:
${link}

Lorfolio, le portfolio de compétences de la région / the region’s portfolio of competences
`,
});

/**
 * To who asked: that there is an answer, and neither which nor about what, for a mail is read over shoulders. The outsider goes by the
 * name they were asked by, never by the one they typed.
 */
export function answeredMail({ to, name, publicUrl }: Pick<Letter, 'to' | 'name' | 'publicUrl'>): Mail {
  return {
    to,
    subject: 'Réponse à votre demande de confirmation / Your request for confirmation was answered',
    text: `Bonjour,

${name} a répondu à votre demande de confirmation.
Rien n’est montré sans votre accord. Pour lire la réponse, et décider de la montrer ou de la garder pour vous :

${publicUrl}/confirmations

---

Hello,

${name} has answered your request for confirmation.
Nothing is shown unless you agree. To read the answer, and decide whether to show it or keep it to yourself:

${publicUrl}/confirmations

Lorfolio, le portfolio de compétences de la région / the region’s portfolio of competences
`,
  };
}
