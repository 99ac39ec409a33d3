import type { ComponentChildren } from 'preact';
import { capital } from '../../words/capital.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import { numberWritten } from '../../words/writing.js';
import type { DescribedFragment } from '../operations.generated.js';
import { href, type View } from '../view.js';
import { Link, Section, Source } from './facts.js';
import { ChosenLanguage } from './language.js';
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
  const phrases = PAGE_WORDS[view.language];
  return (
    <form class="as-of" method="get" action={`/e/${encodeURIComponent(id)}`}>
      <label for="asOf">{phrases.asOf}</label>
      <input id="asOf" name="asOf" type="date" value={view.asOf} />
      <ChosenLanguage view={view} />
      <button type="submit">{phrases.asOfButton}</button>
      {view.asOf && <a href={href({ ...view, asOf: undefined }, `/e/${encodeURIComponent(id)}`)}>{phrases.allTimes}</a>}
    </form>
  );
}

/** How much a figure says: `1 800 avvikelser`, `cirka 10–15 procent`. */
export function figureText(
  { min, max, unit, approximate }: Pick<DescribedFragment['figures'][number], 'min' | 'max' | 'unit' | 'approximate'>,
  view: View,
): string {
  const number = (value: number | null): string => (value === null ? '' : numberWritten(value, view.language));
  const range = min === max ? number(min) : `${number(min)}–${number(max)}`;
  return `${approximate ? `${PAGE_WORDS[view.language].circa} ` : ''}${range} ${unit}`;
}

/** What is unknown or contradictory about an entity, where the reader sees it. */
function Gaps({ view, gaps }: { view: View; gaps: DescribedFragment['gaps'] }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <Section title={phrases.gapsHere} id="gaps" isEmpty={gaps.nodes.length === 0}>
      <ul class="statements gaps">
        {gaps.nodes.map((gap) => (
          <li key={gap.id}>
            <span class="role">{capital(TERMS[view.language].gaps[gap.gapKind])}</span> <Link view={view} to={gap} />
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
  const phrases = PAGE_WORDS[view.language];
  const own = entity.citations.filter(({ fact }) => fact === null);
  const type = capital(TERMS[view.language].types[entity.__typename]);
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
              <span class="role">{capital(TERMS[view.language].findings[finding.findingKind])}</span>{' '}
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
              <span class="note">{TERMS[view.language].figures[figure.figureRole]}</span>
              <Source view={view} places={figure.citations} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={phrases.linkedFrom} id="linked-from" isEmpty={entity.linkedFrom.nodes.length === 0}>
        <ul class="statements">
          {entity.linkedFrom.nodes.map((link, index) => (
            <li key={`${link.kind} ${link.from.id} ${index}`}>
              <Link view={view} to={link.from} /> <span class="note">{TERMS[view.language].links[link.kind].out}</span>
              <Source view={view} places={link.citations} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
