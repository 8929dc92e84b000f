import { competence, type DigCompArea } from './digcomp-set.js';

export const information: DigCompArea = {
  code: '1',
  label: { fr: 'Information et données', en: 'Information and data literacy' },
  competences: [
    competence('1.1', 'Naviguer, rechercher et filtrer des données, des informations et des contenus numériques', 'Browsing, searching and filtering data, information and digital content', [
      ['Avec de l’aide, je trouve une page simple, comme la météo ou un horaire.', 'With help, I find a simple page, such as the weather or a timetable.'],
      ['Je tape quelques mots et je trouve ce que je cherche, avec un coup de pouce si besoin.', 'I type a few words and find what I want, with a hint if needed.'],
      ['Je fais sans aide mes recherches de tous les jours.', 'I do my everyday searches without help.'],
      ['Je change mes mots et j’utilise des filtres pour mieux trouver.', 'I change my words and use filters to find better.'],
      ['Je montre à d’autres comment chercher vite et bien.', 'I show others how to search fast and well.'],
      ['Je choisis le bon moteur, le bon site ou la bonne base selon la question.', 'I choose the right engine, site or database for each question.'],
      ['Je trouve des informations rares ou cachées et j’aide un groupe à s’y retrouver.', 'I find rare or hidden information and help a group find its way.'],
      ['Je crée de nouvelles façons de chercher et de classer pour tout un service.', 'I create new ways to search and sort for a whole organisation.'],
    ]),
    competence('1.2', 'Évaluer des données, des informations et des contenus numériques', 'Evaluating data, information and digital content', [
      ['Avec de l’aide, je regarde qui a écrit une page.', 'With help, I look at who wrote a page.'],
      ['Je sais que tout n’est pas vrai sur internet et je demande un avis.', 'I know that not everything online is true and I ask for advice.'],
      ['Je regarde la date et l’auteur avant de croire une information.', 'I check the date and the author before I believe something.'],
      ['Je compare plusieurs sites pour savoir si une information est vraie.', 'I compare several sites to know whether something is true.'],
      ['J’aide d’autres personnes à repérer les fausses nouvelles et les images truquées.', 'I help others spot fake news and faked pictures.'],
      ['Je juge si une source est fiable, même quand le sujet est compliqué.', 'I judge whether a source is reliable, even on a difficult subject.'],
      ['Je mets au point des règles de vérification pour mon équipe.', 'I work out rules for checking facts for my team.'],
      ['J’invente des moyens de lutter contre les fausses informations à grande échelle.', 'I invent ways to fight false information on a large scale.'],
    ]),
    competence('1.3', 'Gérer des données, des informations et des contenus numériques', 'Managing data, information and digital content', [
      ['Avec de l’aide, j’enregistre une photo ou un fichier.', 'With help, I save a photo or a file.'],
      ['Je retrouve un fichier que j’ai enregistré au même endroit.', 'I find a file that I saved in the same place.'],
      ['Je range mes fichiers dans des dossiers avec des noms clairs.', 'I keep my files in folders with clear names.'],
      ['Je trie des listes et je fais des copies de secours.', 'I sort lists and make backup copies.'],
      ['Je montre à d’autres comment ranger et sauvegarder leurs fichiers.', 'I show others how to organise and back up their files.'],
      ['Je choisis comment ranger les données d’un groupe pour que chacun les retrouve.', 'I choose how to store a group’s data so that everyone finds it.'],
      ['Je construis une base de données utile à plusieurs équipes.', 'I build a database that several teams use.'],
      ['J’organise les données d’une grande structure, de la collecte à l’effacement.', 'I design how a large body handles its data, from collecting to erasing.'],
    ]),
  ],
};
