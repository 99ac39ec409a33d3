import { StepRelation } from '../../../src/model/schema.generated.js';
import { checkBounds, found, held } from './chart.js';
import { citationsOfNode } from './hand-written.js';
import type { Link, Node, Records } from './records.js';
import { by, distinct, Row, word } from './row.js';

const RELATIONS: readonly string[] = Object.values(StepRelation);

type Arguments = Readonly<Record<string, unknown>>;

/** What is recorded of two who meet, speak for one another or are alike: it says no dependence. */
const LOOSE = new Set(
  'CONCERNS PARTICIPATING CONSULTED REPRESENTED_IN COVERS COOPERATES_WITH MIRRORS ON_BEHALF_OF CALLED_TO PARTICIPATES IN_LINE_WITH TESTED_ON'.split(
    ' ',
  ),
);
const PARTIES = new Set(['Body', 'Post', 'Person']);
const SHORTCUT = 1;

/** Whether more than twelve parties are parts of a party, at any time: over the one relation or the other, counted together. */
function isHub(records: Records, id: string): boolean {
  const isParty = (one: string): boolean => PARTIES.has(records.nodes.get(one)?.type ?? '');
  const parts = (records.links.get(id) ?? []).filter(
    ({ from, to, relation }) => to === id && isParty(from) && (relation === 'PART_OF' || relation === 'COVERS'),
  );
  return isParty(id) && new Set(parts.map(({ from }) => from)).size > 12;
}

/** `paths`: the shortest chains over dependences, then the shortest of all; each kind by the names along its chains. */
export function paths(records: Records, { from, to, asOf, maxLength, first }: Arguments): unknown {
  checkBounds(maxLength, 1, 10);
  checkBounds(first, 1, 20);
  const [start, goal] = [found(records, from), found(records, to)];
  const linksOf = (id: string): Link[] => (records.links.get(id) ?? []).filter((link) => held(link, asOf));
  const other = (link: Link, id: string): string => (link.from === id ? link.to : link.from);
  const isEnd = (id: string): boolean => id === start.id || id === goal.id;
  const says = (link: Link, id: string): boolean => {
    const there = other(link, id);
    const between = isEnd(id) && isEnd(there);
    return (between || !LOOSE.has(link.relation)) && [id, there].every((one) => isEnd(one) || !isHub(records, one));
  };
  const search = (goes: (link: Link, id: string) => boolean): Node[][] =>
    shortest(records, start, goal, Number(maxLength), (id) => [
      ...new Set(linksOf(id).flatMap((link) => (goes(link, id) ? [other(link, id)] : []))),
    ]);
  const strict = search(says).map((chain) => ({ chain, length: chain.length - 1 }));
  const loose = search(() => true).map((chain) => ({ chain, length: chain.length - 1 + SHORTCUT }));
  const all = [...strict, ...loose].sort((a, b) => a.length - b.length);
  const once = distinct(all, ({ chain }) => chain.map(({ id }) => id).join(' '));
  return once.slice(0, Number(first)).map(({ chain }) => ({
    length: chain.length - 1,
    steps: chain.slice(1).flatMap((node, index) => step(records, linksOf(node.id), chain[index], node)),
  }));
}

/** The shortest chains between two, the first twenty by the names along them. */
function shortest(records: Records, start: Node, goal: Node, most: number, next: (id: string) => string[]): Node[][] {
  const distance = new Map([[goal.id, 0]]);
  const queue = [goal.id];
  for (const id of queue) {
    for (const there of next(id)) {
      if (distance.has(there)) continue;
      distance.set(there, (distance.get(id) ?? 0) + 1);
      queue.push(there);
    }
  }
  const length = distance.get(start.id) ?? 0;
  if (length < 1 || length > most) return [];
  const chains: Node[][] = [];
  const walk = (way: readonly Node[], last: Node): void => {
    if (chains.length >= 20) return;
    if (last.id === goal.id) chains.push([...way]);
    const left = distance.get(last.id) ?? 0;
    const nearer = next(last.id).filter((id) => distance.get(id) === left - 1);
    for (const node of nearer.flatMap((id) => records.nodes.get(id) ?? []).sort(by(word))) walk([...way, node], node);
  };
  walk([start], start);
  return chains;
}

/** What joins two of a chain: every link, dependences first, then in the order of the schema. */
function step(records: Records, links: readonly Link[], before: Node | undefined, node: Node): unknown[] {
  const joining = links.filter((link) => link.from === before?.id || link.to === before?.id);
  const told = joining
    .sort(
      by(
        ({ relation }) => (LOOSE.has(relation) ? 1 : 0),
        ({ relation }) => RELATIONS.indexOf(relation),
        ({ key }) => key,
      ),
    )
    .flatMap((link) => {
      const stated = records.nodes.get(link.fact ?? link.from);
      const [via] = records.from(link.fact ?? '', 'AFFILIATION_VIA').flatMap(({ to }) => records.nodes.get(to) ?? []);
      const reversed = link.from !== before?.id;
      return stated
        ? [
            {
              kind: link.relation,
              reversed,
              via: via ? new Row(via) : null,
              citations: citationsOfNode(records, stated),
            },
          ]
        : [];
    });
  const [first] = told;
  if (!before || !first) return [];
  const relation = `${first.reversed ? '<-' : ''}${first.kind}`;
  return [{ ...first, from: new Row(before), relation, to: new Row(node), links: told }];
}
