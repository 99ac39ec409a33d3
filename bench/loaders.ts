import { buildSchema, type ExecutionResult, execute, parse } from 'graphql';
import { type Cypher, cypher } from '../src/graph/cypher.js';
import type { Graph, Value } from '../src/graph/graph.js';

/** What hangs on a node: the id of the node, and what was asked for of each that hangs on it. */
type Found = { id: string; name: string };

/**
 * What data loaders do: everyone who asks for a field within one turn of the event loop is answered by one statement. Each
 * statement takes `$ids` and gives `id, id of what is found, its name`, in order.
 */
class Loader {
  private waiting = new Map<string, ((found: Found[]) => void)[]>();

  constructor(
    private readonly graph: Graph,
    private readonly statement: Cypher,
  ) {}

  load(id: string): Promise<Found[]> {
    if (this.waiting.size === 0) void Promise.resolve().then(() => process.nextTick(() => void this.dispatch()));
    return new Promise((resolve) => this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve]));
  }

  private async dispatch(): Promise<void> {
    const { waiting } = this;
    this.waiting = new Map();
    const rows = await this.graph.read(this.statement, { ids: [...waiting.keys()] });
    const found = new Map<Value | undefined, Found[]>();
    for (const [of, id, name] of rows)
      found.set(of, [...(found.get(of) ?? []), { id: String(id), name: String(name) }]);
    for (const [id, all] of waiting) for (const resolve of all) resolve(found.get(id) ?? []);
  }
}

const SCHEMA = buildSchema(`
  type Query { goal(id: ID!): Goal }
  type Goal { name: String! priorityArea: Named plan: Plan reporting: [Reporting!]! }
  type Plan { name: String! responsibilities: [Responsibility!]! }
  type Responsibility { party: Post }
  type Post { name: String! body: Body }
  type Reporting { to: Body }
  type Body { name: String! posts: [Held!]! parents: [Named!]! affiliations: [Affiliation!]! }
  type Held { name: String! memberships: [Membership!]! }
  type Membership { member: Named }
  type Affiliation { to: Named }
  type Named { name: String! }
`);

const OPERATION = parse(`query ($id: ID!) { goal(id: $id) { name priorityArea { name }
  plan { name responsibilities { party { name body { name posts { name memberships { member { name } } } } } } }
  reporting { to { name parents { name } affiliations { to { name } } } } } }`);

const from = cypher`UNWIND $ids AS of MATCH (x:Entity {id: of})`;
const fact = cypher`UNWIND $ids AS of MATCH (x:Fact {id: of})`;
const found = (node: string): Cypher =>
  node === 'fact'
    ? cypher`RETURN of AS of, y.id AS id, '' AS name ORDER BY of, y.sort, y.id`
    : cypher`RETURN of AS of, y.id AS id, y.name AS name ORDER BY of, y.sort, y.id`;

/** The statement of each field, by its type and name. */
const FIELDS: Readonly<Record<string, Cypher>> = {
  'Query.goal': cypher`${from} WITH of, x AS y ${found('entity')}`,
  'Goal.priorityArea': cypher`${from}-[:NEAREST_AREA]->(y) ${found('entity')}`,
  'Goal.plan': cypher`${from}-[:NEAREST_PLAN]->(y) ${found('entity')}`,
  'Goal.reporting': cypher`${from}-[:PART_OF*0..8]->(w)<-[:REPORTED_ON]-(y) ${found('fact')}`,
  'Plan.responsibilities': cypher`${from}-[:PART_OF*0..8]->(w)<-[:RESPONSIBLE_FOR]-(y) ${found('fact')}`,
  'Responsibility.party': cypher`${fact}-[:BORNE_BY]->(y) ${found('entity')}`,
  'Post.body': cypher`${from}-[:POST_OF]->(y) ${found('entity')}`,
  'Body.posts': cypher`${from}<-[:POST_OF]-(y) ${found('entity')}`,
  'Held.memberships': cypher`${from}<-[:IN_POST]-(y) ${found('fact')}`,
  'Membership.member': cypher`${fact}-[:MEMBER]->(y) ${found('entity')}`,
  'Reporting.to': cypher`${fact}-[:REPORTED_TO]->(y) ${found('entity')}`,
  'Body.parents': cypher`${from}-[:PART_OF]->(y:Body) ${found('entity')}`,
  'Body.affiliations': cypher`${from}<-[:AFFILIATION_FROM]-(y) ${found('fact')}`,
  'Affiliation.to': cypher`${fact}-[:AFFILIATION_TO]->(y) ${found('entity')}`,
};

const SINGLE = new Set(['Query.goal', 'Goal.priorityArea', 'Goal.plan', 'Post.body']);

/** Answers the seven levels by a statement for each level and field, through graphql-js alone. */
export function byLoaders(graph: Graph): (id: string) => Promise<ExecutionResult> {
  return async (id) => {
    const loaders = new Map(Object.entries(FIELDS).map(([field, statement]) => [field, new Loader(graph, statement)]));
    return execute({
      schema: SCHEMA,
      document: OPERATION,
      variableValues: { id },
      fieldResolver: async (source: Found | undefined, args, _context, { parentType, fieldName }) => {
        const field = `${parentType.name}.${fieldName}`;
        const loader = loaders.get(field);
        if (!loader) return source?.name;
        const all = await loader.load(source?.id ?? String((args as { id: string }).id));
        const isOne = SINGLE.has(field) || ['party', 'member', 'to'].includes(fieldName);
        return isOne ? (all[0] ?? null) : all;
      },
    });
  };
}
