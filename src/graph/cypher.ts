import { type Template, templateOf } from './cypher-template.js';

/**
 * Cypher text that this project wrote: a statement that stands alone. It is made by the tag {@link cypher} alone, and holds
 * nothing of a client's: values are parameters, names of labels, relationships and properties come through {@link name}.
 */
export class Cypher {
  readonly is = 'STATEMENT';

  private constructor(readonly text: string) {}

  static ofParts(strings: readonly string[], parts: readonly Part[]): Cypher {
    return new Cypher(strings.reduce((text, string, index) => text + (parts[index - 1]?.text ?? '') + string));
  }
}

/**
 * A piece of a statement that is put together of many. Every variable in it was made anew for that statement: an engine may
 * take two variables of one name for the same thing though they stand in different subqueries (Grafeo does: what was a
 * relationship in one is none of its nodes in the next). Made by {@link piece} and {@link locals}.
 */
export class Piece {
  readonly is = 'PIECE';

  private constructor(readonly text: string) {}

  static ofText(text: string): Piece {
    return new Piece(text);
  }
}

/** A label, relationship type, property or parameter, or several of one kind. */
export class Name {
  readonly is = 'IDENTIFIER';

  private constructor(readonly text: string) {}

  static of(words: readonly string[], separator: string): Name {
    for (const word of words) {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(word)) throw new Error(`not a Cypher name: ${JSON.stringify(word)}`);
    }
    return new Name(words.join(separator));
  }
}

type Part = Cypher | Piece | Name;
type PiecePart = Piece | Name;

/** A statement that stands alone; what is put in was made by the tags here, never strings. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Part[]): Cypher {
  return Cypher.ofParts(strings, parts);
}

/** A piece of a statement. It names no variable itself: each is put in. Throws for one that does. */
export function piece(strings: TemplateStringsArray, ...parts: readonly PiecePart[]): Piece {
  return written(templateOf(strings), parts, (word) => {
    throw new Error(`a piece of a statement names the variable '${word}': take the tag of locals(fresh)`);
  });
}

/**
 * A tag for pieces of a statement whose variables have words for names: each word becomes one variable made by `fresh`, the
 * same in everything that the tag writes, and none of anybody else's.
 */
export function locals(fresh: () => Piece): typeof piece {
  const variables = new Map<string, Piece>();
  return (strings, ...parts) =>
    written(templateOf(strings), parts, (word) => {
      const known = variables.get(word) ?? fresh();
      variables.set(word, known);
      return known;
    });
}

function written(template: Template, parts: readonly PiecePart[], variableOf: (word: string) => Piece): Piece {
  const text = template.map((segment) => {
    if (typeof segment === 'string') return segment;
    if ('variable' in segment) return variableOf(segment.variable).text;
    const part: unknown = parts[segment.part];
    if (!(part instanceof Piece || part instanceof Name))
      throw new Error('what stands alone is no piece of a statement');
    if (part instanceof Name && !segment.isName)
      throw new Error(`the name '${part.text}' stands where a variable does`);
    return part.text;
  });
  return Piece.ofText(text.join(''));
}

/** The variable of that number. Who counts them makes each once for a statement. */
export function variable(number: number): Piece {
  return Piece.ofText(`v${wholeNumber(number).text}`);
}

/** A label, relationship type, property or parameter. Throws for what is no plain name. */
export function name(word: string): Name {
  return Name.of([word], '');
}

/** Labels that a node has together: `A:B`. Throws for what is no plain name. */
export function allOf(labels: readonly string[]): Name {
  return Name.of(labels, ':');
}

/** Types of which a relationship has one: `A|B`. Throws for what is no plain name. */
export function anyOf(types: readonly string[]): Name {
  return Name.of(types, '|');
}

/** A word of the schema as a text: a value of an enum, or the name of a field. Throws for what is no plain name. */
export function word(text: string): Piece {
  return Piece.ofText(`'${name(text).text}'`);
}

/** A whole number that this project chose, such as the greatest length of a path. Throws for any other. */
export function wholeNumber(value: number): Piece {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return Piece.ofText(String(value));
}

/** The fragments one after the other, with a separator between them. */
export function join(fragments: readonly Piece[], separator: Piece): Piece {
  return Piece.ofText(fragments.map(({ text }) => text).join(separator.text));
}

export const nothing = piece``;
export const comma = piece`, `;
export const newline = piece`
`;
