import type { AffiliationKind, Language } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { distinct, enumerated, inLanguage, listed, toldOr } from '../sentences.js';

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

/** How a line is said, from the one it begins with and from the one it leads to. */
export const SAID_OF_LINES: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  PART_OF: { SV: ['är en del av', 'består av'], EN: ['is part of', 'consists of'] },
  REPORTS_TO: { SV: ['rapporterar till', 'får rapporter från'], EN: ['reports to', 'receives reports from'] },
  STEERED_BY: { SV: ['styrs av', 'styr'], EN: ['is steered by', 'steers'] },
  COORDINATED_BY: { SV: ['samordnas av', 'samordnar'], EN: ['is coordinated by', 'coordinates'] },
  FOLLOWED_UP_BY: { SV: ['följs upp av', 'följer upp'], EN: ['is followed up by', 'follows up'] },
  COMMISSIONED_BY: { SV: ['har sitt uppdrag från', 'ger uppdrag till'], EN: ['is commissioned by', 'commissions'] },
  ESTABLISHED_BY: { SV: ['är inrättat av', 'har inrättat'], EN: ['is established by', 'has established'] },
  MIRRORS: { SV: ['speglar', 'speglas av'], EN: ['mirrors', 'is mirrored by'] },
  HOSTED_BY: { SV: ['har sitt värdskap hos', 'är värd för'], EN: ['is hosted by', 'hosts'] },
  APPOINTED_BY: { SV: ['utses av', 'utser'], EN: ['is appointed by', 'appoints'] },
  NOMINATED_BY: { SV: ['nomineras av', 'nominerar till'], EN: ['is nominated by', 'nominates to'] },
  REPRESENTED_IN: { SV: ['är företrädd i', 'företrädda här'], EN: ['is represented in', 'represented here'] },
  COVERS: { SV: ['omfattar', 'omfattas av'], EN: ['covers', 'is covered by'] },
  SUPPORTS: { SV: ['stöder', 'får stöd av'], EN: ['supports', 'is supported by'] },
  COOPERATES_WITH: { SV: ['samverkar med', 'samverkar med'], EN: ['cooperates with', 'cooperates with'] },
  REPLACED_BY: { SV: ['är ersatt av', 'ersätter'], EN: ['is replaced by', 'replaces'] },
};

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
    const verb = SAID_OF_LINES[first?.kind ?? '']?.[language][first?.isOut ? 0 : 1] ?? first?.kind;
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
