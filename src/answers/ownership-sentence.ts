import type { Language } from '../model/schema.generated.js';
import { type Borne, disagree, isUnheld, type Known, type PlanBody, type Said } from './known.js';
import type { Naming } from './naming.js';
import { distinct, listed, quoted, stretch } from './sentences.js';

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
  if (holders.length <= MOST_HOLDERS) return listed(holders, language);
  return language === 'SV' ? `${holders.length} innehavare` : `${holders.length} holders`;
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

/** `ägs av A och B`, and how they share it; or to whom the plan belongs. */
function ownedBy({ owners, planBodies }: Owned, day: string | undefined, language: Language): string {
  if (owners.length === 0) {
    const who = listed(distinct(planBodies.map(({ body }) => body.name)), language);
    return language === 'SV' ? `tillhör ${who}` : `belongs to ${who}`;
  }
  const who = listed(names(owners, day, language), language);
  const share = owners.every(({ distribution }) => distribution === owners[0]?.distribution)
    ? owners[0]?.distribution
    : undefined;
  if (language === 'SV') {
    return `ägs ${share === 'JOINT' ? 'gemensamt ' : ''}av ${who}${share === 'EACH' ? ', var och en för sin del' : ''}`;
  }
  return `is ${share === 'JOINT' ? 'jointly ' : ''}owned by ${who}${share === 'EACH' ? ', each for its own part' : ''}`;
}

/** How the sentences of one answer are told. */
export interface Manner {
  name: Naming;
  day: string | undefined;
  language: Language;
}

function disputed({ subject }: Known, { said, owners }: Owned, { name, day, language }: Manner): string {
  const who = listed(names(owners, day, language), language, 'or');
  const part = quoted(subject.name, language);
  const isOwn = said.steps === 0;
  if (language === 'SV') {
    return `Källorna är oense om vem som äger ${isOwn ? part : `${name(said)}, som ${part} ingår i`}: ${who}.`;
  }
  return `Sources disagree on who owns ${isOwn ? part : `${name(said)}, of which ${part} is a part`}: ${who}.`;
}

function handedDown({ subject }: Known, groups: readonly Owned[], { name, day, language }: Manner): string {
  const part = quoted(subject.name, language);
  const wholes = groups.map((group) => [name(group.said), ownedBy(group, day, language)] as const);
  if (language === 'SV') {
    const ways = wholes.map(([whole, owned]) => `i ${whole}, som ${owned}`).join(', och ');
    return `${part} har ingen egen ägare i källorna men ingår ${ways}.`;
  }
  const ways = wholes.map(([whole, owned]) => `of ${whole}, which ${owned}`).join(', and ');
  return `No source names an owner of ${part} itself, but it is part ${ways}.`;
}

function direct({ subject }: Known, group: Owned, { day, language }: Manner): string {
  const name = quoted(subject.name, language);
  const owned = ownedBy(group, day, language);
  if (group.owners.length > 0) return `${name} ${owned}.`;
  return language === 'SV'
    ? `Ingen källa nämner någon ägare till ${name}, men planen ${owned}.`
    : `No source names an owner of ${name}, but the plan ${owned}.`;
}

/** What is not known of who holds the owning posts. */
function unheld({ owners }: Known, language: Language): string[] {
  const alone = distinct(owners.map(({ party }) => party.id)).length === 1;
  const posts = (isVacant: boolean): string[] =>
    distinct(owners.filter((one) => isUnheld(one) && one.vacancies > 0 === isVacant).map(({ party }) => party.name));
  const [unnamed, vacant] = [posts(false), posts(true)];
  const told: string[] = [];
  if (language === 'SV') {
    const post = (all: string[]) =>
      alone ? 'posten' : `${all.length > 1 ? 'posterna' : 'posten'} ${listed(all, 'SV')}`;
    const vacancy = vacant.length > 1 ? 'är vakanta enligt källorna' : 'är vakant enligt en källa';
    if (unnamed.length > 0) told.push(`Ingen källa säger vem som har ${post(unnamed)}.`);
    if (vacant.length > 0) told.push(`${post(vacant).replace(/^p/, 'P')} ${vacancy}.`);
    return told;
  }
  const post = (all: string[]) => (alone ? 'the post' : `the post${all.length > 1 ? 's' : ''} ${listed(all, 'EN')}`);
  const vacancy = vacant.length > 1 ? 'are vacant according to sources' : 'is vacant according to a source';
  if (unnamed.length > 0) told.push(`No source says who holds ${post(unnamed)}.`);
  if (vacant.length > 0) told.push(`${post(vacant).replace(/^t/, 'T')} ${vacancy}.`);
  return told;
}

/** Who owns the subject, in sentences: by name, through which whole, in dispute, or nobody that a source names. */
export function ownership(known: Known, manner: Manner): string[] {
  const { subject } = known;
  const { language } = manner;
  if (known.status === 'UNKNOWN') {
    const name = quoted(subject.name, language);
    return [language === 'SV' ? `Ingen källa säger vem som äger ${name}.` : `No source says who owns ${name}.`];
  }
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
