import { type Card, cardHtml } from '../../src/pages/embed/card.js';
import { parsed } from '../chart/dom.js';
import { Embedded } from './element.js';
import { address, answer } from './server.js';

/**
 * `<ansvarsgraf-answer for="…">`: who owns a goal, mandate, plan …, and where it is reported; as of today, or of the day that
 * `as-of` says. Attributes: `for`, `lang`, `as-of`, `theme`, `server`.
 */
export class AnswerElement extends Embedded {
  static readonly observedAttributes = ['for', 'lang', 'as-of', 'theme', 'server'];
  protected readonly subject = 'for';

  protected async show(id: string, signal: AbortSignal): Promise<void> {
    const { server, view } = this;
    const card = await answer<Card>(address(server, `/embed/answer/${encodeURIComponent(id)}.json`, view), signal);
    if (signal.aborted) return;
    const href = (entity: string): string => address(server, `/e/${encodeURIComponent(entity)}`, view);
    const framed = this.framed(parsed(cardHtml(card, { href })));
    framed.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-entity]') : null;
      const entity = link?.dataset.entity;
      if (link && entity) this.select({ id: entity, name: link.textContent ?? '', href: href(entity) }, event);
    });
    this.tree.replaceChildren(framed);
  }
}
