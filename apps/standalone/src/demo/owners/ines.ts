import { starterVersion } from '#referentials';
import type { DemoOwner } from '../people.js';

/** Chosen from the starter set, and then said in words of her own. */
const from = (code: string) => ({ reference: { source: 'starter', code, version: starterVersion } });

export const INES: DemoOwner = {
  email: 'ines.morel@exemple.fr',
  givenName: 'Inès',
  familyName: 'Morel',
  profile: {
    headline: 'Vendeuse, bientôt aide-soignante',
    summary:
      'J’aime prendre soin des personnes âgées : je l’ai fait en stage et dans ma famille. Ponctuelle et calme, je cherche un contrat avant d’entrer en formation d’aide-soignante.',
    email: 'ines.morel@exemple.fr',
    phone: '06 39 98 12 34',
    communeCode: '57463',
    postalCode: '57000',
    mobility: 'Metz et alentours, en bus',
  },
  experiences: [
    {
      key: 'boulangerie',
      kind: 'job',
      title: 'Vendeuse en boulangerie',
      organisation: 'Au Bon Levain',
      place: 'Metz',
      startedOn: '2024-09',
      ongoing: true,
      description:
        'J’accueille environ 120 personnes par matinée, je tiens la caisse et je prépare les commandes des restaurants.',
    },
    {
      key: 'paniers',
      kind: 'volunteering',
      title: 'Distribution de paniers de légumes',
      organisation: 'Les Paniers du Sablon',
      place: 'Metz',
      startedOn: '2023-01',
      ongoing: true,
      description:
        'Un samedi sur deux, je prépare les paniers avec quatre autres bénévoles et je montre le travail aux nouveaux.',
    },
    {
      key: 'grand-pere',
      kind: 'caring',
      title: 'Auprès de mon grand-père',
      place: 'À la maison',
      startedOn: '2021',
      endedOn: '2023',
      description: 'Je l’aidais à se lever, je préparais ses repas sans sel et je prenais ses rendez-vous en ligne.',
    },
    {
      key: 'tilleuls',
      kind: 'internship',
      title: 'Stage à l’EHPAD Les Tilleuls',
      organisation: 'Les Tilleuls',
      place: 'Thionville',
      startedOn: '2022-03',
      endedOn: '2022-05',
      description: 'J’ai accompagné six résidents au lever et aux repas, avec la cadre de santé.',
      results: 'M. Roth, qui avait peur de tomber, a recommencé à marcher jusqu’à la salle.',
    },
    {
      key: 'bac',
      kind: 'training',
      title: 'Bac professionnel Accompagnement, soins et services à la personne',
      organisation: 'Lycée des Trois-Ponts',
      place: 'Metz',
      startedOn: '2019-09',
      endedOn: '2022-07',
    },
    {
      key: 'couture',
      kind: 'leisure',
      title: 'Couture et retouches',
      startedOn: '2017',
      ongoing: true,
      description: 'Je répare les vêtements de la famille et je couds des sacs pour le marché de Noël du quartier.',
    },
  ],
  skills: [
    {
      name: 'Aider une personne à se lever et à marcher',
      ...from('help-move'),
      classifications: ['Mon projet'],
      level: 3,
      where: ['tilleuls', 'grand-pere'],
      contexts: ['en établissement', 'à domicile'],
    },
    {
      name: 'Écouter une personne inquiète et la rassurer',
      ...from('listen'),
      classifications: ['Mon projet', 'Avec les gens'],
      level: 4,
      where: ['tilleuls'],
    },
    {
      name: 'Préparer un repas adapté à un régime',
      ...from('adapt-diets'),
      classifications: ['Mon projet'],
      level: 3,
      where: ['grand-pere'],
      details: 'Sans sel, sans sucre ajouté, texture hachée.',
    },
    {
      name: 'Servir vite et bien aux heures de pointe',
      ...from('handle-rush'),
      classifications: ['Au travail', 'Avec les gens'],
      level: 4,
      where: ['boulangerie'],
    },
    {
      name: 'Tenir une caisse',
      ...from('take-payment'),
      classifications: ['Au travail'],
      level: 3,
      where: ['boulangerie'],
    },
    {
      name: 'Montrer le travail à un nouveau',
      ...from('teach-step-by-step'),
      classifications: ['Au travail', 'Avec les gens'],
      level: 3,
      where: ['paniers'],
    },
  ],
  languages: [
    { name: 'Français', level: 'native' },
    { name: 'Allemand', level: 'B1' },
  ],
  evidence: [
    { title: 'Photos de mes sacs', url: 'https://exemple.fr/mes-sacs', shows: [] },
    {
      title: 'Mon carnet de menus',
      url: 'https://exemple.fr/carnet-de-menus',
      shows: ['Préparer un repas adapté à un régime'],
    },
  ],
  shares: [
    {
      with: 'claire.weber@exemple.fr',
      sections: ['experiences', 'skills'],
      purpose: 'career-project',
      note: 'Préparer mon projet d’aide-soignante',
      days: 180,
      read: true,
    },
  ],
};
