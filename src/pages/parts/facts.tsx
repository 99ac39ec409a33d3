import type { ComponentChildren } from 'preact';
import { capital } from '../../words/capital.js';
import { langOfNames } from '../../words/language.js';
import { wordOf } from '../../words/term.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import type { PlaceFragment } from '../operations.generated.js';
import { entityHref, type View } from '../view.js';

/** An entity to link to. */
export interface Named {
  __typename?: string;
  id: string;
  name: string;
}

export function Link({ view, to, lang = true }: { view: View; to: Named; lang?: boolean }) {
  return (
    <a href={entityHref(view, to.id)} lang={lang ? langOfNames(view.language) : undefined}>
      {to.name}
    </a>
  );
}

export function Links({ view, to }: { view: View; to: readonly Named[] }) {
  return (
    <>
      {to.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          <Link view={view} to={one} />
        </span>
      ))}
    </>
  );
}

/** Where a statement stands, on demand: a disclosure that works without a script. */
export function Source({ view, places }: { view: View; places: readonly PlaceFragment[] }) {
  const phrases = PAGE_WORDS[view.language];
  if (places.length === 0) return null;
  return (
    <details class="source">
      <summary>{places.length === 1 ? phrases.source : `${phrases.sources} (${places.length})`}</summary>
      <ul>
        {places.map((place, index) => (
          <li key={`${place.document.id} ${index}`}>
            <Link view={view} to={place.document} />
            {place.section && (
              <span>
                , {phrases.section.toLowerCase()} <span lang="sv">{place.section}</span>
              </span>
            )}
            {place.phrase && (
              <q lang="sv" cite={entityHref(view, place.document.id)}>
                {place.phrase}
              </q>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A section of a page with its heading; nothing where it has no content. */
export function Section({
  title,
  id,
  children,
  isEmpty,
}: {
  title: string;
  id: string;
  children: ComponentChildren;
  isEmpty?: boolean;
}) {
  if (isEmpty) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Names and values, those without a value left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) {
  const shown = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  if (shown.length === 0) return null;
  return (
    <dl class="facts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Entities in a list, each with the word of its type where they differ. */
export function EntityList({
  view,
  items,
  total,
  notes,
}: {
  view: View;
  items: readonly Named[];
  total?: number;
  notes?: (index: number) => ComponentChildren;
}) {
  const types = new Set(items.map(({ __typename }) => __typename));
  const phrases = PAGE_WORDS[view.language];
  return (
    <ul class="entities">
      {items.map((item, index) => (
        <li key={item.id}>
          <Link view={view} to={item} />
          {types.size > 1 && item.__typename && (
            <span class="type">{capital(wordOf(TERMS[view.language].types, item.__typename))}</span>
          )}
          {notes?.(index)}
        </li>
      ))}
      {total !== undefined && total > items.length && <li class="more">{phrases.more(total - items.length)}</li>}
    </ul>
  );
}
