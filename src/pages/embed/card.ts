import { escaped, safeHref, tag } from '../../chart/xml.js';
import type { Language } from '../../model/schema.generated.js';
import { langOfNames } from '../../words/language.js';

/** A piece of a line: words, or something that has a page. */
export type Piece = string | { readonly id: string; readonly name: string };

/** Who is responsible in which role, or how it is reported: the word for it, then what is told. */
export interface CardLine {
  readonly word: string;
  readonly pieces: readonly Piece[];
}

/** What a card says of one goal, mandate, plan …, in one language: the answer of `/embed/answer/ID.json`. */
export interface Card {
  readonly id: string;
  readonly name: string;
  /** What it is. */
  readonly type: string;
  readonly language: Language;
  /** The day that it is told for. */
  readonly asOf: string;
  /** `KNOWN`, `INHERITED`, `UNKNOWN` …, as `Responsibility.status`. */
  readonly status: string;
  readonly statusWord: string;
  readonly dayWord: string;
  readonly owners: { readonly heading: string; readonly lines: readonly CardLine[]; readonly none: string };
  readonly reporting: { readonly heading: string; readonly lines: readonly CardLine[]; readonly none: string };
  readonly moreWord: string;
}

export interface CardOptions {
  /** Where the page of a thing is. */
  href(id: string): string;
  /** Where that opens. */
  target?: string;
  /** The rank of the headline: the others come below it. */
  rank?: 1 | 2 | 3;
}

/**
 * The card as HTML: shared by the page in a frame and by the custom element. All text in it is escaped; names are marked as
 * Swedish where the card is not.
 */
export function cardHtml(card: Card, { href, target, rank = 2 }: CardOptions): string {
  const lang = langOfNames(card.language);
  const link = (id: string, name: string, part: string): string =>
    tag('a', { href: safeHref(href(id)), target, lang, part, 'data-entity': id }, escaped(name));
  const piece = (one: Piece): string =>
    typeof one === 'string' ? tag('span', { lang }, escaped(one)) : link(one.id, one.name, 'link');
  const line = ({ word, pieces }: CardLine): string =>
    tag('li', {}, [tag('span', { class: 'card-word' }, escaped(word)), ...pieces.map(piece)].join(' '));
  const group = ({ heading, lines, none }: Card['owners']): string =>
    tag(`h${rank + 1}`, {}, escaped(heading)) +
    (lines.length > 0
      ? tag('ul', { role: 'list' }, lines.map(line).join(''))
      : tag('p', { class: 'card-none' }, escaped(none)));
  return tag(
    'article',
    { class: `card card-${card.status.toLowerCase().replaceAll(/[^a-z_]/g, '')}`, part: 'card' },
    [
      tag('p', { class: 'card-type' }, escaped(card.type)),
      tag(`h${rank}`, { class: 'card-name', part: 'name' }, link(card.id, card.name, 'name-link')),
      tag(
        'p',
        { class: 'card-state' },
        `${tag('span', { class: 'card-status', part: 'status' }, escaped(card.statusWord))} ${tag('span', { class: 'card-day' }, escaped(card.dayWord))}`,
      ),
      group(card.owners),
      group(card.reporting),
      tag('p', { class: 'card-more' }, tag('a', { href: safeHref(href(card.id)), target }, escaped(card.moreWord))),
    ].join(''),
  );
}
