import type { FastifyInstance, FastifyRequest } from 'fastify';
import { chartData, chartFiles } from './chart/forms.js';
import { framedChart } from './chart/framed.js';
import { chartPage } from './chart/page.js';
import { framePage } from './embed/frame.js';
import { answerData, framedAnswer } from './embed/framed-answer.js';
import { oembed } from './embed/oembed.js';
import { refuseInJson } from './embed/problems.js';
import { entityPage } from './entity/page.js';
import { searchPage } from './found.js';
import { gapsFile, gapsPage } from './gaps.js';
import { documentsPage, homePage } from './home.js';
import type { Asked, FileForm, FramedPage, Page, SharedData } from './page.js';
import { given, themeOf } from './parameters.js';
import { noSuchPage, refuseInFrame, refuseOnPage } from './refused.js';
import { page } from './shell.js';
import type { Site } from './site.js';

/** Every address that readers and other sites may link to, all by GET, with what answers it. */
const PAGES: Readonly<Record<string, Page>> = {
  '/': homePage,
  '/documents': documentsPage,
  '/search': searchPage,
  '/e/:id': entityPage,
  '/gaps': gapsPage,
  '/chart/:id': chartPage,
};
const FILES: Readonly<Record<string, FileForm>> = { '/gaps.csv': gapsFile, ...chartFiles };
const FRAMED: Readonly<Record<string, FramedPage>> = {
  '/embed/chart/:id': framedChart,
  '/embed/answer/:id': framedAnswer,
};
const SHARED: Readonly<Record<string, SharedData>> = {
  '/chart/:id.json': chartData,
  '/embed/answer/:id.json': answerData,
  '/oembed': oembed,
};

interface ById {
  Params: { id?: string };
}

/** What a request asks. The origin is as the installation says, else as this reader reached it. */
function askedBy({ params, query, protocol, host }: FastifyRequest<ById>, { origin }: Site): Asked {
  const address = origin ?? `${protocol}://${host}`;
  return { id: params.id ?? '', query: given(query), origin: URL.canParse(address) ? new URL(address).origin : '' };
}

const HTML = 'text/html; charset=utf-8';

/** Serves the explorer, what is embedded elsewhere, and the same as files. */
export function servePages(app: FastifyInstance, site: Site): void {
  app.setErrorHandler(refuseOnPage(site));
  app.setNotFoundHandler(noSuchPage);
  for (const [path, answer] of Object.entries(PAGES))
    app.get<ById>(path, async (request, reply) =>
      reply.type(HTML).send(page(await answer(site, askedBy(request, site)))),
    );
  for (const [path, answer] of Object.entries(FILES))
    app.get<ById>(path, async (request, reply) => {
      const { type, headers = {}, body } = await answer(site, askedBy(request, site));
      return reply.headers(headers).type(type).send(body);
    });
  for (const [path, answer] of Object.entries(FRAMED)) {
    const framed = { config: { shows: 'frame' }, errorHandler: refuseInFrame(site, path) } as const;
    app.get<ById>(path, framed, async (request, reply) => {
      const asked = askedBy(request, site);
      return reply.type(HTML).send(framePage({ ...(await answer(site, asked)), theme: themeOf(asked.query) }));
    });
  }
  for (const [path, answer] of Object.entries(SHARED))
    app.get<ById>(path, { config: { isShared: true }, errorHandler: refuseInJson(site) }, async (request) =>
      answer(site, askedBy(request, site)),
    );
}
