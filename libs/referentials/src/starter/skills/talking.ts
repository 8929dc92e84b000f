import { attitudes, skills } from '../rows.js';

export const talking = [
  ...skills('talking', [
    ['explain-simply', 'Expliquer simplement', 'Explain simply', 'vulgariser, faire comprendre', 'make clear'],
    ['give-information', 'Renseigner une personne', 'Give information', 'informer, répondre aux questions', 'inform, answer questions'],
    ['pass-on-information', 'Transmettre une information', 'Pass on information', 'relève, consignes, cahier de liaison', 'handover, logbook'],
    ['write-clearly', 'Écrire clairement', 'Write clearly', 'rédiger, texte, annonce', 'writing, notice'],
    ['speak-in-public', 'Parler devant un groupe', 'Speak to a group', 'prise de parole, exposé', 'public speaking, talk'],
    ['speak-other-language', 'Parler une autre langue', 'Speak another language', 'anglais, arabe, bilingue', 'English, Arabic, bilingual'],
    ['learn-language', 'Apprendre une langue', 'Learn a language', 'cours de français, FLE', 'French lessons'],
    ['translate-for-others', 'Traduire pour quelqu’un', 'Translate for someone', 'interprète, traduction', 'interpreter'],
    ['calm-conflicts', 'Apaiser un conflit', 'Calm a conflict', 'médiation, dispute', 'mediation, quarrel'],
    ['defend-idea', 'Défendre une idée', 'Defend an idea', 'convaincre, argumenter', 'convince, argue'],
    ['speak-for-group', 'Parler au nom d’un groupe', 'Speak for a group', 'délégué, représenter, porte-parole', 'delegate, represent'],
    ['talk-with-professionals', 'Parler avec des médecins, des écoles ou des services', 'Talk with doctors, schools or services', 'rendez-vous, échanger', 'appointment'],
    ['tell-own-path', 'Parler de son parcours', 'Talk about my own path', 'entretien, CV, se présenter', 'interview, CV'],
  ]),
  ...attitudes('talking', [
    ['listen', 'Écouter avec attention', 'Listen with attention', 'écoute, empathie', 'listening, empathy'],
    ['speak-with-respect', 'Parler avec respect', 'Speak with respect', 'politesse, courtoisie', 'politeness, courtesy'],
    ['adapt-to-culture', 'S’adapter à une autre culture', 'Adapt to another culture', 'interculturel, ouverture', 'intercultural'],
    ['ask-for-help', 'Demander de l’aide au bon moment', 'Ask for help at the right time', 'oser demander', 'dare to ask'],
  ]),
];
