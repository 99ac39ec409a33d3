import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { langOfNames } from '../../words/language.js';
import { CHART_PAGE_WORDS, CHART_WORDS, PAGE_WORDS } from '../../words/words.js';
import { chartHref } from '../chart/addresses.js';
import { askedAgain, chartGiven, THEMES } from '../chart/asked.js';
import { shownChart } from '../chart/routes.js';
import { ChartSection } from '../chart/section.js';
import { nearestTo } from '../nearest.js';
import { BadParameter, type Given, given, languageOf, oneOf, viewOf } from '../parameters.js';
import { NotThere, type Site } from '../site.js';
import { entityHref, href, type View } from '../view.js';
import { answerCard } from './answer.js';
import { cardHtml } from './card.js';
import { BadInFrame, framePage, NotThereInFrame } from './frame.js';
import { embeddable, formatAsked, oembed, sizeAsked } from './oembed.js';
import { originOf } from './origin.js';
import { sayInJson } from './problems.js';
import { frame } from './snippets.js';

interface ById {
  Params: { id: string };
}

/** What stands in frames, and oEmbed. */
export function serveEmbedded(app: FastifyInstance, site: Site): void {
  const show = (
    reply: FastifyReply,
    view: View,
    query: Given,
    title: string,
    children: ComponentChildren,
  ): FastifyReply => {
    const theme = THEMES.find((one) => one === query.theme) ?? 'auto';
    return reply.type('text/html; charset=utf-8').send(framePage({ view, title, theme, children }));
  };

  /** Says what is wrong within the frame; `to` is where another id is shown in it. */
  const sayInFrame =
    (to: (view: View, id: string) => string) =>
    async (error: Error, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const query = given(request.query);
      const view: View = { language: languageOf(query) };
      const phrases = PAGE_WORDS[view.language];
      if (error instanceof BadParameter)
        return show(reply.code(400), view, query, phrases.badParameter, <BadInFrame view={view} wrong={error} />);
      if (error instanceof NotThere)
        return show(
          reply.code(404),
          view,
          query,
          phrases.notFound,
          <NotThereInFrame
            view={view}
            id={error.id}
            nearest={await nearestTo(site, error.id)}
            to={(id) => to(view, id)}
          />,
        );
      request.log.error(error);
      return show(reply.code(500), view, query, phrases.failed, <h1>{phrases.failedText}</h1>);
    };

  app.get<ById>(
    '/embed/chart/:id',
    { config: { shows: 'frame' }, errorHandler: sayInFrame((view, id) => chartHref(view, id, {}, 'frame')) },
    async (request, reply) => {
      const query = chartGiven(request.query);
      const { view, shown, name } = await shownChart(site, request.params.id, query);
      const phrases = CHART_PAGE_WORDS[view.language];
      const again = askedAgain(shown.asked);
      const lang = langOfNames(view.language);
      return show(
        reply,
        view,
        query,
        CHART_WORDS[view.language].chartOf(name),
        <>
          <h1 lang={lang}>{name}</h1>
          {shown.above.length > 0 && (
            <p class="frame-above">
              {phrases.above}:{' '}
              {shown.above.map((one, index) => (
                <span key={one.id}>
                  {index > 0 && ', '}
                  <a href={chartHref(view, one.id, again, 'frame')} lang={lang}>
                    {one.name}
                  </a>
                </span>
              ))}
            </p>
          )}
          {shown.chart.truncated && <p>{phrases.truncated}</p>}
          <ChartSection view={view} shown={shown} place="frame" />
          <p class="frame-more">
            <a href={chartHref(view, shown.chart.root, again)} target="_top">
              {CHART_WORDS[view.language].chartFrom}
            </a>
          </p>
        </>,
      );
    },
  );

  app.get<ById>(
    '/embed/answer/:id',
    {
      config: { shows: 'frame' },
      errorHandler: sayInFrame((view, id) => href(view, `/embed/answer/${encodeURIComponent(id)}`)),
    },
    async (request, reply) => {
      const query = given(request.query);
      const view = viewOf(query);
      oneOf(query, 'theme', THEMES);
      const card = await answerCard(site, view, request.params.id);
      if (!card) throw new NotThere(request.params.id);
      const text = cardHtml(card, { href: (id) => entityHref(view, id), target: '_top', rank: 1 });
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the card is made of escaped text alone
      return show(reply, view, query, card.name, <div dangerouslySetInnerHTML={{ __html: text }} />);
    },
  );

  const forScripts = { config: { isShared: true }, errorHandler: sayInJson(site) };
  app.get<ById>('/embed/answer/:id.json', forScripts, async ({ params: { id }, query }) => {
    const card = await answerCard(site, viewOf(given(query)), id);
    if (!card) throw new NotThere(id);
    return card;
  });

  app.get('/oembed', forScripts, async (request, reply) => {
    const query = given(request.query);
    const origin = originOf(site, request);
    if (formatAsked(query) === 'xml') return reply.code(501).send({ error: { code: 'FAILED' } });
    const found = embeddable(query, origin);
    if (!found) throw new NotThere(query.url ?? '');
    const size = sizeAsked(query, found.what);
    const view = viewOf(found.query);
    if (found.what === 'answer') {
      const card = await answerCard(site, view, found.id);
      if (!card) throw new NotThere(found.id);
      return oembed(
        origin,
        card.name,
        frame(origin, view, { what: 'answer', id: card.id, title: card.name }, size),
        size,
      );
    }
    const { shown, name } = await shownChart(site, found.id, found.query);
    const title = CHART_WORDS[view.language].chartOf(name);
    const parameters = askedAgain(shown.asked);
    return oembed(
      origin,
      title,
      frame(origin, view, { what: 'chart', id: shown.chart.root, title, parameters }, size),
      size,
    );
  });
}
