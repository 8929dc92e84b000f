import { buildingTrades } from './occupations/building-trades.js';
import { care } from './occupations/care.js';
import { childhood } from './occupations/childhood.js';
import { cleaningAndLinen } from './occupations/cleaning-linen.js';
import { kitchen } from './occupations/kitchen.js';
import { land } from './occupations/land.js';
import { office } from './occupations/office.js';
import { online } from './occupations/online.js';
import { people } from './occupations/people.js';
import { protection } from './occupations/protection.js';
import { shop } from './occupations/shop.js';
import { transport } from './occupations/transport.js';
import { workshop } from './occupations/workshop.js';
import type { StarterConcept, StarterField } from './starter-set.js';
import { community } from './themes/community.js';
import { family } from './themes/family.js';
import { home } from './themes/home.js';
import { leisure } from './themes/leisure.js';
import { path } from './themes/path.js';
import { service } from './themes/service.js';

/** Fields that one looks for in the same place. */
export interface StarterFamily extends StarterConcept {
  fields: readonly StarterField[];
}

const of = (code: string, fr: string, en: string, fields: readonly StarterField[]): StarterFamily => ({
  ...{ code, label: { fr, en }, fields },
});

/** For whoever looks through the fields instead of searching: few at a time. Beside the set, which they add nothing to. */
export const starterFamilies: readonly StarterFamily[] = [
  of('family', 'À la maison, en famille', 'At home, in the family', family),
  of('home', 'De mes mains, chez moi', 'With my hands, at home', home),
  of('community', 'Pour les autres, en association', 'For others, in a club or charity', community),
  of('path', 'Des moments de ma vie', 'Times of my life', path),
  of('leisure', 'Mes loisirs', 'My free time', leisure),
  of('service', 'Dans l’armée', 'In the army', service),
  of('kitchen', 'Cuisine et restaurant', 'Kitchen and restaurant', kitchen),
  of('shop', 'Magasin, vente et beauté', 'Shop, sales and beauty', shop),
  of('care', 'Aide et soin', 'Care', care),
  of('childhood', 'Enfants et école', 'Children and school', childhood),
  of('people', 'Accompagner et former', 'Supporting and training people', people),
  of('cleaning', 'Ménage, linge et propreté', 'Cleaning and laundry', cleaningAndLinen),
  of('protection', 'Sécurité et secours', 'Security and rescue', protection),
  of('transport', 'Conduire, livrer, entrepôt', 'Driving, delivery, warehouse', transport),
  of('building', 'Bâtiment', 'Building trades', buildingTrades),
  of('workshop', 'Atelier, usine et réparation', 'Workshop, factory and repairs', workshop),
  of('land', 'Plantes et animaux', 'Plants and animals', land),
  of('office', 'Accueil et bureau', 'Reception and office', office),
  of('online', 'Informatique et internet', 'Computers and internet', online),
];
