import { escaped } from './xml.js';

/**
 * Words that begin a part of a Swedish compound of this field: before one of them a long word may be broken. They are
 * the parts that stand last or in the middle; the first part needs no entry.
 */
const PARTS = `
ambulans ansvar arbete arbets avdelning avtal barn behandling behov beredning beroende beslut bild bistånd centrum
delegation diagnostik digital direktör distrikt dokument enhet familj finansiering forskning forum fullmäktige funktion
fysiologi förbund förbättring förening förlossning förlopp församling försäkring försörjning förvaltning gemensam grupp
habilitering handling handikapp hem hjälpmedel hälsa hälso immunologi infektion information innovation kansli kirurgi
kliniska kommun kommitté kompetens koncern kontor koordinator kunskap kvalitet kvinno laboratorie ledamot ledning läkare läkemedel
medicin missbruk mottagning myndighet mödra möte nedsättning nivå nämnd nätverk ombud område omsorg onkologi organisation
patient plan plattform primär process produktion program projekt psykiatri radiologi register rehabilitering representant
resurs revision riktlinje råd rådgivning rörelse samarbete samordning samråd samverkan sekretariat sjukdom sjukhus sjukvård
skydd smitt social specialist stab strategi struktur styrelse styrgrupp styrning stöd system säkerhet tandvård teknik
team tillsyn tjänst transfusion ungdom universitet uppdrag uppföljning utbildning utredning utskott utveckling
verksamhet vuxen vård äldre ögon öron överenskommelse
`
  .trim()
  .split(/\s+/);

const SHORTEST = 3;
const VOWEL = /[aeiouyåäöéü]/i;
const LETTER = /\p{L}/u;

/** How well a word breaks at a place: between the parts of a compound, between syllables, or anywhere. */
export type Quality = 'compound' | 'syllable' | 'anywhere';

function compoundPlaces(word: string): number[] {
  const lower = word.toLowerCase();
  const found = PARTS.flatMap((part) => {
    const starts: { start: number; end: number }[] = [];
    for (let at = lower.indexOf(part, 1); at > 0; at = lower.indexOf(part, at + 1))
      starts.push({ start: at, end: at + part.length });
    return starts;
  });
  // What lies inside a longer part is a chance: `råd` in `område`, `bild` in `utbildning`.
  return found
    .filter(
      (one) =>
        !found.some(
          (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
    )
    .map(({ start }) => start);
}

/** Between syllables one consonant goes to the next line (enkonsonantsprincipen of Svenska skrivregler). */
function syllablePlaces(word: string): number[] {
  const places: number[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [here = '', next = ''] = [word[at], word[at + 1]];
    if (LETTER.test(here) && !VOWEL.test(here) && VOWEL.test(next) && VOWEL.test(word.slice(0, at))) places.push(at);
  }
  return places;
}

/**
 * Where a word may be broken with a hyphen, in order: indices of the first character on the next line, at least three
 * characters from either end. `anywhere` gives every such place that does not part a character in two.
 */
export function breakPlaces(word: string, quality: Quality): number[] {
  const places =
    quality === 'compound'
      ? compoundPlaces(word)
      : quality === 'syllable'
        ? syllablePlaces(word)
        : Array.from({ length: word.length }, (_, at) => at).filter((at) => !/[\uDC00-\uDFFF]/.test(word[at] ?? ''));
  return [...new Set(places)]
    .filter((at) => at >= SHORTEST && at <= word.length - SHORTEST)
    .sort((one, other) => one - other);
}

/** Words that are longer are broken where a line is narrow; shorter ones are left as they are. */
const LONGEST_WHOLE = 16;

/** A text for HTML, escaped, with soft hyphens between the parts of long compounds. */
export function hyphenated(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (word.length <= LONGEST_WHOLE) return word;
      const places = [0, ...breakPlaces(word, 'compound'), word.length];
      return places
        .slice(1)
        .map((place, index) => word.slice(places[index], place))
        .join('\u00AD');
    })
    .map(escaped)
    .join('');
}
