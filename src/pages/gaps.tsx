import { csvRows } from '../model/csv.js';
import { GapKind } from '../model/schema.generated.js';
import { capital } from '../words/capital.js';
import { PAGE_WORDS, TERMS } from '../words/words.js';
import type { GapsPageQuery } from './operations.generated.js';
import type { FileForm, Page } from './page.js';
import { type Given, oneOf, viewOf } from './parameters.js';
import { Link, Links, Source } from './parts/facts.js';
import { ChosenLanguage } from './parts/language.js';
import { ask, everyNode, type Site } from './site.js';
import { href, type View } from './view.js';

type Gaps = GapsPageQuery['gaps'];

interface GapsProperties {
  view: View;
  gaps: Gaps;
  kind: string | undefined;
  within: string | undefined;
}

function GapsList({ view, gaps, kind, within }: GapsProperties) {
  const phrases = PAGE_WORDS[view.language];
  const parameters = { kind, within };
  return (
    <>
      <h1>{phrases.gaps}</h1>
      <p class="lead">{phrases.gapsLead}</p>
      <form class="filter" method="get" action="/gaps">
        <label for="kind">{phrases.kind}</label>
        <select id="kind" name="kind">
          <option value="">{phrases.all}</option>
          {Object.values(GapKind).map((name) => (
            <option key={name} value={name} selected={name === kind}>
              {capital(TERMS[view.language].gaps[name])}
            </option>
          ))}
        </select>
        <label for="within">{phrases.within}</label>
        <input id="within" name="within" value={within} spellcheck={false} autocomplete="off" />
        <ChosenLanguage view={view} />
        <button type="submit">{phrases.filter}</button>
        <a href={href(view, '/gaps.csv', parameters)} download>
          {phrases.download}
        </a>
      </form>
      <p class="quiet">{phrases.count(gaps.totalCount)}</p>
      <ul class="statements gaps">
        {gaps.nodes.map((gap) => (
          <li key={gap.id}>
            <span class="role">{capital(TERMS[view.language].gaps[gap.gapKind])}</span> <Link view={view} to={gap} />
            <span class="note">{gap.origin === 'RULE' ? phrases.byRule : phrases.recordedByHand}</span>
            {gap.description && <p lang="sv">{gap.description}</p>}
            {gap.about.length > 0 && (
              <p>
                {phrases.about} <Links view={view} to={gap.about} />
              </p>
            )}
            <Source view={view} places={gap.citations} />
          </li>
        ))}
      </ul>
      {gaps.pageInfo.hasNextPage && (
        <p>
          <a class="next" href={href(view, '/gaps', { ...parameters, after: gaps.pageInfo.endCursor ?? undefined })}>
            {phrases.next}
          </a>
        </p>
      )}
    </>
  );
}

/** Gaps as CSV: one row each, with what they are about and where they stand. */
function gapsCsv(gaps: readonly Gaps['nodes'][number][]): string {
  return csvRows([
    ['id', 'kind', 'origin', 'name', 'description', 'about', 'document', 'section', 'phrase'],
    ...gaps.map((gap) => {
      const [place] = gap.citations;
      return [
        gap.id,
        gap.gapKind,
        gap.origin,
        gap.name,
        gap.description ?? '',
        gap.about.map(({ id }) => id).join(' '),
        place?.document.id ?? '',
        place?.section ?? '',
        place?.phrase ?? '',
      ];
    }),
  ]);
}

/** Which gaps an address asks for, and how to read a page of them. */
function gapsAsked(site: Site, query: Given) {
  const kind = oneOf(query, 'kind', Object.values(GapKind));
  const within = query.within === '' ? undefined : query.within;
  const read = async (after: string | null): Promise<Gaps> => {
    const { gaps } = await ask(site, 'GapsPage', { kinds: kind ? [kind] : null, within: within ?? null, after });
    return gaps;
  };
  return { kind, within, read };
}

/** `/gaps`: what no source answers. */
export const gapsPage: Page = async (site, { query }) => {
  const view = viewOf(query);
  const { kind, within, read } = gapsAsked(site, query);
  const gaps = await read(query.after ?? null);
  return {
    view,
    path: '/gaps',
    title: PAGE_WORDS[view.language].gaps,
    children: <GapsList view={view} gaps={gaps} kind={kind} within={within} />,
  };
};

/** `/gaps.csv`: all of them. */
export const gapsFile: FileForm = async (site, { query }) => ({
  type: 'text/csv; charset=utf-8',
  headers: { 'content-disposition': 'attachment; filename="gaps.csv"' },
  body: gapsCsv(await everyNode(gapsAsked(site, query).read)),
});
