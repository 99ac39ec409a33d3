import { Distribution, type Language } from '../model/schema.generated.js';
import { disagree, isUnheld, type Known, successorsOf } from '../ownership/known.js';
import { lapseOf, type Owning } from '../ownership/lapse.js';
import type { Borne, PlanBody, Said } from '../ownership/said.js';
import type { PostsTold } from '../words/answers.js';
import { ANSWER_WORDS } from '../words/words.js';
import { listed, quoted } from '../words/writing.js';
import type { Naming } from './naming.js';
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

/** The owners with who holds them and, where no day is asked for, their times; each once. */
function names(owners: readonly Borne[], day: string | undefined, language: Language): string[] {
  const told = owners.map(({ party, holders, from, to }) => {
    const time = day === undefined ? stretch(from, to, language) : undefined;
    const details = [held(holders, language), time].flatMap((one) => one ?? []);
    return details.length === 0 ? party.name : `${party.name} (${details.join(', ')})`;
  });
  return distinct(told);
}

/** `ägs av A och B`, and how they share it where all do alike; or to whom the plan belongs. */
function ownedBy({ owners, planBodies }: Owned, day: string | undefined, language: Language): string {
  const words = ANSWER_WORDS[language];
  if (owners.length === 0) return words.belongsTo(listed(distinct(planBodies.map(({ body }) => body.name)), language));
  const shared = Object.values(Distribution).find((one) => owners.every(({ distribution }) => distribution === one));
  return words.ownedBy[shared ?? Distribution.SINGLE](listed(names(owners, day, language), language));
}

/** How the sentences of one answer are told. */
export interface Manner {
  name: Naming;
  day: string | undefined;
  language: Language;
}

function disputed({ subject }: Known, { said, owners }: Owned, { name, day, language }: Manner): string {
  const who = listed(names(owners, day, language), language, 'or');
  const whole = said.steps === 0 ? undefined : name(said);
  return ANSWER_WORDS[language].disputed(quoted(subject.name, language), whole, who);
}

function handedDown({ subject }: Known, groups: readonly Owned[], { name, day, language }: Manner): string {
  const wholes = groups.map((group) => ({ whole: name(group.said), owned: ownedBy(group, day, language) }));
  return ANSWER_WORDS[language].inherited(quoted(subject.name, language), wholes);
}

function direct({ subject }: Known, group: Owned, { day, language }: Manner): string {
  const name = quoted(subject.name, language);
  const owned = ownedBy(group, day, language);
  return group.owners.length > 0 ? `${name} ${owned}.` : ANSWER_WORDS[language].noOwnerButPlan(name, owned);
}

/** The owners of a whole that have ceased, each with why. */
function former({ owners, planBodies }: Owned, day: string | undefined, language: Language): string {
  const words = ANSWER_WORDS[language];
  const told = (name: string, owning: Owning): string => {
    const lapse = lapseOf(owning, day);
    if (lapse?.is === 'GONE') return `${name} (${words.gone(lapse.on ?? undefined)})`;
    return lapse?.is === 'ENDED' ? `${name} (${words.noLonger})` : name;
  };
  if (owners.length === 0) {
    return words.belongedTo(listed(distinct(planBodies.map((one) => told(one.body.name, one))), language));
  }
  return words.wasOwnedBy(listed(distinct(owners.map((one) => told(one.party.name, one))), language));
}

/** Who owned it, why no more, and who has taken over. */
function lapsed(known: Known, { name, day, language }: Manner): string[] {
  const words = ANSWER_WORDS[language];
  const subject = quoted(known.subject.name, language);
  const lapses = [...known.owners, ...known.planBodies].flatMap((one) => lapseOf(one, day) ?? []);
  const over = lapses
    .flatMap((lapse) => (lapse.is === 'PLAN_OVER' ? [lapse.on] : []))
    .sort()
    .at(-1);
  const after = distinct(successorsOf(known).map((one) => one.name));
  const successor = after.length > 0 ? words.takenOver(listed(after, language), after.length > 1) : words.noSuccessor;
  return [
    ...byWhole(known).map((group) =>
      words.lapsed(subject, group.said.steps === 0 ? undefined : name(group.said), former(group, day, language)),
    ),
    ...(over === undefined ? [successor] : [words.planOver(over)]),
  ];
}

/** What is not known of who holds the owning posts. */
function unheld({ owners }: Known, language: Language): string[] {
  const words = ANSWER_WORDS[language];
  const isAlone = distinct(owners.map(({ party }) => party.id)).length === 1;
  const posts = (isVacant: boolean): PostsTold => {
    const some = owners.filter((one) => isUnheld(one) && one.vacancies > 0 === isVacant);
    const all = distinct(some.map(({ party }) => party.name));
    return { count: all.length, names: isAlone ? undefined : listed(all, language) };
  };
  const [unnamed, vacant] = [posts(false), posts(true)];
  return [...(unnamed.count > 0 ? [words.unnamed(unnamed)] : []), ...(vacant.count > 0 ? [words.vacant(vacant)] : [])];
}

/** Who owns the subject, in sentences: by name, through which whole, in dispute, or nobody that a source names. */
export function ownership(known: Known, manner: Manner): string[] {
  const { subject } = known;
  const { language } = manner;
  if (known.status === 'UNKNOWN') {
    const { noOwner, knownFrom } = ANSWER_WORDS[language];
    const from = known.knownFrom === undefined ? [] : [knownFrom(known.knownFrom)];
    return [noOwner(quoted(subject.name, language)), ...from];
  }
  if (known.status === 'LAPSED') return lapsed(known, manner);
  const groups = byWhole(known);
  const isDisputed = ({ owners }: Owned): boolean => owners.some((a) => owners.some((b) => disagree(a, b)));
  const agreed = groups.filter((group) => !isDisputed(group));
  const own = agreed.filter(({ said }) => said.steps === 0);
  const inherited = agreed.filter(({ said }) => said.steps > 0);
  return [
    ...groups.filter(isDisputed).map((group) => disputed(known, group, manner)),
    ...own.map((group) => direct(known, group, manner)),
    ...(inherited.length > 0 ? [handedDown(known, inherited, manner)] : []),
    ...unheld(known, language),
  ];
}
