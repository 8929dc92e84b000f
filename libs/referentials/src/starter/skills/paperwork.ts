import { attitudes, knowledge, skills } from '../rows.js';

export const paperwork = [
  ...skills('paperwork', [
    ['fill-forms', 'Remplir des formulaires', 'Fill in forms', 'dossier, papiers, Cerfa', 'paperwork, application form'],
    ['deal-with-offices', 'Faire des démarches', 'Deal with public offices', 'mairie, préfecture, CAF, administratif', 'town hall, benefits office'],
    ['write-letters', 'Écrire un courrier', 'Write a letter', 'lettre, courrier officiel', 'official letter'],
    ['sort-documents', 'Classer des papiers', 'Sort documents', 'archiver, rangement, dossiers', 'filing, archive'],
    ['keep-diary', 'Tenir un agenda', 'Keep a diary', 'rendez-vous, planning', 'appointments, calendar'],
    ['write-minutes', 'Écrire un compte rendu', 'Write minutes', 'notes de réunion, rapport', 'meeting notes, report'],
    ['enter-data', 'Saisir des informations', 'Enter data', 'saisie, taper', 'typing, data entry'],
    ['handle-mail', 'Trier et envoyer du courrier', 'Sort and send mail', 'poste, lettres, colis', 'post, parcels'],
    ['order-supplies', 'Commander du matériel', 'Order supplies', 'achats, fournitures', 'purchasing'],
    ['plan-budget', 'Prévoir un budget', 'Plan a budget', 'finances, prévoir ses dépenses', 'finances, spending plan'],
    ['keep-accounts', 'Tenir des comptes', 'Keep accounts', 'comptabilité, trésorerie, comptes', 'bookkeeping, treasurer'],
    ['count-cash', 'Compter une caisse', 'Count cash', 'fond de caisse, monnaie', 'till, change'],
    ['check-bills', 'Vérifier une facture', 'Check a bill', 'factures, erreurs', 'invoice'],
    ['write-quotes', 'Faire un devis ou une facture', 'Write a quote or an invoice', 'facturation', 'estimate, billing'],
    ['compare-offers', 'Comparer des offres', 'Compare offers', 'meilleur prix, bon achat', 'best price, good deal'],
    ['save-money', 'Mettre de l’argent de côté', 'Put money aside', 'épargner, économiser', 'saving'],
    ['apply-for-grants', 'Demander une aide ou une subvention', 'Apply for a grant or for help', 'dossier de subvention', 'funding application'],
  ]),
  ...knowledge('paperwork', [['know-rights', 'Connaître ses droits et les aides', 'Know rights and benefits', 'droits sociaux, RSA, APL, AAH', 'social rights, benefits']]),
  ...attitudes('paperwork', [['meet-deadlines', 'Respecter les délais', 'Meet deadlines', 'dates limites, échéances', 'due dates']]),
];
