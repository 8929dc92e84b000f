import type { DemoOwner } from '../people.js';

export const THEO: DemoOwner = {
  email: 'theo.schmitt@exemple.fr',
  givenName: 'Théo',
  familyName: 'Schmitt',
  profile: { headline: 'Apprenti boulanger', communeCode: '57631', postalCode: '57200', drivingLicences: ['AM'] },
  experiences: [
    {
      key: 'fournil',
      kind: 'apprenticeship',
      title: 'Apprenti boulanger',
      organisation: 'Boulangerie du Pont',
      place: 'Sarreguemines',
      startedOn: '2025-09',
      ongoing: true,
      description: 'Je pétris, je façonne et je cuis le pain de tradition. Je commence à 4 h.',
    },
    {
      key: 'foot',
      kind: 'leisure',
      title: 'Gardien de but',
      organisation: 'Club de football',
      startedOn: '2018',
      ongoing: true,
    },
  ],
  skills: [
    { name: 'Façonner une baguette', level: 3, where: ['fournil'] },
    { name: 'Suivre les règles d’hygiène', level: 3, where: ['fournil'] },
    { name: 'Tenir un rythme tôt le matin', level: 4, where: ['fournil', 'foot'] },
  ],
  languages: [
    { name: 'Français', level: 'native' },
    { name: 'Francique', level: 'C1' },
  ],
  evidence: [],
  shares: [
    {
      with: 'claire.weber@exemple.fr',
      sections: ['contact', 'experiences', 'skills', 'languages'],
      contactLines: ['commune', 'licences'],
      purpose: 'training',
      days: 30,
      read: false,
    },
  ],
};
