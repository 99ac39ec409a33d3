/** Questions that ask two things: `Vem äger målet, och var rapporteras det?` */

const ASKING =
  'vem|vems|vilka|vilken|vilket|var|vart|varifrån|när|hur|vad|varför|(?:till|av|för|med|på|under|i|från|enligt) (?:vem|vilka|vilken|vilket|vad)|finns det|who|whom|whose|what|which|where|when|how|why|(?:to|by|for|with|of|in|on|under|from) (?:whom|what|which)';
const BOUNDARY = new RegExp(
  `(?:,\\s*(?:och|samt|and|or|eller)?|\\s(?:och|samt|and))\\s+(?=(?:${ASKING})(?![\\p{L}\\p{N}]))`,
  'iu',
);

/** Whether a text holds the beginning of a second question. */
export function isTwofold(text: string): boolean {
  return BOUNDARY.test(text);
}

const MOST_CLAUSES = 4;

/** The questions that a text is made of, in order; the text itself where it is one. */
export function clauses(text: string): string[] {
  const at = BOUNDARY.exec(text);
  if (!at || at.index === 0) return [text];
  const rest = clauses(text.slice(at.index + at[0].length));
  return [text.slice(0, at.index), ...rest].slice(0, MOST_CLAUSES);
}

const PRONOUN =
  /(?<![\p{L}\p{N}])(?:det|den|de|dem|dess|deras|denna|detta|dessa|it|its|they|them|their|this|these|he|she|han|hon)(?![\p{L}\p{N}])/giu;

/** What an elliptic clause asks of what the clause before it was about. */
const ELLIPSES: readonly (readonly [RegExp, string])[] = [
  [
    /^(när|vilka år|för vilka år|till när|senast när|vilket år|under vilka perioder|under vilken period|för vilken period|vilken dag)$/i,
    'när gäller _',
  ],
  [
    /^(when|by when|for which years|in which years|for which period|for which year|in which year|during which period)$/i,
    'when is _',
  ],
  [/^hur ofta$/i, 'hur ofta rapporteras _'],
  [/^how often$/i, 'how often is _ reported'],
  [/^(till vem|för vem)$/i, 'till vem rapporteras _'],
  [/^(to whom|for whom)$/i, 'to whom is _ reported'],
  [/^(var|vart)$/i, 'var rapporteras _'],
  [/^where$/i, 'where is _ reported'],
];

/** Clauses that the sentence of the clause before answers with its details. */
const TOLD_BESIDE =
  /^(av vem|av vilka|i vilken form|under vilken titel|hur|hur mycket|hur stor andel( var)?|med hur mycket|för vem|på vilket sätt|vilket datum|by whom|in what form|under which title|how|how much|what share|with how much|for whom|för vad|for what( share.*)?|från när|since when)$/i;

const ASKED = new RegExp(`^(?:${ASKING})(?![\\p{L}\\p{N}])\\s*(?:många|mycket|ofta|many|much|often)?\\s*`, 'iu');

/** What an answer leaves for a clause after it to point to. */
export interface Left {
  /** The names of what it is about. */
  readonly about: readonly string[];
  /** What it says of when and where: `den 10 mars`, `på punkt 7`. */
  readonly settings: readonly string[];
}

/**
 * The ways to put a later clause: with what the first one was about for what it only points to, with its time and place,
 * or with what it says after its question word (`senast när` of `hur många … ska få handledning`). None where the sentence
 * before has told it.
 */
export function completed(clause: string, first: string, { about, settings }: Left): string[] {
  const text = clause.replace(/[?!.\s]+$/u, '').trim();
  if (TOLD_BESIDE.test(text)) return [];
  const rest = first.replace(ASKED, '').replace(/[?!.\s]+$/u, '');
  const ellipsis = ELLIPSES.find(([form]) => form.test(text));
  if (ellipsis) return [...about.map((name) => ellipsis[1].replace('_', () => name)), `${text} ${rest}`];
  const set = settings.map((setting) => `${text} ${setting}`);
  const pointed = about.map((name) => text.replace(PRONOUN, () => name)).filter((one) => one !== text);
  if (pointed.length > 0) return [...pointed, text, ...set];
  return [...set, text, ...about.flatMap((name) => ['i', 'för', 'of'].map((word) => `${text} ${word} ${name}`))];
}
