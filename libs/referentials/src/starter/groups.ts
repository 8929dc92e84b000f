import { concept, type ConceptRow } from './rows.js';
import type { StarterGroup } from './starter-set.js';

const rows: readonly ConceptRow[] = [
  ['cooking', 'Cuisine et repas', 'Cooking and meals', 'restauration, alimentation, boulangerie', 'catering, food'],
  ['caring', 'Soin et aide aux personnes', 'Caring for people', 'aide à la personne, santé, bien-être', 'care work, health, wellbeing'],
  ['children', 'Enfants, jeunes et apprentissage', 'Children, young people and learning', 'éducation, animation, école', 'education, youth work, school'],
  ['cleaning', 'Ménage, linge et propreté', 'Cleaning and laundry', 'entretien, nettoyage, déchets', 'housework, waste'],
  ['building', 'Bâtiment et travaux', 'Building work', 'chantier, rénovation, bricolage', 'construction, renovation, DIY'],
  ['making', 'Réparer et fabriquer', 'Repairing and making', 'mécanique, atelier, usine', 'mechanics, workshop, factory'],
  ['nature', 'Plantes, animaux et nature', 'Plants, animals and nature', 'jardin, ferme, agriculture', 'garden, farm, farming'],
  ['moving', 'Conduire, porter et livrer', 'Driving, carrying and delivering', 'transport, entrepôt, logistique', 'transport, warehouse, logistics'],
  ['selling', 'Accueillir et vendre', 'Welcoming and selling', 'commerce, magasin, clientèle', 'shop, trade, customers'],
  ['paperwork', 'Papiers, bureau et argent', 'Paperwork, office and money', 'administratif, secrétariat, comptabilité', 'office work, accounts'],
  ['digital', 'Ordinateur, téléphone et internet', 'Computer, phone and internet', 'informatique, numérique', 'IT, computing'],
  ['creating', 'Art, couture et sport', 'Art, sewing and sport', 'musique, théâtre, spectacle, loisirs', 'music, theatre, shows, hobbies'],
  ['talking', 'Parler, écouter et langues', 'Speaking, listening and languages', 'communication, échanges, traduction', 'communication, translation'],
  ['leading', 'Organiser et mener un groupe', 'Organising and leading a group', 'gestion, encadrement, association', 'management, charity, club'],
  ['safety', 'Sécurité et secours', 'Safety and first aid', 'surveillance, protection, armée', 'security, protection, army'],
  ['ways', 'Ma façon de faire', 'How I go about things', 'qualités, points forts, caractère', 'strengths, qualities'],
];

export const groups: StarterGroup[] = rows.map(concept);
