import { nearest } from '../model/nearest.js';
import { type HeadingPlace, headingPlaces, isNumbered } from './headings.js';
import { counted, type SourceText } from './source-text.js';

/** A stretch of a text's counted characters. */
interface Stretch {
  start: number;
  end: number;
}

/** The step of a path at which a text is left without the section. */
export interface MissingStep {
  step: string;
  /** The path of the steps before it, which is there. */
  within: string | undefined;
  /** Where in the text it does stand, as paths; none where it stands nowhere. */
  elsewhere: string[];
  /** The names in the text most like it, best first. */
  nearest: string[];
}

const SEPARATOR = /\s+>\s+/;
/** A heading is shorter than this many characters; what is longer is not proposed as one. */
const LONGEST_HEADING = 160;

const stepsOf = (section: string): string[] => section.trim().split(SEPARATOR);
const keyOf = (steps: readonly string[]): string => steps.map(counted).join('\n');

/**
 * The sections of one text that citations name. A section is a path of headings from the outer to the inner. It begins
 * with its heading's own line and reaches to the next section that any citation names, or to the next heading of the
 * same or a higher rank. A name that stands several times in the text means each of them, Markdown headings before plain
 * lines of that name, and those before lines that begin with it.
 */
export class Sections {
  private readonly recorded: ReadonlyMap<string, { section: string; steps: string[] }>;
  private readonly names: ReadonlySet<number>;
  private readonly boundaries: readonly number[];
  private readonly found = new Map<string, HeadingPlace[]>();

  /** `recorded` are the sections that the citations of this text name, right or wrong. */
  constructor(
    private readonly text: SourceText,
    recorded: Iterable<string>,
  ) {
    this.recorded = new Map(
      [...recorded].map((section) => {
        const steps = stepsOf(section);
        return [keyOf(steps), { section, steps }];
      }),
    );
    this.names = new Set(this.plainLinesOf([...this.recorded.values()].flatMap(({ steps }) => steps)));
    const lines = [...this.recorded.values()].flatMap(({ steps }) => this.placesOf(steps).map(({ line }) => line));
    this.boundaries = [...new Set(lines)].sort((a, b) => a - b);
  }

  /** Whether the text has the section. */
  has(section: string): boolean {
    return this.placesOf(stepsOf(section)).length > 0;
  }

  /** Whether the phrase stands in the section, wherever in the text it begins. */
  holds(section: string, phrase: string): boolean {
    const { length } = counted(phrase);
    const places = this.text.placesOf(phrase);
    return this.stretchesOf(section).some(({ start, end }) => places.some((at) => at >= start && at + length <= end));
  }

  /** The first step of the path that the text lacks, or has only outside the steps before it. */
  firstMissing(section: string): MissingStep {
    const steps = stepsOf(section);
    const index = steps.findIndex((_, last) => this.placesOf(steps.slice(0, last + 1)).length === 0);
    const step = steps[index] ?? section;
    const within = index > 0 ? steps.slice(0, index).join(' > ') : undefined;
    const elsewhere = headingPlaces(this.text, step).map(({ line }) => this.pathTo(line));
    return { step, within, elsewhere: [...new Set(elsewhere)], nearest: this.namesLike(step) };
  }

  /** The names in the text most like the one given: Markdown headings and short lines. */
  private namesLike(name: string): string[] {
    const names = this.text.lines.map((line) => line.shown).filter((line) => line.length <= LONGEST_HEADING);
    return nearest(name, new Set(names.filter((line) => line !== '')));
  }

  /** The sections in which the phrase stands: those that citations name, else the Markdown headings around it. */
  sectionsHolding(phrase: string): string[] {
    const named = [...this.recorded.values()].map(({ section }) => section).filter((one) => this.holds(one, phrase));
    if (named.length > 0) return named;
    const around = this.text.placesOf(phrase).map((at) => this.headingsAround(this.text.lineOf(at)).join(' > '));
    return [...new Set(around.filter((path) => path !== ''))];
  }

  private stretchesOf(section: string): Stretch[] {
    const steps = stepsOf(section);
    return this.placesOf(steps).map(({ line, lastLine }) => {
      const next = this.boundaries.find((boundary) => boundary > lastLine) ?? this.text.lines.length;
      const end = Math.min(next, this.reach(steps, line, lastLine));
      return { start: this.text.startOf(line), end: this.text.startOf(end) };
    });
  }

  /** Where the inmost heading of the path stands within the outer ones: the surest places alone. */
  private placesOf(steps: readonly string[]): HeadingPlace[] {
    const key = keyOf(steps);
    const known = this.found.get(key);
    if (known) return known;
    const [step = '', outer] = [steps.at(-1), steps.slice(0, -1)];
    const within = outer.length === 0 ? undefined : this.placesOf(outer);
    const places = headingPlaces(this.text, step).filter(
      ({ line }) =>
        within?.some((one) => one.lastLine < line && line < this.reach(outer, one.line, one.lastLine)) ?? true,
    );
    const surest = Math.min(...places.map(({ likeness }) => likeness));
    const found = places.filter(({ likeness }) => likeness === surest);
    this.found.set(key, found);
    return found;
  }

  /**
   * The line before which a heading's section ends, with all that stands within it. A Markdown heading has a rank. A plain
   * line reaches to the next plain line that citations name as a section, unless they name it within this one. Markdown
   * headings end it as well, but not where it is numbered: agendas number their items and put headings into them.
   */
  private reach(steps: readonly string[], line: number, lastLine: number): number {
    const own = this.text.lines[line];
    const inner = this.plainLinesOf(this.namesWithin(steps));
    const end = this.text.lines.findIndex(({ rank }, index) => {
      if (index <= lastLine) return false;
      if (own?.rank !== undefined) return rank !== undefined && rank <= own.rank;
      if (rank !== undefined) return own !== undefined && !isNumbered(own);
      return this.names.has(index) && !inner.has(index);
    });
    return end < 0 ? this.text.lines.length : end;
  }

  /** The names that citations give to sections within the one at this path. */
  private namesWithin(steps: readonly string[]): string[] {
    const own = `${keyOf(steps)}\n`;
    return [...this.recorded].flatMap(([key, inner]) => (key.startsWith(own) ? inner.steps.slice(steps.length) : []));
  }

  private plainLinesOf(names: readonly string[]): Set<number> {
    const places = [...new Set(names)].flatMap((name) => headingPlaces(this.text, name));
    return new Set(places.map(({ line }) => line).filter((line) => this.text.lines[line]?.rank === undefined));
  }

  /** The Markdown headings around a line, from the outermost on, and the line itself where it is one. */
  private headingsAround(line: number): string[] {
    const around: { name: string; rank: number }[] = [];
    for (const { rank, shown } of this.text.lines.slice(0, line + 1)) {
      if (rank === undefined) continue;
      while ((around.at(-1)?.rank ?? 0) >= rank) around.pop();
      around.push({ name: shown, rank });
    }
    return around.map(({ name }) => name);
  }

  private pathTo(line: number): string {
    const own = this.text.lines[line];
    const around = this.headingsAround(line);
    return (own === undefined || own.rank !== undefined ? around : [...around, own.shown]).join(' > ');
  }
}
