/*
 * The words around dates and ages, as parts of patterns. All of them are read without regard to capitals.
 */

/** Where a word begins, and where it ends. */
export const NOT_IN_A_WORD = '(?<![\\p{L}\\p{N}])';
export const NOT_GOING_ON = '(?![\\p{L}\\p{N}])';

/** `a b c` as alternatives. */
export function anyOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`;
}

export const MONTH = anyOf(`
  janvier janv f[ée]vrier f[ée]vr? mars avril avr mai juin juillet juil ao[ûu]t septembre sept? octobre oct novembre nov d[ée]cembre d[ée]c
  january jan february feb march april apr may june july august aug september october november december dec`);

/** What stands before a date and means nothing without it. */
export const BEFORE_A_DATE = anyOf(`
  en depuis d[èe]s du de d l le la les [àa] au aux partir jusqu avant apr[èe]s vers courant pendant durant entre environ cet cette
  in since from until till by before after during between on around about the as of at circa`);

/** Names of stretches of time and of classes: "la rentrée 2019", "class of 2015". */
export const NAMED_TIME = anyOf(`
  fin d[ée]but mi milieu courant printemps [ée]t[ée] automne hiver rentr[ée]e saison ann[ée]es? an promotion promo classe session [ée]dition
  exercice mill[ée]sime end beginning early mid late spring summer autumn fall winter season year class graduation`);

/** What goes from one date to another, or to now. */
export const BETWEEN_DATES = anyOf('[àa] au et ou puis to and or until till through then');
export const NOW = `(?:aujourd['’]hui|maintenant|(?:à\\s+)?ce\\s+jour|pr[ée]sent|now|today|present)`;

/** After one of these a number counts: "2000 couverts" are no year. Whatever is not in this list is taken for a year. */
export const COUNTED = anyOf(`
  € euros? eur dollars? francs? % h heures? minutes? jours? journ[ée]es nuits couverts? repas plats? assiettes pizzas? pains? baguettes?
  personnes? clients? clientes? visiteurs? spectateurs? participants? adh[ée]rents? abonn[ée]s? salari[ée]s? habitants? [ée]l[èe]ves? patients?
  b[ée]n[ée]ficiaires? appels? dossiers? factures? commandes? colis palettes? pi[èe]ces? articles? r[ée]f[ée]rences? produits? unit[ée]s?
  exemplaires? tonnes? kg kilos? km kilom[èe]tres? m² m2 m3 m[èe]tres? hectares? ha litres? ml cl mm cm watts? volts? kw kwh mots? signes pages?
  lignes? lits? places? logements? v[ée]hicules? animaux t[êe]tes vaches? brebis poulets?
  hours? days? meals? covers? people guests? customers? visitors? patients? pupils? members? calls? files? orders? parcels? pallets? parts?
  items? products? units? copies tons? tonnes? miles? metres? meters? litres? liters? words? employees? euros?`);

/** Before it, a number is a name: of a norm, of a program, of a thing with a number. */
export const NUMBERED = anyOf(`
  iso iec cei nf din nbn norme norm windows server office natura peugeot n° num[ée]ro article art\\.`);
