import type { Value } from '../graph/graph.js';

/** A row of a list that a statement gathered. */
export type Tuple = readonly Value[];

/** A list that a statement gathered; none where there is nothing. */
export const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

export const rows = (value: Value | undefined): readonly Tuple[] => list(value) as readonly Tuple[];

export const texts = (value: Value | undefined): string[] => list(value).map(String);
