import { attitudes, knowledge, skills } from '../rows.js';

export const creating = [
  ...skills('creating', [
    ['play-instrument', 'Jouer d’un instrument', 'Play an instrument', 'guitare, piano, batterie, musicien', 'guitar, piano, drums'],
    ['sing', 'Chanter', 'Sing', 'chant, chorale, rap', 'choir, rap'],
    ['perform', 'Se produire devant un public', 'Perform in front of an audience', 'scène, concert, spectacle', 'stage, concert, show'],
    ['act-role', 'Jouer un rôle', 'Act a part', 'théâtre, improvisation', 'drama, improvisation'],
    ['learn-by-heart', 'Apprendre un texte par cœur', 'Learn a text by heart', 'mémoriser', 'memorise'],
    ['draw-and-paint', 'Dessiner et peindre', 'Draw and paint', 'dessin, peinture, illustration', 'drawing, illustration'],
    ['design-visuals', 'Créer une affiche ou un visuel', 'Design a poster or a picture', 'graphisme, flyer, Canva', 'graphic design, flyer'],
    ['decorate', 'Décorer un lieu', 'Decorate a place', 'décoration', 'decorations'],
    ['sew', 'Coudre', 'Sew', 'couture, machine à coudre', 'sewing machine'],
    ['alter-clothes', 'Retoucher un vêtement', 'Alter clothes', 'ourlet, fermeture éclair', 'hem, zip, mending'],
    ['take-measurements', 'Prendre des mesures sur une personne', 'Take a person’s measurements', 'tour de taille, patron', 'waist, pattern'],
    ['cut-fabric', 'Couper du tissu avec un patron', 'Cut fabric from a pattern', 'patron, coupe', 'pattern cutting'],
    ['set-sound-light', 'Régler le son et la lumière', 'Set sound and light', 'sono, micro, technique', 'PA system, microphone'],
    ['set-up-stage', 'Installer une scène ou un stand', 'Set up a stage or a stand', 'montage, décor', 'set, booth'],
    ['find-ideas', 'Trouver des idées nouvelles', 'Come up with new ideas', 'créativité, imagination', 'creativity, imagination'],
    ['practise-sport', 'Pratiquer un sport', 'Practise a sport', 'foot, course, muscu', 'football, running, gym'],
    ['follow-rules-of-game', 'Respecter les règles d’un jeu ou d’un sport', 'Respect the rules of a game or sport', 'fair-play, arbitrage', 'fair play, refereeing'],
    ['keep-fit', 'Garder une bonne forme', 'Keep fit', 'hygiène de vie, échauffement', 'warm-up, healthy habits'],
  ]),
  ...knowledge('creating', [['read-music', 'Lire une partition', 'Read music', 'solfège, notes', 'score, notes']]),
  ...attitudes('creating', [['practise-often', 'S’exercer souvent', 'Practise often', 'répéter, entraînement', 'rehearse, training']]),
];
