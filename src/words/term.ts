/** The word of a term that may be one that the table does not know: that is given back. */
export const wordOf = (terms: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(terms, name) ? (terms[name] ?? name) : name;
