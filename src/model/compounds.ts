import { stem } from './stem.js';
import { fold } from './text.js';

/**
 * The words that compounds of this field are made of; after a slash, the form that one has before another word. A compound
 * is split where it is made of these from its first letter to its last, joined with or without an s: the name of a place
 * or of a person is not.
 */
const PARTS = `
aktivitet akut analys ansvar anteckning arbete/arbets avtal avvikelse
barn behandling behov beredning beroende beskrivning beslut besök bidrag bok bokning brukare/brukar
central centrum chef data dialog direktör dokument effekt elev enhet expert
faktor folk forskning forum fångst färd förbund förbättring fördelning förening förlopp förordning försörjning
förvaltning garanti genomförande granskning grupp
handling hantering hem hus huvud hälsa/hälso
indikator information innehåll insats journal
kansli klassificering kod kommun kommunikation kompetens konsekvens kontakt kontrakt koordinator koncern kunskap kvalitet
ledamot ledare ledning läkare/läkar läkemedel län löfte
medel medverkan medicin metod miljö modell mottagning myndighet mål mått möte
nivå nämnd när nät nätverk område ombud omsorg organisation
patient person plan planering plats primär process program projekt psykiatri punkt
rapport rapportering referens region register rehabilitering representant resultat resurs revision riktlinje råd
samordnare samordning samverkan sida sjuk sjukdom slut sluten social specialist specifikation stat statistik
stimulans strategi struktur styrning/styr stöd system säkerhet
team teknik tema tid tjänst underlag ungdom uppdrag uppföljning uppgift utbildning utbyte utskott utskrivning utveckling
val verksamhet vuxen värde vård webb yrke åtgärd års äldre öppen överenskommelse överföring
`
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split('/'))
  .map(([word = '', joined = word]) => ({ word, joined }));

/** A part as it stands at the end of a folded stem, and the words that it is found by. */
const LAST = new Map<string, readonly string[]>();
/** A part as it stands before another word, folded. */
const BEFORE: { form: string; words: readonly string[] }[] = [];

for (const { word, joined } of PARTS) {
  const words = [...new Set([fold(word), fold(stem(word))])];
  for (const form of words) LAST.set(form, words);
  for (const form of new Set([fold(word), fold(joined)])) BEFORE.push({ form, words });
}

interface Part {
  /** Where it begins in the compound. */
  start: number;
  words: readonly string[];
}

function segments(compound: string, start: number): Part[] | undefined {
  const last = LAST.get(compound.slice(start));
  if (last) return [{ start, words: last }];
  for (const { form, words } of BEFORE) {
    if (!compound.startsWith(form, start)) continue;
    const end = start + form.length;
    // Of three letters alike where two words meet, one is left out: process and stöd make processtöd.
    const isDoubled = form.length > 2 && form.at(-1) === form.at(-2);
    const rest =
      segments(compound, end) ??
      (compound[end] === 's' ? segments(compound, end + 1) : undefined) ??
      (isDoubled ? segments(compound, end - 1) : undefined);
    if (rest) return [{ start, words }, ...rest];
  }
  return undefined;
}

/**
 * The words that a compound is also found by, given the folded stem of it: its parts, and what they make together from any
 * of them to the end: `vardinformationsstod` gives vard, information, stod and informationsstod. Empty where it is no
 * compound of known parts.
 */
export function partsOf(compound: string): readonly string[] {
  const parts = segments(compound, 0) ?? [];
  if (parts.length < 2) return [];
  return [...new Set(parts.flatMap(({ start, words }) => (start === 0 ? words : [...words, compound.slice(start)])))];
}
