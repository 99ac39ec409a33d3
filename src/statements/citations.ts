import { anyOf, join, locals, nothing, type Piece, piece, word } from '../graph/cypher.js';
import type { FactKind } from '../model/relationship-rows.js';
import { FACTS } from '../model/relationships.js';
import type { Block, BlockInput, Scope } from './block.js';

/** The parts of a citation, each in a variable: the same place said of a node twice is one citation. */
function parts({ fresh, scope }: BlockInput) {
  const local = locals(fresh);
  const value = (expression: Piece) => ({ is: 'value', expression }) as const;
  const inner: Scope = {
    node: scope.node,
    bound: {
      document: { is: 'node', node: local`document` },
      section: value(local`section`),
      phrase: value(local`phrase`),
      fact: value(local`fact`),
      recordedAt: value(local`recordedAt`),
    },
  };
  const place = local`place.section AS section, place.phrase AS phrase, place.recordedAt AS recordedAt, place.sort AS sort`;
  const all = local`document, section, phrase, fact, recordedAt, sort`;
  const order = local`document.sort, document.id, sort, fact, section, phrase`;
  return { local, place, all, order, inner };
}

/** The places that state a fact, in the order of the documents' names and then of the sections'. */
export const citationsOfFact: Block = {
  gives: 'rows',
  rows(input) {
    const { local, place, all, order, inner } = parts(input);
    const rows = local`MATCH (${input.scope.node})-[place:STATED_IN]->(document:Document)
WITH DISTINCT document, place.fact AS fact, ${place}
WITH ${all} ORDER BY ${order}`;
    return { rows, scope: inner };
  },
};

/** Every end that a fact has: the relationship that leads there, and the field of the entity there that tells the fact. */
const ENDS = Object.values<FactKind>(FACTS).flatMap(({ ends }) => Object.values(ends));
const TO_ENDS = anyOf(ENDS.map(({ over }) => over));
const TOLD = join(
  ENDS.map(({ over, told }) => piece` WHEN ${word(over)} THEN ${word(told)}`),
  nothing,
);

/** The places that state an entity itself, then those of each fact that it is an end of, told by the field that holds it. */
export const citationsOfEntity: Block = {
  gives: 'rows',
  rows(input) {
    const { local, place, all, order, inner } = parts(input);
    const { node } = input.scope;
    const rows = local`CALL (${node}) {
MATCH (${node})-[place:STATED_IN]->(named:Document)
RETURN 0 AS rank, named AS document, place.fact AS fact, ${place}
UNION ALL
MATCH (${node})<-[end:${TO_ENDS}]-(about:Fact)-[place:STATED_IN]->(named:Document)
RETURN 1 AS rank, named AS document, CASE type(end)${TOLD} END AS fact, ${place}
}
WITH DISTINCT rank, ${all}
WITH ${all} ORDER BY rank, ${order}`;
    return { rows, scope: inner };
  },
};
