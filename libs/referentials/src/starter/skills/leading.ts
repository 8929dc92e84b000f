import { attitudes, skills } from '../rows.js';

export const leading = [
  ...skills('leading', [
    ['organise-event', 'Organiser une fête ou un événement', 'Organise a party or an event', 'événementiel, mariage, kermesse', 'wedding, fair'],
    ['plan-tasks', 'Prévoir les étapes', 'Plan the steps', 'planifier, planning', 'planning, schedule'],
    ['share-out-tasks', 'Répartir le travail', 'Share out the work', 'déléguer, équipes', 'delegate, teams'],
    ['lead-team', 'Guider une équipe', 'Lead a team', 'chef, manager, encadrer', 'manager, supervise'],
    ['give-instructions', 'Donner des consignes claires', 'Give clear instructions', 'ordres, briefing', 'orders, briefing'],
    ['motivate-group', 'Motiver un groupe', 'Motivate a group', 'encourager, entraîner', 'encourage'],
    ['run-meeting', 'Animer une réunion', 'Run a meeting', 'réunion, assemblée', 'assembly'],
    ['find-volunteers', 'Trouver des gens pour aider', 'Find people to help', 'bénévoles, recruter', 'volunteers, recruit'],
    ['train-newcomer', 'Aider une personne qui débute', 'Help a beginner', 'tutorat, parrainage, former', 'mentoring, buddy'],
    ['take-decisions', 'Prendre une décision', 'Take a decision', 'décider, choisir', 'decide, choose'],
    ['follow-progress', 'Suivre l’avancée d’un travail', 'Follow the progress of a task', 'suivi, tableau de bord', 'follow-up, tracking'],
    ['review-results', 'Faire le bilan', 'Look back and learn', 'bilan, retour', 'review, feedback'],
    ['raise-funds', 'Trouver de l’argent pour un projet', 'Find money for a project', 'collecte, cagnotte, dons', 'fundraising, donations'],
    ['keep-list', 'Tenir une liste à jour', 'Keep a list up to date', 'inscriptions, fichier', 'register, members'],
    ['work-with-partners', 'Monter un projet avec d’autres', 'Build a project with others', 'partenariat, collectif', 'partnership'],
  ]),
  ...attitudes('leading', [
    ['take-initiative', 'Agir sans attendre un ordre', 'Act without waiting to be told', 'initiative, débrouillard', 'initiative, resourceful'],
    ['help-others', 'Aider les autres', 'Help others', 'entraide, solidarité, bénévolat', 'mutual help, volunteering'],
  ]),
];
