import { z } from 'zod';
import { nearest } from '../model/nearest.js';
import type { ValueProblem } from './format/values.js';
import type { Problem, ProblemDetail } from './problems.js';
import type { Source, YamlPath } from './read.js';

/** The words for zod's types, as somebody who writes YAML knows them. */
const FORMS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping',
};

function formOf(expected: string, written: unknown): string {
  if (expected !== 'string') return FORMS[expected] ?? expected;
  return typeof written === 'object' ? 'text' : 'text (put it in quotes)';
}

function outOfBounds(bound: 'least' | 'most', limit: number | bigint, inclusive = true): string {
  if (inclusive) return `at ${bound} ${limit}`;
  return bound === 'least' ? `more than ${limit}` : `less than ${limit}`;
}

function unknownValue(issue: z.core.$ZodIssueInvalidValue, field: string): ProblemDetail {
  const allowed = issue.values.map(String);
  if (typeof issue.input !== 'string') return { code: 'WRONG_VALUE', field, expected: `one of ${allowed.join(', ')}` };
  return { code: 'UNKNOWN_VALUE', field, value: issue.input, nearest: nearest(issue.input, allowed), allowed };
}

/** What zod's issue is in the words of ours. Unknown fields are not among them. */
function detailOf(issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>, field: string): ProblemDetail {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'MISSING_FIELD', field };
      return { code: 'WRONG_VALUE', field, expected: formOf(issue.expected, issue.input) };
    case 'invalid_value':
      if (issue.input === undefined) return { code: 'MISSING_FIELD', field };
      return unknownValue(issue, field);
    case 'custom': {
      const detail: ValueProblem | undefined = issue.params?.problem;
      return detail ?? { code: 'WRONG_VALUE', field, expected: issue.message };
    }
    case 'too_small':
      if (issue.origin === 'string') return { code: 'WRONG_VALUE', field, expected: 'text' };
      return { code: 'WRONG_VALUE', field, expected: outOfBounds('least', issue.minimum, issue.inclusive) };
    case 'too_big':
      if (issue.origin === 'string')
        return { code: 'WRONG_VALUE', field, expected: `at most ${issue.maximum} characters` };
      return { code: 'WRONG_VALUE', field, expected: outOfBounds('most', issue.maximum, issue.inclusive) };
    default:
      return { code: 'WRONG_VALUE', field, expected: issue.message };
  }
}

/**
 * A value that may be written in more than one way fails each: the way that gets furthest, or else the one with the
 * fewest complaints, is the one that was meant.
 */
function flatten(
  issues: readonly z.core.$ZodIssue[],
  prefix: YamlPath = [],
): { issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>; at: YamlPath }[] {
  return issues.flatMap((issue) => {
    const at = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
    if (issue.code !== 'invalid_union') return [{ issue, at }];
    const ways = issue.errors.map((way) => flatten(way, at)).filter((way) => way.length > 0);
    const depth = (way: { at: YamlPath }[]) => Math.max(...way.map((one) => one.at.length));
    const [best] = ways.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    return best ?? [];
  });
}

/** The keys that a mapping at a path inside what the schema describes may have. */
function keysAt(schema: z.core.$ZodType, [step, ...further]: YamlPath): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), step === undefined ? [] : [step, ...further]);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, step === undefined ? [] : [step, ...further]);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => keysAt(option, step === undefined ? [] : [step, ...further]));
  }
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? keysAt(schema.element, further) : [];
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const inner = schema.shape[step];
  return inner === undefined ? [] : keysAt(inner, further);
}

/** How a record must look. A mention is checked as such, but knows which fields its definition could have. */
export interface Form {
  schema: z.ZodObject;
  definition: z.ZodObject;
}

/** Turns what zod found in the record at a path into problems with their positions. */
export function problemsOf(source: Source, at: YamlPath, error: z.ZodError, { schema, definition }: Form): Problem[] {
  return flatten(error.issues).flatMap(({ issue, at: inner }): Problem[] => {
    const whole = [...at, ...inner];
    if (issue.code !== 'unrecognized_keys') {
      const field = String([...whole].reverse().find((part) => typeof part === 'string') ?? 'document');
      return [{ ...source.position(whole), ...detailOf(issue, field) }];
    }
    const known = keysAt(definition, inner);
    return issue.keys.map((field) => ({
      ...source.position(whole, field),
      code: 'UNKNOWN_FIELD',
      field,
      nearest: nearest(field, known),
      inMention: schema !== definition && inner.length === 0 && known.includes(field),
    }));
  });
}
