import { m } from '../paraglide/messages.js';
import type { Role } from '../types.ts';
import type { IconName } from '../ui/icons.ts';

/** A place of the navigation: in the side bar by its name, in the bars of a phone by its short name. */
export interface Place {
  href: string;
  icon: IconName;
  label: () => string;
  short: () => string;
  /** On a phone: in the bar at the bottom (five places), or at the top. */
  bar: 'bottom' | 'top';
  /** Pages of this place that have an address of their own. */
  also?: string[];
}

const account = (href: string): Place => ({
  href,
  icon: 'account',
  label: m.nav_account,
  short: m.nav_account_short,
  bar: 'top',
});

const ofOwner: Place[] = [
  { href: '/accueil', icon: 'home', label: m.nav_home, short: m.nav_home, bar: 'bottom' },
  { href: '/parcours', icon: 'path', label: m.nav_path, short: m.nav_path_short, bar: 'bottom' },
  {
    href: '/competences',
    icon: 'skills',
    label: m.nav_skills,
    short: m.nav_skills_short,
    bar: 'bottom',
    also: ['/confirmations'],
  },
  { href: '/preuves', icon: 'proof', label: m.nav_evidence, short: m.nav_evidence_short, bar: 'top' },
  {
    href: '/documents',
    icon: 'doc',
    label: m.nav_documents,
    short: m.nav_documents_short,
    bar: 'bottom',
    also: ['/profil'],
  },
  {
    href: '/partages',
    icon: 'eye',
    label: m.nav_shares,
    short: m.nav_shares_short,
    bar: 'bottom',
    also: ['/echanges'],
  },
];

const ofCounsellor: Place[] = [
  { href: '/conseiller', icon: 'people', label: m.nav_people, short: m.nav_people_short, bar: 'bottom' },
  { href: '/conseiller/code', icon: 'phone', label: m.ways_nav_code, short: m.ways_nav_code_short, bar: 'bottom' },
  { href: '/conseiller/demandes', icon: 'send', label: m.ways_nav_ask, short: m.ways_nav_ask_short, bar: 'bottom' },
];

const ofAdministrator: Place[] = [
  {
    href: '/conseiller/structure',
    icon: 'building',
    label: m.nav_structure,
    short: m.nav_structure_short,
    bar: 'bottom',
  },
];

/** Where someone of this role can go; the account stands apart, at the foot of the side bar. */
export function placesOf(role: Role): { places: Place[]; account: Place } {
  if (role === 'owner') return { places: ofOwner, account: account('/compte') };
  return { places: role === 'administrator' ? ofAdministrator : ofCounsellor, account: account('/conseiller/compte') };
}

/** The place that a page belongs to: the longest address that it begins with. */
export function placeAt(pathname: string, places: Place[]): Place | undefined {
  return places
    .filter(({ href, also = [] }) => [href, ...also].some((one) => pathname === one || pathname.startsWith(`${one}/`)))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
