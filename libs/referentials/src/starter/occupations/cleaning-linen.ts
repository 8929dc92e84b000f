import { occupation } from '../rows.js';

export const cleaningAndLinen = [
  occupation(
    ['K2204', 'Agent, agente de nettoyage', 'Cleaner', 'ménage, bureaux, femme de ménage, homme de ménage', 'office cleaner, cleaning'],
    [
      ['offices', 'Je nettoie des bureaux et des écoles', 'I clean offices and schools', 'clean-workplace'],
      ['products', 'Je choisis et je dose les produits', 'I choose and measure the products', 'dose-products', 'handle-dangerous-products'],
      ['toilets', 'Je désinfecte les toilettes', 'I disinfect the toilets', 'disinfect', 'wear-protection'],
      ['machine', 'Je passe la machine à laver les sols', 'I use the floor washing machine', 'use-cleaning-machines'],
      ['windows', 'Je lave les vitres', 'I wash the windows', 'clean-workplace', 'work-at-height'],
      ['bins', 'Je vide et je trie les poubelles', 'I empty and sort the bins', 'sort-waste'],
      ['check', 'Je vérifie mon travail avant de partir', 'I check my work before I leave', 'check-cleanliness', 'work-with-care'],
      ['early', 'Je travaille tôt, sans chef à côté', 'I work early, with no boss near', 'work-odd-hours', 'work-without-help'],
    ],
  ),
  occupation(
    ['G1501', 'Employé, employée d’étage', 'Hotel room attendant', 'femme de chambre, valet de chambre, hôtel', 'housekeeping, chambermaid, hotel'],
    [
      ['rooms', 'Je nettoie les chambres', 'I clean the rooms', 'clean-home', 'work-fast'],
      ['beds', 'Je fais les lits au carré', 'I make the beds neatly', 'make-beds', 'work-with-care'],
      ['bath', 'Je désinfecte la salle de bains', 'I disinfect the bathroom', 'disinfect', 'dose-products'],
      ['linen', 'Je change les draps et les serviettes', 'I change sheets and towels', 'wash-laundry', 'make-beds'],
      ['check', 'Je contrôle chaque chambre', 'I check every room', 'check-cleanliness'],
      ['trolley', 'Je prépare mon chariot', 'I prepare my trolley', 'plan-tasks', 'count-stock'],
      ['lost', 'Je rends les objets oubliés', 'I hand in forgotten items', 'be-honest', 'report-incident'],
      ['guests', 'Je respecte la vie privée des clients', 'I respect the guests’ privacy', 'respect-privacy', 'speak-with-respect'],
    ],
  ),
  occupation(
    ['D1205', 'Employé, employée de pressing', 'Dry cleaner', 'blanchisserie, laverie, repassage', 'laundry, ironing'],
    [
      ['sort', 'Je trie le linge selon le tissu', 'I sort laundry by fabric', 'wash-laundry', 'work-with-care'],
      ['stains', 'J’enlève les taches', 'I remove stains', 'treat-stains', 'dose-products'],
      ['machines', 'Je règle les machines à laver', 'I set the washing machines', 'wash-laundry', 'run-machine'],
      ['iron', 'Je repasse chemises et draps', 'I iron shirts and sheets', 'iron-and-fold'],
      ['welcome', 'J’accueille les clients et je note leur nom', 'I welcome customers and note their name', 'welcome-people', 'take-orders'],
      ['pay', 'J’encaisse', 'I take payment', 'take-payment'],
      ['button', 'Je recouds un bouton', 'I sew on a button', 'sew', 'alter-clothes'],
      ['danger', 'Je me protège des produits', 'I protect myself from the products', 'wear-protection', 'handle-dangerous-products'],
    ],
  ),
  occupation(
    ['D1207', 'Retoucheur, retoucheuse', 'Clothes alterations worker', 'couture, ourlet, atelier de retouche', 'tailoring, hems, mending'],
    [
      ['measure', 'Je prends les mesures des clients', 'I take customers’ measurements', 'take-measurements', 'measure-and-mark'],
      ['hem', 'Je fais des ourlets', 'I take up hems', 'alter-clothes', 'sew'],
      ['zip', 'Je change une fermeture', 'I replace a zip', 'alter-clothes', 'change-parts'],
      ['cut', 'Je coupe le tissu', 'I cut fabric', 'cut-fabric', 'work-with-care'],
      ['iron', 'Je repasse le vêtement fini', 'I iron the finished garment', 'iron-and-fold'],
      ['advise', 'Je conseille une retouche possible', 'I suggest what can be altered', 'give-advice', 'understand-need'],
      ['price', 'Je donne un prix et une date', 'I give a price and a date', 'set-price', 'meet-deadlines'],
      ['machine', 'J’entretiens ma machine à coudre', 'I look after my sewing machine', 'set-machine', 'look-after-tools'],
    ],
  ),
  occupation(
    ['K2303', 'Agent, agente de collecte des déchets', 'Refuse collector', 'éboueur, ripeur, poubelles', 'bin collector, binman'],
    [
      ['collect', 'Je ramasse les bacs et les sacs', 'I pick up bins and bags', 'sort-waste', 'keep-up-effort'],
      ['lift', 'Je porte en protégeant mon dos', 'I lift with care for my back', 'lift-safely'],
      ['traffic', 'Je fais attention aux voitures', 'I watch out for cars', 'spot-danger', 'apply-safety-rules'],
      ['sort', 'Je repère les erreurs de tri', 'I spot sorting mistakes', 'check-quality', 'protect-nature'],
      ['gear', 'Je porte gants, gilet et chaussures', 'I wear gloves, vest and boots', 'wear-protection'],
      ['early', 'Je commence avant le lever du jour', 'I start before daybreak', 'work-odd-hours', 'be-on-time'],
      ['team', 'Je fais équipe avec la personne au volant', 'I team up with the person driving', 'work-in-team'],
      ['report', 'Je signale un bac cassé', 'I report a broken bin', 'report-incident'],
    ],
  ),
  occupation(
    ['K2501', 'Gardien, gardienne d’immeuble', 'Building caretaker', 'concierge, gardiennage, HLM', 'caretaker, concierge, janitor'],
    [
      ['clean', 'Je nettoie le hall et les escaliers', 'I clean the hall and the stairs', 'clean-workplace', 'check-cleanliness'],
      ['bins', 'Je sors et je trie les poubelles', 'I take out and sort the bins', 'sort-waste'],
      ['repair', 'Je fais de petites réparations', 'I do small repairs', 'use-hand-tools', 'fix-plumbing'],
      ['neighbours', 'Je calme les disputes entre voisins', 'I calm quarrels between neighbours', 'calm-conflicts'],
      ['post', 'Je distribue le courrier et les colis', 'I hand out mail and parcels', 'handle-mail'],
      ['watch', 'Je surveille les entrées', 'I watch the entrances', 'guard-place', 'spot-danger'],
      ['visit', 'Je fais visiter un logement', 'I show people round a flat', 'give-information', 'welcome-people'],
      ['report', 'Je signale les pannes', 'I report breakdowns', 'report-incident'],
      ['garden', 'J’entretiens les plantes autour', 'I look after the plants around', 'mow-and-weed', 'water-plants'],
    ],
  ),
];
