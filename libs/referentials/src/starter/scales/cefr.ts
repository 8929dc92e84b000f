import { step, type ScaleStep } from './scale.js';

/** The six levels of the Common European Framework of Reference for Languages (Council of Europe), from the first steps on. */
export const cefrLevels: ScaleStep[] = [
  step('A1', 'A1 - Je débute', 'A1 - Beginner', 'Je comprends et je dis quelques phrases très simples.', 'I understand and say a few very simple sentences.'),
  step('A2', 'A2 - Je me débrouille un peu', 'A2 - Elementary', 'Je parle de ma famille, de mes achats et de mon travail avec des mots simples.', 'I talk about my family, shopping and work in simple words.'),
  step('B1', 'B1 - Je me débrouille', 'B1 - Intermediate', 'Je me fais comprendre en voyage et dans la vie de tous les jours.', 'I make myself understood when travelling and in everyday life.'),
  step('B2', 'B2 - Je parle sans trop chercher', 'B2 - Upper intermediate', 'Je discute avec aisance et je donne mon avis sur beaucoup de sujets.', 'I talk with ease and give my opinion on many subjects.'),
  step('C1', 'C1 - Je parle très bien', 'C1 - Advanced', 'Je comprends des textes longs et je parle avec aisance au travail.', 'I understand long texts and speak with ease at work.'),
  step('C2', 'C2 - Comme ma langue', 'C2 - Like my own language', 'Je comprends tout ou presque et je trouve toujours le mot juste.', 'I understand all or almost all and always find the right word.'),
];
