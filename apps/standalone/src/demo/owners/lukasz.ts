import type { DemoOwner } from '../people.js';

export const LUKASZ: DemoOwner = {
  email: 'lukasz.nguyen@exemple.fr',
  givenName: 'Łukasz',
  familyName: 'Nguyễn',
  profile: { headline: 'Soudeur', communeCode: '57672' },
  experiences: [
    {
      key: 'chantier',
      kind: 'job',
      title: 'Soudeur TIG',
      organisation: 'Stocznia Gdańska',
      place: 'Gdańsk (Pologne)',
      startedOn: '2016-04',
      endedOn: '2024',
    },
    {
      key: 'francais',
      kind: 'training',
      title: 'Cours de français',
      organisation: 'Association Accueil Fensch',
      startedOn: '2025-01',
      ongoing: true,
    },
  ],
  skills: [{ name: 'Souder l’acier inoxydable', level: 4, where: ['chantier'], contexts: ['sur chantier naval'] }],
  languages: [
    { name: 'Polonais', level: 'native' },
    { name: 'Vietnamien', level: 'B2' },
    { name: 'Français', level: 'A2' },
  ],
  evidence: [],
  shares: [
    {
      with: 'karim.haddad@exemple.fr',
      sections: ['contact', 'experiences', 'skills', 'languages'],
      contactLines: ['commune'],
      purpose: 'job-search',
      days: 180,
      read: false,
    },
  ],
};
