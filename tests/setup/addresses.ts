import type { ExportedGraph } from '../../src/importer/export.js';
import { ENTITY_TYPES } from '../../src/model/entities.js';

/** Which pages of each type are looked at: all, or one of each shape; those of bodies, which are read most, are all. */
export type Choice = 'every page' | 'a page of each shape';

const SEARCHED = [
  '',
  'kunskapsstyrning',
  'RPO psykisk hälsa',
  'psykisk helsa',
  'vård och omsorg',
  'Jönköping',
  'årsrapport',
  'xyzzy',
  'Vem är ordförande i VVG?',
  'Vem äger målet om kliniska programområden?',
  'Who owns the action plan of RPO Psykisk hälsa?',
];

/** Pages and files that are of no single entity; of a list that goes on, the first page. */
const LISTS = [
  '/',
  '/?lang=en',
  '/documents',
  '/gaps',
  '/gaps?kind=GOAL_WITHOUT_OWNER',
  '/gaps?within=handlingsplan-2022-rpo-psykisk-halsa',
  '/gaps.csv',
  ...SEARCHED.map((text) => `/search?${new URLSearchParams({ q: text })}`),
];

/** Forms of a chart beside its page. */
const FORMS = ['.svg', '.csv', '.json'];

type Nodes = ExportedGraph['nodes'];

/** What joins each entity to others, whichever those are: the kinds of its edges and its places in facts. */
function bondsOf({ nodes, edges }: ExportedGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const bonds = new Map<string, Set<string>>();
  const add = (id: unknown, bond: string) => {
    const known = bonds.get(String(id)) ?? new Set();
    bonds.set(String(id), known.add(bond));
  };
  for (const { type, from, to } of edges) {
    add(from, `${type} →`);
    add(to, `→ ${type}`);
  }
  for (const { type, ends } of nodes) for (const [end, id] of Object.entries(ends ?? {})) add(id, `${type} ${end}`);
  return bonds;
}

/** One entity of each shape: its type, which of its properties are there, and what joins it to others. */
function oneOfEachShape(graph: ExportedGraph, entities: Nodes): Nodes {
  const bonds = bondsOf(graph);
  const shape = (node: Nodes[number]) =>
    JSON.stringify([node.type, Object.keys(node).sort(), [...(bonds.get(String(node.id)) ?? [])].sort()]);
  const first = new Map(entities.map((node) => [shape(node), node] as const).reverse());
  return entities.filter((node) => first.get(shape(node)) === node);
}

/** Addresses of the product's pages over a graph, by what they are of. */
export function addressesOf(graph: ExportedGraph, choice: Choice): ReadonlyMap<string, readonly string[]> {
  const entities = graph.nodes.filter(({ ends }) => ends === undefined);
  const shaped = oneOfEachShape(graph, entities);
  const chosen = choice === 'every page' ? entities : shaped;
  const idsOf = (nodes: Nodes, type: string) =>
    nodes.filter((node) => node.type === type).map(({ id }) => encodeURIComponent(String(id)));
  const pages = ENTITY_TYPES.map((type): [string, string[]] => {
    const ids = idsOf(type === 'Body' ? entities : chosen, type);
    return [type, [...ids.map((id) => `/e/${id}`), `/e/${ids[0]}?lang=en&asOf=2022-03-10`]];
  });
  const bodies = idsOf(chosen, 'Body');
  const charts = [...bodies.map((id) => `/chart/${id}`), ...FORMS.map((form) => `/chart/${bodies[0]}${form}`)];
  return new Map([...pages, ['charts', charts], ['lists, files and searches', LISTS]]);
}

/** What {@link addressesOf} tells of: known before there is a graph. */
export const GROUPS: readonly string[] = [...ENTITY_TYPES, 'charts', 'lists, files and searches'];
