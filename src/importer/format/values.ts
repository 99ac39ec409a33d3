import { z } from 'zod';
import { isDay, isPartialDate } from '../../model/dates.js';

/** What a value of a document file can be wrong about, beside what zod itself says; carried in a zod issue's `params`. */
export type ValueProblem =
  | { code: 'NO_SUCH_DATE'; value: string }
  | { code: 'BAD_ID'; value: string }
  | { code: 'PHRASE_TOO_LONG'; words: number }
  | { code: 'ENDS_BEFORE_START'; from: string; to: string };

/** A refinement that fails with a problem of ours. */
export function problem(detail: ValueProblem): { code: 'custom'; params: { problem: ValueProblem } } {
  return { code: 'custom', params: { problem: detail } };
}

export const MOST_WORDS = 10;

/**
 * Text with something in it that can be seen. Control characters and halves of a letter are no text: no source has them,
 * and databases keep them in different ways.
 */
export const text = z
  .string()
  .regex(/\S/, 'text')
  .refine((value) => !/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(value), 'text without control characters');

/** A name: databases index it, and take no more than some thousand bytes. */
export const nameText = text.max(500);

/*
 * A refinement does not show in the JSON Schema: `meta` carries there what can be said of it, so that an editor complains
 * of the same. With an `id` in it, a value stands once among the schema's `$defs`.
 */

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** `a-z`, `0-9` and single hyphens: readable in an address and in a diff. */
export const id = z
  .string()
  .max(200)
  .superRefine((value, context) => {
    if (!new RegExp(ID).test(value)) context.addIssue(problem({ code: 'BAD_ID', value }));
  })
  .meta({ id: 'Id', pattern: ID });

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';

/** YAML reads a bare year as a number. */
const writtenDate = (pattern: string) =>
  z.union([z.string().meta({ pattern }), z.int().meta({ minimum: 1000, maximum: 9999 })]);

/** A date as exact as its source. */
export const partialDate = writtenDate(`^\\d{4}(-${MONTH}(-${DAY})?)?$`)
  .transform(String)
  .superRefine((value, context) => {
    if (!isPartialDate(value)) context.addIssue(problem({ code: 'NO_SUCH_DATE', value }));
  })
  .meta({ id: 'PartialDate' });

/** A day, and nothing less exact. */
export const day = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z
    .string()
    .refine(isDay, 'a day that exists, such as 2026-11-22')
    .meta({ id: 'Day', pattern: `^\\d{4}-${MONTH}-${DAY}$` }),
);

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00');

const phrase = text
  .superRefine((value, context) => {
    const words = value.trim().split(/\s+/).length;
    if (words > MOST_WORDS) context.addIssue(problem({ code: 'PHRASE_TOO_LONG', words }));
  })
  .meta({ id: 'Phrase', pattern: `^\\s*\\S+(\\s+\\S+){0,${MOST_WORDS - 1}}\\s*$` });

const furtherPlace = z
  .strictObject({
    section: text,
    phrase: phrase.optional(),
    document: id.optional(),
    fact: text.optional(),
  })
  .meta({ id: 'Place' });

/** Where something stands; written straight into a record or a fact. */
export const place = {
  section: text.optional(),
  phrase: phrase.optional(),
  document: id.optional(),
  also: z.array(furtherPlace).optional(),
};

export const validity = {
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  ended: z.boolean().optional(),
};

export const period = z
  .strictObject({
    from: partialDate.optional(),
    to: partialDate.optional(),
    label: text.optional(),
  })
  .meta({ id: 'Period' });

export const cadence = z
  .strictObject({
    label: text,
    timesPerYear: z.number().positive().optional(),
    atLeast: z.boolean().optional(),
  })
  .meta({ id: 'Cadence' });

export type Place = z.infer<z.ZodObject<typeof place>>;
export type FurtherPlace = z.infer<typeof furtherPlace>;
/** The parts of a place, whichever are written. */
export type PlaceParts = { [Part in keyof FurtherPlace]?: FurtherPlace[Part] | undefined };
export type PeriodValue = z.infer<typeof period>;
export type CadenceValue = z.infer<typeof cadence>;
