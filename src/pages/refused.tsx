import type { FastifyReply, FastifyRequest } from 'fastify';
import { langOfNames } from '../words/language.js';
import { ABSENCES, PAGE_WORDS } from '../words/words.js';
import { framePage } from './embed/frame.js';
import { nearestTo } from './nearest.js';
import { BadParameter, given, languageOf, themeOf } from './parameters.js';
import { EntityList, type Named } from './parts/facts.js';
import { page } from './shell.js';
import { NotThere, type Site } from './site.js';
import { href, type View } from './view.js';

/** What went wrong while a request was answered; with a status where HTTP itself is at fault. */
export type Failure = Error & { statusCode?: number };

/** What is told of it, in the language of the page. */
interface Refused {
  status: number;
  title: string;
  text?: string;
  nearest?: readonly Named[];
}

async function refused(site: Site, { language }: View, error: Failure): Promise<Refused> {
  const phrases = PAGE_WORDS[language];
  if (error instanceof BadParameter) {
    const { parameter, value, expected } = error;
    const text = phrases.badParameterText(parameter, value, expected[language]);
    return { status: 400, title: phrases.badParameter, text };
  }
  if (error instanceof NotThere) {
    const nearest = await nearestTo(site, error.id);
    return { status: 404, title: phrases.notFound, text: ABSENCES[language].notThere(error.id), nearest };
  }
  return { status: error.statusCode ?? 500, title: phrases.failed, text: phrases.failedText };
}

function RefusedOnPage({ view, title, text, nearest = [] }: Refused & { view: View }) {
  return (
    <>
      <h1>{title}</h1>
      {text && <p class="lead">{text}</p>}
      {nearest.length > 0 && (
        <section class="part" aria-labelledby="nearest">
          <h2 id="nearest">{ABSENCES[view.language].nearest}</h2>
          <EntityList view={view} items={nearest} />
        </section>
      )}
    </>
  );
}

/** In a frame; what lies nearest opens in the same frame. */
function RefusedInFrame({ view, title, text, nearest = [], path }: Refused & { view: View; path: string }) {
  return (
    <>
      <h1>{text ?? title}</h1>
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
}

const HTML = 'text/html; charset=utf-8';

/** Only the server's own failures are for its log. */
function report(error: Failure, status: number, { log }: FastifyRequest): void {
  if (status === 500) log.error(error);
}

/** Tells readers what is wrong, as a page. */
export const refuseOnPage =
  (site: Site) =>
  async (error: Failure, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const view: View = { language: languageOf(given(request.query)) };
    const told = await refused(site, view, error);
    report(error, told.status, request);
    const children = <RefusedOnPage view={view} {...told} />;
    return reply
      .code(told.status)
      .type(HTML)
      .send(page({ view, path: '/', title: told.title, children }));
  };

/** Tells them within a frame; another id is shown in it by `path`. */
export const refuseInFrame =
  (site: Site, path: string) =>
  async (error: Failure, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const query = given(request.query);
    const view: View = { language: languageOf(query) };
    const told = await refused(site, view, error);
    report(error, told.status, request);
    const children = <RefusedInFrame view={view} path={path} {...told} />;
    const { status, title } = told;
    return reply
      .code(status)
      .type(HTML)
      .send(framePage({ view, title, theme: themeOf(query), children }));
  };

/** There is no page of that address. */
export async function noSuchPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const view: View = { language: languageOf(given(request.query)) };
  const told: Refused = { status: 404, title: PAGE_WORDS[view.language].notFound };
  const children = <RefusedOnPage view={view} {...told} />;
  return reply
    .code(told.status)
    .type(HTML)
    .send(page({ view, path: '/', title: told.title, children }));
}
