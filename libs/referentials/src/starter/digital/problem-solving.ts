import { competence, type DigCompArea } from './digcomp-set.js';

export const problemSolving: DigCompArea = {
  code: '5',
  label: { fr: 'Résolution de problèmes', en: 'Problem solving' },
  competences: [
    competence('5.1', 'Résoudre des problèmes techniques', 'Solving technical problems', [
      ['Avec de l’aide, j’éteins et je rallume un appareil qui bloque.', 'With help, I switch a stuck device off and on again.'],
      ['Je vérifie les câbles, le Wi-Fi et la batterie.', 'I check the cables, the Wi-Fi and the battery.'],
      ['Je règle les pannes simples et j’applique un mode d’emploi.', 'I solve simple faults and follow a manual.'],
      ['Je cherche la solution d’une panne sur internet et je l’essaie.', 'I look for the answer to a fault online and try it.'],
      ['Je dépanne mes proches ou mes collègues.', 'I fix problems for family or colleagues.'],
      ['Je trouve la cause d’une panne que je n’ai jamais vue.', 'I find the cause of a fault I have never seen.'],
      ['Je règle des pannes complexes sur plusieurs machines ou réseaux.', 'I solve complex faults on several machines or networks.'],
      ['Je conçois des moyens d’éviter les pannes dans toute une structure.', 'I design ways to prevent faults in a whole organisation.'],
    ]),
    competence('5.2', 'Identifier des besoins et des réponses technologiques', 'Identifying needs and technological responses', [
      ['Avec de l’aide, je dis ce que je veux faire avec un appareil.', 'With help, I say what I want to do with a device.'],
      ['Je choisis entre deux outils simples que l’on me montre.', 'I choose between two simple tools that I am shown.'],
      ['Je choisis une application pour un besoin courant.', 'I choose an app for an everyday need.'],
      ['Je règle un appareil selon mes besoins : taille du texte, langue, son.', 'I set a device to my needs: text size, language, sound.'],
      ['Je conseille d’autres personnes sur le bon outil.', 'I advise others on the right tool.'],
      ['Je compare des outils et je choisis le meilleur pour un groupe.', 'I compare tools and choose the best for a group.'],
      ['J’étudie les besoins d’un service et je propose une solution complète.', 'I study the needs of a service and propose a complete solution.'],
      ['Je crée des réponses nouvelles à des besoins que personne n’a encore couverts.', 'I create new answers to needs that nobody has met yet.'],
    ]),
    competence('5.3', 'Utiliser les technologies numériques de façon créative', 'Creatively using digital technology', [
      ['Avec de l’aide, j’essaie un nouvel outil pour m’amuser ou créer.', 'With help, I try a new tool to have fun or create.'],
      ['Je copie un exemple pour faire une image ou un montage.', 'I copy an example to make a picture or a montage.'],
      ['J’utilise un outil connu pour faire quelque chose de nouveau pour moi.', 'I use a known tool to do something new to me.'],
      ['Je teste plusieurs outils pour mener une idée à bout.', 'I try several tools to carry an idea through.'],
      ['J’aide un groupe à trouver des idées avec le numérique.', 'I help a group find ideas with digital tools.'],
      ['Je change une façon de travailler grâce à un outil bien choisi.', 'I change a way of working thanks to a well-chosen tool.'],
      ['Je mène un projet neuf avec des gens de plusieurs métiers.', 'I lead a new project with people of several trades.'],
      ['J’invente des produits ou des services qui changent un métier.', 'I invent products or services that change a trade.'],
    ]),
    competence('5.4', 'Identifier des lacunes en compétences numériques', 'Identifying digital competence gaps', [
      ['Avec de l’aide, je dis ce que je ne sais pas faire.', 'With help, I say what I cannot do.'],
      ['Je sais à qui demander pour apprendre.', 'I know whom to ask in order to learn.'],
      ['Je prends un cours ou une vidéo pour apprendre ce qui me manque.', 'I take a course or a video to learn what I lack.'],
      ['Je fais le point sur mon niveau et je choisis quoi apprendre ensuite.', 'I take stock of my level and choose what to learn next.'],
      ['J’aide d’autres personnes à voir leurs progrès et leurs besoins.', 'I help others see their progress and their needs.'],
      ['Je prépare un parcours pour apprendre, adapté à chaque personne.', 'I prepare a learning path that suits each person.'],
      ['Je monte un plan pour former toute une équipe.', 'I set up a plan to train a whole team.'],
      ['Je crée de nouvelles façons d’apprendre le numérique pour de nombreux publics.', 'I create new ways of learning digital skills for many publics.'],
    ]),
  ],
};
