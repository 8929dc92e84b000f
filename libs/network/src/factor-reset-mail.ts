interface Reset {
  to: string;
  /** Who did it: "Sophie Marchand", or the operator when nobody is named. */
  by: string | null;
  publicUrl: string;
}

/** In both languages: whoever did it may speak another than the one it was done to. */
export function factorResetMail({ to, by, publicUrl }: Reset): { to: string; subject: string; text: string } {
  const link = `${publicUrl}/connexion`;
  return {
    to,
    subject: 'Lorfolio : votre vérification en deux étapes est à refaire / set your two-step check up again',
    text: `Bonjour,

${by ?? 'L’exploitant de Lorfolio'} a réinitialisé votre vérification en deux étapes (application à codes, clés d’accès, codes de secours).
Vos appareils sont déconnectés. À votre prochaine connexion, vous en choisirez une nouvelle :

${link}

Vous n’avez rien demandé ? Prévenez tout de suite la personne qui administre votre structure, et changez votre mot de passe.

---

Hello,

${by ?? 'The operator of Lorfolio'} has reset your two-step check (code app, passkeys, recovery codes).
Your devices are signed out. At your next sign-in you will choose a new one:

${link}

You did not ask for this? Tell your structure’s administrator at once, and change your password.
`,
  };
}
