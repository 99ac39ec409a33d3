import type { FramedPage, SharedData } from '../page.js';
import { oneOf, THEMES, viewOf } from '../parameters.js';
import { entityHref } from '../view.js';
import { answerCard } from './answer.js';
import { cardHtml } from './card.js';

/** `/embed/answer/ID`: the card for the inside of a frame. */
export const framedAnswer: FramedPage = async (site, { id, query }) => {
  const view = viewOf(query);
  oneOf(query, 'theme', THEMES);
  const card = await answerCard(site, view, id);
  const text = cardHtml(card, { href: (one) => entityHref(view, one), target: '_top', rank: 1 });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the card is made of escaped text alone
  return { view, title: card.name, children: <div dangerouslySetInnerHTML={{ __html: text }} /> };
};

/** `/embed/answer/ID.json`: the card as data, for the custom element. */
export const answerData: SharedData = (site, { id, query }) => answerCard(site, viewOf(query), id);
