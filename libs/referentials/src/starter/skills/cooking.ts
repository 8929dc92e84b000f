import { knowledge, skills } from '../rows.js';

export const cooking = [
  ...skills('cooking', [
    ['cook-simple-meals', 'Préparer des repas simples', 'Prepare simple meals', 'bosser en cuisine, faire à manger, cuisiner', 'cook, make food'],
    ['plan-menus', 'Prévoir des menus variés', 'Plan varied menus', 'repas équilibrés, manger équilibré', 'balanced meals, meal planning'],
    ['follow-recipe', 'Suivre une recette', 'Follow a recipe', 'fiche recette', 'recipe card'],
    ['prepare-ingredients', 'Éplucher, couper et peser les aliments', 'Peel, cut and weigh food', 'épluchage, taille des légumes, mise en place', 'chopping, food preparation'],
    ['watch-cooking', 'Surveiller les cuissons', 'Watch over the cooking', 'cuire, four, grillades', 'oven, grill'],
    ['taste-and-season', 'Goûter et assaisonner', 'Taste and season', 'épices, sauces', 'spices, sauces'],
    ['bake-bread', 'Faire du pain', 'Make bread', 'boulange, pétrir', 'baking, knead'],
    ['make-pastries', 'Faire des gâteaux et des desserts', 'Make cakes and desserts', 'pâtisserie', 'pastry, baking'],
    ['cut-meat-fish', 'Découper la viande et le poisson', 'Cut meat and fish', 'boucherie, lever les filets', 'butchery'],
    ['present-dishes', 'Présenter de beaux plats', 'Present dishes nicely', 'dressage, dresser l’assiette', 'plating'],
    ['serve-at-table', 'Servir à table', 'Serve at table', 'service en salle', 'waiting on tables'],
    ['prepare-drinks', 'Préparer des boissons', 'Prepare drinks', 'bar, café, cocktails', 'coffee, bar'],
    ['cook-for-many', 'Cuisiner pour beaucoup de monde', 'Cook for many people', 'cantine, collectivité, grandes quantités', 'canteen, large quantities'],
    ['adapt-diets', 'Adapter un repas à une allergie ou à un régime', 'Adapt a meal to an allergy or a diet', 'sans gluten, sans sel, halal, casher, végétarien', 'gluten free, halal, kosher, vegetarian'],
    ['store-food', 'Garder les aliments au frais et sans risque', 'Keep food fresh and safe', 'conserver, chaîne du froid, dates limites', 'cold chain, use-by dates'],
    ['use-leftovers', 'Cuisiner les restes', 'Cook with leftovers', 'anti-gaspi, éviter le gaspillage', 'avoid food waste'],
    ['cook-on-a-budget', 'Cuisiner avec un petit budget', 'Cook on a small budget', 'cuisine pas chère', 'cheap meals'],
  ]),
  ...knowledge('cooking', [['food-hygiene', 'Connaître les règles d’hygiène en cuisine', 'Know the rules of hygiene in the kitchen', 'HACCP, propreté alimentaire', 'HACCP, food safety']]),
];
