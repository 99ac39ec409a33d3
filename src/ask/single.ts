import type { Language } from '../model/schema.generated.js';
import type { Answered, Execute } from './answer.js';
import type { Left } from './clauses.js';
import { Finder } from './find.js';
import { notUnderstood, understood } from './finish.js';
import type { Given } from './intent.js';
import { INTENTS } from './intents/all.js';
import { type AnsweredOutcome, type OpenOutcome, outcome } from './outcome.js';
import { Reader, type Reading } from './read.js';
import { distinct, inLanguage } from './sentences.js';

const reader = new Reader(INTENTS);

/** An answer to one question. */
export interface Single {
  readonly answer: Answered;
  readonly left: Left;
}

const NOTHING_LEFT: Left = { about: [], settings: [] };

function leftBy({ entities, texts }: Given): Left {
  const meant = entities.subject ?? Object.values(entities)[0] ?? [];
  const { date, number } = texts;
  return {
    about: meant.slice(0, 1).map(({ name }) => name),
    settings: [
      ...(date ? [inLanguage(date.language, `den ${date.text}`, `on ${date.text}`)] : []),
      ...(number ? [inLanguage(number.language, `på punkt ${number.text}`, `on item ${number.text}`)] : []),
    ],
  };
}

/** Answers questions that ask one thing. What it has looked for in one question, it knows in the next. */
export class Answerer {
  private readonly finder: Finder;

  constructor(
    private readonly language: Language,
    private readonly execute: Execute,
  ) {
    this.finder = new Finder(execute);
  }

  /** The answer to one question. Where the phrasings as they stand give none, one misspelling a word is forgiven. */
  async answer(question: string): Promise<Single> {
    const exact = await this.tried(reader.read(question));
    if (exact.is === 'SAID') return exact.single;
    const forgiving = await this.tried(reader.read(question, true));
    if (forgiving.is === 'SAID') return forgiving.single;
    const unsaid = exact.unsaid ?? forgiving.unsaid;
    if (unsaid) return this.understood(unsaid.outcome, unsaid.reading);
    const open = exact.open ?? forgiving.open;
    if (open?.outcome.sentence)
      return { answer: notUnderstood(open.outcome, this.language, open.reading.intent.name), left: NOTHING_LEFT };
    const nearest = open?.outcome.nearest.length
      ? open.outcome.nearest
      : await this.finder.nearest(question, this.language);
    return { answer: notUnderstood({ is: 'OPEN', nearest }, this.language, null), left: NOTHING_LEFT };
  }

  private async understood(found: AnsweredOutcome, reading: Reading): Promise<Single> {
    return { answer: await understood(found, reading, this.execute), left: leftBy(found.given) };
  }

  /** The first reading whose sources say what is asked; else the first that is understood, and the first that is open. */
  private async tried(readings: readonly Reading[]): Promise<
    | { is: 'SAID'; single: Single }
    | {
        is: 'UNSAID';
        unsaid?: { outcome: AnsweredOutcome; reading: Reading };
        open?: { outcome: OpenOutcome; reading: Reading };
      }
  > {
    let unsaid: { outcome: AnsweredOutcome; reading: Reading } | undefined;
    let open: { outcome: OpenOutcome; reading: Reading } | undefined;
    for (const reading of readings) {
      const found = await outcome(reading, this.language, this.finder, this.execute);
      if (found.is === 'OPEN') {
        if (!open || (found.nearest.length > 0 && open.outcome.nearest.length === 0))
          open = { outcome: found, reading };
      } else if (found.told.isSaid) {
        return { is: 'SAID', single: await this.understood(found, reading) };
      } else unsaid ??= { outcome: found, reading };
    }
    return { is: 'UNSAID', ...(unsaid ? { unsaid } : {}), ...(open ? { open } : {}) };
  }
}

/** One answer to a question of several clauses. The operation is that of the first clause. */
export function together(first: Answered, others: readonly Answered[]): Answered {
  const all = [first, ...others];
  return {
    ...first,
    sentence: distinct(all.map(({ sentence }) => sentence)).join(' '),
    entities: distinct(all.flatMap(({ entities }) => entities)),
    citations: [
      ...new Map(all.flatMap(({ citations }) => citations).map((place) => [JSON.stringify(place), place])).values(),
    ],
  };
}
