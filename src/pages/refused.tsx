import type { FastifyReply, FastifyRequest } from 'fastify';
import { langOfNames } from '../words/language.js';
import { headingSaid, refusalSaid } from '../words/refused.js';
import { ABSENCES, REFUSALS } from '../words/words.js';
import { framePage } from './embed/frame.js';
import { type Failure, type Refused, refuse } from './failure.js';
import { given, languageOf, themeOf } from './parameters.js';
import { EntityList } from './parts/facts.js';
import { page, type ShellProperties } from './shell.js';
import type { Site } from './site.js';
import { href, type View } from './view.js';

type Shown = Pick<ShellProperties, 'view' | 'title' | 'children'>;

/** Why something is not shown, for a page of its own. */
export function refusedPage(view: View, { told, nearest }: Refused): Shown {
  const title = headingSaid(told, view.language);
  const children = (
    <>
      <h1>{title}</h1>
      <p class="lead">{refusalSaid(told, view.language)}</p>
      {nearest.length > 0 && (
        <section class="part" aria-labelledby="nearest">
          <h2 id="nearest">{ABSENCES[view.language].nearest}</h2>
          <EntityList view={view} items={nearest} />
        </section>
      )}
    </>
  );
  return { view, title, children };
}

/** The same for the inside of a frame. What lies nearest opens there, at that `path`. */
export function refusedFrame(view: View, { told, nearest }: Refused, path: string): Shown {
  const children = (
    <>
      <h1>{refusalSaid(told, view.language)}</h1>
      {nearest.length > 0 && (
        <>
          <p>{ABSENCES[view.language].nearest}:</p>
          <ul>
            {nearest.map(({ id, name }) => (
              <li key={id}>
                <a href={href(view, path.replace(':id', encodeURIComponent(id)))} lang={langOfNames(view.language)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
  return { view, title: headingSaid(told, view.language), children };
}

const HTML = 'text/html; charset=utf-8';
const viewAsked = ({ query }: FastifyRequest): View => ({ language: languageOf(given(query)) });

/** Tells readers what is wrong, as a page in their language. */
export const refuseOnPage =
  (site: Site) =>
  async (error: Failure, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const refused = await refuse(site, error, request, reply);
    return reply.type(HTML).send(page({ path: '/', ...refusedPage(viewAsked(request), refused) }));
  };

/** Tells them within a frame; another id is shown in it by `path`. */
export const refuseInFrame =
  (site: Site, path: string) =>
  async (error: Failure, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const refused = await refuse(site, error, request, reply);
    const theme = themeOf(given(request.query));
    return reply.type(HTML).send(framePage({ theme, ...refusedFrame(viewAsked(request), refused, path) }));
  };

/** There is no page of that address. */
export async function noSuchPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const view = viewAsked(request);
  const title = REFUSALS[view.language].headings.notFound;
  return reply
    .code(404)
    .type(HTML)
    .send(page({ view, path: '/', title, children: <h1>{title}</h1> }));
}
