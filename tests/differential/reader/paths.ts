import { checkBounds, found, held } from './chart.js';
import { citationsOfNode } from './hand-written.js';
import type { Link, Node, Records } from './records.js';
import { by, Row, word } from './row.js';

type Arguments = Readonly<Record<string, unknown>>;

/** `paths`: the shortest chains, the first by the names along them. */
export function paths(records: Records, { from, to, asOf, maxLength, first }: Arguments): unknown {
  checkBounds(maxLength, 1, 10);
  checkBounds(first, 1, 20);
  const [start, goal] = [found(records, from), found(records, to)];
  const linksOf = (id: string): Link[] => (records.links.get(id) ?? []).filter((link) => held(link, asOf));
  const next = (id: string): string[] => [
    ...new Set(linksOf(id).map((link) => (link.from === id ? link.to : link.from))),
  ];

  const distance = new Map([[goal.id, 0]]);
  const queue = [goal.id];
  for (const id of queue) {
    for (const other of next(id)) {
      if (distance.has(other)) continue;
      distance.set(other, (distance.get(id) ?? 0) + 1);
      queue.push(other);
    }
  }
  const length = distance.get(start.id) ?? 0;
  if (length < 1 || length > Number(maxLength)) return [];

  const chains: Node[][] = [];
  const walk = (way: readonly Node[], last: Node): void => {
    if (chains.length >= Number(first)) return;
    if (last.id === goal.id) chains.push([...way]);
    const left = distance.get(last.id) ?? 0;
    const nearer = next(last.id).filter((id) => distance.get(id) === left - 1);
    for (const node of nearer.flatMap((id) => records.nodes.get(id) ?? []).sort(by(word))) walk([...way, node], node);
  };
  walk([start], start);

  return chains.map((chain) => ({
    length,
    steps: chain.slice(1).flatMap((node, index) => step(records, linksOf(node.id), chain[index], node)),
  }));
}

/** What joins two of a chain: of several links the first by its name. */
function step(records: Records, links: readonly Link[], before: Node | undefined, node: Node): unknown[] {
  const joining = links.filter((link) => link.from === before?.id || link.to === before?.id);
  const [link] = joining.sort(
    by(
      ({ relation }) => relation,
      ({ key }) => key,
    ),
  );
  const stated = link && records.nodes.get(link.fact ?? link.from);
  if (!before || !link || !stated) return [];
  const relation = link.from === before.id ? link.relation : `<-${link.relation}`;
  return [{ from: new Row(before), relation, to: new Row(node), citations: citationsOfNode(records, stated) }];
}
