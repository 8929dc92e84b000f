import type { DemoOwner } from '../people.js';

export const NATHALIE: DemoOwner = {
  email: 'nathalie.roussel@exemple.fr',
  givenName: 'Nathalie',
  familyName: 'Roussel',
  profile: {
    headline: 'Reprise d’activité après six ans d’aide à un proche',
    communeCode: '88160',
    drivingLicences: ['B'],
  },
  hasPhoto: true,
  experiences: [
    {
      key: 'fils',
      kind: 'caring',
      title: 'Aidante de mon fils',
      place: 'À la maison',
      startedOn: '2019',
      endedOn: '2025-06',
      description: 'Soins du quotidien, rendez-vous médicaux, dossiers administratifs et école à la maison.',
      results: 'Un dossier complet accepté du premier coup, trois années de suite.',
    },
    {
      key: 'secretariat',
      kind: 'job',
      title: 'Secrétaire',
      organisation: 'Cabinet d’architectes',
      place: 'Épinal',
      startedOn: '2009',
      endedOn: '2019',
    },
  ],
  skills: [
    { name: 'Monter un dossier administratif', level: 4, where: ['fils', 'secretariat'] },
    { name: 'Organiser un emploi du temps chargé', level: 4, where: ['fils'] },
  ],
  languages: [],
  evidence: [],
  shares: [
    {
      with: 'karim.haddad@exemple.fr',
      sections: ['experiences', 'skills', 'photo'],
      purpose: 'vae',
      days: 365,
      read: true,
    },
  ],
};
