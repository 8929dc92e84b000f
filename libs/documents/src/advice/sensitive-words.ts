import type { SensitiveReason } from './sensitive.js';

/**
 * Words that tell of the person what no employer may ask. A trade is full of the same words (aide-soignante, garde d'enfants,
 * Secours catholique, syndicat mixte), so most count only where somebody says them of themselves: "je suis", "mon", "I am", or
 * at the beginning of a line. All in plain letters: texts are read without accents and capitals.
 */
const ME = "(?:je suis|suis|j'etais|etant|i am|i'm|being)";
const MY = '(?:mon|ma|mes|my)';
/** Where somebody notes something of themselves: at the beginning of a line or of a sentence, or between commas. */
const NOTED = '(?:^|[.;|·•(]) ?(?:[-–] ?)?';
/** Said, and nothing after it. */
const CLOSED = '(?= ?(?:$|[,|·.)]))';
const ILLNESS =
  '(?:maladie|handicap|cancer|depression|burn[- ]?out|hospitalisation|traitement|operation|invalidite|illness|disability|health condition|hospitali[sz]ation|breakdown)';
const AILING =
  '(?:malade|atteinte? |handicapee?|diabetique|epileptique|asthmatique|seropositi(?:f|ve)|depressi(?:f|ve)|bipolaire|autiste|schizophrene|invalide|disabled|diabetic|epileptic|asthmatic|hiv[- ]positive|bipolar|autistic|depressed)';
const BELIEVER =
  '(?:musulmane?|catholique|chretien(?:ne)?|juif|juive|protestante?|orthodoxe|bouddhiste|hindoue?|athee|croyante?|pratiquante?|evangelique|temoin de jehovah|muslim|catholic|christian|jewish|protestant|buddhist|hindu|atheist|believer)';

export const SENSITIVE_WORDS: Record<Exclude<SensitiveReason, 'social-security'>, readonly RegExp[]> = {
  health: [
    word('rqth'),
    word('reconnue? travailleu(?:r|se) handicapee?'),
    word(
      '(?:allocation (?:aux )?adultes? handicapes?|pension d.invalidite|mi-temps therapeutique|registered disabled)',
    ),
    word('(?:arret|conge)s? (?:de )?(?:longue )?maladie'),
    word('sick leave'),
    word(`${ME} (?:(?:un|une|a|an) )?${AILING}`),
    word(`${MY} (?:propre |own |longue |long )?${ILLNESS}`),
    word('(?:je souffre|i suffer) (?:de|d.|from)'),
    word(
      `(?:apres|suite a|a la suite d.|after) (?:une?|an?)? ?(?:longue |grave |long |serious )?(?:maladie|depression|burn[- ]?out|cancer|illness|breakdown)`,
    ),
    word(
      "(?:j'ai|i have) (?:un |une |le |la |du |a |an )?(?:diabete|epilepsie|cancer|asthme|handicap|diabetes|epilepsy|asthma|disability)",
    ),
  ],
  birth: [
    word('date (?:et lieu )?de naissance|date of birth|birth ?date'),
    word('(?:je suis|i was|i am) (?:nee?|born)'),
    new RegExp(`${NOTED}(?:nee? (?:le|en) \\d|born (?:on|in) \\d)[\\d/.-]*`, 'gmu'),
    /, ?nee? le \d{1,2}[ /.-](?:\d{1,2}|\p{L}{3,12})[ /.-]\d{4}/gu,
    word("j'ai (?:[1-7]\\d) ans(?! d| de | en )"),
    word(`(?:${ME} agee? de|${ME} aged) [1-7]\\d`),
    new RegExp(`${NOTED}(?:age ?:? ?|agee? de |aged )[1-7]\\d(?: ans| years)?(?!\\p{L}|\\d)`, 'gmu'),
    new RegExp(`(?:^|[,|·•(]) ?(?:1[6-9]|[2-6]\\d) ans${CLOSED}`, 'gmu'),
    word("(?:i am|i'm) [1-7]\\d(?! ?%)(?: years old)?"),
  ],
  origin: [
    new RegExp(`(?:${NOTED}|, ?|${MY} )(?:de )?(?:nationalite|nationality)(?!\\p{L})`, 'gmu'),
    word(`${ME} (?:de nationalite|d.origine|originaire|of [\\p{L}]+ (?:origin|descent|nationality))`),
    word('mes origines|my origins'),
    word(`(?:titulaire d.un |mon |ma |my )(?:titre|carte|permis) de sejour|(?:my|valid) residence permit`),
    word(`${ME} (?:un |une |a )?(?:refugiee?|refugee|sans[- ]papiers|demandeu(?:r|se) d.asile|asylum seeker)`),
    word("j'ai (?:le statut de refugiee?|obtenu l.asile)|(?:lieu|place) (?:de naissance|of birth)"),
  ],
  belief: [
    word(`${ME} (?:un |une |a |an )?${BELIEVER}`),
    word(
      `(?:${MY} )(?:religion|foi|croyances?|convictions? (?:religieuses?|politiques?)|faith|religious beliefs|political views)`,
    ),
    word('de confession \\p{L}+|(?:religion|confession) ?:'),
    word(`${BELIEVER} pratiquante?|practi[sc]ing ${BELIEVER}`),
    word(
      '(?:membre|militante?|adherente?|encartee?|elue?) (?:du|au|d.un) parti|member of (?:the|a) (?:\\p{L}+ )?(?:political )?party',
    ),
  ],
  family: [
    word('situation (?:familiale|matrimoniale)|etat matrimonial|marital status|family situation'),
    word('celibataire|pacsee?|concubinage|divorcee?|separee? de mon (?:mari|conjoint)|divorced|widowed|widower'),
    word('(?<!(?:de|la|une|robes?|futures?|en) )mariee?'),
    word(`${ME} (?:veuf|veuve|single|a widow|married|enceinte|pregnant)`),
    word(
      '(?:mere|pere|maman|papa|mother|father|mum|dad|parent) (?:de famille|au foyer|(?:isolee? )?(?:de|of) (?:\\d+|une?|deux|trois|quatre|cinq|six|one|two|three|four|five) (?:jeunes |young |petits )?(?:enfants?|filles?|fils|garcons?|child|children|kids|daughters?|sons?))',
    ),
    word(
      `(?:mes|my) (?:\\p{L}+ )?(?:enfants|children|kids)|mon (?:mari|conjoint)|ma (?:femme|conjointe)|my (?:husband|wife)`,
    ),
    new RegExp(`(?:${NOTED}|, ?)(?:sans|\\d) enfants?${CLOSED}`, 'gmu'),
    word(
      'conge (?:de )?(?:maternite|paternite|parental)|(?:maternity|paternity|parental) leave|ma grossesse|my pregnancy',
    ),
  ],
  union: [
    word('syndiquee?|unionised|unionized|trade unionist'),
    word('(?:deleguee?|responsable|representante?|militante?|elue?|secretaire|mandat|section) syndica(?:le?|ux)'),
    word(
      '(?:adherente?|membre|mon|militante?)(?: (?:a|d.|de|du|au) ?(?:un |le )?)? ?syndicat(?! (?:mixte|intercommunal|d.initiative|d.eau|des eaux|de coproprie))',
    ),
    word('(?:shop steward|(?:union|trade union) (?:representative|rep|delegate|member|official))'),
    word('cgt|cfdt|cftc|cfe-cgc|unsa|force ouvriere'),
  ],
};

/** Whole words: neither beginning nor ending within another. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gmu');
}
