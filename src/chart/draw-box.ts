import type { Language } from '../model/schema.generated.js';
import { CHART_WORDS, PICTURE_WORDS } from '../words/words.js';
import type { Chip } from './face.js';
import type { FacedBox } from './layout.js';
import { fullName } from './name.js';
import { LIGHT, OTHER_LEVEL } from './palette.js';
import { bandOf } from './patterns.js';
import { BADGE_TYPE, CHIP_HEIGHT, CHIP_TYPE, type Type } from './type.js';
import { kindWords, levelWord } from './words.js';
import { element, escaped, safeHref, short } from './xml.js';

/** The name of a level's style. */
export const levelClass = (level: string): string => (Object.hasOwn(LIGHT.levels, level) ? level : OTHER_LEVEL);

/** A line of text; the words are read aloud from the label of the whole, so that broken names are not spelt out. */
export function write(text: string, x: number, y: number, { size, weight }: Type, style: string): string {
  return element(
    'text',
    { x, y, class: style, 'font-size': size, 'font-weight': weight === 'bold' ? 700 : undefined },
    escaped(text),
  );
}

/** The band of a level, upright, from one height to another. */
export function band(level: string, x: number, from: number, to: number): string {
  return bandOf(level)
    .map(({ at, width, dash }) =>
      element('path', {
        d: `M${short(x + at)} ${short(from)}V${short(to)}`,
        class: `chart-band-${levelClass(level)}`,
        'stroke-width': width,
        'stroke-dasharray': dash,
      }),
    )
    .join('');
}

/** The word of a level on its tint. */
export function chip({ text, level, x, y, width }: Chip): string {
  const style = levelClass(level);
  return (
    element('rect', { x, y, width, height: CHIP_HEIGHT, rx: 3, class: `chart-tint-${style}` }) +
    write(text, x + 5, y + 11, CHIP_TYPE, `chart-ink-${style}`)
  );
}

/** The count of bodies that are not drawn. */
export function badge(text: string, x: number, y: number, width: number): string {
  return (
    element('rect', { x, y, width, height: CHIP_HEIGHT, rx: CHIP_HEIGHT / 2, class: 'chart-badge' }) +
    write(text, x + 6, y + 11, BADGE_TYPE, 'chart-count')
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface BoxOptions {
  language: Language;
  /** The name of the body that it is drawn under. */
  under?: string | undefined;
  /** What it is joined to, a sentence each. */
  joined: readonly string[];
  /** The id of the element. */
  id: string;
  href?: string | undefined;
  /** Where the count leads. */
  openHref?: string | undefined;
}

/** A body's box as a group with its name, kind, levels and links for those who do not see it. */
export function drawBox(box: FacedBox, options: BoxOptions): string {
  const { node, face, x, y, width, height } = box;
  const phrases = PICTURE_WORDS[options.language];
  const name = fullName(node);
  const levels = node.levels.map((level) => levelWord(level, options.language)).join(', ') || phrases.noLevel;
  const said = [
    name,
    capital(kindWords(node.bodyKind, options.language)),
    capital(levels),
    ...(options.under === undefined ? [] : [`${capital(phrases.under)} ${options.under}`]),
    ...(node.hiddenChildren > 0 ? [`${node.hiddenChildren} ${CHART_WORDS[options.language].hidden}`] : []),
  ].join('. ');
  const share = (height - 2) / Math.max(1, node.levels.length);
  const bands = node.levels.map((level, index) => band(level, 1, 1 + index * share, 1 + (index + 1) * share));
  const drawn =
    element('rect', {
      x: 0,
      y: 0,
      width,
      height,
      rx: 2,
      class: 'chart-box',
      'stroke-width': face.rank === 'top' ? 2 : 1,
    }) +
    bands.join('') +
    face.chips.map(chip).join('') +
    face.lines.map((line) => write(line.text, line.x, line.y, face.type, 'chart-text')).join('');
  const href = safeHref(options.href);
  const openHref = safeHref(options.openHref);
  const count = face.badge ? badge(face.badge.text, face.badge.x, face.badge.y, face.badge.width) : '';
  return element(
    'g',
    { id: options.id, role: 'listitem', transform: `translate(${short(x)} ${short(y)})` },
    element('title', {}, escaped(said)) +
      (options.joined.length > 0 ? element('desc', {}, escaped(options.joined.map(capital).join('. '))) : '') +
      (href ? element('a', { href, 'aria-label': said }, drawn) : drawn) +
      (openHref && count
        ? element('a', { href: openHref, 'aria-label': phrases.open(name, node.hiddenChildren) }, count)
        : count),
  );
}
