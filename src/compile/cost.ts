import { Refusal } from '../model/refusal.js';
import type { Arguments } from './answering.js';
import { isConnection, isList } from './fields.js';
import { pagingOf } from './paging.js';
import type { SelectedField } from './selection.js';

/** The most subqueries in a statement: planning takes some ten milliseconds for each, once. */
export const MOST_BLOCKS = 100;
/**
 * The most subqueries within each other. Neo4j 2026.09 takes twice as long to plan with each (its CreateIrExpressions does
 * the inner ones once for every one around them): 12 take 0.5 s, 14 2 s, 18 40 s. Grafeo parses 27 at most.
 */
export const MOST_LEVELS = 12;
/** The most rows that an answer may be reckoned to hold, all lists as long as they may be or are assumed to be. */
export const MOST_ROWS = 50_000;

function sizeOf(field: SelectedField, given: readonly Arguments[]): number {
  const values = field.slot === undefined ? undefined : given[field.slot];
  if (isConnection(field) && values) return pagingOf(values, field.marked.usualPage).length;
  const ids = field.marked.key === undefined ? undefined : values?.[field.marked.key];
  if (Array.isArray(ids)) return ids.length;
  if (field.reading.by === 'answering') return field.reading.size;
  if (!isList(field)) return 1;
  return 'size' in field.reading ? field.reading.size : 1;
}

/** The members of a connection are reckoned once, though `nodes` and `edges` lie between. */
function rows(field: SelectedField, given: readonly Arguments[], around: number): number {
  if (!field.selection) return 0;
  const isBetween = field.field.name === 'nodes' || field.field.name === 'edges' || field.field.name === 'node';
  const here = isBetween && field.reading.by === 'property' ? around : around * sizeOf(field, given);
  const own = isBetween ? 0 : here;
  return own + field.selection.fields.reduce((sum, inner) => sum + rows(inner, given, here), 0);
}

/** Throws a {@link Refusal} for an operation whose answer is reckoned to hold too many rows. */
export function checkRows(roots: readonly SelectedField[], given: readonly Arguments[]): void {
  const found = roots.reduce((sum, root) => sum + rows(root, given, 1), 0);
  if (found > MOST_ROWS) throw new Refusal({ code: 'OPERATION_TOO_LARGE', what: 'rows', found, atMost: MOST_ROWS });
}

/**
 * How many subqueries within each other a field takes. What is answered about an entity is gathered and read outside of it:
 * its levels begin anew, and `apart` gets them.
 */
function levels({ reading, selection }: SelectedField, apart: number[]): number {
  const isRead = reading.by === 'property' || reading.by === 'embedded' || reading.by === 'side';
  const own = isRead || reading.by === 'api' ? 0 : 1;
  const inner = Math.max(0, ...(selection?.fields ?? []).map((field) => levels(field, apart)));
  if (reading.by !== 'answering') return own + inner;
  apart.push(1 + inner);
  return 0;
}

/** Throws a {@link Refusal} for an operation whose lists and objects stand too deep within each other. */
export function checkLevels(roots: readonly SelectedField[]): void {
  const apart: number[] = [];
  const within = roots.flatMap(({ selection }) => selection?.fields ?? []).map((field) => levels(field, apart));
  const found = Math.max(1 + Math.max(0, ...within), ...apart);
  if (found > MOST_LEVELS)
    throw new Refusal({ code: 'OPERATION_TOO_LARGE', what: 'levels', found, atMost: MOST_LEVELS });
}

/** Throws a {@link Refusal} for a statement with too many subqueries. */
export function checkBlocks(found: number): void {
  if (found > MOST_BLOCKS)
    throw new Refusal({ code: 'OPERATION_TOO_LARGE', what: 'blocks', found, atMost: MOST_BLOCKS });
}
