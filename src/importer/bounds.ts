import { firstDay, isPartialDate, lastDay } from '../model/dates.js';
import type { Problem, ProblemDetail } from './problems.js';
import type { Source, YamlPath } from './read.js';

export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(written: unknown): written is Mapping {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

/** YAML reads a bare year as a number. */
function dateIn(written: unknown): string | undefined {
  const text = typeof written === 'number' ? String(written) : written;
  return typeof text === 'string' && isPartialDate(text) ? text : undefined;
}

type Reversed = (first: unknown, last: unknown) => ProblemDetail | undefined;

const dates: Reversed = (first, last) => {
  const [from, to] = [dateIn(first), dateIn(last)];
  if (from === undefined || to === undefined || lastDay(to) >= firstDay(from)) return undefined;
  return { code: 'ENDS_BEFORE_START', from, to };
};

const times: Reversed = (from, to) =>
  typeof from === 'string' && typeof to === 'string' && to < from ? { code: 'ENDS_BEFORE_START', from, to } : undefined;

const numbers: Reversed = (min, max) =>
  typeof min === 'number' && typeof max === 'number' && max < min ? { code: 'MIN_ABOVE_MAX', min, max } : undefined;

const BOUNDS: readonly (readonly [first: string, last: string, reversed: Reversed])[] = [
  ['validFrom', 'validTo', dates],
  ['startTime', 'endTime', times],
  ['min', 'max', numbers],
];
/** Elsewhere these are the ends of a fact. */
const BOUNDS_OF_PERIOD: typeof BOUNDS = [['from', 'to', dates]];

/**
 * Bounds that are the wrong way round, anywhere in a record but in the records inside it, which stand under the keys
 * `innerRecords`. What has not even the form of a bound is told elsewhere.
 */
export function reversedBounds(
  source: Source,
  at: YamlPath,
  written: unknown,
  innerRecords: readonly string[] = [],
): Problem[] {
  if (Array.isArray(written)) return written.flatMap((item, index) => reversedBounds(source, [...at, index], item));
  if (!isMapping(written)) return [];
  const inner = Object.entries(written).flatMap(([key, item]) =>
    innerRecords.includes(key) ? [] : reversedBounds(source, [...at, key], item),
  );
  const own = (at.at(-1) === 'period' ? BOUNDS_OF_PERIOD : BOUNDS).flatMap(([first, last, reversed]) => {
    const detail = reversed(written[first], written[last]);
    return detail ? [{ ...source.position(at, last), ...detail }] : [];
  });
  return [...inner, ...own];
}
