import { attitudes, knowledge, skills } from '../rows.js';

export const nature = [
  ...skills('nature', [
    ['grow-vegetables', 'Faire pousser des légumes', 'Grow vegetables', 'potager, maraîchage', 'vegetable garden, market gardening'],
    ['sow-and-plant', 'Semer et planter', 'Sow and plant', 'semis, repiquer', 'seedlings'],
    ['water-plants', 'Arroser au bon moment', 'Water at the right time', 'arrosage', 'watering'],
    ['prune', 'Tailler des arbres et des haies', 'Prune trees and hedges', 'taille, élaguer', 'hedge trimming'],
    ['mow-and-weed', 'Tondre et désherber', 'Mow and weed', 'pelouse, mauvaises herbes', 'lawn, weeding'],
    ['harvest', 'Récolter sans abîmer', 'Harvest without damage', 'cueillette, vendanges, ramasser', 'picking, grape harvest'],
    ['make-compost', 'Faire du compost', 'Make compost', 'composteur, fumier', 'manure'],
    ['use-garden-machines', 'Se servir de machines de jardin', 'Use garden machines', 'tondeuse, débroussailleuse, tracteur', 'mower, brush cutter, tractor'],
    ['feed-animals', 'Nourrir des animaux', 'Feed animals', 'élevage, ferme', 'livestock, farm'],
    ['care-for-animals', 'Prendre soin d’un animal', 'Care for an animal', 'chien, chat, cheval, soigneur', 'dog, cat, horse, pet care'],
    ['notice-sick-animal', 'Repérer un animal malade', 'Spot a sick animal', 'santé animale, vétérinaire', 'animal health, vet'],
    ['train-animal', 'Éduquer un animal', 'Train an animal', 'dressage, éducation canine', 'dog training'],
    ['clean-animal-shelter', 'Nettoyer le lieu de vie des animaux', 'Clean where animals live', 'litière, étable, cage', 'litter, stable, cage'],
    ['arrange-flowers', 'Composer des bouquets', 'Arrange flowers', 'fleuriste, décoration florale', 'florist'],
  ]),
  ...knowledge('nature', [
    ['know-plants', 'Reconnaître les plantes', 'Recognise plants', 'botanique, espèces', 'botany, species'],
    ['know-seasons', 'Connaître la terre et les saisons', 'Know the soil and the seasons', 'calendrier des semis', 'planting calendar'],
    ['read-weather', 'Tenir compte de la météo', 'Take the weather into account', 'temps, prévisions', 'forecast'],
  ]),
  ...attitudes('nature', [['protect-nature', 'Protéger la nature', 'Protect nature', 'écologie, environnement', 'ecology, environment']]),
];
