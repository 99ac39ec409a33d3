/**
 * Cypher text that this project wrote. It is made by the tag {@link cypher} alone, and holds nothing of a client's: values
 * are parameters, names of labels, relationships and properties come through {@link name}.
 */
export class Cypher {
  /** Only {@link cypher} and {@link name} make one. */
  private constructor(readonly text: string) {}

  static ofParts(strings: readonly string[], fragments: readonly Cypher[]): Cypher {
    return new Cypher(strings.reduce((text, part, index) => text + (fragments[index - 1]?.text ?? '') + part));
  }

  static ofName(word: string): Cypher {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(word)) throw new Error(`not a Cypher name: ${JSON.stringify(word)}`);
    return new Cypher(word);
  }

  static ofWholeNumber(value: number): Cypher {
    return new Cypher(String(value));
  }
}

/** Cypher text; what is put in are fragments made by this same tag, never strings. */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly Cypher[]): Cypher {
  return Cypher.ofParts(strings, fragments);
}

/** A label, relationship type, property, parameter or variable. Throws for what is no plain name. */
export function name(word: string): Cypher {
  return Cypher.ofName(word);
}

/** A whole number that this project chose, such as the greatest length of a path. Throws for any other. */
export function wholeNumber(value: number): Cypher {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return Cypher.ofWholeNumber(value);
}

/** The fragments one after the other, with a separator between them. */
export function join(fragments: readonly Cypher[], separator: Cypher): Cypher {
  return Cypher.ofParts(
    ['', ...fragments.map((_, index) => (index === fragments.length - 1 ? '' : separator.text))],
    fragments,
  );
}

export const nothing = cypher``;
export const comma = cypher`, `;
export const newline = cypher`
`;
