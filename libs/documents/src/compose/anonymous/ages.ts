import { anyOf, NOT_GOING_ON, NOT_IN_A_WORD } from './date-words.js';

const ONES = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf';
const TEENS = 'quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf';
/** Who makes a document is at least fourteen; what is shorter has lasted. */
const AGE = `(?:1[4-9]|[2-9]\\d|${TEENS}|(?:quatre-vingts?|vingt|trente|quarante|cinquante|soixante)(?:[\\s-](?:et[\\s-])?(?:${ONES}|dix|onze|douze|treize|${TEENS}))?)`;

/** "J'ai", "âgée de", "malgré mes": what leads to an age. */
const LEAD = `(?:${NOT_IN_A_WORD}${anyOf(`
  j ai avais aurai ayant [àa] [âa]g[ée]e?s? [âa]ge de d l mes malgr[ée] du haut bient[ôo]t presque plus moins pr[èe]s environ d[ée]j[àa] peine
  seulement tout juste avec`)}(?:\\s*:\\s*|\\s+|['’])){0,6}`;

/** How long work lasted is no age. */
const LASTED = anyOf(`
  pendant durant depuis en apr[èe]s sur pour ces ses derniers? derni[èe]res premiers? chaque les pass[ée]s? travaill[ée] exerc[ée] dur[ée]e? tenu
  dirig[ée] cumul[ée]? totalise compte`);
const LASTING = anyOf(
  'exp[ée]riences? anciennet[ée] carri[èe]re m[ée]tier contrat formation [ée]tudes? cdd cdi apprentissage garantie service mandat engagement parcours',
);
/** Nor is the age of those whom one looked after. */
const OTHERS = anyOf(
  'enfants jeunes [ée]l[èe]ves b[ée]b[ée]s adolescents adolescentes ados adultes personnes r[ée]sidents r[ée]sidentes patients patientes dames hommes femmes seniors mineurs publics?',
);
const BEFORE_OTHERS = `(?:\\s+(?:[âa]g[ée]e?s|de|d['’]|plus|moins|entre|d[èe]s|environ)){0,5}`;
const NOT_OF_THE_PERSON = `(?<!${NOT_IN_A_WORD}(?:${[
  `${LASTED}\\s+(?:(?:plus|moins|pr[èe]s)\\s+de\\s+|environ\\s+)?`,
  `${LASTING}(?:\\s+de|\\s*:)\\s+(?:(?:plus|pr[èe]s)\\s+de\\s+)?`,
  `${OTHERS}${BEFORE_OTHERS}\\s+`,
  `(?:les|des|aux)\\s+(?:plus|moins)\\s+de\\s+`,
  `\\d{1,2}\\s*(?:[àa]|et|ou|-|–)\\s*`,
].join('|')}))`;

/** "20 ans d'expérience" says for what. */
const NOT_OF_SOMETHING = `(?!\\s+(?:d['’](?![âa]ge)|de\\s|du\\s|des\\s))`;

export const AGES = [
  `${LEAD}${NOT_IN_A_WORD}(?=${AGE}[\\s-]*ans)${NOT_OF_THE_PERSON}${AGE}[\\s-]*ans${NOT_GOING_ON}${NOT_OF_SOMETHING}(?:\\s+(?:et\\s+demi|r[ée]volus|pass[ée]s|d['’][âa]ge))?`,
  `${NOT_IN_A_WORD}[âa]ge\\s*:\\s*\\d{1,2}${NOT_GOING_ON}`,
  `(?:${NOT_IN_A_WORD}(?:i\\s+am|i['’]m|aged|age|an?|at)\\s+(?:of\\s+)?)?(?<!\\d|\\d\\s?(?:to|-|–)\\s?)${AGE}[\\s-]*(?:years?|yrs?)?[\\s-]*(?:old|y[/.]?o\\.?)${NOT_GOING_ON}`,
  `${NOT_IN_A_WORD}aged?\\s*:?\\s+${AGE}${NOT_GOING_ON}(?!\\s*(?:to|-|–|and)\\s*\\d)`,
  `${NOT_IN_A_WORD}(?:i\\s+am|i['’]m)\\s+${AGE}(?=\\s*(?:[.,;!?)]|and${NOT_GOING_ON}|$))`,
  `${NOT_IN_A_WORD}(?:une?\\s+)?(?:trentenaire|quadra|quinqua|quadrag[ée]naire|quinquag[ée]naire|sexag[ée]naire|septuag[ée]naire)${NOT_GOING_ON}`,
  `${NOT_IN_A_WORD}(?:dans\\s+)?(?:la|ma)\\s+(?:vingt|trent|quarant|cinquant|soixant)aine${NOT_GOING_ON}(?!\\s+d)`,
  `${NOT_IN_A_WORD}in\\s+my\\s+(?:(?:early|mid|late)[\\s-])?(?:twenties|thirties|forties|fifties|sixties)${NOT_GOING_ON}`,
].join('|');
