import { PAGE_WORDS } from '../words/words.js';
import { named } from './nearest.js';
import type { DocumentsPageQuery, HomePageQuery } from './operations.generated.js';
import type { Page } from './page.js';
import { viewOf } from './parameters.js';
import { Link, type Named } from './parts/facts.js';
import { ask, everyNode, type Site } from './site.js';
import { href, type View, written } from './view.js';

/** Charts to begin with: a care region's field, a county's collaboration, the national system. */
const CHARTS = ['rpo-psykisk-halsa-sydostra', 'vvg', 'sks'] as const;

type Document = DocumentsPageQuery['documents']['nodes'][number];

/** Every document that the graph is made of, in Swedish order. */
const documentsOf = (site: Site): Promise<Document[]> =>
  everyNode(async (after) => (await ask(site, 'DocumentsPage', { after })).documents);

/** The documents with a text of their own first: what the graph was made for. */
const isText = ({ fileName }: Document): boolean => fileName !== null;

function DocumentList({
  view,
  documents,
  heading: Heading,
}: {
  view: View;
  documents: readonly Document[];
  heading: 'h2' | 'h3';
}) {
  return (
    <ul class="cards">
      {documents.map((document) => (
        <li key={document.id}>
          <Heading>
            <Link view={view} to={document} />
          </Heading>
          <p class="quiet">{[written(document.date, view), document.publisher?.name].filter(Boolean).join(' · ')}</p>
          {document.description && <p lang="sv">{document.description}</p>}
        </li>
      ))}
    </ul>
  );
}

function Home({
  view,
  graph,
  documents,
  charts,
}: {
  view: View;
  graph: HomePageQuery['graph'];
  documents: readonly Document[];
  charts: readonly Named[];
}) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.tagline}</h1>
      <p class="lead">{phrases.lead}</p>
      <section class="part" aria-labelledby="try">
        <h2 id="try">{phrases.tryThese}</h2>
        <ul class="questions">
          {phrases.questions.map((question) => (
            <li key={question}>
              <a href={href(view, '/search', { q: question })}>{question}</a>
            </li>
          ))}
        </ul>
      </section>
      {charts.length > 0 && (
        <section class="part" aria-labelledby="charts">
          <h2 id="charts">{phrases.chart}</h2>
          <ul class="questions">
            {charts.map(({ id, name }) => (
              <li key={id}>
                <a href={href(view, `/chart/${encodeURIComponent(id)}`)} lang="sv">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="part" aria-labelledby="documents">
        <h2 id="documents">{phrases.documents}</h2>
        <DocumentList view={view} documents={documents.filter(isText)} heading="h3" />
        <p class="quiet">{phrases.contents(graph.documents, graph.entities, graph.links)}</p>
      </section>
    </>
  );
}

function Documents({ view, documents }: { view: View; documents: readonly Document[] }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.documents}</h1>
      <DocumentList view={view} documents={documents.filter(isText)} heading="h2" />
      <section class="part" aria-labelledby="others">
        <h2 id="others">{phrases.otherSources}</h2>
        <ul class="entities">
          {documents
            .filter((one) => !isText(one))
            .map((document) => (
              <li key={document.id}>
                <Link view={view} to={document} />
                {document.date && <span class="note">{written(document.date, view)}</span>}
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}

/** `/`: what there is to begin with. */
export const homePage: Page = async (site, { query }) => {
  const view = viewOf(query);
  const [{ graph }, documents, charts] = await Promise.all([
    ask(site, 'HomePage', {}),
    documentsOf(site),
    named(site, CHARTS),
  ]);
  return {
    view,
    path: '/',
    title: PAGE_WORDS[view.language].site,
    children: <Home view={view} graph={graph} documents={documents} charts={charts} />,
  };
};

/** `/documents`: what the graph is made of. */
export const documentsPage: Page = async (site, { query }) => {
  const view = viewOf(query);
  return {
    view,
    path: '/documents',
    title: PAGE_WORDS[view.language].documents,
    children: <Documents view={view} documents={await documentsOf(site)} />,
  };
};
