import type { Value } from '../graph/graph.js';
import { ResponsibilityRole } from '../model/schema.generated.js';
import type { Bearer, Task } from '../ownership/said.js';
import { rows, type Tuple } from './values.js';

const R = ResponsibilityRole;

/** Who owns a task, orders, directs, steers or pays for it, decides on it, or to whom it is done, does not do it. */
const NOT_DOING: ReadonlySet<string> = new Set([
  R.OWNER,
  R.COMMISSIONER,
  R.DIRECTING,
  R.STEERING,
  R.RECIPIENT,
  R.CONSULTED,
  R.DECIDING,
  R.FINANCING,
]);

function bearer([fact, role, party, name]: Tuple): Bearer {
  return { fact: String(fact), role: String(role), party: { id: String(party), name: String(name) } };
}

/** The tasks as the statement gathers them, see statements/gather-tasks.ts: who owns each, and who does it. */
export function tasksOf(gathered: Value | undefined): Task[] {
  return rows(gathered).map(([id, type, name, bearers]) => {
    const all = rows(bearers).map(bearer);
    return {
      id: String(id),
      type: String(type),
      name: String(name),
      owners: all.filter(({ role }) => role === R.OWNER),
      doers: all.filter(({ role }) => !NOT_DOING.has(role)),
    };
  });
}
