/** An enum of the schema, as codegen gives it. */
export type Enum = Readonly<Record<string, string>>;

/** How a plain value is written: `text` and its like say which forms are right, the importer how they are checked. */
export type Form =
  | 'text'
  /** Text as short as a name. */
  | 'name'
  | 'number'
  /** From 0, as great as the API can say. */
  | 'wholeNumber'
  /** From 1. */
  | 'count'
  /** From 0 to 1. */
  | 'fraction'
  /** ISO 4217. */
  | 'currency'
  /** 09:00. */
  | 'timeOfDay'
  /** False unless written. */
  | 'flag';

/** What a record or a fact says in a value of its own: properties of its node. */
export type Value =
  | { is: 'plain'; form: Form }
  | { is: 'oneOf'; values: Enum; otherwise?: string }
  | { is: 'someOf'; values: Enum }
  /** A date as exact as its source, with its first and last day beside it. */
  | { is: 'date' }
  | { is: 'period' }
  | { is: 'cadence' };

export const plain = (form: Form): Value => ({ is: 'plain', form });
export const text = plain('text');
export const date: Value = { is: 'date' };
export const period: Value = { is: 'period' };
export const cadence: Value = { is: 'cadence' };
export const someOf = (values: Enum): Value => ({ is: 'someOf', values });
/** One value of an enum; where none is written, `otherwise`. */
export function oneOf<const E extends Enum>(values: E, otherwise?: E[keyof E]): Value {
  return { is: 'oneOf', values, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** The names of the properties that bound an interval, both days included: `first` and `last` where it has no name. */
export function boundsOf(interval: string): { first: string; last: string } {
  return interval === '' ? { first: 'first', last: 'last' } : { first: `${interval}First`, last: `${interval}Last` };
}

/** The properties that a value becomes. */
export function propertiesOfValue(name: string, { is }: Value): string[] {
  const { first, last } = boundsOf(name);
  switch (is) {
    case 'date':
      return [name, first, last];
    case 'period':
      return [`${name}From`, `${name}To`, `${name}Label`, first, last];
    case 'cadence':
      return [`${name}Label`, `${name}TimesPerYear`, `${name}AtLeast`];
    default:
      return [name];
  }
}
