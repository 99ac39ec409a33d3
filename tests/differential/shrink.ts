import type { Condition, Field, Operation, Selection } from './operation.js';

/** Every way to leave out something of a list, the greatest first: all but one, then one alone. */
function* shorter<T>(all: readonly T[], least: number): Generator<readonly T[]> {
  if (all.length <= least) return;
  if (all.length > 2) for (const one of all) yield [one];
  if (least === 0) yield [];
  for (let index = 0; index < all.length; index += 1) yield all.filter((_, at) => at !== index);
}

function without<T extends { condition?: Condition }>(one: T): T {
  const { condition: _, ...rest } = one;
  return rest as T;
}

function* smallerField(field: Field): Generator<Selection> {
  if (field.condition) yield without(field);
  if (field.alias !== undefined) {
    const { alias: _, ...plain } = field;
    yield plain;
  }
  for (const argument of field.given) {
    const others = (with_: readonly (typeof argument)[]) => ({
      ...field,
      given: field.given.flatMap((one) => (one === argument ? with_ : [one])),
    });
    if (!argument.isRequired) yield others([]);
    if (argument.by !== 'literal') yield others([{ ...argument, by: 'literal' }]);
    for (const value of smallerValues(argument.value)) yield others([{ ...argument, value }]);
  }
  if (field.selections.length > 0) {
    for (const selections of smallerSelections(field.selections)) yield { ...field, selections };
  }
}

/** Lists with less in them, filters with fewer parts. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) yield* shorter(value, 0);
  else if (typeof value === 'object' && value !== null) {
    for (const parts of shorter(Object.entries(value), 0)) yield Object.fromEntries(parts);
  }
}

/** Lists of selections with less in them, or with something smaller in the place of one; never without any. */
function* smallerSelections(selections: readonly Selection[]): Generator<readonly Selection[]> {
  yield* shorter(selections, 1);
  for (const [index, one] of selections.entries()) {
    const replaced = (by: readonly Selection[]) => [
      ...selections.slice(0, index),
      ...by,
      ...selections.slice(index + 1),
    ];
    if (one.is === 'field') {
      for (const smaller of smallerField(one)) yield replaced([smaller]);
      continue;
    }
    if (one.condition) yield replaced([without(one)]);
    if (one.is === 'spread') continue;
    yield replaced(one.selections);
    for (const inner of smallerSelections(one.selections)) yield replaced([{ ...one, selections: inner }]);
  }
}

/** Operations that are a step smaller, those that leave out the most first. Some are no valid GraphQL. */
export function* smallerOperations(operation: Operation): Generator<Operation> {
  const { selections, fragments } = operation;
  for (const smaller of smallerSelections(selections)) yield { selections: smaller, fragments };
  for (const [name, fragment] of Object.entries(fragments)) {
    const inlined = inline(selections, name, operation);
    if (inlined) yield { selections: inlined, fragments };
    for (const smaller of smallerSelections(fragment.selections)) {
      yield { selections, fragments: { ...fragments, [name]: { ...fragment, selections: smaller } } };
    }
  }
}

/** The selections with a fragment written out wherever it is spread; nothing where it is spread nowhere. */
function inline(
  selections: readonly Selection[],
  name: string,
  operation: Operation,
): readonly Selection[] | undefined {
  let isSpread = false;
  const written = selections.map((one): Selection => {
    if (one.is === 'spread' && one.fragment === name) {
      const { on, selections: inner } = operation.fragments[name] ?? { on: '', selections: [] };
      isSpread = true;
      return { is: 'inline', on, selections: inner, ...(one.condition ? { condition: one.condition } : {}) };
    }
    if (one.is === 'spread' || one.selections.length === 0) return one;
    const inner = inline(one.selections, name, operation);
    isSpread ||= inner !== undefined;
    return inner ? { ...one, selections: inner } : one;
  });
  return isSpread ? written : undefined;
}
