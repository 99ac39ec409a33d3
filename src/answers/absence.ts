import { type Composed, Ref } from '../compile/answering.js';
import { AbsenceReason, GapField, GapOrigin } from '../model/schema.generated.js';
import type { Said } from '../ownership/said.js';

/** A gap that explains a field, about that whole among other things. */
export interface Explaining extends Said {
  gap: string;
  field: string;
  origin: string;
  sort: string;
  /** How many subjects it is about. */
  things: number;
}

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

/** How many owners and reports there are of any time; nothing where no day is asked for. */
export type LengthsOfAnyTime = Readonly<Partial<Lengths>>;

/** Gaps about the subject, and gaps about no other subjects than its wholes: each once, where it is nearest, in order. */
function around(gaps: readonly Explaining[]): Explaining[] {
  const places = new Map<string, Explaining[]>();
  for (const one of gaps) places.set(one.gap, [...(places.get(one.gap) ?? []), one]);
  const nearest = [...places.values()].flatMap((of): Explaining[] => {
    const [first, ...further] = [...of].sort((a, b) => a.steps - b.steps);
    return first && (first.steps === 0 || first.things === 1 + further.length) ? [first] : [];
  });
  const key = ({ sort, gap }: Explaining): string => `${sort} ${gap}`;
  return nearest.sort((a, b) => a.steps - b.steps || (key(a) < key(b) ? -1 : 1));
}

/** Each list of an answer that is empty, with the gaps that tell why, of those about the subject and its wholes. */
export function absences(lengths: Lengths, ofAnyTime: LengthsOfAnyTime, gaps: readonly Explaining[]): Composed[] {
  const all = around(gaps);
  return Object.entries(LISTS).flatMap(([list, { field, explainedBy, isHandedDown }]) => {
    if (lengths[list as keyof Lengths] > 0) return [];
    const telling = all.filter(
      (one) => explainedBy.some((explained) => explained === one.field) && (isHandedDown || one.steps === 0),
    );
    const isNoted = telling.some(({ origin }) => origin === GapOrigin.RECORDED);
    const silence = isNoted ? AbsenceReason.SOURCES_NAME_NONE : AbsenceReason.NOT_RECORDED;
    const isOfOtherTime = (ofAnyTime[list as keyof Lengths] ?? 0) > 0;
    const reason = isOfOtherTime ? AbsenceReason.OTHER_TIME : silence;
    return [{ field, reason, gaps: telling.map(({ gap }) => new Ref(gap)) }];
  });
}
