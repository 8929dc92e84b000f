import { competence, type DigCompArea } from './digcomp-set.js';

export const creation: DigCompArea = {
  code: '3',
  label: { fr: 'Création de contenus numériques', en: 'Digital content creation' },
  competences: [
    competence('3.1', 'Développer des contenus numériques', 'Developing digital content', [
      ['Avec de l’aide, je tape un texte court.', 'With help, I type a short text.'],
      ['J’écris une lettre simple ou je prends une photo que je garde.', 'I write a simple letter or take a photo that I keep.'],
      ['Je fais un CV, une affiche ou une petite vidéo.', 'I make a CV, a poster or a short video.'],
      ['Je mets en page un document avec titres, images et tableaux.', 'I lay out a document with headings, pictures and tables.'],
      ['Je montre à d’autres comment créer un document ou une vidéo.', 'I show others how to create a document or a video.'],
      ['Je choisis le bon format pour que tout le monde puisse lire.', 'I choose the right format so that everyone can read it.'],
      ['Je crée des contenus complexes et accessibles pour un large public.', 'I create complex and accessible content for a wide public.'],
      ['J’invente de nouvelles formes de contenus pour des besoins très variés.', 'I invent new forms of content for very different needs.'],
    ]),
    competence('3.2', 'Intégrer et retravailler des contenus numériques', 'Integrating and re-elaborating digital content', [
      ['Avec de l’aide, je corrige un mot dans un texte.', 'With help, I correct a word in a text.'],
      ['Je copie et je colle une image dans un texte.', 'I copy and paste a picture into a text.'],
      ['Je change un document déjà fait pour l’adapter à mon besoin.', 'I change an existing document to fit my need.'],
      ['Je réunis textes, images et sons de plusieurs sources.', 'I bring together texts, pictures and sounds from several sources.'],
      ['J’aide d’autres personnes à améliorer leurs documents.', 'I help others improve their documents.'],
      ['Je retravaille un contenu pour un autre public ou un autre outil.', 'I rework content for another public or another tool.'],
      ['Je réunis des contenus complexes de plusieurs équipes en un tout clair.', 'I bring complex content from several teams into one clear whole.'],
      ['Je crée des méthodes pour réutiliser les contenus de toute une structure.', 'I create methods to reuse the content of a whole organisation.'],
    ]),
    competence('3.3', 'Droits d’auteur et licences', 'Copyright and licences', [
      ['Avec de l’aide, je comprends qu’une image a un auteur.', 'With help, I understand that a picture has an author.'],
      ['Je sais que je ne peux pas tout copier sur internet.', 'I know that I may not copy everything on the internet.'],
      ['Je cite l’auteur et je cherche des images libres.', 'I name the author and look for free pictures.'],
      ['Je lis une licence et je sais ce qu’elle permet.', 'I read a licence and know what it allows.'],
      ['J’explique à d’autres ce que l’on peut copier ou non.', 'I explain to others what may be copied and what may not.'],
      ['Je choisis une licence pour mon travail ou celui de mon groupe.', 'I choose a licence for my work or my group’s.'],
      ['Je règle des questions de droits difficiles entre plusieurs auteurs.', 'I settle difficult questions of rights between several authors.'],
      ['Je conçois les règles de droits de tout un projet ou d’une structure.', 'I design the rules on rights for a whole project or organisation.'],
    ]),
    competence('3.4', 'Programmation', 'Programming', [
      ['Avec de l’aide, je lis une suite d’ordres simples pour une machine.', 'With help, I read a list of simple orders for a machine.'],
      ['J’écris une suite d’ordres très simple, par exemple avec des blocs.', 'I write a very simple list of orders, for example with blocks.'],
      ['J’écris une formule ou un petit programme connu.', 'I write a formula or a small known program.'],
      ['J’écris un petit programme pour mon besoin et je corrige les erreurs.', 'I write a small program for my need and fix the mistakes.'],
      ['J’explique à d’autres comment écrire et lire du code.', 'I explain to others how to write and read code.'],
      ['Je choisis le bon langage et j’écris un code que d’autres comprennent.', 'I choose the right language and write code that others understand.'],
      ['Je conçois un logiciel complet avec une équipe.', 'I design a complete piece of software with a team.'],
      ['J’invente des solutions logicielles à des problèmes nouveaux et complexes.', 'I invent software solutions to new and complex problems.'],
    ]),
  ],
};
