import { occupation } from '../rows.js';

export const protection = [
  occupation(
    ['K2503', 'Agent, agente de sécurité', 'Security guard', 'vigile, gardiennage, sûreté, SSIAP', 'security officer, bouncer'],
    [
      ['entry', 'Je contrôle les entrées', 'I check people coming in', 'check-entry', 'speak-with-respect'],
      ['round', 'Je fais des rondes de jour et de nuit', 'I do rounds by day and night', 'guard-place', 'work-odd-hours'],
      ['screens', 'Je surveille les écrans', 'I watch the screens', 'guard-place', 'use-work-software'],
      ['tension', 'Je calme une personne agressive', 'I calm an aggressive person', 'calm-conflicts', 'stay-calm'],
      ['fire', 'Je fais sortir le public en cas de feu', 'I get the public out in a fire', 'evacuate', 'know-fire-rules'],
      ['aid', 'Je porte secours à une personne', 'I help a person in danger', 'give-first-aid', 'raise-alarm'],
      ['log', 'Je note chaque incident', 'I record every incident', 'report-incident', 'write-clearly'],
      ['welcome', 'Je renseigne les visiteurs', 'I give visitors information', 'give-information', 'welcome-people'],
    ],
  ),
  occupation(
    ['K1701', 'Soldat, soldate (combattant, combattante)', 'Soldier', 'militaire du rang, armée de terre, engagé volontaire', 'army, private, infantry'],
    [
      ['orders', 'J’exécute les ordres, même sous pression', 'I follow orders, even under pressure', 'follow-orders', 'handle-rush'],
      ['guard', 'Je garde un site', 'I guard a site', 'guard-place', 'check-entry'],
      ['march', 'Je marche avec un sac lourd', 'I march with a heavy pack', 'keep-up-effort', 'keep-fit'],
      ['field', 'Je vis sur le terrain plusieurs jours', 'I live in the field for days', 'live-outdoors', 'adapt'],
      ['kit', 'J’entretiens mon arme et mon matériel', 'I maintain my weapon and kit', 'maintain-equipment', 'apply-safety-rules'],
      ['map', 'Je me repère de jour et de nuit', 'I find my way by day and night', 'find-the-way'],
      ['team', 'Je veille sur mes camarades', 'I watch over my comrades', 'work-in-team', 'help-others'],
      ['aid', 'Je soigne un blessé', 'I treat an injured person', 'give-first-aid', 'carry-sick-person'],
      ['lead', 'Je guide un petit groupe', 'I lead a small group', 'lead-team', 'give-instructions'],
    ],
  ),
  occupation(
    ['K1705', 'Secouriste, pompier, pompière', 'Rescue worker, firefighter', 'pompier, secours, Croix-Rouge', 'firefighter, rescue, Red Cross'],
    [
      ['aid', 'Je donne les premiers secours', 'I give first aid', 'give-first-aid', 'take-vital-signs'],
      ['fire', 'Je lutte contre le feu', 'I fight fires', 'know-fire-rules', 'wear-protection'],
      ['people', 'Je mets les gens à l’abri', 'I get people to safety', 'evacuate', 'stay-calm'],
      ['drive', 'Je conduis un véhicule de secours', 'I drive a rescue vehicle', 'drive-lorry', 'drive-carefully'],
      ['carry', 'Je porte des blessés', 'I carry injured people', 'carry-sick-person', 'keep-up-effort'],
      ['kit', 'Je vérifie le matériel chaque jour', 'I check the equipment every day', 'maintain-equipment'],
      ['train', 'Je m’entraîne pour rester en forme', 'I train to stay fit', 'keep-fit', 'practise-often'],
      ['teach', 'J’apprends les gestes qui sauvent au public', 'I teach the public life-saving actions', 'teach-step-by-step', 'speak-in-public'],
      ['report', 'J’écris le rapport', 'I write the report', 'write-minutes', 'report-incident'],
    ],
  ),
];
