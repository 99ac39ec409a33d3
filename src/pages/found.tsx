import { capital } from '../words/capital.js';
import { PAGE_WORDS, TERMS } from '../words/words.js';
import type { AskQuery, SearchPageQuery } from './operations.generated.js';
import type { Page } from './page.js';
import { viewOf, wrongParameter } from './parameters.js';
import { EntityList, Link, Source } from './parts/facts.js';
import { ask, graphiqlHref } from './site.js';
import { href, type View } from './view.js';

const LONGEST_TEXT = 1_000;

/** A snippet with its hits marked. */
function Snippet({ text }: { text: string }) {
  return (
    <p class="snippet" lang="sv">
      {text
        .split('**')
        .map((piece, index) => (index % 2 === 1 ? <mark key={`${index} ${piece}`}>{piece}</mark> : piece))}
    </p>
  );
}

/** A question in words and its answer; where it was not understood and is one, what it may be about. */
function Answered({ view, text, answer }: { view: View; text: string; answer: AskQuery['ask'] }) {
  const phrases = PAGE_WORDS[view.language];
  if (!answer.understood && !text.includes('?')) return null;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">{phrases.answer}</h2>
      <p class="sentence">{answer.sentence}</p>
      <Source view={view} places={answer.citations} />
      {answer.entities.length > 0 && <EntityList view={view} items={answer.entities} />}
      {answer.operation && (
        <div class="tools">
          <a href={graphiqlHref(answer.operation, answer.variables ?? {})}>{phrases.openInGraphiql}</a>
        </div>
      )}
    </section>
  );
}

interface FoundProperties {
  view: View;
  text: string;
  answer: AskQuery['ask'] | undefined;
  search: SearchPageQuery['search'];
}

function Found({ view, text, answer, search }: FoundProperties) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{text === '' ? phrases.search : phrases.results(text)}</h1>
      {answer && <Answered view={view} text={text} answer={answer} />}
      {text !== '' && <p class="quiet">{search.totalCount === 0 ? phrases.noHits : phrases.hits(search.totalCount)}</p>}
      <ol class="hits">
        {search.nodes.map(({ entity, snippet }) => (
          <li key={entity.id}>
            <span class="type">{capital(TERMS[view.language].types[entity.__typename])}</span>
            <h2>
              <Link view={view} to={entity} />
            </h2>
            {snippet && <Snippet text={snippet} />}
          </li>
        ))}
      </ol>
      {search.pageInfo.hasNextPage && (
        <p>
          <a class="next" href={href(view, '/search', { q: text, after: search.pageInfo.endCursor ?? undefined })}>
            {phrases.next}
          </a>
        </p>
      )}
    </>
  );
}

/** `/search`: what was found, and where it is a question, its answer. */
export const searchPage: Page = async (site, { query }) => {
  const view = viewOf(query);
  const { q: text = '', after } = query;
  if (text.length > LONGEST_TEXT)
    throw wrongParameter('q', `${text.slice(0, 40)}…`, { is: 'AT_MOST', most: LONGEST_TEXT, of: 'characters' });
  const isFirst = after === undefined;
  const [{ search }, answered] = await Promise.all([
    ask(site, 'SearchPage', { text, after: after ?? null }),
    isFirst && text !== '' ? ask(site, 'Ask', { question: text, language: view.language }) : undefined,
  ]);
  const phrases = PAGE_WORDS[view.language];
  return {
    view,
    path: '/search',
    title: text === '' ? phrases.search : phrases.results(text),
    children: <Found view={view} text={text} answer={answered?.ask} search={search} />,
    searched: text,
  };
};
