import type { DemoOwner } from '../people.js';

export const JULIEN: DemoOwner = {
  email: 'julien.hartmann@exemple.fr',
  givenName: 'Julien',
  familyName: 'Hartmann',
  profile: {
    headline: 'Mécanicien de l’armée de Terre, en transition',
    communeCode: '55545',
    drivingLicences: ['B', 'C', 'CE'],
  },
  experiences: [
    {
      key: 'armee',
      kind: 'military',
      title: 'Chef d’équipe mécanicien',
      organisation: 'Armée de Terre',
      startedOn: '2014-10',
      ongoing: true,
      description: 'Entretien de véhicules lourds, encadrement de quatre mécaniciens, deux missions à l’étranger.',
    },
  ],
  skills: [
    { name: 'Diagnostiquer une panne sur un poids lourd', level: 4, where: ['armee'] },
    { name: 'Encadrer une équipe de quatre personnes', level: 3, where: ['armee'] },
  ],
  languages: [{ name: 'Anglais', level: 'B1' }],
  evidence: [],
  shares: [],
};
