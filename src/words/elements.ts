/** What the elements say that show charts and answers on other sites. */
export interface ElementWords {
  loading: string;
  /** The attribute that says what to show is missing. */
  missing: (attribute: string) => string;
  badParameter: (name: string, value: string, expected: string) => string;
  notReached: (server: string) => string;
  again: string;
}
