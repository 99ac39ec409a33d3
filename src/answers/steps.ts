import { type Composed, Ref, RowsOf } from '../compile/answering.js';
import { StepRelation } from '../model/schema.generated.js';
import { STEPS } from '../model/steps.js';

/** A link that joins the ends of a step. */
export interface Joining {
  kind: StepRelation;
  /** Whether it begins where the step ends. */
  reversed: boolean;
  /** Whom it goes through. */
  via: string | null;
  /** What states it: a fact, or the entity where it begins. */
  said: string;
}

/** A link that begins where its step does, and is stated by that node. */
export const forward = (kind: StepRelation, said: string): Joining => ({ kind, reversed: false, via: null, said });

const ORDER: readonly string[] = Object.values(StepRelation);

/** What says most first: no loose link before another, then in the order of the schema. */
function bySaying(a: Joining, b: Joining): number {
  const loose = ({ kind }: Joining): number => (STEPS[kind].isLoose ? 1 : 0);
  return loose(a) - loose(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

const linkOf = ({ kind, reversed, via, said }: Joining) => ({
  kind,
  reversed,
  via: via === null ? null : new Ref(via),
  citations: new RowsOf(said),
});

/** A step of a chain with the links that join its ends, of which there is at least one; as they were where none says more. */
export function step(from: string, to: string, links: readonly Joining[]): Composed {
  const [first, ...others] = [...links].sort(bySaying);
  if (!first) throw new Error(`nothing joins ${from} and ${to}`);
  return {
    from: new Ref(from),
    to: new Ref(to),
    relation: first.reversed ? `<-${first.kind}` : first.kind,
    ...linkOf(first),
    links: [first, ...others].map(linkOf),
  };
}
