import { z } from 'zod';
import { isPartialDate } from '../../model/dates.js';

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

/** Text with something in it. */
export const text = z.string().min(1);

/** `a-z`, `0-9` and single hyphens: readable in an address and in a diff. */
export const id = z
  .string()
  .superRefine((value, context) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) context.addIssue(problem({ code: 'BAD_ID', value }));
  })
  .meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** A date as exact as its source. YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .superRefine((value, context) => {
    if (!isPartialDate(value)) context.addIssue(problem({ code: 'NO_SUCH_DATE', value }));
  });

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const phrase = text.superRefine((value, context) => {
  const words = value.trim().split(/\s+/).length;
  if (words > MOST_WORDS) context.addIssue(problem({ code: 'PHRASE_TOO_LONG', words }));
});

const furtherPlace = z.strictObject({
  section: text,
  phrase: phrase.optional(),
  document: id.optional(),
  fact: text.optional(),
});

/** Where something stands; written straight into a record or a fact. */
export const place = {
  section: text.optional(),
  phrase: phrase.optional(),
  document: id.optional(),
  also: z.array(furtherPlace).optional(),
};

export const validity = { validFrom: partialDate.optional(), validTo: partialDate.optional() };

export const period = z.strictObject({
  from: partialDate.optional(),
  to: partialDate.optional(),
  label: text.optional(),
});

export const cadence = z.strictObject({
  label: text,
  timesPerYear: z.number().positive().optional(),
  atLeast: z.boolean().optional(),
});

export type Place = z.infer<z.ZodObject<typeof place>>;
export type FurtherPlace = z.infer<typeof furtherPlace>;
export type PeriodValue = z.infer<typeof period>;
export type CadenceValue = z.infer<typeof cadence>;
