import { attitudes, knowledge, skills } from '../rows.js';

export const safety = [
  ...skills('safety', [
    ['give-first-aid', 'Donner les premiers secours', 'Give first aid', 'secouriste, PSC1, SST', 'first aider, CPR'],
    ['raise-alarm', 'Donner l’alerte', 'Raise the alarm', 'pompiers, 18, 112', 'emergency call, 112'],
    ['spot-danger', 'Repérer un danger', 'Spot a danger', 'risque, prévention', 'risk, prevention'],
    ['apply-safety-rules', 'Appliquer les règles de sécurité', 'Apply safety rules', 'consignes de sécurité', 'safety instructions'],
    ['wear-protection', 'Porter les bonnes protections', 'Wear the right protection', 'casque, gants, EPI', 'helmet, gloves, PPE'],
    ['handle-dangerous-products', 'Manier un produit dangereux', 'Handle a dangerous product', 'produits chimiques', 'chemicals'],
    ['guard-place', 'Surveiller un lieu', 'Guard a place', 'ronde, garde, vigile', 'patrol, security guard'],
    ['check-entry', 'Contrôler une entrée', 'Check an entrance', 'badge, filtrage', 'access control'],
    ['report-incident', 'Signaler un incident', 'Report an incident', 'main courante, problème', 'log, problem'],
    ['evacuate', 'Faire sortir les gens en cas de danger', 'Get people out in case of danger', 'évacuation, incendie', 'evacuation, fire drill'],
    ['live-outdoors', 'Vivre dehors avec peu de matériel', 'Live outdoors with little equipment', 'bivouac, camp, survie', 'camping, survival'],
    ['maintain-equipment', 'Garder son équipement en bon état', 'Keep equipment in good order', 'paquetage, matériel', 'kit, gear'],
  ]),
  ...knowledge('safety', [['know-fire-rules', 'Connaître les consignes en cas de feu', 'Know what to do in a fire', 'incendie, extincteur, SSIAP', 'fire safety, extinguisher']]),
  ...attitudes('safety', [['follow-orders', 'Suivre des consignes', 'Follow instructions', 'discipline, rigueur', 'discipline']]),
];
