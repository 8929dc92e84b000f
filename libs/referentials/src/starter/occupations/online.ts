import { occupation } from '../rows.js';

export const online = [
  occupation(
    ['I1401', 'Technicien, technicienne informatique', 'IT support technician', 'dépannage, ordinateur, support, hotline', 'help desk, computer repair'],
    [
      ['fault', 'Je trouve pourquoi un ordinateur ne marche plus', 'I find why a computer no longer works', 'fix-computers', 'find-fault'],
      ['install', 'J’installe des postes et des logiciels', 'I install computers and software', 'set-up-devices', 'follow-manual'],
      ['part', 'Je change un disque ou un écran', 'I replace a disk or a screen', 'change-parts', 'fix-computers'],
      ['help', 'J’aide les gens au téléphone', 'I help people on the phone', 'help-with-digital', 'answer-phone'],
      ['safe', 'Je protège les comptes et les données', 'I protect accounts and data', 'protect-accounts'],
      ['backup', 'Je fais des copies des fichiers', 'I make copies of files', 'share-files', 'keep-tidy'],
      ['note', 'Je note chaque demande', 'I record every request', 'enter-data', 'follow-progress'],
      ['learn', 'Je me forme aux nouveautés', 'I keep learning about what is new', 'learn-by-doing', 'be-curious'],
      ['patient', 'J’explique sans mots compliqués', 'I explain without difficult words', 'explain-simply', 'be-patient'],
    ],
  ),
  occupation(
    ['M1855', 'Développeur, développeuse web', 'Web developer', 'coder, programmer, site internet', 'coding, programming, website'],
    [
      ['site', 'Je crée des sites internet', 'I build websites', 'build-websites', 'write-code'],
      ['code', 'J’écris du code clair', 'I write clear code', 'write-code', 'work-with-care'],
      ['need', 'Je demande au client ce qu’il veut', 'I ask customers what they want', 'understand-need', 'listen'],
      ['bug', 'Je cherche et je corrige les erreurs', 'I look for and fix bugs', 'test-and-correct', 'find-fault'],
      ['test', 'Je teste sur téléphone et ordinateur', 'I test on phone and computer', 'test-and-correct'],
      ['safe', 'Je protège le site et les données', 'I protect the site and its data', 'protect-accounts', 'respect-privacy'],
      ['team', 'Je partage mon code avec l’équipe', 'I share my code with the team', 'share-files', 'work-in-team'],
      ['learn', 'J’apprends sans cesse de nouveaux outils', 'I keep learning new tools', 'learn-by-doing', 'search-online'],
      ['english', 'Je lis des notices en anglais', 'I read manuals in English', 'speak-other-language', 'follow-manual'],
    ],
  ),
  occupation(
    ['E1101', 'Animateur, animatrice de réseaux sociaux', 'Social media manager', 'community manager, Instagram, CM', 'social media, Instagram, online community'],
    [
      ['post', 'Je publie sur les réseaux sociaux', 'I post on social media', 'run-online-page', 'write-clearly'],
      ['plan', 'Je prévois les messages de la semaine', 'I plan the posts of the week', 'plan-tasks', 'find-ideas'],
      ['photo', 'Je prends et je retouche des photos', 'I take and edit photos', 'take-photos', 'edit-media'],
      ['film', 'Je tourne de petites vidéos', 'I shoot short videos', 'film', 'edit-media'],
      ['answer', 'Je réponds aux questions et aux plaintes', 'I answer questions and complaints', 'handle-complaints', 'respect-online'],
      ['moderate', 'J’enlève les messages violents', 'I remove violent messages', 'moderate-online', 'stay-calm'],
      ['check', 'Je vérifie une information avant de la publier', 'I check information before I post it', 'check-information'],
      ['numbers', 'Je regarde ce qui plaît le plus', 'I look at what people like most', 'review-results', 'use-spreadsheet'],
      ['visual', 'Je crée des visuels', 'I design pictures', 'design-visuals', 'build-websites'],
    ],
  ),
];
