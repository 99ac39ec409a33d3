import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { isSubject } from '../model/entities.js';
import { GapKind } from '../model/schema.generated.js';
import { PAGE_WORDS } from '../words/words.js';
import { serveForms } from './chart/forms.js';
import { serveCharts } from './chart/routes.js';
import { originOf } from './embed/origin.js';
import { EmbedPanel } from './embed/panel.js';
import { serveEmbedded } from './embed/routes.js';
import { discovery } from './embed/snippets.js';
import { entityPage } from './entity/route.js';
import { Found } from './found.js';
import { GapsList, gapsCsv } from './gaps.js';
import { Documents, documentsOf, HOME_CHARTS, Home } from './home.js';
import { named, nearestTo } from './nearest.js';
import { BadParameter, type Given, given, languageOf, oneOf, viewOf } from './parameters.js';
import { Bad, Failed, NotFound } from './problem.js';
import { page, type ShellProperties } from './shell.js';
import { ask, everyNode, NotThere, type Site } from './site.js';
import { href, type View } from './view.js';

const LONGEST_TEXT = 1_000;
function html(reply: FastifyReply, properties: ShellProperties): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page(properties));
}

/** The pages: explorer, entities, documents, gaps, charts. Every address is a GET that anyone may link to. */
export function servePages(app: FastifyInstance, site: Site): void {
  const show = (
    reply: FastifyReply,
    view: View,
    path: string,
    title: string,
    children: ComponentChildren,
    more: Partial<ShellProperties> = {},
  ) => html(reply, { view, path, title, children, ...more });

  async function notFound(reply: FastifyReply, query: Given, id?: string): Promise<FastifyReply> {
    const view: View = { language: languageOf(query) };
    const nearest = id === undefined ? [] : await nearestTo(site, id);
    const { notFound: title } = PAGE_WORDS[view.language];
    return show(
      reply.code(404),
      view,
      '/',
      title,
      <NotFound view={view} {...(id === undefined ? {} : { id })} nearest={nearest} />,
    );
  }

  app.setNotFoundHandler((request, reply) => notFound(reply, given(request.query)));
  app.setErrorHandler((error: Error & { statusCode?: number }, request: FastifyRequest, reply) => {
    const view: View = { language: languageOf(given(request.query)) };
    const phrases = PAGE_WORDS[view.language];
    if (error instanceof BadParameter)
      return show(reply.code(400), view, '/', phrases.badParameter, <Bad view={view} wrong={error} />);
    if (error instanceof NotThere) return notFound(reply, given(request.query), error.id);
    const status = error.statusCode ?? 500;
    if (status >= 500) app.log.error(error);
    return show(reply.code(status), view, '/', phrases.failed, <Failed view={view} />);
  });

  app.get('/', async ({ query }, reply) => {
    const view = viewOf(given(query));
    const [{ graph }, documents, charts] = await Promise.all([
      ask(site, 'HomePage', {}),
      documentsOf(site),
      named(site, HOME_CHARTS),
    ]);
    return show(
      reply,
      view,
      '/',
      PAGE_WORDS[view.language].site,
      <Home view={view} graph={graph} documents={documents} charts={charts} />,
    );
  });

  app.get('/documents', async ({ query }, reply) => {
    const view = viewOf(given(query));
    const documents = await documentsOf(site);
    return show(
      reply,
      view,
      '/documents',
      PAGE_WORDS[view.language].documents,
      <Documents view={view} documents={documents} />,
    );
  });

  app.get('/search', async ({ query }, reply) => {
    const parameters = given(query);
    const view = viewOf(parameters);
    const text = parameters.q ?? '';
    if (text.length > LONGEST_TEXT)
      throw new BadParameter('q', `${text.slice(0, 40)}…`, {
        SV: `högst ${LONGEST_TEXT} tecken`,
        EN: `at most ${LONGEST_TEXT} characters`,
      });
    const isFirst = parameters.after === undefined;
    const [{ search }, answered] = await Promise.all([
      ask(site, 'SearchPage', { text, after: parameters.after ?? null }),
      isFirst && text !== '' ? ask(site, 'Ask', { question: text, language: view.language }) : undefined,
    ]);
    const { results, search: title } = PAGE_WORDS[view.language];
    return show(
      reply,
      view,
      '/search',
      text === '' ? title : results(text),
      <Found view={view} text={text} answer={answered?.ask} search={search} />,
      { searched: text },
    );
  });

  app.get<{ Params: { id: string } }>('/e/:id', async (request, reply) => {
    const { id } = request.params;
    const parameters = given(request.query);
    const view = viewOf(parameters);
    const found = await entityPage(site, view, id);
    if (!found) return notFound(reply, parameters, id);
    const path = `/e/${encodeURIComponent(id)}`;
    const { name } = found.entity;
    if (!isSubject(found.entity.__typename)) return show(reply, view, path, name, found.content);
    const origin = originOf(site, request);
    const content = (
      <>
        {found.content}
        <EmbedPanel view={view} origin={origin} embedded={{ what: 'answer', id, title: name }} path={path} />
      </>
    );
    return show(reply, view, path, name, content, { alternates: [discovery(origin, origin + href(view, path), name)] });
  });

  app.get('/gaps', async ({ query }, reply) => {
    const parameters = given(query);
    const view = viewOf(parameters);
    const kind = oneOf(parameters, 'kind', Object.values(GapKind));
    const within = parameters.within === '' ? undefined : parameters.within;
    const { gaps } = await ask(site, 'GapsPage', {
      kinds: kind ? [kind] : null,
      within: within ?? null,
      after: parameters.after ?? null,
    });
    return show(
      reply,
      view,
      '/gaps',
      PAGE_WORDS[view.language].gaps,
      <GapsList view={view} gaps={gaps} kind={kind} within={within} />,
    );
  });

  app.get('/gaps.csv', async ({ query }, reply) => {
    const parameters = given(query);
    const kind = oneOf(parameters, 'kind', Object.values(GapKind));
    const all = await everyNode(async (after) => {
      const variables = { kinds: kind ? [kind] : null, within: parameters.within || null, after };
      return (await ask(site, 'GapsPage', variables)).gaps;
    });
    reply.header('content-disposition', 'attachment; filename="gaps.csv"');
    return reply.type('text/csv; charset=utf-8').send(gapsCsv(all));
  });

  serveCharts(app, site, { show, notFound });
  serveForms(app, site);
  serveEmbedded(app, site);
}
