import { ask } from './ask.js';
import type { Assembly } from './assembly.js';
import { orgChart } from './org-chart.js';
import { paths } from './paths.js';
import { responsibility } from './responsibility.js';
import { search } from './search.js';

/** The assembled answers, by the name that `@assembled` gives in the schema. */
const ASSEMBLIES: Readonly<Record<string, Assembly>> = { responsibility, paths, orgChart, search, ask };

/** The assembly of that name. Throws where the schema names one that there is not. */
export function assemblyOf(name: string): Assembly {
  const assembly = ASSEMBLIES[name];
  if (!assembly) throw new Error(`there is no assembly '${name}'`);
  return assembly;
}
