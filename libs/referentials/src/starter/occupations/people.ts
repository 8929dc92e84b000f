import { occupation } from '../rows.js';

export const people = [
  occupation(
    ['K1207', 'Éducateur spécialisé, éducatrice spécialisée', 'Specialised youth and social worker', 'éducateur de rue, foyer, protection de l’enfance', 'youth worker, children’s home'],
    [
      ['trust', 'Je crée un lien de confiance', 'I build trust', 'listen', 'talk-with-teens'],
      ['day', 'J’aide des jeunes dans leur vie quotidienne', 'I help young people in daily life', 'support-daily-life', 'give-day-rhythm'],
      ['rules', 'Je pose des limites justes', 'I set fair limits', 'set-fair-rules', 'stay-calm'],
      ['crisis', 'Je calme une situation tendue', 'I calm a tense situation', 'calm-conflicts'],
      ['project', 'Je bâtis un plan avec la personne', 'I build a plan with the person', 'encourage-autonomy', 'follow-progress'],
      ['family', 'Je travaille avec les familles', 'I work with families', 'talk-with-parents', 'speak-with-respect'],
      ['report', 'J’écris des rapports clairs', 'I write clear reports', 'write-minutes', 'write-clearly'],
      ['network', 'J’appelle l’école, le juge ou le médecin', 'I call the school, the judge or the doctor', 'talk-with-professionals', 'point-to-services'],
    ],
  ),
  occupation(
    ['K1204', 'Médiateur social, médiatrice sociale', 'Community mediator', 'médiation, quartier, adulte-relais', 'mediation, neighbourhood'],
    [
      ['conflict', 'J’aide des voisins à se parler', 'I help neighbours talk to each other', 'calm-conflicts', 'listen'],
      ['street', 'Je vais à la rencontre des gens du quartier', 'I go and meet people in the neighbourhood', 'welcome-people', 'take-initiative'],
      ['rights', 'J’explique les droits et les aides', 'I explain rights and benefits', 'know-rights', 'explain-simply'],
      ['forms', 'J’aide à faire une démarche en ligne', 'I help with an official task online', 'help-with-digital', 'do-online-procedures'],
      ['guide', 'J’oriente vers le bon service', 'I point people to the right service', 'point-to-services'],
      ['translate', 'Je traduis ou j’explique une autre culture', 'I translate or explain another culture', 'translate-for-others', 'adapt-to-culture'],
      ['report', 'Je signale les problèmes du quartier', 'I report problems in the neighbourhood', 'report-incident', 'spot-danger'],
      ['project', 'Je monte un projet avec les habitants', 'I build a project with local people', 'work-with-partners', 'organise-event'],
    ],
  ),
  occupation(
    ['K2111', 'Formateur, formatrice d’adultes', 'Adult trainer', 'formation, cours, enseigner', 'teaching, training, courses'],
    [
      ['prepare', 'Je prépare mes cours', 'I prepare my lessons', 'plan-activities', 'type-documents'],
      ['explain', 'J’explique de plusieurs façons', 'I explain in several ways', 'explain-simply', 'teach-step-by-step'],
      ['group', 'Je parle devant un groupe d’adultes', 'I speak to a group of adults', 'speak-in-public', 'motivate-group'],
      ['check', 'Je vérifie ce que chacun a retenu', 'I check what everyone has learnt', 'check-learning'],
      ['trust', 'J’encourage ceux qui doutent', 'I encourage those who doubt', 'encourage-learner', 'be-kind'],
      ['slides', 'Je prépare des images et des vidéos', 'I prepare pictures and videos', 'design-visuals', 'film'],
      ['online', 'Je fais cours à distance', 'I teach at a distance', 'help-with-digital', 'set-up-devices'],
      ['report', 'J’écris le bilan de la formation', 'I write the review of the course', 'review-results', 'write-minutes'],
    ],
  ),
  occupation(
    ['G1204', 'Éducateur sportif, éducatrice sportive', 'Sports instructor', 'prof de sport, coach, salle de sport', 'coach, gym, fitness'],
    [
      ['session', 'Je prépare une séance pour chaque niveau', 'I prepare a session for each level', 'train-team', 'plan-activities'],
      ['show', 'Je montre et je corrige les gestes', 'I show and correct the moves', 'teach-step-by-step', 'practise-sport'],
      ['safe', 'Je veille à la sécurité du groupe', 'I watch over the safety of the group', 'watch-over-group', 'apply-safety-rules'],
      ['motivate', 'Je donne envie de continuer', 'I make people want to go on', 'motivate-group', 'encourage-learner'],
      ['rules', 'Je fais respecter les règles du jeu', 'I see that the rules are kept', 'follow-rules-of-game'],
      ['aid', 'J’agis en cas de blessure', 'I act when someone is hurt', 'give-first-aid'],
      ['gear', 'J’installe et je range le matériel', 'I set up and put away the gear', 'maintain-equipment', 'keep-tidy'],
      ['advise', 'Je conseille sur la forme et le repos', 'I advise on fitness and rest', 'keep-fit', 'give-advice'],
    ],
  ),
  occupation(
    ['K1801', 'Conseiller, conseillère en insertion', 'Employment adviser', 'mission locale, France Travail, CIP', 'job coach, careers adviser'],
    [
      ['welcome', 'Je reçois des personnes qui cherchent un emploi', 'I meet people who are looking for work', 'welcome-people', 'listen'],
      ['path', 'J’aide à raconter son parcours', 'I help people tell their story', 'understand-need', 'tell-own-path'],
      ['cv', 'J’aide à faire un CV', 'I help make a CV', 'type-documents', 'help-with-digital'],
      ['plan', 'Je fixe des étapes avec la personne', 'I set steps with the person', 'plan-tasks', 'follow-progress'],
      ['companies', 'J’appelle des entreprises', 'I call companies', 'work-with-partners', 'defend-idea'],
      ['rights', 'J’informe sur les aides et les droits', 'I inform about benefits and rights', 'know-rights', 'give-information'],
      ['workshop', 'J’anime des ateliers', 'I run workshops', 'run-meeting', 'speak-in-public'],
      ['file', 'Je mets à jour les dossiers', 'I keep files up to date', 'enter-data', 'use-work-software'],
      ['hope', 'Je redonne confiance', 'I give people confidence again', 'encourage-learner', 'comfort-person'],
    ],
  ),
  occupation(
    ['K1603', 'Bibliothécaire', 'Librarian', 'bibliothèque, médiathèque, livres', 'library, books'],
    [
      ['welcome', 'J’accueille les lecteurs', 'I welcome readers', 'welcome-people', 'give-information'],
      ['advise', 'Je conseille un livre', 'I suggest a book', 'give-advice', 'understand-need'],
      ['sort', 'Je classe et je range les livres', 'I sort and shelve books', 'sort-documents', 'store-goods'],
      ['search', 'J’aide à chercher une information', 'I help find information', 'search-online', 'check-information'],
      ['story', 'Je lis des histoires aux enfants', 'I read stories to children', 'read-stories'],
      ['computer', 'J’aide à se servir des ordinateurs', 'I help people use the computers', 'help-with-digital'],
      ['buy', 'Je choisis et je commande les livres', 'I choose and order books', 'order-supplies', 'plan-budget'],
      ['cover', 'Je répare et je couvre les livres', 'I repair and cover books', 'restore-objects', 'work-with-care'],
      ['event', 'J’organise une rencontre avec des lecteurs', 'I organise a meeting of readers', 'organise-event', 'decorate'],
    ],
  ),
];
