import type { Language } from '../model/schema.generated.js';
import { tagInAddress } from '../words/language.js';
import { dateWritten } from '../words/writing.js';
/** What a reader has chosen: it stays on every link of a page, and nowhere else. */
export interface View {
  readonly language: Language;
  /** The day that the page shows; nothing for all times. */
  readonly asOf?: string | undefined;
}

/** An address within the site that keeps what the reader has chosen; empty parameters are left out. */
export function href(
  { language, asOf }: View,
  path: string,
  parameters: Record<string, string | undefined> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...parameters, asOf, lang: tagInAddress(language) })) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of the page of an entity. */
export const entityHref = (view: View, id: string): string => href(view, `/e/${encodeURIComponent(id)}`);

/** A date as its reader's language writes it, as exact as it is given; nothing where there is none. */
export const written = (date: string | null | undefined, { language }: View): string =>
  date ? dateWritten(date, language) : '';
