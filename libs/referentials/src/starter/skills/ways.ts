import { attitudes } from '../rows.js';

export const ways = attitudes('ways', [
  ['be-on-time', 'Être à l’heure', 'Be on time', 'ponctualité, ponctuel', 'punctual'],
  ['stay-calm', 'Garder son calme', 'Stay calm', 'sang-froid, gérer le stress', 'cool head, handle stress'],
  ['be-patient', 'Faire preuve de patience', 'Be patient', 'patience', 'patience'],
  ['work-with-care', 'Travailler avec soin', 'Work with care', 'précision, minutie, finitions', 'accuracy, detail'],
  ['persevere', 'Tenir bon', 'Keep going', 'persévérance, courage', 'perseverance'],
  ['adapt', 'S’adapter à l’imprévu', 'Adapt to the unexpected', 'souplesse, adaptation', 'flexibility'],
  ['work-in-team', 'Travailler en équipe', 'Work in a team', 'esprit d’équipe, collectif', 'team spirit, teamwork'],
  ['work-without-help', 'Travailler sans aide', 'Work without help', 'autonomie', 'on my own, independent'],
  ['learn-by-doing', 'Apprendre par soi-même', 'Learn by doing', 'autodidacte, se former', 'self-taught'],
  ['keep-word', 'Tenir ses engagements', 'Keep my word', 'fiabilité, sérieux', 'reliable, commitment'],
  ['manage-time', 'Gérer son temps', 'Manage time well', 'organisation, priorités', 'organised, priorities'],
  ['work-fast', 'Garder un bon rythme', 'Keep up a good pace', 'rapidité, cadence', 'speed, quick'],
  ['handle-rush', 'Faire face à un coup de feu', 'Cope with a rush', 'pression, stress, urgence', 'pressure, busy'],
  ['keep-up-effort', 'Tenir un effort physique', 'Keep up a physical effort', 'endurance, force, travail physique', 'stamina, physical work'],
  ['work-odd-hours', 'Travailler tôt, tard ou la nuit', 'Work early, late or at night', 'horaires décalés, 3x8, nuit', 'shifts, night work'],
  ['be-curious', 'Avoir envie de comprendre', 'Want to understand', 'curiosité', 'curiosity'],
  ['own-mistakes', 'Reconnaître ses erreurs', 'Own up to mistakes', 'se remettre en question', 'honest about errors'],
  ['be-honest', 'Agir avec honnêteté', 'Act honestly', 'honnête, confiance', 'trust'],
]);
