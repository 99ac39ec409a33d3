import { sawOneVersion } from '../graph/commit-mark.js';
import type { Row } from '../graph/graph.js';
import type { Services } from './answering.js';
import type { CompiledCall, Outcomes } from './operations.js';

/** How often, and after how many milliseconds each, an answer that saw two versions of the graph is asked for again. */
const PAUSES = [5, 20, 80, 200, 400] as const;

/** Runs a compiled call: its outcomes, of one version of the graph. Rejects with a GraphError, or a Refusal of the whole. */
export async function run(
  services: Services,
  { statement, parameters, inquire, outcomes }: CompiledCall,
): Promise<Outcomes> {
  if (!statement) return outcomes([]);
  const all = { ...parameters, ...(await inquire(services)) };
  let rows: Row[] = [];
  for (const pause of [...PAUSES, 0]) {
    rows = await services.graph.read(statement, all);
    const [row] = rows;
    if (!row || sawOneVersion(row[0], row[2])) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const content = rows[0]?.[1];
  return outcomes(Array.isArray(content) ? content : []);
}
