/** A line of a source's text. */
export interface Line {
  /** As people read it: without Markdown marks, white space made single. */
  shown: string;
  /** The rank of a Markdown heading, 1 the highest; undefined for a plain line. */
  rank: number | undefined;
  /** Where its counted characters begin and end in the text's. */
  start: number;
  end: number;
  /** How many of them are the mark of a list item. */
  bullet: number;
  /** What is written in the line, marks and all. */
  raw: string;
}

const LINK = /!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/;
const HEADING = /^ {0,3}(#{1,6})[ \t\u00a0]+\S/;
const BULLET = /^[\s\u00a0]*[-+•–][\s\u00a0]/;
/** White space and what prints as nothing: soft hyphens, joiners, byte order marks. */
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const MARKS = /\\(?=[\p{P}\p{S}])|[#*_`]+/gu;

/** Text with its links as their words, and quotes and dashes as a keyboard writes them. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINK, '$1')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛´′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
}

/** The characters that count when a citation is compared with its source: neither Markdown marks nor white space. */
export function counted(text: string): string {
  return plain(text).replace(MARKS, '').replace(UNSEEN, '');
}

/** Text as people read it. */
export function shown(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINK, '$1')
    .replace(MARKS, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text of a source document: its lines, and the characters that count, those of one line after those of another. */
export class SourceText {
  readonly lines: readonly Line[];
  readonly characters: string;

  /** `text` is the whole file as it was read. */
  constructor(text: string) {
    let characters = '';
    // Links first: one of them may reach over a line break.
    const written = text.normalize('NFC').replace(LINK, '$1').split(LINE_BREAK);
    this.lines = written.map((raw) => {
      const start = characters.length;
      characters += counted(raw);
      const bullet = BULLET.test(raw) ? 1 : 0;
      const rank = HEADING.exec(raw)?.[1]?.length;
      return { shown: shown(raw), rank, start, end: characters.length, bullet, raw };
    });
    this.characters = characters;
  }

  /** Where a line begins; past the last line, where the text ends. */
  startOf(line: number): number {
    return this.lines[line]?.start ?? this.characters.length;
  }

  /** The line in which the counted character stands. */
  lineOf(at: number): number {
    return this.lines.findLastIndex(({ start }) => start <= at);
  }

  /** The places where the phrase stands, from the first on; none for a phrase of marks alone. */
  placesOf(phrase: string): number[] {
    const sought = counted(phrase);
    const places: number[] = [];
    if (sought === '') return places;
    for (let at = this.characters.indexOf(sought); at >= 0; at = this.characters.indexOf(sought, at + 1)) {
      places.push(at);
    }
    return places;
  }
}
