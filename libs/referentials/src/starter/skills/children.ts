import { attitudes, knowledge, skills } from '../rows.js';

export const children = [
  ...skills('children', [
    ['look-after-children', 'Garder des enfants', 'Look after children', 'garde d’enfant, baby-sitting, nounou', 'babysitting, childcare, nanny'],
    ['care-for-baby', 'S’occuper d’un bébé', 'Care for a baby', 'biberon, couche, puériculture', 'bottle, nappy, infant care'],
    ['lead-games', 'Animer des jeux', 'Lead games', 'animation, jeux de groupe', 'play, group games'],
    ['plan-activities', 'Préparer des activités', 'Plan activities', 'ateliers, sorties, programme', 'workshops, outings'],
    ['help-with-homework', 'Aider aux devoirs', 'Help with homework', 'soutien scolaire', 'school support, tutoring'],
    ['set-fair-rules', 'Poser des règles justes', 'Set fair rules', 'autorité, limites', 'boundaries'],
    ['watch-over-group', 'Surveiller un groupe', 'Watch over a group', 'surveillant, garder un œil', 'supervise'],
    ['give-day-rhythm', 'Donner un rythme à la journée', 'Give the day a rhythm', 'sieste, horaires, routine', 'routine, nap times'],
    ['read-stories', 'Lire et raconter des histoires', 'Read and tell stories', 'contes, lecture à voix haute', 'storytelling, reading aloud'],
    ['encourage-learner', 'Encourager une personne qui apprend', 'Encourage a learner', 'motiver, féliciter, confiance', 'motivate, praise'],
    ['teach-step-by-step', 'Apprendre un geste pas à pas', 'Teach a task step by step', 'montrer, former, enseigner', 'show how, train, teach'],
    ['talk-with-teens', 'Parler avec des adolescents', 'Talk with teenagers', 'jeunes, ados', 'young people, teens'],
    ['talk-with-parents', 'Faire le lien avec les parents', 'Keep in touch with parents', 'familles', 'families'],
    ['train-team', 'Entraîner une équipe', 'Train a team', 'entraîneur, coach', 'coach, coaching'],
    ['support-special-needs', 'Aider un enfant qui a des besoins particuliers', 'Help a child with special needs', 'AESH, école inclusive', 'inclusion, learning support'],
    ['check-learning', 'Vérifier ce qui est compris', 'Check what has been understood', 'corriger, évaluer', 'correct, assess'],
  ]),
  ...knowledge('children', [['know-child-growth', 'Connaître les étapes de la petite enfance', 'Know how young children grow', 'éveil, développement', 'child development']]),
  ...attitudes('children', [['be-kind', 'Agir avec bienveillance', 'Act with kindness', 'gentillesse, douceur', 'gentle, caring']]),
];
