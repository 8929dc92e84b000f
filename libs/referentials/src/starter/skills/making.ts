import { knowledge, skills } from '../rows.js';

export const making = [
  ...skills('making', [
    ['find-fault', 'Trouver la cause d’une panne', 'Find the cause of a fault', 'diagnostic, dépannage', 'fault finding, troubleshooting'],
    ['repair-appliances', 'Réparer un appareil de la maison', 'Repair a household appliance', 'électroménager, lave-linge', 'washing machine, toaster'],
    ['repair-bike', 'Réparer un vélo', 'Repair a bike', 'cycles, crevaison, trottinette', 'bicycle, puncture, scooter'],
    ['service-vehicle', 'Entretenir une voiture ou un camion', 'Service a car or a lorry', 'mécanique, vidange, pneus', 'mechanics, oil change, tyres'],
    ['change-parts', 'Changer une pièce abîmée', 'Replace a worn part', 'démonter, remonter', 'take apart, reassemble'],
    ['use-hand-tools', 'Se servir d’outils à main', 'Use hand tools', 'marteau, tournevis, bricoler', 'hammer, screwdriver, DIY'],
    ['look-after-tools', 'Entretenir ses outils', 'Look after tools', 'affûter, ranger les outils', 'sharpen, maintenance'],
    ['work-wood', 'Travailler le bois', 'Work with wood', 'menuiserie, scier, raboter', 'woodwork, carpentry'],
    ['work-metal', 'Travailler le métal', 'Work with metal', 'tôle, limer, métallerie', 'sheet metal, filing'],
    ['weld', 'Souder', 'Weld', 'soudure, poste à souder', 'welding'],
    ['assemble-parts', 'Monter des pièces', 'Put parts together', 'montage, assemblage, meubles en kit', 'assembly, flat-pack furniture'],
    ['run-machine', 'Conduire une machine', 'Run a machine', 'opérateur, ligne de production, usine', 'operator, production line, factory'],
    ['set-machine', 'Régler et entretenir une machine', 'Set and maintain a machine', 'réglage, maintenance', 'setting, maintenance'],
    ['check-quality', 'Contrôler la qualité', 'Check quality', 'vérifier les pièces, défaut', 'inspection, defect'],
    ['restore-objects', 'Redonner vie à de vieux objets', 'Give old objects a new life', 'retaper, récup, recycler', 'upcycling, restoring'],
    ['follow-manual', 'Suivre un mode d’emploi', 'Follow a manual', 'notice, consignes écrites', 'instructions'],
    ['pack-products', 'Emballer des produits', 'Pack products', 'conditionnement, mise en boîte', 'packaging'],
  ]),
  ...knowledge('making', [['know-engines', 'Savoir comment marche un moteur', 'Know how an engine works', 'mécanique auto', 'car mechanics']]),
];
