import { BOLD, REGULAR, UNITS_PER_EM } from './advances.js';
import { breakPlaces, type Quality } from './hyphens.js';
import type { Type } from './type.js';

const advances = (groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([advance, characters]) => [...characters].map((one) => [one, Number(advance)])),
  );

const ADVANCES = { regular: advances(REGULAR), bold: advances(BOLD) };

/** Wider than any letter: a character that the table lacks is drawn with another font, of unknown widths. */
const UNKNOWN = 1.4 * UNITS_PER_EM;

/** How wide a line of text is in the font that is shipped, in pixels. */
export function widthOf(text: string, { size, weight }: Type): number {
  let units = 0;
  for (const character of text) units += ADVANCES[weight].get(character) ?? UNKNOWN;
  return (units * size) / UNITS_PER_EM;
}

const QUALITIES: readonly Quality[] = ['compound', 'syllable', 'anywhere'];

/** The longest beginning of a word that fits with a hyphen, broken as well as can be; nothing where none does. */
function beginning(
  word: string,
  width: number,
  type: Type,
  qualities: readonly Quality[],
): [string, string] | undefined {
  for (const quality of qualities) {
    const at = breakPlaces(word, quality).findLast((place) => widthOf(`${word.slice(0, place)}-`, type) <= width);
    if (at !== undefined) return [`${word.slice(0, at)}-`, word.slice(at)];
  }
  return undefined;
}

/** As many characters as fit, at least one: the last resort for a column too narrow for any rule. */
function cut(word: string, width: number, type: Type): [string, string] {
  const characters = [...word];
  let count = 1;
  while (count < characters.length && widthOf(characters.slice(0, count + 1).join(''), type) <= width) count++;
  return [characters.slice(0, count).join(''), characters.slice(count).join('')];
}

/** Words and the spaces before them; a word also ends after a hyphen or a slash inside it. */
function pieces(text: string): { space: string; word: string }[] {
  return text
    .split(' ')
    .flatMap((word, index) =>
      word
        .split(/(?<=[\p{L}\d][-‐–/])(?=[\p{L}\d])/u)
        .map((part, inner) => ({ space: index > 0 && inner === 0 ? ' ' : '', word: part })),
    );
}

/**
 * A text in lines of at most `width` pixels: broken between words, after hyphens and slashes, and inside a word only where
 * it is wider than a whole line. No character is lost but the spaces at the breaks; hyphens are added inside words.
 */
export function breakLines(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { space, word } of pieces(text.normalize('NFC').replace(/\s+/g, ' ').trim())) {
    if (widthOf(line + space + word, type) <= width) {
      line += space + word;
      continue;
    }
    let rest = word;
    // A long compound begins on this line where one of its parts has room.
    const room = width - widthOf(line + space, type);
    const begun = line !== '' && widthOf(word, type) > width ? beginning(word, room, type, ['compound']) : undefined;
    if (begun) {
      lines.push(line + space + begun[0]);
      rest = begun[1];
    } else if (line !== '') lines.push(line);
    while (widthOf(rest, type) > width && [...rest].length > 1) {
      const [first, remaining] = beginning(rest, width, type, QUALITIES) ?? cut(rest, width, type);
      lines.push(first);
      rest = remaining;
    }
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}
