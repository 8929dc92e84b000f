import { attitudes, knowledge, skills } from '../rows.js';

export const moving = [
  ...skills('moving', [
    ['drive-car', 'Conduire une voiture ou une camionnette', 'Drive a car or a van', 'permis B, chauffeur', 'driving licence, driver'],
    ['drive-lorry', 'Conduire un camion', 'Drive a lorry', 'poids lourd, permis C, routier', 'HGV, truck'],
    ['drive-passengers', 'Transporter des passagers', 'Drive passengers', 'bus, taxi, VTC, navette', 'bus, taxi, shuttle'],
    ['drive-forklift', 'Conduire un chariot élévateur', 'Drive a forklift', 'cariste, CACES, Fenwick', 'fork-lift truck'],
    ['drive-rough-ground', 'Conduire sur un terrain difficile', 'Drive on rough ground', 'tout-terrain, piste, neige', 'off-road, snow'],
    ['manoeuvre', 'Manœuvrer dans un petit espace', 'Manoeuvre in a small space', 'se garer, marche arrière', 'parking, reversing'],
    ['check-vehicle', 'Vérifier un véhicule avant de partir', 'Check a vehicle before setting off', 'niveaux, pression des pneus', 'tyre pressure, levels'],
    ['plan-route', 'Préparer un trajet', 'Plan a route', 'itinéraire, tournée, GPS', 'itinerary, round, GPS'],
    ['find-the-way', 'S’orienter avec une carte', 'Find the way with a map', 'boussole, course d’orientation', 'compass, orienteering'],
    ['secure-load', 'Charger et attacher un chargement', 'Load and tie down a load', 'arrimage, sangles, remorque', 'lashing, straps, trailer'],
    ['lift-safely', 'Porter sans se faire mal', 'Lift without getting hurt', 'gestes et postures, manutention', 'manual handling'],
    ['pack-boxes', 'Faire des cartons solides', 'Pack solid boxes', 'emballer, déménagement', 'packing, moving house'],
    ['prepare-orders', 'Préparer des commandes', 'Prepare orders', 'picking, drive, colis', 'order picking'],
    ['check-deliveries', 'Vérifier une livraison', 'Check a delivery', 'réception, bon de livraison', 'goods in, delivery note'],
    ['store-goods', 'Ranger et retrouver la marchandise', 'Store goods and find them again', 'magasinier, stockage, entrepôt', 'storekeeper, warehouse'],
    ['count-stock', 'Compter un stock', 'Count stock', 'inventaire', 'stocktaking, inventory'],
    ['deliver', 'Livrer à la bonne adresse', 'Deliver to the right address', 'livreur, coursier, tournée', 'courier, delivery'],
  ]),
  ...knowledge('moving', [['know-highway-code', 'Connaître le code de la route', 'Know the highway code', 'code, panneaux', 'road signs, traffic rules']]),
  ...attitudes('moving', [['drive-carefully', 'Conduire avec prudence', 'Drive with care', 'éco-conduite, sécurité routière', 'road safety, eco-driving']]),
];
