type Child = Node | string | undefined;

/** An element with attributes and children; attributes without a value are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

interface Policy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

/** Where a page takes no text for markup but from policies (`require-trusted-types-for`), this is the chart's. */
const policy: Policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('ansvarsgraf', {
  createHTML: (text) => text,
}) ?? { createHTML: (text) => text };

/** The elements of a text that src/chart wrote: names and whatever else comes from outside are escaped in it. */
export function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** The first element of such a text. */
export function parsedElement(html: string): Element {
  const element = parsed(html).firstElementChild;
  if (!element) throw new Error('no element in the text');
  return element;
}
