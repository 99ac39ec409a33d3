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

export const SHORTEST = 3;

/** Where the parts of a compound begin, in order: at least three characters from either end of the word. */
export function compoundPlaces(word: string): number[] {
  const lower = word.toLowerCase();
  const found = PARTS.flatMap((part) => {
    const starts: { start: number; end: number }[] = [];
    for (let at = lower.indexOf(part, 1); at > 0; at = lower.indexOf(part, at + 1))
      starts.push({ start: at, end: at + part.length });
    return starts;
  });
  // What lies inside a longer part is a chance: `råd` in `område`, `bild` in `utbildning`.
  const places = found
    .filter(
      (one) =>
        !found.some(
          (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
        ),
    )
    .map(({ start }) => start)
    .filter((at) => at >= SHORTEST && at <= word.length - SHORTEST);
  return [...new Set(places)].sort((one, other) => one - other);
}

/** Words that are longer are broken where a line is narrow; shorter ones are left as they are. */
const LONGEST_WHOLE = 16;

/** A text for HTML, escaped, with soft hyphens between the parts of long compounds. */
export function hyphenated(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      if (word.length <= LONGEST_WHOLE) return word;
      const places = [0, ...compoundPlaces(word), word.length];
      return places
        .slice(1)
        .map((place, index) => word.slice(places[index], place))
        .join('\u00AD');
    })
    .map(escaped)
    .join('');
}
