import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('swedish');

/** Område, typed without its ring, looks like a verb in -ade. */
const WITHOUT_RING = /omrad(?=e)/;

/** The plural definite -na of neuters in -e, which Snowball knows only in part: mötena, områdena. */
const PLURAL_NA = /^(.{3,}e)na$/;

/** What Snowball leaves as it is, or takes only the genitive's s from. */
const DEFINITE_FORMS: readonly RegExp[] = [
  // -et: kunskapsrådet, målets.
  /^(.{3,})et$/,
  // -an of words in -a: hälsan. Not plan.
  /^(.{4,}(?<!pl))an$/,
  // -n of words in -i: psykiatrin, strategin.
  /^(.{4,}i)n$/,
];

/** What stands at the end of a stem only because an ending followed, or is dropped by Snowball where it took the ending. */
const BEFORE_ENDINGS: readonly RegExp[] = [
  // programmen and program
  /^(.{2,}m)m$/,
  // registret and register
  /^(.{3,}[tm])r$/,
  // projektet and projekten
  /^(.{3,}(?:d(?=[dt])|g(?=[dt])|n(?=n)|k(?=t)|t(?=t))).$/,
];

/** `SKRs`, typed small: Snowball sees no word where there is no vowel. */
const GENITIVE_OF_INITIALS = /^([^aeiouyåäö\d]{3,})s$/;

const HAS_VOWEL = /[aeiouyåäö]/;

function without(word: string, endings: readonly RegExp[]): string {
  const shorter = endings.map((ending) => ending.exec(word)?.[1]).find((rest) => rest !== undefined);
  return shorter !== undefined && HAS_VOWEL.test(shorter) ? shorter : word;
}

/**
 * What inflected forms of a Swedish word have in common, a beginning of the word: `programmen` and `programmets` give
 * `program`, as `program` does. It takes one word in lower case with its rings and dots (without them, råd would end
 * in -ad), and is for comparing, not for people to read. By Snowball, and the few rules that it misses.
 */
export function stem(word: string): string {
  const singular = word.replace(GENITIVE_OF_INITIALS, '$1').replace(WITHOUT_RING, 'områd').replace(PLURAL_NA, '$1');
  const stemmed = stemmer.stem(singular);
  const endingIsLeft = stemmed === singular || `${stemmed}s` === singular;
  return without(endingIsLeft ? without(stemmed, DEFINITE_FORMS) : stemmed, BEFORE_ENDINGS);
}
