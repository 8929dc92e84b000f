import { competence, type DigCompArea } from './digcomp-set.js';

export const safety: DigCompArea = {
  code: '4',
  label: { fr: 'Protection et sécurité', en: 'Safety' },
  competences: [
    competence('4.1', 'Protéger les appareils', 'Protecting devices', [
      ['Avec de l’aide, je mets un code sur mon téléphone.', 'With help, I put a code on my phone.'],
      ['Je n’ouvre pas un message bizarre et je demande un avis.', 'I do not open a strange message and I ask for advice.'],
      ['Je fais les mises à jour et je choisis des mots de passe solides.', 'I install updates and choose strong passwords.'],
      ['J’utilise la double vérification et je repère les arnaques.', 'I use two-step sign-in and spot scams.'],
      ['J’aide d’autres personnes à protéger leurs appareils.', 'I help others protect their devices.'],
      ['Je choisis les protections selon les risques d’un groupe.', 'I choose the protection that fits a group’s risks.'],
      ['Je règle des attaques et je remets un réseau en marche.', 'I deal with attacks and get a network running again.'],
      ['Je conçois la sécurité de toute une structure face à des menaces nouvelles.', 'I design the security of a whole organisation against new threats.'],
    ]),
    competence('4.2', 'Protéger les données personnelles et la vie privée', 'Protecting personal data and privacy', [
      ['Avec de l’aide, je reconnais ce qui est privé : adresse, code, numéro.', 'With help, I recognise what is private: address, code, number.'],
      ['Je ne donne pas mon mot de passe ni mon code de carte.', 'I do not give away my password or my card code.'],
      ['Je règle les autorisations d’une application et je refuse les traceurs.', 'I set the permissions of an app and refuse trackers.'],
      ['Je demande à un site de corriger ou d’effacer mes données.', 'I ask a site to correct or erase my data.'],
      ['J’explique à d’autres comment garder leur vie privée.', 'I explain to others how to keep their privacy.'],
      ['Je vérifie comment un service utilise les données avant de le proposer.', 'I check how a service uses data before I suggest it.'],
      ['Je mets une équipe en règle avec la loi sur les données.', 'I bring a team into line with the law on data.'],
      ['Je conçois des services qui protègent les données dès le départ.', 'I design services that protect data from the very start.'],
    ]),
    competence('4.3', 'Protéger la santé et le bien-être', 'Protecting health and well-being', [
      ['Avec de l’aide, je repère quand l’écran me fatigue.', 'With help, I notice when the screen tires me.'],
      ['Je fais des pauses et je coupe le son la nuit.', 'I take breaks and switch off the sound at night.'],
      ['Je règle mon temps d’écran, ma chaise et la lumière.', 'I set my screen time, my chair and the light.'],
      ['Je sais quoi faire si on m’insulte ou me menace en ligne.', 'I know what to do if someone insults or threatens me online.'],
      ['J’aide d’autres personnes à mieux vivre avec les écrans.', 'I help others live better with screens.'],
      ['J’adapte les règles d’écran à un enfant, un groupe ou un handicap.', 'I adapt screen rules to a child, a group or a disability.'],
      ['Je monte une action contre le harcèlement ou l’usage sans limite.', 'I set up an action against bullying or endless use.'],
      ['Je propose des outils nouveaux pour le bien-être de tous.', 'I propose new tools for everyone’s well-being.'],
    ]),
    competence('4.4', 'Protéger l’environnement', 'Protecting the environment', [
      ['Avec de l’aide, j’éteins les appareils qui ne servent pas.', 'With help, I switch off devices that are not in use.'],
      ['Je sais qu’un vieux téléphone se recycle et où le porter.', 'I know that an old phone can be recycled and where to take it.'],
      ['Je garde mes appareils longtemps et je les répare si possible.', 'I keep my devices for long and repair them if possible.'],
      ['Je choisis un appareil d’occasion ou qui consomme peu.', 'I choose a second-hand device or one that uses little power.'],
      ['J’explique à d’autres comment moins polluer avec le numérique.', 'I explain to others how to pollute less with digital tools.'],
      ['Je compare l’effet de plusieurs solutions avant de conseiller un groupe.', 'I compare the effect of several solutions before I advise a group.'],
      ['Je mène un plan pour réduire la pollution numérique d’une structure.', 'I lead a plan to cut an organisation’s digital pollution.'],
      ['Je conçois des services qui durent et qui demandent peu d’énergie.', 'I design services that last and need little energy.'],
    ]),
  ],
};
