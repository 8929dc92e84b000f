import { attitudes, skills } from '../rows.js';

export const digital = [
  ...skills('digital', [
    ['search-online', 'Chercher une information sur internet', 'Look for information on the internet', 'recherche web, Google', 'web search'],
    ['check-information', 'Vérifier une information', 'Check information', 'fausses nouvelles, source', 'fake news, source'],
    ['write-emails', 'Écrire un courriel ou un message', 'Write an email or a message', 'mail, e-mail, SMS', 'text message'],
    ['type-documents', 'Taper et mettre en page un texte', 'Type and lay out a text', 'Word, traitement de texte', 'word processing'],
    ['use-spreadsheet', 'Se servir d’un tableur', 'Use a spreadsheet', 'Excel, tableaux', 'tables'],
    ['share-files', 'Ranger et partager des fichiers', 'Store and share files', 'cloud, drive, dossiers', 'folders'],
    ['do-online-procedures', 'Faire une démarche en ligne', 'Do an official task online', 'impôts en ligne, Ameli, France Travail', 'online forms, e-government'],
    ['protect-accounts', 'Protéger ses comptes', 'Protect accounts', 'mot de passe, arnaque, piratage', 'password, scam, hacking'],
    ['use-work-software', 'Se servir d’un logiciel de travail', 'Use work software', 'logiciel métier, tablette', 'business application, tablet'],
    ['run-online-page', 'Faire vivre une page en ligne', 'Keep an online page alive', 'réseaux sociaux, Instagram, publier', 'social media, posting'],
    ['moderate-online', 'Modérer un groupe en ligne', 'Moderate an online group', 'Discord, forum, modo', 'moderator, forum'],
    ['take-photos', 'Prendre de bonnes photos', 'Take good photos', 'photographie, appareil photo', 'photography, camera'],
    ['film', 'Filmer', 'Film', 'vidéo, caméra, tournage', 'video, shooting'],
    ['edit-media', 'Retoucher des photos et monter des vidéos', 'Edit photos and videos', 'montage, Photoshop', 'editing'],
    ['set-up-devices', 'Installer un appareil ou une application', 'Set up a device or an app', 'brancher, configurer, Wi-Fi', 'install, configure'],
    ['fix-computers', 'Dépanner un ordinateur ou un téléphone', 'Fix a computer or a phone', 'informatique, bug, panne', 'IT support, bug'],
    ['build-websites', 'Créer un site internet', 'Build a website', 'web, page web', 'web design'],
    ['write-code', 'Écrire du code', 'Write code', 'programmer, coder, développer', 'programming, coding'],
    ['test-and-correct', 'Tester et corriger un programme', 'Test and correct a program', 'débogage, bugs', 'debugging'],
    ['help-with-digital', 'Aider à se servir du numérique', 'Help others with digital tools', 'aidant numérique, expliquer internet', 'digital helper'],
  ]),
  ...attitudes('digital', [['respect-online', 'Respecter les autres en ligne', 'Respect others online', 'netiquette, harcèlement', 'netiquette, bullying']]),
];
