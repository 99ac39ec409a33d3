import type { Language } from '../model/schema.generated.js';
import { isTwofold } from './clauses.js';
import { readDate } from './dates.js';
import { ENDINGS, FRAGMENTS, OPENINGS } from './fragments.js';
import type { Intent } from './intent.js';
import {
  type Asked,
  asked,
  type Caught,
  matches,
  type Part,
  readPhrasing,
  type Vocabularies,
  written,
} from './phrasing.js';
import { UNDERSTOOD } from './understood.js';

/** A way in which a question can be taken: an intent and what its slots have caught. */
export interface Reading {
  readonly intent: Intent;
  readonly phrasing: string;
  readonly language: Language;
  readonly question: Asked;
  readonly slots: Readonly<Record<string, Caught>>;
  readonly literal: number;
}

interface ReadIntent {
  intent: Intent;
  vocabularies: Vocabularies;
  phrasings: { text: string; language: Language; parts: readonly Part[] }[];
}

function readIntent(intent: Intent): ReadIntent {
  const vocabularies: Record<string, Vocabularies[string]> = {};
  for (const [name, slot] of Object.entries(intent.slots)) {
    if (slot.is !== 'VALUE') continue;
    vocabularies[name] = Object.entries(slot.words).flatMap(([value, all]) =>
      all.map((text) => ({ value, parts: readPhrasing(text, FRAGMENTS) })),
    );
  }
  const phrasings = UNDERSTOOD.flatMap((language) =>
    intent.phrasings[language].map((text) => ({ text, language, parts: readPhrasing(text, FRAGMENTS) })),
  );
  return { intent, vocabularies, phrasings };
}

const openings = OPENINGS.map((text) => readPhrasing(`${text} {rest}`));
const endings = ENDINGS.map((text) => readPhrasing(`{rest} ${text}`));

/** The question without what says nothing: `jag undrar`, `please`. */
function bare(question: Asked): Asked {
  for (const parts of [...openings, ...endings]) {
    const [shortest] = matches(parts, question, {}, false).sort((a, b) => b.literal - a.literal);
    const rest = shortest?.slots.rest;
    if (rest) {
      const [first, last] = [question.words[rest.start], question.words[rest.end - 1]];
      return bare(asked(question.text.slice(first?.start ?? 0, last?.end ?? 0)));
    }
  }
  return question;
}

const NUMBERS = 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten';
/** `vilka fem områden` asks for the areas; the genitive of English is no word. */
function plain(text: string): string {
  return text
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(new RegExp(`^((?:vilka|vilka är de|which|what are the|vad är de)) (?:${NUMBERS})(?=\\s)`, 'iu'), '$1');
}

/** Whether a slot may mean what it has caught: a date a date, a thing no second question. */
function mayMean({ intent, question }: Reading, name: string, caught: Caught): boolean {
  const text = written(question, caught);
  const slot = intent.slots[name];
  if (slot?.is === 'DATE') return readDate(text) !== undefined;
  if (slot?.is === 'NUMBER') return /^\d{1,3}$/.test(text);
  return !isTwofold(text);
}

const keyOf = ({ intent, slots }: Reading): string => JSON.stringify([intent.name, slots]);

/** Longer questions are no questions. */
const MOST_WORDS = 45;
const MOST_READINGS = 16;

/** Reads questions by the phrasings of the intents. */
export class Reader {
  private readonly intents: readonly ReadIntent[];

  constructor(intents: readonly Intent[]) {
    this.intents = intents.map(readIntent);
  }

  /**
   * The ways in which the question can be taken: those first whose phrasings account for most words. `forgives` one
   * misspelling a word, and gives only the ways that need it.
   */
  read(text: string, forgives = false): Reading[] {
    const whole = asked(plain(text));
    if (whole.words.length === 0 || whole.words.length > MOST_WORDS) return [];
    const question = bare(whole);
    const exact = this.readings(question, false);
    if (!forgives) return exact.slice(0, MOST_READINGS);
    const known = new Set(exact.map(keyOf));
    return this.readings(question, true)
      .filter((reading) => !known.has(keyOf(reading)))
      .slice(0, MOST_READINGS);
  }

  private readings(question: Asked, forgives: boolean): Reading[] {
    const all = this.intents.flatMap(({ intent, vocabularies, phrasings }) =>
      phrasings.flatMap(({ text, language, parts }) =>
        matches(parts, question, vocabularies, forgives).map(
          (match): Reading => ({ intent, phrasing: text, language, question, ...match }),
        ),
      ),
    );
    const seen = new Set<string>();
    return all
      .sort((a, b) => b.literal - a.literal)
      .filter((reading) => Object.entries(reading.slots).every(([name, caught]) => mayMean(reading, name, caught)))
      .filter((reading) => (seen.has(keyOf(reading)) ? false : seen.add(keyOf(reading))));
  }
}
