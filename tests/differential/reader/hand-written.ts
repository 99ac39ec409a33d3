import { swedishSortKey } from '../../../src/model/text.js';
import type { Node, Records } from './records.js';
import { by, distinct, inOrder, Row, word } from './row.js';

/** Under which field of an entity a fact stands, by the end at which the entity is. */
const FIELDS: Readonly<Record<string, string>> = {
  RESPONSIBLE_FOR: 'responsibilities',
  BORNE_BY: 'responsibleFor',
  REPORTED_ON: 'reporting',
  REPORTED_BY: 'reports',
  REPORTED_TO: 'receivesReports',
  REPORTED_INTO: 'receivesReports',
  MEMBER: 'memberships',
  MEMBER_OF: 'memberships',
  IN_POST: 'memberships',
  ON_BEHALF_OF: 'memberships',
  ATTENDEE: 'attendances',
  ATTENDED: 'attendances',
  ATTENDED_FOR: 'attendances',
  SUBSTITUTES_FOR: 'attendances',
  AFFILIATION_FROM: 'affiliations',
  AFFILIATION_TO: 'affiliations',
  AFFILIATION_VIA: 'affiliations',
  LINK_FROM: 'links',
  LINK_TO: 'linkedFrom',
  STANDING_OF: 'bodyStatus',
  VACANCY_OF: 'state',
};

interface Cited {
  document: Row;
  section: string | null;
  phrase: string | null;
  fact: string | null;
  recordedAt: string;
}

function cited(records: Records, { citations }: Node, fact?: string): Cited[] {
  const all = citations.flatMap((citation): Cited[] => {
    const document = records.nodes.get(citation.document);
    const { section = null, phrase = null, recordedAt } = citation;
    return document
      ? [{ document: new Row(document), section, phrase, fact: fact ?? citation.fact ?? null, recordedAt }]
      : [];
  });
  return inPlace(all);
}

const placeKeys = new Map<string, string>();

/** Where a place stands among those of its document. Most places are asked for again and again. */
function placeKey({ section, phrase }: Cited): string {
  const [place, words] = [section ?? '', phrase ?? ''];
  const known = placeKeys.get(`${place}\n${words}`) ?? `${swedishSortKey(place)} ! ${swedishSortKey(words)}`;
  placeKeys.set(`${place}\n${words}`, known);
  return known;
}

/** Each place once, by the names of the documents and then by the sections. */
function inPlace(all: readonly Cited[]): Cited[] {
  const once = distinct(all, ({ document: { node }, section, phrase, fact, recordedAt }) =>
    JSON.stringify([node.id, section, phrase, fact, recordedAt]),
  );
  return once.sort(
    by(
      ({ document }) => document.node.sort,
      ({ document }) => document.node.id,
      placeKey,
      ({ fact }) => fact,
      ({ section }) => section,
      ({ phrase }) => phrase,
      ({ recordedAt }) => recordedAt,
    ),
  );
}

/** Where an entity or a fact itself is stated. */
export function citationsOfNode(records: Records, node: Node): Cited[] {
  return cited(records, node);
}

/** Where an entity is stated, then where each fact is that it is an end of. */
export function citationsOfEntity(records: Records, node: Node): Cited[] {
  const ofFacts = Object.entries(FIELDS).flatMap(([end, field]) =>
    records.to(node.id, end).flatMap(({ from }) => {
      const fact = records.nodes.get(from);
      return fact ? cited(records, fact, field) : [];
    }),
  );
  return [...cited(records, node), ...inPlace(ofFacts)];
}

const FARTHEST = 8;

/** A subject and its wholes, each with the nodes that lead there: the shortest way, of several the first by the names. */
export function wholesOf(records: Records, subject: Node): Node[][] {
  const ways: Node[][] = [];
  const reached = new Set<string>();
  let level: Node[][] = [[subject]];
  for (let step = 0; step <= FARTHEST && level.length > 0; step += 1) {
    // Name by name: what joins them stands before every character of a name.
    const sorted = [...level].sort(by((way) => way.map(word).join('\u0001')));
    const fresh = distinct(sorted, (way) => way.at(-1)?.id ?? '').filter((way) => !reached.has(way.at(-1)?.id ?? ''));
    for (const way of fresh) reached.add(way.at(-1)?.id ?? '');
    ways.push(...fresh);
    level = fresh.flatMap((way) =>
      records.from(way.at(-1)?.id ?? '', 'PART_OF').flatMap(({ to }) => {
        const whole = records.nodes.get(to);
        return whole ? [[...way, whole]] : [];
      }),
    );
  }
  return ways.sort(
    by(
      (way) => way.length,
      (way) => way.at(-1)?.sort,
      (way) => way.at(-1)?.id,
    ),
  );
}

/** The facts about a subject, nearest first, with those that its wholes hand down where `inherited`. */
export function handedDown(
  records: Records,
  subject: Node,
  end: string,
  inherited: boolean,
  holds: (fact: Node, way: readonly Node[]) => boolean,
): Row[] {
  const ways = inherited ? wholesOf(records, subject) : [[subject]];
  return ways.flatMap((way) => {
    const facts = records.to(way.at(-1)?.id ?? '', end).flatMap(({ from }) => records.nodes.get(from) ?? []);
    const through = inherited ? way.slice(1).map((node) => new Row(node)) : [];
    return facts
      .filter((fact) => holds(fact, way))
      .sort(inOrder)
      .map((fact) => new Row(fact, { inheritedThrough: through }));
  });
}

const factsAt = (records: Records, node: Node, end: string, holds: (fact: Node) => boolean): Node[] =>
  records
    .to(node.id, end)
    .flatMap(({ from }) => records.nodes.get(from) ?? [])
    .filter(holds);

/** The status of a body that began last. */
export function bodyStatus(records: Records, body: Node, holds: (fact: Node) => boolean): unknown {
  const [latest] = factsAt(records, body, 'STANDING_OF', holds).sort(
    (a, b) =>
      by<Node>(
        ({ properties }) => properties.first,
        ({ properties }) => properties.last,
      )(b, a) || by<Node>(({ id }) => id)(a, b),
  );
  return latest?.properties.status ?? null;
}

/** Whether a post is held, said to be vacant, or neither. */
export function postState(records: Records, post: Node, holds: (fact: Node) => boolean, isDated: boolean): string {
  const isHeld = factsAt(records, post, 'IN_POST', holds).some(
    ({ properties }) => isDated || properties.ended === false,
  );
  if (isHeld) return 'HELD';
  return factsAt(records, post, 'VACANCY_OF', holds).length > 0 ? 'VACANT' : 'UNNAMED';
}
