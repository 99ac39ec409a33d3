import { EntityType, type Language, type LinkKind } from '../../model/schema.generated.js';
import type { BothWays } from '../../words/terms.js';
import { TERMS } from '../../words/words.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, toldOr } from '../sentences.js';
import { SUBJECTS } from './kinds.js';

export interface Link extends Cited {
  kind: LinkKind;
  from: Named;
  to: Named;
}

interface Data {
  entities: (
    | (Named & {
        links?: { nodes: Link[] };
        linkedFrom: { nodes: Link[] };
        partOf?: (Named & Cited)[];
        parts?: { nodes: (Named & Cited & { __typename: EntityType })[] };
      })
    | null
  )[];
}

/** How a link is said, from the thing that it begins with (`isOut`) or from the one that it leads to. */
export function linkSaid(kind: LinkKind, isOut: boolean, language: Language): string {
  const links: Readonly<Record<string, BothWays>> = TERMS[language].links;
  return links[kind]?.[isOut ? 'out' : 'back'] ?? kind;
}

/** The selection of a {@link Link}. */
export const LINKED = `kind from { id name } to { id name } ${PLACES}`;

const OUT: Vocabulary = {
  BASED_ON: ['(bygger|baseras|grundas|vilar|utgår) [på|från|ifrån]', '(based on|built on|rest on|build on|resting on)'],
  IN_LINE_WITH: ['(ligger|är) i linje med', '(in line with)'],
  REPLACES: ['(ersätter)', '(replace|replaces)'],
  EXTENDS: ['(förlänger|utvidgar)', '(extend|extends)'],
  EVALUATES: ['(utvärderar)', '(evaluate|evaluates)'],
  APPLIES_TO: ['(gäller|gäller för|berör|omfattar)', '(apply to|applies to|concern|cover|affect)'],
  PUBLISHED_IN: [
    '(publiceras|finns publicerad|finns publicerat|finns|publicerades)',
    '(published in|published on|published|to be found)',
  ],
  TARGETS: [
    '(riktar sig|vänder sig|riktas|är avsedd|är till för) [till|mot|för]',
    '(aimed at|meant for|directed at|intended for|target)',
  ],
  TESTED_ON: ['(prövas|testas|piloteras) [på]', '(tested on|piloted on|tried on)'],
  CONCERNS: ['(gällde|handlade om|avsåg|behandlade|omfattade)', '(about|concerned with)'],
  MANDATED_BY: ['(har sitt uppdrag av|regleras av|styrs av|beror på)', '(mandated by|required by)'],
} satisfies Vocabulary<LinkKind>;
const IN: Vocabulary = {
  REPLACES: ['(ersätts|ersattes) [av]', '(replaced by|succeeded by)'],
  EXTENDS: ['(förlängs|förlängdes|utvidgas|förlängts) [av|med|genom]', '(extended by|prolonged by|extended)'],
  EVALUATES: [
    '(utvärderas|utvärderades|analyserades|analyseras) [av|i|genom]',
    '(evaluated by|evaluated in|analysed in)',
  ],
  ANNEX_OF: ['(har|hör till|finns till|ingår i|följer med) (bilagor|bilaga|bilagorna)', '(annexes|appendices|annex)'],
} satisfies Vocabulary<LinkKind>;

const OPERATION = `query Relations($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    linkedFrom(first: 60) { nodes { kind from { id name } to { id name } ${PLACES} } }
    ... on Subject { links(direction: OUT, first: 60) { nodes { kind from { id name } to { id name } ${PLACES} } } }
  }
}`;

function tellLinks({ entities }: Data, language: Language, choose: (link: Link & { isOut: boolean }) => boolean) {
  const found = entities.flatMap((one) => one ?? []);
  const name = quoted(found[0]?.name ?? '', language);
  const all = found.flatMap(({ links, linkedFrom }) => [
    ...(links?.nodes ?? []).map((link) => ({ ...link, isOut: true })),
    ...linkedFrom.nodes.map((link) => ({ ...link, isOut: false })),
  ]);
  const some = all.filter(choose);
  const groups = distinct(some.map(({ kind, isOut }) => `${kind} ${isOut}`));
  const told = groups.map((group) => {
    const links = some.filter(({ kind, isOut }) => `${kind} ${isOut}` === group);
    const [first] = links;
    const verb = first ? linkSaid(first.kind, first.isOut, language) : '';
    return `${name} ${verb} ${enumerated(distinct(links.map(({ isOut, from, to }) => quoted(isOut ? to.name : from.name, language))))}.`;
  });
  return {
    sentence: toldOr(told, language, `Ingen källa säger det om ${name}.`, `No source says that of ${name}.`),
    isSaid: told.length > 0,
    isOpen: told.length === 0,
    entities: distinct([...found.map(({ id }) => id), ...some.map(({ isOut, from, to }) => (isOut ? to.id : from.id))]),
    citations: places(some),
  };
}

/** What a plan or programme rests on, replaces, extends, applies to, is published in … */
export const relations = intent<Data>({
  name: 'relations',
  phrasings: {
    SV: [
      '(vad|vilka|vilken|var|vem|vilket dokument|vilka dokument|vilken plan|vilka planer|på vad|till vem|för vem|för vilka|vilka verksamheter|vilka enheter|vilken överenskommelse|vilken strategi|vilken utvecklingsstrategi|vilket avtal|vilken lag|vilken rapport|vilka mål|vilken utvecklingsplan|vilken webbplats|på vilken webbplats) {out} {subject} [på|till|mot|med|av|för|sig till|sig mot]',
      '(vad|vilka|vilken|vilket|vilken strategi|vilken utvecklingsstrategi|vilken plan|vilka planer|vilket dokument|vilka dokument|vilken överenskommelse|vilket program|vilka program) (ska|bör|måste) {subject} {basis}',
      '(vad|vilka|vilken plan|vad som|hur|vilken rapport|vilken analys) {in} {subject} [av|genom|i|med]',
      '{subject} {out} (vad|vilka)',
      '(vad|vilka|vilken|vilket) [handlingsplan|handlingsplaner|plan|planer|strategi|dokument|program] (ligger|är) {aligned} i linje med',
      'i linje med (vad|vilken|vilket|vilka) [handlingsplan|plan|strategi|dokument] (ligger|är) {aligned}',
      '(vilka|hur många) bilagor (har|finns till|hör till|ingår i|följer med) {annexed}',
      'vad [som] (förlänger|ersätter|utvärderar|ska ersätta) {successor}',
      'vad kommer efter {successor}',
    ],
    EN: [
      '(what|which plan|which document|which documents|which agreement|on what|where|to whom|whom|who|which plans|which strategy|which website|which units|for whom|which programmes) (is|are|does|do|was) {subject} {out} [to|on|for]',
      '(what|which plan|by what|how|which report|which analysis) (is|are|was|has|have) {subject} [been] {in} [by|in]',
      '<which> (annexes|appendices) (does|are there to|belong to|do) {annexed} [have]',
      'what (are|is) the (annexes|appendices) (of|to) {annexed}',
      'what (replaces|extends|evaluates|succeeds|prolongs|will replace|comes after) {successor}',
    ],
  },
  slots: {
    out: { is: 'VALUE', words: OUT },
    in: { is: 'VALUE', words: IN },
    basis: {
      is: 'VALUE',
      words: { BASED_ON: ['(utgå|bygga|baseras|grundas|vila) (från|på|i)', '(ta stöd av|följa)'] },
    },
    subject: entity(...SUBJECTS),
    aligned: entity(...SUBJECTS),
    annexed: entity([EntityType.Plan], [EntityType.Document]),
    successor: entity([EntityType.Plan, EntityType.Programme]),
  },
  operation: OPERATION,
  variables: (given) => ({ ids: ['subject', 'aligned', 'annexed', 'successor'].flatMap((slot) => ids(given, slot)) }),
  tell(data, { language, values, entities }) {
    const wantedOut = entities.aligned ? 'IN_LINE_WITH' : (values.out ?? values.basis);
    const wantedIn = values.in ?? (entities.annexed ? 'ANNEX_OF' : undefined);
    return tellLinks(data, language, ({ kind, isOut }) => {
      if (entities.successor) return !isOut && ['REPLACES', 'EXTENDS', 'EVALUATES'].includes(kind);
      return isOut
        ? kind === wantedOut ||
            (wantedOut === 'BASED_ON' && kind === 'MANDATED_BY') ||
            (wantedOut === 'TARGETS' && kind === 'APPLIES_TO')
        : kind === wantedIn;
    });
  },
});
