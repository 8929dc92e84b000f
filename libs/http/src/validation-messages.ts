import type { Text } from '#common';

/** What is wrong with a field and what to do, by the rule that refused it. `args` are the rule's own limits. */
type Say = (args: unknown[]) => Text;

const list = (values: unknown): string =>
  Array.isArray(values) ? values.join(', ') : Object.values(values ?? {}).join(', ');

const MESSAGES: Record<string, Say> = {
  isString: () => ({ fr: 'Écrivez un texte.', en: 'Write a text.' }),
  isNotEmpty: () => ({ fr: 'Il manque cette information.', en: 'This is missing.' }),
  isDefined: () => ({ fr: 'Il manque cette information.', en: 'This is missing.' }),
  minLength: ([min]) => ({
    fr: `Il faut au moins ${String(min)} caractère(s).`,
    en: `At least ${String(min)} character(s) are needed.`,
  }),
  maxLength: ([max]) => ({
    fr: `${String(max)} caractères au plus. Raccourcissez un peu.`,
    en: `${String(max)} characters at most. Shorten it a little.`,
  }),
  isLength: ([min, max]) => ({
    fr: `Entre ${String(min)} et ${String(max)} caractères.`,
    en: `Between ${String(min)} and ${String(max)} characters.`,
  }),
  isEmail: () => ({
    fr: 'Cette adresse e-mail est incomplète. Elle ressemble à prenom.nom@exemple.fr.',
    en: 'This e-mail address is incomplete. It looks like given.family@example.org.',
  }),
  isUrl: () => ({
    fr: 'Cette adresse web est incomplète. Elle commence par https://.',
    en: 'This web address is incomplete. It starts with https://.',
  }),
  isIn: ([values]) => ({ fr: `Choisissez parmi : ${list(values)}.`, en: `Choose one of: ${list(values)}.` }),
  isUuid: () => ({
    fr: 'Cet identifiant n’a pas la bonne forme.',
    en: 'This identifier does not have the right form.',
  }),
  isInt: () => ({ fr: 'Écrivez un nombre entier.', en: 'Write a whole number.' }),
  min: ([min]) => ({ fr: `${String(min)} au moins.`, en: `${String(min)} at least.` }),
  max: ([max]) => ({ fr: `${String(max)} au plus.`, en: `${String(max)} at most.` }),
  isBoolean: () => ({ fr: 'Répondez par vrai ou faux.', en: 'Answer true or false.' }),
  isArray: () => ({ fr: 'Donnez une liste.', en: 'Give a list.' }),
  arrayNotEmpty: () => ({ fr: 'Choisissez au moins un élément.', en: 'Choose at least one.' }),
  arrayMaxSize: ([max]) => ({ fr: `${String(max)} éléments au plus.`, en: `${String(max)} items at most.` }),
  arrayUnique: () => ({ fr: 'Un élément est là deux fois.', en: 'One item is there twice.' }),
  isPartialDate: () => ({
    fr: 'Écrivez une année, un mois ou un jour qui existe : 2009, 2009-03 ou 2009-03-15.',
    en: 'Write a year, a month or a day that exists: 2009, 2009-03 or 2009-03-15.',
  }),
  isPostalCode: () => ({ fr: 'Le code postal a cinq chiffres.', en: 'The postal code has five digits.' }),
  isShareCode: () => ({ fr: 'Le code a six chiffres.', en: 'The code has six digits.' }),
  isPlainText: () => ({
    fr: 'Ce texte contient un caractère invisible qui ne peut pas être enregistré. Recopiez-le sans mise en forme.',
    en: 'This text holds an invisible character that cannot be saved. Copy it again without formatting.',
  }),
  isNoWebAddress: () => ({
    fr: 'Un nom ne contient pas d’adresse web. Après un point, mettez une espace.',
    en: 'A name holds no web address. Put a space after a dot.',
  }),
  whitelistValidation: () => ({
    fr: 'Ce champ n’existe pas ici. Retirez-le.',
    en: 'There is no such field here. Take it out.',
  }),
};

/** The sentence for a broken rule; a rule without one of its own says only that the value does not fit. */
export function messageFor(rule: string, args: unknown[]): Text {
  const say = MESSAGES[rule];
  return say ? say(args) : { fr: 'Cette valeur ne convient pas.', en: 'This value does not fit.' };
}
