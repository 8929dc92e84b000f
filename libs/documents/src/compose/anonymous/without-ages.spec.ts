import fc from 'fast-check';
import { withoutAges } from './without-ages.js';

describe('a text that says no age', () => {
  it.each([
    ['De 2015 à 2019, puis 2021-2024', ''],
    ['En 2015, j’ai appris le service.', 'J’ai appris le service.'],
    ['J’ai commencé en 2015.', 'J’ai commencé.'],
    ['Vendeuse depuis 2009', 'Vendeuse'],
    ['Depuis mars 2009 je tiens la caisse', 'Je tiens la caisse'],
    ['depuis le 3 mars 2015, puis à la rentrée 2019, j’enseigne', 'J’enseigne'],
    ['Baker since 2009, from May 2015 to present', 'Baker'],
    ['Class of 1998', ''],
    ['In the 1990s I sold books', 'I sold books'],
    ['March 5, 2015: opened a shop', 'Opened a shop'],
    ['Diplôme obtenu le 12/06/1998', 'Diplôme obtenu'],
    ['(12.06.98)', ''],
    ['CAP cuisine (1989)', 'CAP cuisine'],
    ['CAP cuisine (Lycée hôtelier, 1989)', 'CAP cuisine (Lycée hôtelier)'],
    ['CAP cuisine, 1989, mention bien', 'CAP cuisine, mention bien'],
    ['CAP cuisine - 1989', 'CAP cuisine'],
    ['CAP1989', 'CAP'],
    ['Promotion 1987-1989, 2 000 heures', '2 000 heures'],
    ['Les années 80', ''],
    ['promo ’98', ''],
    ['Bilan de fin d’année 2015', 'Bilan'],
    ['- 2015\n- Service en salle en 2016\n- 2017-18', '- Service en salle'],
    ['２０１５ et ١٩٩٠', ''],
    ['2015-09-01', ''],
    ['Il y a 20 ans, j’ouvrais un bar', 'J’ouvrais un bar'],
  ])('has no year: %j is %j', (written, read) => {
    expect(withoutAges(written)).toBe(read);
  });

  it.each([
    ['J’ai 45 ans.', ''],
    ['J’ai 45 ans et je cherche un emploi.', 'Je cherche un emploi.'],
    ['Motivée. Âgée de 58 ans, je suis disponible.', 'Motivée. Je suis disponible.'],
    ['Femme de 45 ans en reconversion', 'Femme en reconversion'],
    ['Dynamique malgré mes 58 ans', 'Dynamique'],
    ['À 45 ans, je change de métier', 'Je change de métier'],
    ['Cuisinier, quarante-cinq ans', 'Cuisinier'],
    ['Âge : 45', ''],
    ['45 ans, 20 ans d’expérience', '20 ans d’expérience'],
    ['I am 45 years old and keen', 'Keen'],
    ['A 45-year-old baker', 'Baker'],
    ['Baker, aged 45', 'Baker'],
    ['I’m 45.', ''],
    ['Quinquagénaire dynamique', 'Dynamique'],
    ['Née en 1979.', ''],
    ['Né en 79, je cherche un emploi', 'Je cherche un emploi'],
    ['Née en août ’79. J’aime le pain.', 'J’aime le pain.'],
    ['Née le 3 août 79', ''],
    ['Born in ’79', ''],
    ['Baker, 45 y.o.', 'Baker'],
    ['Je suis née le 23 mai 1979 à Oran (Algérie), et j’aime le pain', 'Je suis, et j’aime le pain'],
    ['Né en Algérie', ''],
    ['née le 23 mai […]', ''],
    ['Bonjour. Née en 1979 à […]. J’aime le pain.', 'Bonjour. J’aime le pain.'],
    ['Date de naissance : 23/05/1979', ''],
    ['Born on 23 May 1979 in Paris', ''],
  ])('has no age and no birth: %j is %j', (written, read) => {
    expect(withoutAges(written)).toBe(read);
  });

  it.each([
    '10 ans d’expérience, 25 ans de métier, 30 years of experience',
    'Pendant 15 ans, j’ai vendu',
    'Expérience : 22 ans',
    'Formation en 2 ans',
    'Enfants de 3 à 6 ans, jeunes de 16 à 25 ans, personnes de plus de 80 ans',
    'Accueil des moins de 18 ans',
    '2000 couverts, 2 000 euros, 1950 repas, 2000 €, 2000m²',
    'Norme ISO 9001, ISO 9001:2015',
    'Windows 2000, Windows Server 2019',
    'Préparation de 1999,50 € par mois',
    'Le numéro 12019',
    'De mars à juin',
    'Un projet né en 12 mois, une idée née en 24 heures',
    'Il ne le dit pas',
    'J’ai été cheffe',
    'A\u00A0: b ; « c »',
  ])('says what has no age: %j', (written) => {
    expect(withoutAges(written)).toBe(written);
  });

  it('holds no year that stands as a date, and no age, whatever is around them', () => {
    const year = fc.integer({ min: 1900, max: 2100 }).map(String);
    const age = fc.integer({ min: 14, max: 99 }).map((years) => `${years} ans`);
    const words = fc.constantFrom(
      ...[
        'en',
        'De',
        'à',
        'depuis',
        'since',
        'né',
        'née en',
        'born in',
        'âgée de',
        'J’ai',
        'le 3 mars',
        'fin',
        'l’',
        'et',
      ],
      ...[
        ',',
        '. ',
        '(',
        ')',
        '-',
        '–',
        '/',
        ' : ',
        '\n- ',
        '«',
        '»',
        'vendeuse',
        'le pain',
        '[…]',
        'Metz',
        '3',
        '12/',
      ],
    );
    const text = fc.array(fc.oneof(words, year, age), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        expect(withoutAges(written)).not.toMatch(/(?<!\d)(?:19\d\d|20\d\d|2100)(?!\d)/);
        expect(withoutAges(withoutAges(written))).toBe(withoutAges(written));
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(age, fc.constantFrom('', 'J’ai ', 'âgé de ', 'À ', 'mes '), (said, before) => {
        expect(withoutAges(`Bonjour, ${before}${said}, merci`)).not.toMatch(/ans/);
      }),
    );
  });

  it('is found quickly in a long text', () => {
    const started = performance.now();
    for (const unit of [
      'de ',
      'en 2015 ',
      '2015-',
      'née à A ',
      '1',
      '12/',
      'j’ai ',
      'fin de l’',
      'à 45 ',
      'A ',
      '(',
      ' ',
      ', ',
    ])
      withoutAges(unit.repeat(100_000 / unit.length));

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
