import type { EntityType, Language } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES } from '../cited.js';
import { dated, distinct, inLanguage, type Period, time } from '../sentences.js';
import { FIGURE, type Figure, figureText } from './figures.js';
import { FUNDING, type Funding, flow, hasNumber } from './funding.js';
import { LINKED, type Link, linkSaid } from './relations.js';
import { REPORT, type Report, reportText } from './reporting.js';
import { BEARING, type Bearing, bearer } from './role.js';

/** What is known of a thing itself: who has to do with it, when it is, how much it is, where it is told. */
export interface Card extends Cited, Named {
  __typename: EntityType;
  description: string | null;
  figures: Figure[];
  period?: Period | null;
  deadline?: string | null;
  date?: string | null;
  startTime?: string | null;
  endTime?: string | null;
  place?: string | null;
  responsibilities?: Bearing[];
  reporting?: Report[];
  links?: { nodes: Link[] };
  parts?: { nodes: (Named & Cited)[] };
  funding?: { nodes: Funding[] };
  decidedBy?: Named | null;
  decisions?: (Named & Cited & { date: string | null; decidedBy: Named | null })[];
  presenters?: Named[];
  by?: Named | null;
  addressedTo?: Named[];
  findings?: { nodes: (Named & Cited)[] };
  memberships?: { nodes: (Cited & { member: Named; ended: boolean })[] };
}

/** The selection of a {@link Card}. */
export const CARD = `__typename id name description ${PLACES}
    figures { ${FIGURE} }
    findings(first: 12) { nodes { id name ${PLACES} } }
    ... on Subject {
      period { from to label }
      responsibilities { ${BEARING} }
      reporting { ${REPORT} }
      links(direction: OUT, first: 20) { nodes { ${LINKED} } }
      funding(first: 8) { nodes { ${FUNDING} } }
      decisions { id name date decidedBy { id name } ${PLACES} }
      parts(first: 12) { nodes { id name ${PLACES} } }
    }
    ... on Goal { deadline }
    ... on Activity { deadline }
    ... on Decision { date decidedBy { id name } }
    ... on Meeting { date startTime endTime place }
    ... on Finding { by { id name } addressedTo { id name } }
    ... on AgendaItem { presenters { id name } decisions { id name date decidedBy { id name } ${PLACES} } }
    ... on Post { memberships(first: 5) { nodes { member { id name } ended ${PLACES} } } }
    ... on Funding { ${FUNDING} }
    ... on Figure { ${FIGURE} }`;

/** A part of what is known: what is said, the facts that it rests on, and whom or what it names. */
export interface Aspect {
  readonly said: readonly string[];
  readonly facts: readonly Cited[];
  readonly ids: readonly string[];
}

const NOTHING: Aspect = { said: [], facts: [], ids: [] };

/** Who has to do with it, in which role. */
export function parties(card: Card, language: Language): Aspect {
  const bearings = card.responsibilities ?? [];
  const roles = distinct(bearings.map(({ role }) => role)).map((role) => {
    const names = bearings.filter((one) => one.role === role).map((one) => bearer(one, language));
    return `${wordOf(TERMS[language].borne, role)} ${listed(distinct(names), language)}`;
  });
  const others: readonly (readonly [readonly Named[], string, string])[] = [
    [card.decidedBy ? [card.decidedBy] : [], 'beslutat av', 'decided by'],
    [card.presenters ?? [], 'föredraget av', 'presented by'],
    [card.by ? [card.by] : [], 'sagt av', 'said by'],
    [card.addressedTo ?? [], 'riktat till', 'addressed to'],
    [
      (card.memberships?.nodes ?? []).filter(({ ended }) => !ended).map(({ member }) => member),
      'innehas av',
      'held by',
    ],
  ];
  const told = others
    .filter(([all]) => all.length > 0)
    .map(
      ([all, swedish, english]) =>
        `${inLanguage(language, swedish, english)} ${listed(distinct(all.map(({ name }) => name)), language)}`,
    );
  return {
    said: [...roles, ...told],
    facts: [...bearings, ...(card.memberships?.nodes ?? []), ...(told.length > 0 ? [card] : [])],
    ids: [...bearings.map(({ party }) => party.id), ...others.flatMap(([all]) => all.map(({ id }) => id))],
  };
}

/** When it is, or until when. */
export function times(card: Card, language: Language): Aspect {
  const { deadline, date, startTime, endTime, place, period } = card;
  const when = time(period ?? null, language);
  const said = [
    ...(deadline
      ? [inLanguage(language, `senast ${dated(deadline, language)}`, `by ${dated(deadline, language)}`)]
      : []),
    ...(date ? [dated(date, language)] : []),
    ...(startTime ? [`${startTime}${endTime ? `–${endTime}` : ''}`] : []),
    ...(place ? [place] : []),
    ...(when ? [inLanguage(language, `tid: ${when}`, `time: ${when}`)] : []),
    ...(card.decisions ?? []).flatMap(({ name, date: on }) => (on ? [`${name} (${dated(on, language)})`] : [])),
  ];
  return { said, facts: said.length > 0 ? [card] : [], ids: [] };
}

/** How many or how much it is. */
export function amounts(card: Card, language: Language): Aspect {
  const flows = (card.__typename === 'Funding' ? [card as unknown as Funding] : (card.funding?.nodes ?? [])).filter(
    hasNumber,
  );
  const own = card.__typename === 'Figure' ? [card as unknown as Figure] : [];
  const isCounting = card.__typename === 'Finding' && /\d/.test(card.name);
  const said = [
    ...(isCounting ? [card.name] : []),
    ...own.map((one) => figureText(one, language)),
    ...flows.map((one) => flow(one, language)),
    ...card.figures.map((one) => `${one.name}: ${figureText(one, language)}`),
  ];
  return {
    said: distinct(said),
    facts: [...own, ...flows, ...card.figures, ...(isCounting ? [card] : [])],
    ids: [...flows.flatMap(({ from, to }) => [from?.id, to?.id].flatMap((one) => one ?? []))],
  };
}

/** Where it is reported, kept or published, and what it concerns. */
export function whereabouts(card: Card, language: Language): Aspect {
  const money = card.__typename === 'Funding' ? [card as unknown as Funding] : [];
  const reports = card.reporting ?? [];
  const links = card.links?.nodes ?? [];
  return {
    said: distinct([
      ...reports.map((one) => reportText(one, language)),
      ...links.map((one) => linkText(one, language)),
      ...(card.place ? [card.place] : []),
      ...money.map((one) => flow(one, language)),
    ]),
    facts: [...reports, ...links, ...money],
    ids: [
      ...reports.flatMap(({ to, into }) => [to?.id, into?.id].flatMap((one) => one ?? [])),
      ...links.map(({ to }) => to.id),
    ],
  };
}

/** What it holds: its parts and what the sources say of it. */
export function contents(card: Card, language: Language): Aspect {
  const links = card.links?.nodes ?? [];
  const all = [...(card.parts?.nodes ?? []), ...(card.findings?.nodes ?? [])];
  const said = distinct([...all.map(({ name }) => name), ...links.map((one) => linkText(one, language))]);
  return said.length === 0
    ? NOTHING
    : { said, facts: [...all, ...links], ids: [...all.map(({ id }) => id), ...links.map(({ to }) => to.id)] };
}

function linkText({ kind, to }: Link, language: Language): string {
  return `${linkSaid(kind, true, language)} ${quoted(to.name, language)}`;
}
