import { BodyKind } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import type { Rule } from './rule.js';

/** Kinds of bodies that are somebody's, or work in something greater. The others can stand alone: a region, an authority. */
const SOMEBODYS: ReadonlySet<unknown> = new Set([
  BodyKind.NPO,
  BodyKind.NSG,
  BodyKind.NAG,
  BodyKind.RPO,
  BodyKind.RSG,
  BodyKind.RAG,
  BodyKind.LPO,
  BodyKind.LAG,
  BodyKind.RPT,
  BodyKind.KPO,
  BodyKind.KUNSKAPSRAD,
  BodyKind.RCC,
  BodyKind.MANAGEMENT_GROUP,
  BodyKind.STEERING_GROUP,
  BodyKind.EXECUTIVE_COMMITTEE,
  BodyKind.PREPARATORY_GROUP,
  BodyKind.WORKING_GROUP,
  BodyKind.PROJECT_GROUP,
  BodyKind.REFERENCE_GROUP,
  BodyKind.TEAM,
  BodyKind.PROGRAMME_AREA,
  BodyKind.SECRETARIAT,
  BodyKind.ADMINISTRATION,
  BodyKind.UNIT,
]);

/** A group or unit that no source says to be part of anything, and that no standing line joins to another: alone in a chart. */
export const bodyWithoutWhole: Rule = {
  kind: 'BODY_WITHOUT_WHOLE',
  find: (known) =>
    known
      .all('Body')
      .filter(
        ({ id, properties }) =>
          SOMEBODYS.has(properties.bodyKind) &&
          known.facts('Affiliation', 'from', id).length === 0 &&
          known.facts('Affiliation', 'to', id).length === 0,
      )
      .map((body) => ({ about: [body.id], name: FOUND_GAPS.bodyWithoutWhole(body.name), citations: body.citations })),
};
