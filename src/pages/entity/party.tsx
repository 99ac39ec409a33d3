import { kindWords, levelWord, linkWords } from '../../chart/words.js';
import { capital } from '../../words/capital.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import type {
  AnsweringFragment,
  BelongingFragment,
  BodyPageQuery,
  PersonPageQuery,
  PostPageQuery,
} from '../operations.generated.js';
import { Duties, Flows, Reports, times } from '../parts/answering.js';
import { Frame } from '../parts/described.js';
import { EntityList, Facts, Link, Links, type Named, Section, Source } from '../parts/facts.js';
import type { Neighbour } from '../parts/neighbourhood.js';
import { href, type View, written } from '../view.js';

/** What every party has: what it answers for, its reports, its lines, its money. */
function Answering({ view, party, id }: { view: View; party: AnsweringFragment; id: string }) {
  const phrases = PAGE_WORDS[view.language];
  const { responsibleFor, reports, receivesReports, affiliations, funding } = party;
  const lines = affiliations.nodes.filter(({ kind, from }) => kind !== 'PART_OF' || from.id === id);
  return (
    <>
      <Section title={phrases.responsibleFor} id="responsible-for" isEmpty={responsibleFor.nodes.length === 0}>
        <Duties view={view} duties={responsibleFor.nodes} of="party" />
        {responsibleFor.totalCount > responsibleFor.nodes.length && (
          <p class="more">{phrases.more(responsibleFor.totalCount - responsibleFor.nodes.length)}</p>
        )}
      </Section>
      <Section title={phrases.reports} id="reports" isEmpty={reports.nodes.length === 0}>
        <Reports view={view} reports={reports.nodes} withSubject />
      </Section>
      <Section title={phrases.receivesReports} id="receives" isEmpty={receivesReports.nodes.length === 0}>
        <Reports view={view} reports={receivesReports.nodes} withSubject />
      </Section>
      <Section title={phrases.lines} id="lines" isEmpty={lines.length === 0}>
        <ul class="statements">
          {lines.map((line, index) => (
            <li key={`${line.kind} ${line.from.id} ${line.to.id} ${index}`}>
              {line.from.id === id ? (
                <>
                  <span class="role">{linkWords(line.kind, view.language)}</span> <Link view={view} to={line.to} />
                </>
              ) : (
                <>
                  <Link view={view} to={line.from} /> <span class="note">{linkWords(line.kind, view.language)}</span>
                </>
              )}
              {line.via && (
                <span class="note">
                  {phrases.via} <Link view={view} to={line.via} />
                </span>
              )}
              {line.ended && <span class="note">{phrases.ended}</span>}
              <Source view={view} places={line.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.funding} id="funding" isEmpty={funding.nodes.length === 0}>
        <Flows view={view} flows={funding.nodes} />
      </Section>
    </>
  );
}

/** Who holds a post that is held: those who held it on the day, without one those who are not called former. */
function holders(memberships: readonly { member: Named; ended: boolean }[]): Named[] {
  const current = memberships.filter(({ ended }) => !ended);
  return (current.length > 0 ? current : memberships).map(({ member }) => member);
}

/** Who belongs where: of a body its members, of a person the bodies. */
function Belonging({
  view,
  memberships,
  of,
}: {
  view: View;
  memberships: readonly BelongingFragment[];
  of: 'body' | 'member';
}) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <ul class="statements">
      {memberships.map((one, index) => (
        <li key={`${one.member.id} ${one.body.id} ${index}`}>
          <Link view={view} to={of === 'body' ? one.member : one.body} />
          {one.post && (
            <span class="note">
              <Link view={view} to={one.post} />
            </span>
          )}
          {one.onBehalfOf && (
            <span class="note">
              {phrases.onBehalfOf} <Link view={view} to={one.onBehalfOf} />
            </span>
          )}
          {one.ended && <span class="note">{phrases.ended}</span>}
          {times(view, { from: one.validFrom, to: one.validTo }) && (
            <span class="note">{times(view, { from: one.validFrom, to: one.validTo })}</span>
          )}
          <Source view={view} places={one.citations} />
        </li>
      ))}
    </ul>
  );
}

/** What a body or post is next to: what it lies in, its lines, what it answers for. */
function around(
  view: View,
  party: AnsweringFragment,
  id: string,
  wholes: readonly Named[],
  below: readonly Named[] = [],
): Neighbour[] {
  const phrases = PAGE_WORDS[view.language];
  return [
    ...wholes.map((to): Neighbour => ({ relation: phrases.partOf, to, side: 'left' })),
    ...party.affiliations.nodes.flatMap((line): Neighbour[] =>
      line.kind === 'PART_OF' || line.from.id !== id
        ? []
        : [{ relation: linkWords(line.kind, view.language), to: line.to, side: 'left' }],
    ),
    ...party.responsibleFor.nodes.slice(0, 4).map(
      (duty): Neighbour => ({
        relation: capital(TERMS[view.language].roles[duty.role]),
        to: duty.subject,
        side: 'right',
      }),
    ),
    ...below.map((to): Neighbour => ({ relation: phrases.children, to, side: 'right' })),
  ];
}

type Body = NonNullable<BodyPageQuery['body']>;

export function BodyPage({ view, body, graphiql }: { view: View; body: Body; graphiql: string }) {
  const phrases = PAGE_WORDS[view.language];
  const chart = href(view, `/chart/${encodeURIComponent(body.id)}`);
  return (
    <Frame
      view={view}
      entity={body}
      graphiql={graphiql}
      kind={kindWords(body.bodyKind, view.language)}
      isDated
      neighbours={around(view, body, body.id, body.parents, body.children.nodes)}
      tools={<a href={chart}>{phrases.chart}</a>}
    >
      <Facts
        facts={[
          [phrases.abbreviation, body.abbreviation],
          [phrases.levels, body.levels.map((level) => levelWord(level, view.language)).join(', ')],
          [phrases.status, body.bodyStatus && TERMS[view.language].bodyStatuses[body.bodyStatus]],
          [phrases.size, body.size],
          [phrases.parents, body.parents.length > 0 && <Links view={view} to={body.parents} />],
        ]}
      />
      <Section title={phrases.posts} id="posts" isEmpty={body.posts.length === 0}>
        <ul class="statements">
          {body.posts.map((post) => (
            <li key={post.id}>
              <Link view={view} to={post} />
              {post.state === 'HELD' ? (
                <span class="note strong">
                  <Links view={view} to={holders(post.memberships.nodes)} />
                </span>
              ) : (
                <span class="note unknown">{TERMS[view.language].postStates[post.state]}</span>
              )}
              {post.seats !== null && <span class="note">{phrases.seats(post.seats)}</span>}
              <Source view={view} places={post.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.members} id="members" isEmpty={body.memberships.nodes.length === 0}>
        <Belonging view={view} memberships={body.memberships.nodes} of="body" />
      </Section>
      <Section
        title={`${phrases.children} (${body.children.totalCount})`}
        id="children"
        isEmpty={body.children.nodes.length === 0}
      >
        <EntityList view={view} items={body.children.nodes} total={body.children.totalCount} />
      </Section>
      <Section
        title={phrases.meetings}
        id="meetings"
        isEmpty={body.meetings.nodes.length + body.meetingSeries.length === 0}
      >
        <ul class="statements">
          {body.meetingSeries.map((series) => (
            <li key={series.id}>
              <Link view={view} to={series} />
              <span class="note" lang="sv">
                {series.cadence.label}
              </span>
              <Source view={view} places={series.citations} />
            </li>
          ))}
          {body.meetings.nodes.map((meeting) => (
            <li key={meeting.id}>
              <Link view={view} to={meeting} />
              {meeting.date && <span class="note">{written(meeting.date, view)}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Answering view={view} party={body} id={body.id} />
    </Frame>
  );
}

type Post = Extract<NonNullable<PostPageQuery['entity']>, { postKind: unknown }>;

export function PostPage({ view, post, graphiql }: { view: View; post: Post; graphiql: string }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <Frame
      view={view}
      entity={post}
      graphiql={graphiql}
      kind={TERMS[view.language].posts[post.postKind].one}
      isDated
      neighbours={around(view, post, post.id, [post.body])}
    >
      <Facts
        facts={[
          [phrases.body, <Link key="body" view={view} to={post.body} />],
          [phrases.status, TERMS[view.language].postStates[post.state]],
          [phrases.size, post.seats],
        ]}
      />
      <Section title={phrases.members} id="members" isEmpty={post.memberships.nodes.length === 0}>
        <Belonging view={view} memberships={post.memberships.nodes} of="body" />
      </Section>
      <Answering view={view} party={post} id={post.id} />
    </Frame>
  );
}

type Person = NonNullable<PersonPageQuery['person']>;

export function PersonPage({ view, person, graphiql }: { view: View; person: Person; graphiql: string }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <Frame
      view={view}
      entity={person}
      graphiql={graphiql}
      isDated
      neighbours={around(
        view,
        person,
        person.id,
        person.memberships.nodes.map(({ body }) => body),
      )}
    >
      <Section title={phrases.memberOf} id="member-of" isEmpty={person.memberships.nodes.length === 0}>
        <Belonging view={view} memberships={person.memberships.nodes} of="member" />
      </Section>
      <Section title={phrases.attendances} id="attendances" isEmpty={person.attendances.nodes.length === 0}>
        <ul class="statements">
          {person.attendances.nodes.map((one, index) => (
            <li key={`${one.meeting.id} ${index}`}>
              <Link view={view} to={one.meeting} />
              <span class="note">{capital(TERMS[view.language].presences[one.presence])}</span>
              <span class="note">
                {one.post ? TERMS[view.language].posts[one.post].one : TERMS[view.language].capacities[one.capacity]}
              </span>
              {one.onBehalfOf && (
                <span class="note">
                  {phrases.onBehalfOf} <Link view={view} to={one.onBehalfOf} />
                </span>
              )}
              <Source view={view} places={one.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Answering view={view} party={person} id={person.id} />
    </Frame>
  );
}
