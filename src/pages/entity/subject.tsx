import type { ComponentChildren } from 'preact';
import type { Language } from '../../model/schema.generated.js';
import { capital } from '../../words/capital.js';
import { stepWords } from '../../words/steps.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import type { PlanFactsQuery, SubjectFactsQuery, SubjectPageQuery } from '../operations.generated.js';
import { Decisions, Duties, Flows, Reports, sums, times } from '../parts/answering.js';
import { Frame } from '../parts/described.js';
import { EntityList, Facts, Link, Links, type Named, Section, Source } from '../parts/facts.js';
import type { Neighbour } from '../parts/neighbourhood.js';
import { type View, written } from '../view.js';

type Answer = NonNullable<SubjectPageQuery['responsibility']>;
type Subject = Extract<NonNullable<SubjectPageQuery['entity']>, { partOf: unknown }>;
type Facets = NonNullable<SubjectFactsQuery['entity']>;
type Fact = readonly [string, ComponentChildren];

/** A step against its direction is marked by an arrow. */
const stepText = ({ kind, reversed }: Answer['chain'][number], language: Language): string =>
  `${reversed ? '← ' : ''}${stepWords(kind, language)}`;

/** Who answers for it, in a sentence, then in full. */
function Answering({ view, answer }: { view: View; answer: Answer }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <section class="answer" aria-labelledby="answers-for">
      <h2 id="answers-for">{phrases.answersFor}</h2>
      <p class={`status status-${answer.status.toLowerCase()}`}>{TERMS[view.language].statuses[answer.status]}</p>
      <p class="sentence">{answer.sentence}</p>
      {answer.owners.length > 0 ? (
        <Duties view={view} duties={answer.owners} of="subject" />
      ) : (
        <p class="unknown">{phrases.noOwner}</p>
      )}
      {answer.others.length > 0 && (
        <>
          <h3>{phrases.others}</h3>
          <Duties view={view} duties={answer.others} of="subject" />
        </>
      )}
      <h3>{phrases.reporting}</h3>
      {answer.reporting.length > 0 ? (
        <Reports view={view} reports={answer.reporting} />
      ) : (
        <p class="unknown">{phrases.noReporting}</p>
      )}
      {answer.decisions.length > 0 && (
        <>
          <h3>{phrases.decisions}</h3>
          <Decisions view={view} decisions={answer.decisions} />
        </>
      )}
      {answer.chain.length > 0 && (
        <details class="chain">
          <summary>{phrases.chain}</summary>
          <ol>
            {answer.chain.map((step, index) => (
              <li key={`${step.from.id} ${step.to.id} ${index}`}>
                <Link view={view} to={step.from} /> <span class="note">{stepText(step, view.language)}</span>{' '}
                <Link view={view} to={step.to} />
                <Source view={view} places={step.citations} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** A list of entities under a heading; nothing where there are none. */
function Several({
  view,
  title,
  id,
  items,
}: {
  view: View;
  title: string;
  id: string;
  items: readonly (Named & { number?: number | null; deadline?: string | null })[];
}) {
  return (
    <Section title={title} id={id} isEmpty={items.length === 0}>
      <EntityList
        view={view}
        items={items}
        notes={(index) => {
          const deadline = items[index]?.deadline;
          return deadline ? <span class="note">{written(deadline, view)}</span> : null;
        }}
      />
    </Section>
  );
}

/** What only its own type says of a subject: names and values. */
function ownFacts(view: View, facets: Facets): { kind?: string; facts: readonly Fact[] } {
  const { language } = view;
  const phrases = PAGE_WORDS[language];
  const one = (to: Named | null): ComponentChildren => to && <Link view={view} to={to} />;
  const all = (to: readonly Named[]): ComponentChildren => to.length > 0 && <Links view={view} to={to} />;
  switch (facets.__typename) {
    case 'Programme':
      return { kind: TERMS[language].programmes[facets.programmeKind], facts: [] };
    case 'PriorityArea':
      return {
        facts: [
          [phrases.number, facets.number],
          [phrases.plan, one(facets.plan)],
        ],
      };
    case 'Goal':
      return {
        kind: TERMS[language].goals[facets.goalKind],
        facts: [
          [phrases.deadline, written(facets.deadline, view)],
          [phrases.area, one(facets.priorityArea)],
          [phrases.plan, one(facets.plan)],
        ],
      };
    case 'Activity':
      return {
        facts: [
          [phrases.deadline, written(facets.deadline, view)],
          [phrases.plan, one(facets.plan)],
          [phrases.goals, all(facets.goals)],
        ],
      };
    case 'Indicator':
      return {
        facts: [
          [phrases.measures, all(facets.measures)],
          [phrases.dataFrom, one(facets.source)],
          [phrases.coverage, facets.coverage],
        ],
      };
    case 'Promise':
      return {
        facts: [
          [phrases.number, facets.number],
          [phrases.madeBy, one(facets.madeBy)],
        ],
      };
    case 'Mandate':
      return { facts: [[phrases.condition, facets.condition]] };
    case 'Decision':
      return {
        kind: TERMS[language].decisions[facets.decisionKind],
        facts: [
          [phrases.date, written(facets.date, view)],
          [phrases.decidedBy, one(facets.decidedBy)],
          [phrases.meeting, one(facets.meeting)],
          [phrases.agendaItem, one(facets.agendaItem)],
          [phrases.concerns, all(facets.concerns)],
          [phrases.follows, all(facets.follows)],
        ],
      };
    case 'Funding':
      return {
        facts: [
          [phrases.amount, sums(view, facets)],
          [phrases.from, one(facets.from)],
          [phrases.to, one(facets.to)],
          [phrases.purpose, all(facets.purpose)],
        ],
      };
    case 'InformationSystem':
      return {
        kind: TERMS[language].systems[facets.systemKind],
        facts: [[phrases.replacedBy, one(facets.replacedBy)]],
      };
    case 'Finding':
      return {
        kind: capital(TERMS[language].findings[facets.findingKind]),
        facts: [
          [phrases.about, all(facets.about)],
          [phrases.by, one(facets.by)],
          [phrases.addressedTo, all(facets.addressedTo)],
        ],
      };
    default:
      return { facts: [] };
  }
}

function OwnLists({ view, facets }: { view: View; facets: Facets }) {
  const phrases = PAGE_WORDS[view.language];
  const goals = 'goals' in facets && facets.__typename !== 'Activity' ? facets.goals : [];
  return (
    <>
      {'priorityAreas' in facets && (
        <Several view={view} title={phrases.areas} id="areas" items={facets.priorityAreas} />
      )}
      <Several view={view} title={phrases.goals} id="goals" items={goals} />
      {'activities' in facets && (
        <Several view={view} title={phrases.activities} id="activities" items={facets.activities} />
      )}
      {'indicators' in facets && (
        <Several view={view} title={phrases.indicators} id="indicators" items={facets.indicators} />
      )}
      {'promises' in facets && <Several view={view} title={phrases.promises} id="promises" items={facets.promises} />}
    </>
  );
}

/** What a subject is next to: its wholes, who answers for it, where it is reported, its parts. */
function around(view: View, subject: Subject, answer: Answer): Neighbour[] {
  const phrases = PAGE_WORDS[view.language];
  return [
    ...subject.partOf.map((to): Neighbour => ({ relation: phrases.partOf, to, side: 'left' })),
    ...[...answer.owners, ...answer.others].slice(0, 4).map(
      ({ role, party }): Neighbour => ({
        relation: capital(TERMS[view.language].roles[role]),
        to: party,
        side: 'right',
      }),
    ),
    ...answer.reporting.flatMap(({ reportingKind, to }): Neighbour[] =>
      to ? [{ relation: capital(TERMS[view.language].reports[reportingKind]), to, side: 'right' }] : [],
    ),
    ...subject.parts.nodes.slice(0, 4).map((to): Neighbour => ({ relation: phrases.parts, to, side: 'right' })),
  ];
}

export interface SubjectProperties {
  view: View;
  subject: Subject;
  answer: Answer;
  facets: Facets;
  plan: PlanFactsQuery['plan'];
  graphiql: string;
  tools?: ComponentChildren;
}

export function SubjectPage({ view, subject, answer, facets, plan, graphiql, tools }: SubjectProperties) {
  const phrases = PAGE_WORDS[view.language];
  const own = ownFacts(view, facets);
  const listed = new Set(
    [
      ...(plan?.priorityAreas ?? []),
      ...(plan?.goals ?? []),
      ...(plan?.activities ?? []),
      ...('goals' in facets ? facets.goals : []),
    ].map(({ id }) => id),
  );
  const parts = subject.parts.nodes.filter(({ id }) => !listed.has(id));
  return (
    <Frame
      view={view}
      entity={subject}
      graphiql={graphiql}
      kind={plan ? TERMS[view.language].plans[plan.planKind] : own.kind}
      isDated
      neighbours={around(view, subject, answer)}
      tools={tools}
    >
      <Facts
        facts={[
          ...(plan?.planOf ? [[phrases.planOf, <Link key="plan-of" view={view} to={plan.planOf} />] as const] : []),
          ...own.facts,
          [phrases.period, subject.period && (subject.period.label ?? times(view, subject.period))],
          [phrases.status, subject.status && TERMS[view.language].subjectStatuses[subject.status]],
          [phrases.partOf, subject.partOf.length > 0 && <Links view={view} to={subject.partOf} />],
        ]}
      />
      <Answering view={view} answer={answer} />
      {plan && <Several view={view} title={phrases.areas} id="areas" items={plan.priorityAreas} />}
      {plan && <Several view={view} title={phrases.goals} id="goals" items={plan.goals} />}
      {plan && <Several view={view} title={phrases.activities} id="activities" items={plan.activities} />}
      <OwnLists view={view} facets={facets} />
      <Section title={phrases.parts} id="parts" isEmpty={parts.length === 0}>
        <EntityList view={view} items={parts} />
      </Section>
      <Section title={phrases.links} id="links" isEmpty={subject.links.nodes.length === 0}>
        <ul class="statements">
          {subject.links.nodes.map((link, index) => (
            <li key={`${link.kind} ${link.to.id} ${index}`}>
              <span class="role">{TERMS[view.language].links[link.kind].out}</span> <Link view={view} to={link.to} />
              <Source view={view} places={link.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.funding} id="funding" isEmpty={subject.funding.nodes.length === 0}>
        <Flows view={view} flows={subject.funding.nodes} />
      </Section>
    </Frame>
  );
}
