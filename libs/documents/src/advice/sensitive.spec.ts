import { sensitiveIn } from './sensitive.js';
import { socialSecurityNumbersIn } from './social-security.js';

describe('sensitive words', () => {
  it.each([
    ['RQTH', 'health', 'RQTH'],
    ['Reconnue travailleuse handicapée depuis 2019', 'health', 'Reconnue travailleuse handicapée'],
    ['Je suis diabétique mais ponctuel', 'health', 'Je suis diabétique'],
    ['Après une longue maladie, je reprends', 'health', 'Après une longue maladie'],
    ['Pause due à mon burn-out', 'health', 'mon burn-out'],
    ['En arrêt maladie en 2020', 'health', 'arrêt maladie'],
    ['I have epilepsy', 'health', 'I have epilepsy'],
    ['Then a year of sick leave', 'health', 'sick leave'],
    ['1 84 12 76 451 089 46', 'social-security', '1 84 12 76 451 089 46'],
    ['Née le 12/03/1979', 'birth', 'Née le 12/03/1979'],
    ['Inès, née le 12 mars 1979', 'birth', 'née le 12 mars 1979'],
    ['Date de naissance : 1979', 'birth', 'Date de naissance'],
    ['J’ai 45 ans et de l’énergie', 'birth', 'J’ai 45 ans'],
    ['Vendeuse, 45 ans', 'birth', '45 ans'],
    ['Âge : 32 ans', 'birth', 'Âge : 32 ans'],
    ['I am 45 years old', 'birth', 'I am 45 years old'],
    ['Nationalité : française', 'origin', 'Nationalité'],
    ['Je suis d’origine malienne', 'origin', 'Je suis d’origine'],
    ['Titulaire d’un titre de séjour', 'origin', 'Titulaire d’un titre de séjour'],
    ['I am a refugee', 'origin', 'I am a refugee'],
    ['Je suis catholique', 'belief', 'Je suis catholique'],
    ['Musulmane pratiquante', 'belief', 'Musulmane pratiquante'],
    ['Militante du parti vert', 'belief', 'Militante du parti'],
    ['My faith helps me', 'belief', 'My faith'],
    ['Mariée, deux filles', 'family', 'Mariée'],
    ['Mère de trois enfants', 'family', 'Mère de trois enfants'],
    ['Célibataire, sans enfant', 'family', 'Célibataire'],
    ['Je suis enceinte', 'family', 'Je suis enceinte'],
    ['Marital status: single', 'family', 'Marital status'],
    ['Back from maternity leave', 'family', 'maternity leave'],
    ['Déléguée syndicale', 'union', 'Déléguée syndicale'],
    ['Adhérent à la CFDT', 'union', 'CFDT'],
    ['Shop steward for two years', 'union', 'Shop steward'],
  ])('%j tells of %s: %s', (text, reason, found) => {
    expect(sensitiveIn(text)).toContainEqual({ reason, found });
  });

  it.each([
    'Aide-soignante de nuit, agente de service hospitalier',
    'Ministère de la Santé, centre de santé, cadre de santé',
    'Accompagnement de personnes handicapées et de personnes atteintes d’Alzheimer',
    'Aide aux malades, animation auprès de diabétiques, prévention du cancer',
    'Référente handicap, accueil de personnes en dépression',
    'Suivi de femmes enceintes et de jeunes mères',
    'Garde de 3 enfants, aide aux devoirs de deux enfants âgés de 8 et 10 ans',
    'Soins à des personnes âgées de 80 à 100 ans',
    'Animatrice pour enfants de 6 ans',
    '20 ans d’expérience, depuis 15 ans dans le métier',
    'J’ai 20 ans d’expérience',
    'Association née en 2015 ; un projet né le jour de la fête',
    'Secours catholique, lycée protestant, Institut catholique de Paris',
    'Visites guidées de la cathédrale et de la synagogue',
    'Retouches de robes de mariée, couture de la mariée, organisation de mariages',
    'Syndicat mixte des transports, syndic de copropriété, syndicat d’initiative',
    'Membre du syndicat intercommunal des eaux',
    'Fromages d’appellation d’origine protégée, plats d’origine italienne',
    'Instruction des titres de séjour, accueil de réfugiés',
    'Accompagnement de ma grand-mère, courses et papiers',
    'Un parti pris de qualité, membre du club, partie de l’équipe',
    'Enceintes acoustiques, scène et lumière',
    'Health and safety officer, disability support worker',
    'I am a single point of contact; I am 100% committed',
    'Care for sick children, teaching Christian art history',
    'Facture 1 84 12 76 451 089 47, dossier 184127645108900',
    'Bonne santé financière du magasin',
  ])('%j raises no alarm', (text) => {
    expect(sensitiveIn(text)).toEqual([]);
  });

  it.each(['184127645108946', '1.84.12.76.451.089.46', '1 84 12 2A 451 089 33'])('%s has the right key', (number) => {
    expect(socialSecurityNumbersIn(`n° ${number}.`)).toEqual([number]);
  });

  it('stays quick on a long text', () => {
    const started = performance.now();
    for (const unit of ['a', 'je suis ', 'mes ', '. ', '\n', '1 84 12 ', ', ', 'mère de '])
      sensitiveIn(unit.repeat(100_000 / unit.length));

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
