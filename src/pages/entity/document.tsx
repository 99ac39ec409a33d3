import { PAGE_WORDS } from '../../words/words.js';
import type { DocumentPageQuery } from '../operations.generated.js';
import { Frame } from '../parts/described.js';
import { EntityList, Facts, Link, Links, type Named, Section } from '../parts/facts.js';
import { type View, written } from '../view.js';

export type Document = Extract<NonNullable<DocumentPageQuery['entity']>, { entities: unknown }>;

/** What was recorded from each section of the document: sections by number and name, those without one last. */
function bySection(document: Document, noSection: string): [string, Named[]][] {
  const sections = new Map<string, Map<string, Named>>();
  for (const entity of document.entities.nodes) {
    const here = entity.citations.filter((place) => place.document.id === document.id && place.fact === null);
    const names = here.length > 0 ? here.map(({ section }) => section ?? noSection) : [noSection];
    for (const name of new Set(names)) {
      const known = sections.get(name) ?? new Map<string, Named>();
      known.set(entity.id, entity);
      sections.set(name, known);
    }
  }
  const place = (name: string): number => (name === noSection ? 1 : 0);
  return [...sections]
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'sv', { numeric: true }))
    .map(([name, entities]) => [name, [...entities.values()]]);
}

export function DocumentPage({ view, document, graphiql }: { view: View; document: Document; graphiql: string }) {
  const phrases = PAGE_WORDS[view.language];
  const { entities } = document;
  const isAddress = /^https?:\/\//.test(document.reference ?? '');
  return (
    <Frame view={view} entity={document} graphiql={graphiql}>
      <Facts
        facts={[
          [phrases.date, written(document.date, view)],
          [phrases.readOn, written(document.readOn, view)],
          [phrases.publisher, document.publisher && <Link view={view} to={document.publisher} />],
          [phrases.authors, document.authors.length > 0 && <Links view={view} to={document.authors} />],
          [
            phrases.reference,
            isAddress ? <a href={document.reference ?? ''}>{document.reference}</a> : document.reference,
          ],
          [phrases.fileName, document.fileName],
        ]}
      />
      <Section title={phrases.recorded} id="recorded" isEmpty={entities.nodes.length === 0}>
        <p>{phrases.count(entities.totalCount)}</p>
        {bySection(document, phrases.noSection).map(([section, items]) => (
          <details class="document-section" key={section}>
            <summary>
              <span lang="sv">{section}</span> <span class="count">{items.length}</span>
            </summary>
            <EntityList view={view} items={items} />
          </details>
        ))}
      </Section>
    </Frame>
  );
}
