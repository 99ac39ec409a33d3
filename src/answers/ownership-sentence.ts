import { Distribution, type Language } from '../model/schema.generated.js';
import { disagree, isUnheld, type Known, successorsOf } from '../ownership/known.js';
import { lapseOf, type Owning } from '../ownership/lapse.js';
import type { Borne, PlanBody, Said } from '../ownership/said.js';
import type { PostsTold } from '../words/answers.js';
import { ANSWER_WORDS } from '../words/words.js';
import { listed } from '../words/writing.js';
import type { Manner } from './manner.js';
import { distinct, stretch } from './sentences.js';

/** More holders of one post than these are counted, not named. */
const MOST_HOLDERS = 3;

/** A whole (or the subject itself) and those who own it. */
interface Owned {
  said: Said;
  owners: Borne[];
  planBodies: PlanBody[];
}

function byWhole({ owners, planBodies }: Known): Owned[] {
  const groups = new Map<string, Owned>();
  const of = (said: Said): Owned => {
    const id = said.ids.at(-1) ?? '';
    const group = groups.get(id) ?? { said, owners: [], planBodies: [] };
    groups.set(id, group);
    return group;
  };
  for (const one of owners) of(one).owners.push(one);
  for (const one of planBodies) of(one).planBodies.push(one);
  return [...groups.values()];
}

function held(holders: readonly string[], language: Language): string | undefined {
  if (holders.length === 0) return undefined;
  return holders.length <= MOST_HOLDERS ? listed(holders, language) : ANSWER_WORDS[language].holders(holders.length);
}

/** The owners with who holds them and, where no day is asked for, their times. */
function names(owners: readonly Borne[], { day, language, tells }: Manner): string[] {
  return owners.map(({ party, holders, from, to }) => {
    if (!tells('HOLDERS')) return party.name;
    const time = day === undefined ? stretch(from, to, language) : undefined;
    const details = [held(holders, language), time].flatMap((one) => one ?? []);
    return details.length === 0 ? party.name : `${party.name} (${details.join(', ')})`;
  });
}

/** `ägs av A och B`, and how they share it where all do alike; or to whom the plan belongs. */
function ownedBy({ owners, planBodies }: Owned, manner: Manner): string {
  const words = ANSWER_WORDS[manner.language];
  if (owners.length === 0) return words.belongsTo(manner.list(planBodies.map(({ body }) => body.name)));
  const shared = Object.values(Distribution).find((one) => owners.every(({ distribution }) => distribution === one));
  return words.ownedBy[shared ?? Distribution.SINGLE](manner.list(names(owners, manner)));
}

function disputed({ said, owners }: Owned, manner: Manner): string {
  const who = manner.list(names(owners, manner), 'or');
  const whole = said.steps === 0 ? undefined : manner.name(said);
  return ANSWER_WORDS[manner.language].disputed(manner.subject, whole, who);
}

function handedDown(groups: readonly Owned[], manner: Manner): string {
  const wholes = manner
    .some(groups)
    .map((group) => ({ whole: manner.name(group.said), owned: ownedBy(group, manner) }));
  return ANSWER_WORDS[manner.language].inherited(manner.subject, wholes);
}

function direct(group: Owned, manner: Manner): string {
  const owned = ownedBy(group, manner);
  const words = ANSWER_WORDS[manner.language];
  return group.owners.length > 0 ? `${manner.subject} ${owned}.` : words.noOwnerButPlan(manner.subject, owned);
}

/** The owners of a whole that have ceased, each with why. */
function former({ owners, planBodies }: Owned, { day, language, list }: Manner): string {
  const words = ANSWER_WORDS[language];
  const told = (name: string, owning: Owning): string => {
    const lapse = lapseOf(owning, day);
    if (lapse?.is === 'GONE') return `${name} (${words.gone(lapse.on ?? undefined)})`;
    return lapse?.is === 'ENDED' ? `${name} (${words.noLonger})` : name;
  };
  if (owners.length === 0) {
    return words.belongedTo(list(planBodies.map((one) => told(one.body.name, one))));
  }
  return words.wasOwnedBy(list(owners.map((one) => told(one.party.name, one))));
}

/** Who owned it, why no more, and who has taken over. */
function lapsed(known: Known, manner: Manner): string[] {
  const { name, subject, day, language, list, some } = manner;
  const words = ANSWER_WORDS[language];
  const lapses = [...known.owners, ...known.planBodies].flatMap((one) => lapseOf(one, day) ?? []);
  const over = lapses
    .flatMap((lapse) => (lapse.is === 'PLAN_OVER' ? [lapse.on] : []))
    .sort()
    .at(-1);
  const after = distinct(successorsOf(known).map((one) => one.name));
  const successor = after.length > 0 ? words.takenOver(list(after), after.length > 1) : words.noSuccessor;
  return [
    ...some(byWhole(known)).map((group) =>
      words.lapsed(subject, group.said.steps === 0 ? undefined : name(group.said), former(group, manner)),
    ),
    ...(over === undefined ? [successor] : [words.planOver(over)]),
  ];
}

/** What is not known of who holds the owning posts. */
function unheld({ owners }: Known, { language, list }: Manner): string[] {
  const words = ANSWER_WORDS[language];
  const isAlone = distinct(owners.map(({ party }) => party.id)).length === 1;
  const posts = (isVacant: boolean): PostsTold => {
    const some = owners.filter((one) => isUnheld(one) && one.vacancies > 0 === isVacant);
    const all = distinct(some.map(({ party }) => party.name));
    return { count: all.length, names: isAlone ? undefined : list(all) };
  };
  const [unnamed, vacant] = [posts(false), posts(true)];
  return [...(unnamed.count > 0 ? [words.unnamed(unnamed)] : []), ...(vacant.count > 0 ? [words.vacant(vacant)] : [])];
}

/** Who owns the subject, in sentences: by name, through which whole, in dispute, or nobody that a source names. */
export function ownership(known: Known, manner: Manner): string[] {
  const { language, subject, some } = manner;
  if (known.status === 'UNKNOWN') {
    const { noOwner, knownFrom } = ANSWER_WORDS[language];
    const from = known.knownFrom === undefined ? [] : [knownFrom(known.knownFrom)];
    return [noOwner(subject), ...from];
  }
  if (known.status === 'LAPSED') return lapsed(known, manner);
  const groups = byWhole(known);
  const isDisputed = ({ owners }: Owned): boolean => owners.some((a) => owners.some((b) => disagree(a, b)));
  const agreed = groups.filter((group) => !isDisputed(group));
  const own = agreed.filter(({ said }) => said.steps === 0);
  const inherited = agreed.filter(({ said }) => said.steps > 0);
  return [
    ...some(groups.filter(isDisputed)).map((group) => disputed(group, manner)),
    ...own.map((group) => direct(group, manner)),
    ...(inherited.length > 0 ? [handedDown(inherited, manner)] : []),
    ...unheld(known, manner),
  ];
}
