import type { ChartNode } from './chart.js';

/** A name with its abbreviation, where the name does not hold it already. */
export function fullName({ name, abbreviation }: ChartNode): string {
  if (!abbreviation || name.split(/[\s(),]+/).includes(abbreviation)) return name;
  return `${name} (${abbreviation})`;
}
