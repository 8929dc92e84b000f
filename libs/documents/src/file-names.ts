import type { Composition, DocumentKind, PortfolioView } from '#portfolio';
import { hidingIn } from './compose/anonymous/anonymous.js';
import { identityOf } from './compose/anonymous/identity.js';
import { cleanText } from './text/clean-text.js';

/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Record<string, string> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ß: 'ss', ẞ: 'SS',
  æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ə: 'e', Ə: 'E',
}; // prettier-ignore
const LONGEST_PART = 80;
/** Windows keeps these for its devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What a file is called when its document's own name leaves nothing to write. */
const USUAL: Record<DocumentKind, string> = {
  'cv-by-date': 'CV',
  'cv-by-skill': 'CV',
  'cv-anonymous': 'CV-anonyme',
  europass: 'CV-Europass',
  portfolio: 'Portfolio',
  booklet: 'Livret',
};

/** The document's name, then whose it is: `CV-agente-de-service-Ines-Morel.pdf`. An anonymous document says the first only, and nobody in it. */
export function documentFileName(
  view: PortfolioView,
  { kind }: Pick<Composition, 'kind'>,
  name: string,
  ending: 'pdf' | 'docx' | 'txt' = 'pdf',
): string {
  const { givenName, familyName } = view.profile;
  if (kind === 'cv-anonymous') return `${safe(plainName(hidingIn(identityOf(view))(name)) || USUAL[kind])}.${ending}`;
  const [what, whose] = [plainName(name) || USUAL[kind], plainName(`${givenName} ${familyName}`)];
  const isNamed = `-${what}-`.toLowerCase().includes(`-${whose}-`.toLowerCase());
  return `${safe(joinedParts([what, isNamed ? '' : whose]))}.${ending}`;
}

function plainName(text: string): string {
  return cleanText(text)
    .replace(/[^\u0000-\u007F]/g, (letter) => PLAIN[letter] ?? letter.normalize('NFD'))
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
}

function joinedParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

function safe(name: string): string {
  return DEVICE.test(name) ? `${name}-1` : name;
}
