import { attitudes, knowledge, skills } from '../rows.js';

export const caring = [
  ...skills('caring', [
    ['help-wash-dress', 'Aider une personne à se laver et à s’habiller', 'Help someone wash and dress', 'toilette, soins du corps', 'personal care'],
    ['help-eat', 'Aider une personne à manger et à boire', 'Help someone eat and drink', 'aide au repas', 'feeding'],
    ['help-move', 'Aider une personne à se lever et à marcher', 'Help someone get up and walk', 'transfert, fauteuil roulant, mobilité', 'wheelchair, mobility'],
    ['carry-sick-person', 'Transporter une personne malade en douceur', 'Move a sick person gently', 'brancard, ambulance', 'stretcher, ambulance'],
    ['track-medicines', 'Suivre la prise des médicaments', 'Keep track of medicines', 'pilulier, traitement', 'pill box, treatment'],
    ['take-vital-signs', 'Prendre la température, le pouls et la tension', 'Take temperature, pulse and blood pressure', 'constantes', 'vital signs'],
    ['give-simple-care', 'Faire un soin simple', 'Give simple care', 'pansement, soigner', 'dressing, nursing'],
    ['notice-health-change', 'Voir qu’une personne va moins bien', 'See that someone is getting worse', 'signes, alerte santé', 'warning signs'],
    ['keep-company', 'Tenir compagnie', 'Keep someone company', 'visite, présence', 'visiting, befriending'],
    ['comfort-person', 'Rassurer une personne inquiète', 'Reassure a worried person', 'calmer, soutien moral', 'comfort, support'],
    ['support-daily-life', 'Aider une personne dans sa vie de tous les jours', 'Help someone in daily life', 'aide à domicile, auxiliaire de vie', 'home help, home care'],
    ['arrange-care', 'Organiser les rendez-vous et les aides', 'Arrange appointments and help', 'rendez-vous médicaux, aidant', 'medical appointments, carer'],
    ['encourage-autonomy', 'Encourager une personne à faire par elle-même', 'Encourage someone to do things for themselves', 'autonomie', 'independence'],
    ['point-to-services', 'Orienter vers le bon service', 'Point people to the right service', 'aide sociale, guider', 'social services, signposting'],
    ['cut-hair', 'Couper et coiffer les cheveux', 'Cut and style hair', 'coiffure, barbe, tresses', 'hairdressing, barber, braids'],
    ['colour-hair', 'Faire une couleur ou une mèche', 'Colour hair', 'coloration, teinture', 'hair dye, highlights'],
    ['care-for-skin', 'Soigner la peau et les ongles', 'Care for skin and nails', 'esthétique, manucure, maquillage', 'beauty care, manicure, make-up'],
    ['give-massage', 'Masser pour détendre', 'Give a relaxing massage', 'massage, bien-être', 'massage, wellbeing'],
  ]),
  ...knowledge('caring', [
    ['know-ageing', 'Connaître les besoins des personnes âgées', 'Know what older people need', 'vieillesse, seniors, Alzheimer', 'ageing, elderly, dementia'],
    ['know-disability', 'Connaître les besoins liés au handicap', 'Know the needs that come with a disability', 'handicap, autisme', 'disability, autism'],
  ]),
  ...attitudes('caring', [['respect-privacy', 'Respecter l’intimité et garder les secrets', 'Respect privacy and keep secrets', 'discrétion, secret professionnel', 'discretion, confidentiality']]),
];
