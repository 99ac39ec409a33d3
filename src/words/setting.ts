/** What a language is known by, and how it writes. */
export interface Setting {
  /** As HTML, HTTP and the parameter `lang` name it: `sv`. */
  tag: string;
  /** How lists, numbers and dates are written, as Intl knows it: `sv-SE`. */
  locale: string;
  /** What stands before and after a name: ”så”. */
  quotes: readonly [string, string];
  /** The link that shows the same page in it, in its own words. */
  readIn: string;
}
