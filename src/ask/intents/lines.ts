import type { AffiliationKind, Language } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { BODY_TERMS, TERMS } from '../../words/words.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { distinct, enumerated, inLanguage, toldOr } from '../sentences.js';

/** A line between two parties. */
export interface Line extends Cited {
  kind: AffiliationKind;
  from: Named & { bodyKind?: string };
  to: Named & { bodyKind?: string };
  via: Named | null;
  validFrom: string | null;
  validTo: string | null;
}

/** What {@link LINES} reads. */
export interface Lined {
  entities: (
    | (Named & {
        affiliations?: { nodes: Line[] };
        children?: { nodes: (Named & { children: { nodes: (Named & Cited & { bodyKind: string })[] } })[] };
      })
    | null
  )[];
}

/** The lines of the parties, and what is two steps below them. */
export const LINES = `query Structure($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Party {
      affiliations(first: 100) {
        nodes { kind from { id name ... on Body { bodyKind } } to { id name ... on Body { bodyKind } } via { id name } validFrom validTo ${PLACES} }
      }
    }
    ... on Body {
      children(first: 20) { nodes { id name children(first: 30) { nodes { id name bodyKind ${PLACES} } } } }
    }
  }
}`;

function told(name: string, lines: readonly (Line & { isOut: boolean })[], language: Language): string[] {
  const groups = distinct(lines.map(({ kind, isOut }) => `${kind} ${isOut}`));
  return groups.map((group) => {
    const some = lines.filter(({ kind, isOut }) => `${kind} ${isOut}` === group);
    const [first] = some;
    const verb = wordOf(first?.isOut ? BODY_TERMS[language].lines : TERMS[language].linesBack, first?.kind ?? '');
    const others = distinct(
      some.map(({ isOut, from, to, via, validFrom, validTo }) => {
        const details = [
          via ? inLanguage(language, `genom ${via.name}`, `through ${via.name}`) : undefined,
          validFrom ? inLanguage(language, `från ${validFrom}`, `from ${validFrom}`) : undefined,
          validTo ? inLanguage(language, `till ${validTo}`, `until ${validTo}`) : undefined,
        ].flatMap((one) => one ?? []);
        const other = isOut ? to.name : from.name;
        return details.length > 0 ? `${other} (${details.join(', ')})` : other;
      }),
    );
    return `${name} ${verb} ${others.length > 6 ? enumerated(others) : listed(others, language)}.`;
  });
}

/** What the chosen lines say of the first party. It is open where there is none: a line may be told otherwise. */
export function ofLines(data: Lined, language: Language, choose: (line: Line & { isOut: boolean }) => boolean) {
  const found = data.entities.flatMap((one) => one ?? []);
  const body = found[0];
  const lines = found.flatMap(({ id, affiliations }) =>
    (affiliations?.nodes ?? []).map((line) => ({ ...line, isOut: line.from.id === id })),
  );
  const some = lines.filter(choose);
  const name = body?.name ?? '';
  const sentences = told(name, some, language);
  return {
    sentence: toldOr(sentences, language, `Ingen källa säger det om ${name}.`, `No source says that of ${name}.`),
    isSaid: sentences.length > 0,
    isOpen: sentences.length === 0,
    entities: distinct([...found.map(({ id }) => id), ...some.flatMap(({ from, to }) => [from.id, to.id])]),
    citations: places(some),
  };
}
