/** What XML 1.0 cannot hold, not even escaped; with the flag u, Cs are halves of a pair that stand alone. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number with at most two decimals, as short as it can be written. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`)
    .join('');
}

/**
 * An element; attributes are escaped and those without a value left out.
 *
 * @param content XML that is escaped already
 */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === '' ? `<${name}${written(attributes)}/>` : tag(name, attributes, content);
}

/** The same for HTML, where an element without content has an end all the same. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  return `<${name}${written(attributes)}>${content}</${name}>`;
}

/** An address that a reader may be sent to: http, https, or within the site; nothing for any other scheme. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const bare = href.replace(/[\s\p{Cc}]/gu, '');
  return /^https?:/i.test(bare) || !/^[^/?#]*:/.test(bare) ? href : undefined;
}
