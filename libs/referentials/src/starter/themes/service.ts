import { theme } from '../rows.js';

/** Under arms: what a soldier can tell without telling any secret. */
export const service = [
  theme(
    ['military-service', 'Servir dans l’armée', 'Serving in the army', 'militaire, soldat, réserviste, service militaire volontaire', 'soldier, reservist, military'],
    [
      ['orders', 'J’exécute les ordres et je rends compte', 'I carry out orders and report back', 'follow-orders', 'pass-on-information'],
      ['guard', 'Je monte la garde', 'I stand guard', 'guard-place', 'check-entry'],
      ['kit', 'Je garde mon équipement propre et en bon état', 'I keep my kit clean and in good order', 'maintain-equipment', 'keep-tidy'],
      ['march', 'Je marche longtemps avec un sac lourd', 'I march for long with a heavy pack', 'keep-up-effort', 'persevere'],
      ['outdoors', 'Je vis dehors par tous les temps', 'I live outdoors in all weathers', 'live-outdoors', 'read-weather'],
      ['map', 'Je trouve ma route avec une carte et une boussole', 'I find my way with map and compass', 'find-the-way'],
      ['aid', 'Je donne les premiers soins à un blessé', 'I give first aid to an injured person', 'give-first-aid', 'stay-calm'],
      ['team', 'Je guide une petite équipe en mission', 'I lead a small team on a mission', 'lead-team', 'give-instructions'],
      ['recruits', 'Je forme les jeunes recrues', 'I train young recruits', 'teach-step-by-step', 'train-newcomer'],
      ['abroad', 'Je travaille loin de chez moi, à l’étranger', 'I work far from home, abroad', 'adapt-to-culture', 'adapt'],
      ['radio', 'Je transmets des messages par radio', 'I pass on messages by radio', 'pass-on-information', 'speak-in-public'],
      ['danger', 'Je manie des objets dangereux avec soin', 'I handle dangerous items with care', 'handle-dangerous-products', 'apply-safety-rules'],
    ],
  ),
  theme(
    ['military-driving', 'Conduire dans l’armée', 'Driving in the army', 'conducteur militaire, convoi, poids lourd armée', 'army driver, convoy'],
    [
      ['lorry', 'Je conduis un camion en convoi', 'I drive a lorry in a convoy', 'drive-lorry', 'drive-carefully'],
      ['rough', 'Je conduis sur piste, dans le sable ou la boue', 'I drive on tracks, sand or mud', 'drive-rough-ground', 'manoeuvre'],
      ['night', 'Je roule de nuit avec peu de lumière', 'I drive at night with little light', 'work-odd-hours', 'drive-carefully'],
      ['check', 'Je contrôle le véhicule avant de partir', 'I check the vehicle before setting off', 'check-vehicle'],
      ['repair', 'Je change une roue ou une pièce en route', 'I change a wheel or a part on the road', 'change-parts', 'service-vehicle'],
      ['load', 'Je charge et j’attache le matériel', 'I load and tie down equipment', 'secure-load', 'lift-safely'],
      ['troops', 'Je transporte des passagers en sécurité', 'I carry passengers safely', 'drive-passengers', 'apply-safety-rules'],
      ['route', 'Je prépare la route et les arrêts', 'I prepare the route and the stops', 'plan-route', 'find-the-way'],
      ['dangerous', 'Je transporte des produits dangereux', 'I carry dangerous goods', 'handle-dangerous-products', 'know-highway-code'],
      ['log', 'Je remplis le carnet de bord', 'I fill in the vehicle log', 'fill-forms', 'report-incident'],
    ],
  ),
];
