import { knowledge, skills } from '../rows.js';

export const building = [
  ...skills('building', [
    ['prepare-surfaces', 'Préparer un mur ou un sol', 'Prepare a wall or a floor', 'poncer, enduit, reboucher', 'sanding, filling'],
    ['paint-walls', 'Peindre des murs', 'Paint walls', 'peinture, rouleau', 'decorating, roller'],
    ['hang-wallpaper', 'Poser du papier peint', 'Hang wallpaper', 'tapisser, tapisserie', 'wallpapering'],
    ['lay-tiles', 'Poser du carrelage', 'Lay tiles', 'carreleur, faïence', 'tiling'],
    ['lay-floors', 'Poser un sol', 'Lay a floor', 'parquet, lino', 'flooring, parquet'],
    ['build-walls', 'Monter un mur', 'Build a wall', 'maçonnerie, parpaing, brique', 'bricklaying, masonry'],
    ['mix-mortar', 'Préparer du mortier et du béton', 'Mix mortar and concrete', 'ciment, bétonnière', 'cement mixer'],
    ['fit-plasterboard', 'Poser des plaques de plâtre', 'Fit plasterboard', 'placo, cloison', 'drywall, partition'],
    ['insulate', 'Isoler un logement', 'Insulate a home', 'isolation, laine de verre', 'insulation'],
    ['fix-plumbing', 'Réparer une fuite', 'Fix a leak', 'plomberie, robinet', 'plumbing, tap'],
    ['install-plumbing', 'Installer des tuyaux et des sanitaires', 'Install pipes and bathroom fittings', 'salle de bains, évier, chauffe-eau', 'bathroom, sink, boiler'],
    ['wire-electrics', 'Poser des prises et des lampes', 'Fit sockets and lights', 'électricité, câbles, tableau', 'wiring, electrician'],
    ['fit-doors-windows', 'Poser une porte ou une fenêtre', 'Fit a door or a window', 'menuiserie, volet', 'joinery, shutter'],
    ['measure-and-mark', 'Mesurer et tracer', 'Measure and mark out', 'prendre des cotes, niveau, mètre', 'spirit level, tape measure'],
    ['read-plan', 'Lire un plan', 'Read a plan', 'plan de chantier, schéma', 'drawing, diagram'],
    ['work-out-quantities', 'Calculer les quantités', 'Work out quantities', 'métré, surface', 'estimating, area'],
    ['use-power-tools', 'Se servir d’outils électriques', 'Use power tools', 'perceuse, ponceuse, scie', 'drill, sander, saw'],
    ['work-at-height', 'Travailler en hauteur', 'Work at height', 'échafaudage, échelle, toit', 'scaffolding, ladder, roof'],
    ['set-up-site', 'Préparer et protéger un chantier', 'Set up and protect a work site', 'bâcher, nettoyage de chantier', 'building site'],
  ]),
  ...knowledge('building', [['know-electric-danger', 'Connaître les dangers de l’électricité', 'Know the dangers of electricity', 'habilitation électrique', 'electrical safety']]),
];
