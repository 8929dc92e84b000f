import { attitudes, skills } from '../rows.js';

export const cleaning = [
  ...skills('cleaning', [
    ['clean-home', 'Nettoyer une maison', 'Clean a home', 'faire le ménage, femme de ménage, homme de ménage', 'housework, housekeeping, cleaner'],
    ['clean-workplace', 'Nettoyer des lieux de travail', 'Clean workplaces', 'bureaux, nettoyage industriel', 'offices, industrial cleaning'],
    ['dose-products', 'Choisir et doser les produits de nettoyage', 'Choose and measure cleaning products', 'produits ménagers', 'detergent, bleach'],
    ['disinfect', 'Désinfecter une pièce ou du matériel', 'Disinfect a room or equipment', 'hygiène, stériliser', 'hygiene, sterilise'],
    ['wash-laundry', 'Laver le linge', 'Wash laundry', 'lessive, machine à laver, laverie', 'washing machine, launderette'],
    ['iron-and-fold', 'Repasser et plier le linge', 'Iron and fold laundry', 'repassage', 'ironing'],
    ['treat-stains', 'Enlever les taches', 'Remove stains', 'détacher, pressing', 'dry cleaning'],
    ['make-beds', 'Faire les lits', 'Make beds', 'chambre, draps', 'bedroom, sheets'],
    ['wash-dishes', 'Faire la vaisselle', 'Wash the dishes', 'plonge, bosser à la plonge', 'washing up, kitchen porter'],
    ['sort-waste', 'Trier les déchets', 'Sort waste', 'poubelles, recyclage, tri', 'rubbish, recycling'],
    ['use-cleaning-machines', 'Se servir de machines de nettoyage', 'Use cleaning machines', 'autolaveuse, monobrosse, aspirateur', 'scrubber, vacuum cleaner'],
    ['check-cleanliness', 'Vérifier que tout est propre', 'Check that everything is clean', 'contrôle propreté', 'cleaning inspection'],
  ]),
  ...attitudes('cleaning', [['keep-tidy', 'Garder un lieu en ordre', 'Keep a place tidy', 'ranger, rangement', 'tidying']]),
];
