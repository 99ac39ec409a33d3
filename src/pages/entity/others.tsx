import { Presence } from '../../model/schema.generated.js';
import { capital } from '../../words/capital.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import type { MeetingPageQuery, OtherPageQuery } from '../operations.generated.js';
import { Decisions, times } from '../parts/answering.js';
import { Frame, figureText } from '../parts/described.js';
import { EntityList, Facts, Link, Links, Section, Source } from '../parts/facts.js';
import { type View, written } from '../view.js';

type Meeting = Extract<NonNullable<MeetingPageQuery['entity']>, { agenda: unknown }>;

export function MeetingPage({ view, meeting, graphiql }: { view: View; meeting: Meeting; graphiql: string }) {
  const phrases = PAGE_WORDS[view.language];
  const time = [meeting.startTime, meeting.endTime].filter((text) => text !== null).join('–');
  return (
    <Frame view={view} entity={meeting} graphiql={graphiql}>
      <Facts
        facts={[
          [phrases.body, <Link key="body" view={view} to={meeting.body} />],
          [phrases.date, written(meeting.date, view)],
          [phrases.time, time],
          [phrases.place, meeting.place],
          [phrases.series, meeting.series && <Link view={view} to={meeting.series} />],
        ]}
      />
      <Section title={phrases.agenda} id="agenda" isEmpty={meeting.agenda.length === 0}>
        <ol class="agenda">
          {meeting.agenda.map((item) => (
            <li key={item.id} value={item.number ?? undefined}>
              <Link view={view} to={item} />
              <span class="note">{item.itemKinds.map((kind) => TERMS[view.language].agenda[kind]).join(', ')}</span>
              {item.presenters.length > 0 && (
                <span class="note">
                  {phrases.presenters.toLowerCase()} <Links view={view} to={item.presenters} />
                </span>
              )}
              {item.description && <p lang="sv">{item.description}</p>}
              {item.decisions.length > 0 && (
                <ul class="statements">
                  {item.decisions.map((decision) => (
                    <li key={decision.id}>
                      <span class="role">{TERMS[view.language].decisions[decision.decisionKind]}</span>{' '}
                      <Link view={view} to={decision} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </Section>
      {Object.values(Presence).map((presence) => {
        const there = meeting.attendances.nodes.filter((one) => one.presence === presence);
        return (
          <Section
            key={presence}
            title={`${capital(TERMS[view.language].presences[presence])} (${there.length})`}
            id={presence.toLowerCase()}
            isEmpty={there.length === 0}
          >
            <ul class="statements">
              {there.map((one) => (
                <li key={one.person.id}>
                  <Link view={view} to={one.person} />
                  {one.post && <span class="note strong">{TERMS[view.language].posts[one.post].one}</span>}
                  {one.capacity !== 'LISTED' && (
                    <span class="note">{TERMS[view.language].capacities[one.capacity]}</span>
                  )}
                  {one.onBehalfOf && (
                    <span class="note">
                      {phrases.onBehalfOf} <Link view={view} to={one.onBehalfOf} />
                    </span>
                  )}
                  {one.substitutesFor && (
                    <span class="note">
                      {phrases.substitutes} <Link view={view} to={one.substitutesFor} />
                    </span>
                  )}
                  <Source view={view} places={one.citations} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Frame>
  );
}

type Other = NonNullable<OtherPageQuery['entity']>;

/** A series of meetings, an item of an agenda, a figure, a gap. */
export function OtherPage({ view, entity, graphiql }: { view: View; entity: Other; graphiql: string }) {
  const { language } = view;
  const phrases = PAGE_WORDS[language];
  switch (entity.__typename) {
    case 'MeetingSeries':
      return (
        <Frame view={view} entity={entity} graphiql={graphiql}>
          <Facts
            facts={[
              [phrases.body, <Link key="body" view={view} to={entity.body} />],
              [phrases.cadence, `${entity.cadence.atLeast ? `${phrases.atLeast} ` : ''}${entity.cadence.label}`],
              [phrases.form, entity.form],
              [phrases.participants, entity.participants.length > 0 && <Links view={view} to={entity.participants} />],
            ]}
          />
        </Frame>
      );
    case 'AgendaItem':
      return (
        <Frame
          view={view}
          entity={entity}
          graphiql={graphiql}
          kind={entity.itemKinds.map((kind) => TERMS[language].agenda[kind]).join(', ')}
        >
          <Facts
            facts={[
              [phrases.number, entity.number],
              [phrases.meeting, entity.meeting && <Link view={view} to={entity.meeting} />],
              [phrases.presenters, entity.presenters.length > 0 && <Links view={view} to={entity.presenters} />],
            ]}
          />
          <Section title={phrases.decisions} id="decisions" isEmpty={entity.decisions.length === 0}>
            <Decisions view={view} decisions={entity.decisions} />
          </Section>
          <Section title={phrases.concerns} id="concerns" isEmpty={entity.concerns.length === 0}>
            <EntityList view={view} items={entity.concerns} />
          </Section>
        </Frame>
      );
    case 'Figure':
      return (
        <Frame view={view} entity={entity} graphiql={graphiql} kind={TERMS[language].figures[entity.figureRole]}>
          <Facts
            facts={[
              [phrases.about, <Link key="of" view={view} to={entity.of} />],
              [phrases.size, figureText(entity, view)],
              [phrases.period, entity.period && (entity.period.label ?? times(view, entity.period))],
            ]}
          />
        </Frame>
      );
    case 'Gap':
      return (
        <Frame view={view} entity={entity} graphiql={graphiql} kind={capital(TERMS[language].gaps[entity.gapKind])}>
          <Facts facts={[[phrases.status, entity.origin === 'RULE' ? phrases.byRule : phrases.recordedByHand]]} />
          <Section title={phrases.about} id="about" isEmpty={entity.about.length === 0}>
            <EntityList view={view} items={entity.about} />
          </Section>
        </Frame>
      );
    default:
      return (
        <Frame view={view} entity={entity} graphiql={graphiql}>
          {null}
        </Frame>
      );
  }
}
