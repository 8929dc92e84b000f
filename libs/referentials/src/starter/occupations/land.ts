import { occupation } from '../rows.js';

export const land = [
  occupation(
    ['A1203', 'Agent, agente d’espaces verts', 'Parks gardener', 'jardinier, jardinière, jardin, parc', 'gardener, landscaping, parks'],
    [
      ['mow', 'Je tonds et je débroussaille', 'I mow and clear brush', 'use-garden-machines', 'mow-and-weed'],
      ['hedge', 'Je taille les haies et les arbres', 'I trim hedges and trees', 'prune', 'work-at-height'],
      ['plant', 'Je plante des fleurs et des arbres', 'I plant flowers and trees', 'sow-and-plant', 'know-plants'],
      ['water', 'J’arrose selon le temps', 'I water depending on the weather', 'water-plants', 'read-weather'],
      ['leaves', 'Je ramasse les feuilles et les déchets', 'I pick up leaves and litter', 'sort-waste', 'make-compost'],
      ['machines', 'J’entretiens les machines', 'I look after the machines', 'set-machine', 'look-after-tools'],
      ['path', 'Je pose une bordure ou un petit mur', 'I lay an edge or a small wall', 'build-walls', 'measure-and-mark'],
      ['gear', 'Je porte casque, gants et lunettes', 'I wear helmet, gloves and goggles', 'wear-protection'],
    ],
  ),
  occupation(
    ['A1433', 'Maraîcher, maraîchère', 'Market gardener', 'légumes, maraîchage, bio, ferme', 'vegetables, farm, organic'],
    [
      ['sow', 'Je sème et je repique', 'I sow and plant out', 'sow-and-plant'],
      ['grow', 'Je fais pousser des légumes toute l’année', 'I grow vegetables all year', 'grow-vegetables', 'know-seasons'],
      ['water', 'Je règle l’arrosage des serres', 'I set the watering in the greenhouses', 'water-plants', 'set-machine'],
      ['weed', 'Je désherbe à la main', 'I weed by hand', 'mow-and-weed', 'keep-up-effort'],
      ['harvest', 'Je récolte au bon moment', 'I harvest at the right time', 'harvest', 'check-quality'],
      ['market', 'Je vends au marché', 'I sell at the market', 'sell', 'describe-item', 'display-goods'],
      ['tractor', 'Je conduis un petit tracteur', 'I drive a small tractor', 'use-garden-machines', 'drive-rough-ground'],
      ['plan', 'Je prévois les cultures de l’année', 'I plan the crops of the year', 'plan-tasks', 'read-weather'],
    ],
  ),
  occupation(
    ['A1401', 'Cueilleur, cueilleuse de fruits', 'Fruit picker', 'saisonnier, vendanges, récolte', 'seasonal work, grape picking, harvest'],
    [
      ['pick', 'Je cueille les fruits sans les abîmer', 'I pick fruit without damage', 'harvest', 'work-with-care'],
      ['pace', 'Je garde le rythme toute la journée', 'I keep up the pace all day', 'work-fast', 'keep-up-effort'],
      ['sort', 'Je trie les fruits par taille', 'I sort fruit by size', 'check-quality'],
      ['crates', 'Je porte et j’empile les caisses', 'I carry and stack crates', 'lift-safely'],
      ['ladder', 'Je cueille sur une échelle', 'I pick on a ladder', 'work-at-height', 'spot-danger'],
      ['weather', 'Je travaille au soleil ou sous la pluie', 'I work in sun or rain', 'read-weather', 'persevere'],
      ['prune', 'Je taille la vigne ou les arbres', 'I prune vines or trees', 'prune'],
      ['team', 'Je travaille avec des gens de plusieurs pays', 'I work with people from several countries', 'work-in-team', 'adapt-to-culture'],
    ],
  ),
  occupation(
    ['A1403', 'Ouvrier, ouvrière en élevage', 'Livestock farm worker', 'ferme, vaches, traite, agriculture', 'farm, cows, milking'],
    [
      ['feed', 'Je nourris les bêtes', 'I feed the animals', 'feed-animals'],
      ['milk', 'Je trais les vaches ou les chèvres', 'I milk cows or goats', 'care-for-animals', 'run-machine'],
      ['clean', 'Je nettoie l’étable et je paille', 'I clean the stable and put down straw', 'clean-animal-shelter'],
      ['birth', 'J’aide à la naissance des petits', 'I help with births', 'care-for-animals', 'stay-calm'],
      ['ill', 'Je repère une bête malade', 'I spot a sick animal', 'notice-sick-animal'],
      ['tractor', 'Je conduis le tracteur', 'I drive the tractor', 'use-garden-machines', 'drive-rough-ground'],
      ['fence', 'Je répare les clôtures', 'I mend fences', 'use-hand-tools', 'work-wood'],
      ['early', 'Je me lève tôt, même le dimanche', 'I get up early, even on Sundays', 'work-odd-hours', 'keep-word'],
    ],
  ),
  occupation(
    ['A1503', 'Toiletteur, toiletteuse d’animaux', 'Pet groomer', 'toilettage, chien, chat', 'grooming, dog, cat'],
    [
      ['wash', 'Je lave et je sèche les animaux', 'I wash and dry animals', 'care-for-animals'],
      ['cut', 'Je coupe le poil et les griffes', 'I cut coats and claws', 'care-for-animals', 'work-with-care'],
      ['calm', 'Je calme un chien qui a peur', 'I calm a frightened dog', 'train-animal', 'be-patient'],
      ['welcome', 'Je demande ce que veut le maître ou la maîtresse', 'I ask owners what they want', 'understand-need', 'welcome-people'],
      ['ill', 'Je signale une blessure ou des puces', 'I point out a wound or fleas', 'notice-sick-animal', 'give-information'],
      ['clean', 'Je désinfecte les tables et les outils', 'I disinfect tables and tools', 'disinfect', 'look-after-tools'],
      ['booking', 'Je tiens l’agenda', 'I keep the diary', 'keep-diary', 'handle-bookings'],
      ['pay', 'Je fixe mes prix et j’encaisse', 'I set my prices and take payment', 'set-price', 'take-payment'],
    ],
  ),
];
