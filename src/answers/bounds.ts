import { Refusal } from '../model/refusal.js';

/** A whole number within bounds, or a {@link Refusal} that says what was expected. */
export function within(field: string, argument: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new Refusal({ code: 'BAD_USER_INPUT', field, argument, expected: { is: 'FROM_TO', least, most } });
}

/** Text that is no longer than it may be, or a {@link Refusal} that says what was expected. */
export function noLongerThan(field: string, argument: string, value: unknown, most: number): string {
  const text = String(value);
  if (text.length <= most) return text;
  const expected = { is: 'AT_MOST', most, of: 'characters' } as const;
  throw new Refusal({ code: 'BAD_USER_INPUT', field, argument, expected });
}
