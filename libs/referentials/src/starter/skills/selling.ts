import { knowledge, skills } from '../rows.js';

export const selling = [
  ...skills('selling', [
    ['welcome-people', 'Accueillir les gens', 'Welcome people', 'accueil, réception', 'reception, greeting'],
    ['understand-need', 'Comprendre ce qu’une personne cherche', 'Understand what a person is looking for', 'besoin, questions', 'needs, questions'],
    ['give-advice', 'Donner un bon conseil', 'Give good advice', 'conseiller un client, recommander', 'advise a customer, recommend'],
    ['sell', 'Vendre un produit ou un service', 'Sell a product or a service', 'vente, vendeur, vendeuse', 'sales, salesperson'],
    ['take-payment', 'Encaisser un paiement', 'Take a payment', 'caisse, carte bancaire', 'till, checkout, card'],
    ['take-orders', 'Prendre une commande', 'Take an order', 'bon de commande', 'order pad'],
    ['handle-complaints', 'Répondre à une plainte', 'Answer a complaint', 'réclamation, client mécontent', 'unhappy customer'],
    ['answer-phone', 'Répondre au téléphone', 'Answer the phone', 'standard, appels', 'switchboard, calls'],
    ['handle-bookings', 'Prendre des réservations', 'Take bookings', 'réserver, planning', 'reservations'],
    ['fill-shelves', 'Remplir des rayons', 'Fill shelves', 'mise en rayon, supermarché', 'stacking, supermarket'],
    ['display-goods', 'Mettre en valeur des produits', 'Display goods well', 'vitrine, étalage', 'shop window, stall'],
    ['set-price', 'Fixer un prix', 'Set a price', 'estimer, tarif', 'pricing, value'],
    ['negotiate', 'Négocier', 'Negotiate', 'marchander, discuter un prix', 'bargain, haggle'],
    ['describe-item', 'Décrire un objet à vendre', 'Describe an item for sale', 'annonce, petites annonces', 'advert, listing'],
    ['keep-customers', 'Garder le contact avec ses clients', 'Keep in touch with customers', 'fidéliser, suivi client', 'customer loyalty'],
  ]),
  ...knowledge('selling', [['know-products', 'Connaître ses produits', 'Know the products well', 'fiche produit, conseils', 'product knowledge']]),
];
