import type { ComponentChildren } from 'preact';
import type { DescribedFragment } from '../operations.generated.js';
import { href, type View } from '../view.js';
import { PHRASES } from '../words/phrases.js';
import { FIGURES, FINDINGS, GAPS, LINKS, TYPES, term } from '../words/terms.js';
import { Link, Section, Source } from './facts.js';
import { type Neighbour, Neighbourhood } from './neighbourhood.js';

export interface FrameProperties {
  view: View;
  entity: DescribedFragment;
  /** The operation that made the page, in GraphiQL. */
  graphiql: string;
  /** What kind of thing it is, more exactly than its type. */
  kind?: string | undefined;
  /** Whether another day may change what the page says. */
  isDated?: boolean;
  /** What is next to it, for the small map. */
  neighbours?: readonly Neighbour[];
  /** Beside the heading: other forms of the page. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

function AsOf({ view, id }: { view: View; id: string }) {
  const phrases = PHRASES[view.language];
  return (
    <form class="as-of" method="get" action={`/e/${encodeURIComponent(id)}`}>
      <label for="asOf">{phrases.asOf}</label>
      <input id="asOf" name="asOf" type="date" value={view.asOf} />
      {view.language === 'EN' && <input type="hidden" name="lang" value="en" />}
      <button type="submit">{phrases.asOfButton}</button>
      {view.asOf && <a href={href({ ...view, asOf: undefined }, `/e/${encodeURIComponent(id)}`)}>{phrases.allTimes}</a>}
    </form>
  );
}

function figureText({ min, max, unit, approximate }: DescribedFragment['figures'][number], view: View): string {
  const locale = view.language === 'SV' ? 'sv-SE' : 'en-GB';
  const number = (value: number | null): string => value?.toLocaleString(locale) ?? '';
  const range = min === max ? number(min) : `${number(min)}–${number(max)}`;
  return `${approximate ? `${PHRASES[view.language].circa} ` : ''}${range} ${unit}`;
}

/** What is unknown or contradictory about an entity, where the reader sees it. */
function Gaps({ view, gaps }: { view: View; gaps: DescribedFragment['gaps'] }) {
  const phrases = PHRASES[view.language];
  return (
    <Section title={phrases.gapsHere} id="gaps" isEmpty={gaps.nodes.length === 0}>
      <ul class="statements gaps">
        {gaps.nodes.map((gap) => (
          <li key={gap.id}>
            <span class="role">{term(GAPS, gap.gapKind, view.language)}</span> <Link view={view} to={gap} />
            {gap.description && <p lang="sv">{gap.description}</p>}
            <Source view={view} places={gap.citations} />
          </li>
        ))}
        {gaps.totalCount > gaps.nodes.length && (
          <li class="more">{phrases.more(gaps.totalCount - gaps.nodes.length)}</li>
        )}
      </ul>
    </Section>
  );
}

/** The frame of every entity's page: heading, what it is, what its type has to say, then what all have in common. */
export function Frame({ view, entity, graphiql, kind, isDated, neighbours = [], tools, children }: FrameProperties) {
  const phrases = PHRASES[view.language];
  const own = entity.citations.filter(({ fact }) => fact === null);
  const type = term(TYPES, entity.__typename, view.language);
  return (
    <article class="entity">
      <header class="entity">
        <p class="type">{kind ? `${type} · ${kind}` : type}</p>
        <h1 lang="sv">{entity.name}</h1>
        {entity.aliases.length > 0 && (
          <p class="aliases">
            {phrases.aliases} <span lang="sv">{entity.aliases.join(', ')}</span>
          </p>
        )}
        {entity.description && (
          <p class="description" lang="sv">
            {entity.description}
          </p>
        )}
        <Source view={view} places={own.length > 0 ? own : entity.citations} />
        <div class="tools">
          {tools}
          <a href={graphiql}>{phrases.openInGraphiql}</a>
          <button type="button" data-copy data-copied={phrases.copied} hidden>
            {phrases.copyAddress}
          </button>
        </div>
        {isDated && <AsOf view={view} id={entity.id} />}
        {isDated && view.asOf && <p class="notice">{phrases.asOfShown(view.asOf)}</p>}
      </header>
      {children}
      <Neighbourhood view={view} entity={entity} neighbours={neighbours} />
      <Gaps view={view} gaps={entity.gaps} />
      <Section title={phrases.findings} id="findings" isEmpty={entity.findings.nodes.length === 0}>
        <ul class="statements">
          {entity.findings.nodes.map((finding) => (
            <li key={finding.id}>
              <span class="role">{term(FINDINGS, finding.findingKind, view.language)}</span>{' '}
              <Link view={view} to={finding} />
              {finding.description && <p lang="sv">{finding.description}</p>}
              <Source view={view} places={finding.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.figures} id="figures" isEmpty={entity.figures.length === 0}>
        <ul class="statements">
          {entity.figures.map((figure) => (
            <li key={figure.id}>
              <strong lang="sv">{figureText(figure, view)}</strong> <Link view={view} to={figure} />
              <span class="note">{term(FIGURES, figure.figureRole, view.language)}</span>
              <Source view={view} places={figure.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.linkedFrom} id="linked-from" isEmpty={entity.linkedFrom.nodes.length === 0}>
        <ul class="statements">
          {entity.linkedFrom.nodes.map((link, index) => (
            <li key={`${link.kind} ${link.from.id} ${index}`}>
              <Link view={view} to={link.from} /> <span class="note">{term(LINKS, link.kind, view.language)}</span>
              <Source view={view} places={link.citations} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
