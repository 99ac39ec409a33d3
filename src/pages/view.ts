import type { Language } from '../model/schema.generated.js';
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
  for (const [name, value] of Object.entries({ ...parameters, asOf, lang: language === 'EN' ? 'en' : undefined })) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of the page of an entity. */
export const entityHref = (view: View, id: string): string => href(view, `/e/${encodeURIComponent(id)}`);

/** The day as its reader's language writes it; a coarser date stays as it is. */
export function written(date: string | null | undefined, { language }: View): string {
  if (!date) return '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const locale = language === 'SV' ? 'sv-SE' : 'en-GB';
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
