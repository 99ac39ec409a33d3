import { EntityType, type LinkKind } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';

interface Registers {
  entities: (
    | (Named & {
        linkedFrom: { nodes: (Cited & { kind: LinkKind; from: Named & { __typename: EntityType } })[] };
        links?: { nodes: (Cited & { kind: LinkKind; to: Named & { __typename: EntityType } })[] };
        parts?: {
          nodes: (Named & {
            linkedFrom: { nodes: (Cited & { kind: LinkKind; from: Named & { __typename: EntityType } })[] };
          })[];
        };
      })
    | null
  )[];
}

/** The registers and systems that go with a programme, a plan or a routine. */
export const registers = intent<Registers>({
  name: 'registers',
  phrasings: {
    SV: [
      '(vilket|vilka|vilken) (kvalitetsregister|register|system|it stöd|it system|databas|webbplats|nationella kvalitetsregister|stödsystem) (hör till|används för|används i|ska användas för|finns för|gäller|gäller för|hör ihop med|kopplas till|är kopplat till|är kopplade till|stödjer|stöder|används till|nämns för|är först ut i|är aktuellt för|är aktuella för|hör) {subject} [till]',
      '(vilket|vilka) (kvalitetsregister|register|system|it stöd) (har|använder) {subject}',
      'i (vilket|vilka) (kvalitetsregister|register|system|it system) (följs|registreras|dokumenteras|rapporteras) {subject} [upp]',
      '(kvalitetsregister|register) för {subject}',
    ],
    EN: [
      '<which> (quality register|quality registers|register|registers|system|systems|it support|registry|quality registry|it system|website) (goes with|go with|is used for|are used for|belongs to|belong to|is linked to|are linked to|does|do|supports|is there for|covers|is tied to|is connected to|applies to|is for|will be used for) {subject} [have|use]',
      'in <which> (register|registers|system|quality register) (is|are) {subject} (registered|recorded|followed up|documented)',
    ],
  },
  slots: {
    subject: entity(
      [EntityType.Programme, EntityType.PriorityArea, EntityType.Plan],
      [EntityType.Activity, EntityType.Goal, EntityType.Mandate],
    ),
  },
  operation: `query Registers($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    linkedFrom(first: 60) { nodes { kind from { __typename id name } ${PLACES} } }
    ... on Subject {
      links(direction: OUT, first: 60) { nodes { kind to { __typename id name } ${PLACES} } }
      parts(first: 40) { nodes { id name ... on Activity { links(direction: OUT, first: 20) { nodes { kind to { __typename id name } ${PLACES} } } } linkedFrom(first: 20) { nodes { kind from { __typename id name } ${PLACES} } } } }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const isSystem = ({ __typename }: { __typename: EntityType }): boolean => __typename === 'InformationSystem';
    const own = [
      ...found.flatMap(({ linkedFrom }) => linkedFrom.nodes.map(({ from, ...fact }) => ({ ...fact, system: from }))),
      ...found.flatMap(({ links }) => (links?.nodes ?? []).map(({ to, ...fact }) => ({ ...fact, system: to }))),
    ].filter(({ system }) => isSystem(system));
    const ofParts = found
      .flatMap(({ parts }) => parts?.nodes ?? [])
      .flatMap((part) => [
        ...part.linkedFrom.nodes.map(({ from, ...fact }) => ({ ...fact, system: from, part: part.name })),
        ...(
          (part as { links?: { nodes: (Cited & { kind: LinkKind; to: Named & { __typename: EntityType } })[] } }).links
            ?.nodes ?? []
        ).map(({ to, ...fact }) => ({ ...fact, system: to, part: part.name })),
      ])
      .filter(({ system }) => isSystem(system));
    const some = [...own, ...ofParts];
    const told = distinct([
      ...own.map(({ system }) => system.name),
      ...ofParts.map(({ system, part }) => `${system.name} (${part})`),
    ]);
    return {
      sentence:
        told.length > 0
          ? inLanguage(language, `Till ${name} hör ${enumerated(told)}.`, `With ${name} goes ${enumerated(told)}.`)
          : inLanguage(
              language,
              `Ingen källa knyter något register eller system till ${name}.`,
              `No source ties a register or system to ${name}.`,
            ),
      isSaid: told.length > 0,
      isOpen: told.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...some.map(({ system }) => system.id)]),
      citations: places(some),
    };
  },
});
