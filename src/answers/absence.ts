import { type Composed, Ref } from '../compile/answering.js';
import type { Value } from '../graph/graph.js';
import { AbsenceReason, GapField, GapOrigin } from '../model/schema.generated.js';

interface List {
  field: GapField;
  /** The fields that gaps explain it by. */
  explainedBy: readonly GapField[];
  /** Whether wholes hand down what it holds, so that gaps about them explain it too. */
  isHandedDown: boolean;
}

/** The lists of an answer whose emptiness gaps can explain. */
const LISTS = {
  owners: { field: GapField.RESPONSIBILITIES, explainedBy: [GapField.RESPONSIBILITIES], isHandedDown: true },
  reporting: {
    field: GapField.REPORTING,
    explainedBy: [GapField.REPORTING, GapField.REPORTING_TO],
    isHandedDown: true,
  },
  decisions: { field: GapField.DECISIONS, explainedBy: [GapField.DECISIONS], isHandedDown: false },
} as const satisfies Record<string, List>;

/** How many there are in each list of an answer. */
export type Lengths = Readonly<Record<keyof typeof LISTS, number>>;

/**
 * Each list of an answer that is empty, with the gaps that tell why.
 *
 * @param gaps rows `[id, field, origin, steps]`: how many steps away the nearest whole is that they are about; in order
 */
export function absences(lengths: Lengths, gaps: Value | undefined): Composed[] {
  const rows = (Array.isArray(gaps) ? gaps : []).map((row) => (Array.isArray(row) ? row.map(String) : []));
  return Object.entries(LISTS).flatMap(([list, { field, explainedBy, isHandedDown }]) => {
    if (lengths[list as keyof Lengths] > 0) return [];
    const telling = rows.filter(
      ([, explained, , steps]) => explainedBy.some((one) => one === explained) && (isHandedDown || Number(steps) === 0),
    );
    const isNoted = telling.some(([, , origin]) => origin === GapOrigin.RECORDED);
    const reason = isNoted ? AbsenceReason.SOURCES_NAME_NONE : AbsenceReason.NOT_RECORDED;
    return [{ field, reason, gaps: telling.map(([id = '']) => new Ref(id)) }];
  });
}
