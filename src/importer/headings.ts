import { counted, type Line, type SourceText } from './source-text.js';

/** How surely a line is the heading that is named: the lower, the surer. */
export const LIKENESS = {
  /** A Markdown heading of that name. */
  heading: 0,
  /** A plain line, or several in a row, with that name and nothing else. */
  wholeLine: 1,
  /** A line that begins with the name as its lead words (`Datum: …`) or its number (`1.3 …`). */
  leadWords: 2,
} as const;

/** A place where a heading of some name stands: the first and the last of its lines. */
export interface HeadingPlace {
  line: number;
  lastLine: number;
  likeness: (typeof LIKENESS)[keyof typeof LIKENESS];
}

/** More digits than three are a year. */
const NUMBER = /^(?:§ ?)?\d{1,3}(?:\.\d+)*[.):]?$|^\p{L}\)$/u;
const NUMBERED = /^[\s*_\-•]*(?:§ ?)?\d{1,3}(?:\.\d+)*[.):]?\s/;

/** Whether the line has a number of its own, as `4. Avvikelser` or `1.3 Samordning` has. */
export function isNumbered(line: Line): boolean {
  return NUMBERED.test(line.raw);
}

/** What is written in the line after its first so many counted characters. */
function rest(line: Line, characters: number): string {
  for (let length = 1; length <= line.raw.length; length += 1) {
    if (counted(line.raw.slice(0, length)).length >= characters) return line.raw.slice(length);
  }
  return '';
}

function isLed(line: Line, name: string, sought: string): boolean {
  const after = rest(line, sought.length + line.bullet).replace(/^[*_`]+/, '');
  if (NUMBER.test(name.trim())) return /^(?:\s|[):]|\.(?!\d))/.test(after);
  return sought.endsWith(':') || after.startsWith(':');
}

/** The last of the plain lines that the name fills from the given one on, none of them empty; undefined if it fills none. */
function filled(text: SourceText, first: number, end: number): number | undefined {
  for (let line = first; line < text.lines.length; line += 1) {
    const { start, end: lineEnd, rank } = text.lines[line] ?? { start: 0, end: 0, rank: undefined };
    if (start === lineEnd || (line > first && rank !== undefined)) return undefined;
    if (lineEnd === end) return line;
    if (lineEnd > end || rank !== undefined) return undefined;
  }
  return undefined;
}

/** Every place of the text where a heading of that name may stand, in order. */
export function headingPlaces(text: SourceText, name: string): HeadingPlace[] {
  const sought = counted(name);
  if (sought === '') return [];
  return text.lines.flatMap((own, line): HeadingPlace[] => {
    for (const start of own.bullet > 0 ? [own.start, own.start + own.bullet] : [own.start]) {
      if (!text.characters.startsWith(sought, start)) continue;
      const lastLine = filled(text, line, start + sought.length);
      if (lastLine !== undefined) {
        return [{ line, lastLine, likeness: own.rank === undefined ? LIKENESS.wholeLine : LIKENESS.heading }];
      }
      if (start + sought.length < own.end && isLed(own, name, sought)) {
        return [{ line, lastLine: line, likeness: LIKENESS.leadWords }];
      }
    }
    return [];
  });
}
