import type { FACT_ENDS, FactType } from '../model/facts.js';
import type { FactRecord, RelationRecord } from './recording.js';

/** A link between two entities along which a chain may lead, read from `from` to `to`. */
export interface Connection {
  relation: string;
  from: string;
  to: string;
}

/**
 * The links that each kind of fact makes: between which ends, and what they are called. `'role'` and its like are named
 * after a property of the fact.
 */
const OF_FACTS: {
  readonly [T in FactType]?: readonly {
    from: keyof (typeof FACT_ENDS)[T] & string;
    to: keyof (typeof FACT_ENDS)[T] & string;
    called: string;
    by?: string;
  }[];
} = {
  Responsibility: [{ from: 'subject', to: 'party', called: 'RESPONSIBLE', by: 'role' }],
  Reporting: [
    { from: 'subject', to: 'to', called: 'REPORT', by: 'reportingKind' },
    { from: 'subject', to: 'into', called: 'REPORT', by: 'reportingKind' },
    { from: 'by', to: 'to', called: 'REPORTS_TO' },
    { from: 'by', to: 'into', called: 'REPORTS_INTO' },
    { from: 'by', to: 'subject', called: 'REPORTS_ON' },
  ],
  Membership: [
    { from: 'member', to: 'body', called: 'MEMBER_OF' },
    { from: 'member', to: 'post', called: 'HOLDS' },
    { from: 'member', to: 'onBehalfOf', called: 'ON_BEHALF_OF' },
  ],
  Attendance: [
    { from: 'person', to: 'meeting', called: 'CALLED_TO' },
    { from: 'person', to: 'onBehalfOf', called: 'ON_BEHALF_OF' },
  ],
  Affiliation: [{ from: 'from', to: 'to', called: 'AFFILIATED', by: 'kind' }],
  Link: [{ from: 'from', to: 'to', called: 'LINKED', by: 'kind' }],
};

/** Plain relationships that join nothing in a way that a person would call a connection. */
const NOT_MEANT: ReadonlySet<string> = new Set([
  'ABOUT',
  'FIGURE_OF',
  'FOUND_BY',
  'ADDRESSED_TO',
  'PUBLISHED_BY',
  'AUTHORED_BY',
]);

/** The connections that a fact makes. */
export function connectionsOfFact({ type, ends, properties }: FactRecord): Connection[] {
  return (OF_FACTS[type] ?? []).flatMap(({ from, to, called, by }) => {
    const [a, b] = [ends[from], ends[to]];
    const relation = by === undefined ? called : String(properties[by]);
    return a === undefined || b === undefined || a === b ? [] : [{ relation, from: a, to: b }];
  });
}

/** The connection that a plain relationship makes, if it makes one. */
export function connectionOfRelation({ type, from, to }: RelationRecord): Connection | undefined {
  return NOT_MEANT.has(type) || from === to ? undefined : { relation: type, from, to };
}
