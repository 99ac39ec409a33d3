import type { Answerings } from '../compile/answering.js';
import { ask } from './ask.js';
import { orgChart } from './org-chart.js';
import { paths } from './paths.js';
import { responsibility } from './responsibility.js';
import { search } from './search.js';

/** The ways to answer, by the name that `@assembled` gives in the schema. */
export const ANSWERINGS: Answerings = { responsibility, paths, orgChart, search, ask };
