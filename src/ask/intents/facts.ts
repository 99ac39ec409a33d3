import { EntityType, type Language } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { places } from '../cited.js';
import { type Intent, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import { type Aspect, amounts, CARD, type Card, contents, parties, times, whereabouts } from './card.js';
import { GENERIC, HAVING_TO_DO } from './generic.js';

/**
 * Questions that tell of a thing instead of naming it: `när ska myndigheterna presentera sitt förslag`. Things have names
 * that say what they are, so that all telling words of the question are found in the names and what stands around them.
 * What is asked (who, when, how much) must be known of the thing; the sentence says of which thing it is told.
 */

const T = EntityType;
type AspectOf = (card: Card, language: Language) => Aspect;

interface Asking {
  readonly name: string;
  readonly phrasings: Intent['phrasings'];
  readonly types: readonly (readonly EntityType[])[];
  readonly light?: readonly string[];
  /** What must be known. */
  readonly asked: readonly AspectOf[];
  /** Types whose names say it without more. */
  readonly statements?: ReadonlySet<string>;
  /** What is told beside. */
  readonly beside: readonly AspectOf[];
}

/** More things than this are not told together. */
const MOST_THINGS = 3;

const SUBJECTS = [T.Activity, T.Goal, T.Mandate, T.Plan, T.Programme, T.PriorityArea, T.Decision];

function aboutOne(card: Card, { asked, beside, statements = STATEMENTS }: Asking, language: Language) {
  const main = asked.map((aspect) => aspect(card, language));
  const more = beside.map((aspect) => aspect(card, language));
  const said = distinct(main.flatMap((one) => one.said));
  const also = distinct(more.flatMap((one) => one.said)).filter((one) => !said.includes(one));
  const description = card.description ? [card.description.replace(/\.$/, '')] : [];
  const told = [quoted(card.name, language), ...(said.length > 0 ? [enumerated(said)] : [])].join(': ');
  const isKnown =
    said.length > 0 ||
    (asked.length === 0 && description.length + also.length > 0) ||
    (statements.has(card.__typename) && (asked.length === 0 || card.__typename === T.Finding));
  return {
    isKnown,
    sentence: `${[told, ...description, ...(also.length > 0 ? [enumerated(also)] : [])].join('. ')}.`,
    ids: [card.id, ...[...main, ...more].flatMap((one) => one.ids)],
    facts: main.flatMap((one) => one.facts),
    card,
  };
}

/** Types whose names are statements of their own. */
const STATEMENTS: ReadonlySet<string> = new Set([T.Finding, T.Decision, T.Gap, T.Figure, T.Funding]);
const MOST_PLACES = 4;

function factIntent(asking: Asking): Intent {
  const { name, phrasings, types, light = [] } = asking;
  return intent<{ entities: (Card | null)[] }>({
    name,
    phrasings,
    slots: {
      subject: { is: 'ENTITY', types, atMost: MOST_THINGS, isWide: true, light: [...GENERIC, ...light] },
      // A number is no answer to which things they are.
      list: {
        is: 'ENTITY',
        types: types.map((group) => group.filter((type) => type !== T.Figure)),
        atMost: MOST_THINGS,
        isWide: true,
        light: [...GENERIC, ...light],
      },
    },
    operation: `query Facts($ids: [ID!]!) {\n  entities(ids: $ids) {\n    ${CARD}\n  }\n}`,
    variables: (given) => ({ ids: [...ids(given, 'subject'), ...ids(given, 'list')] }),
    tell({ entities }, { language }) {
      const all = entities.flatMap((card) => (card ? [aboutOne(card, asking, language)] : []));
      const known = all.filter(({ isKnown }) => isKnown);
      return {
        sentence:
          known.length > 0
            ? known.map(({ sentence }) => sentence).join(' ')
            : inLanguage(language, 'Ingen källa säger det.', 'No source says so.'),
        isSaid: known.length > 0,
        isOpen: known.length === 0,
        entities: known.length > 0 ? distinct(known.flatMap((one) => one.ids)) : all.map(({ card: { id } }) => id),
        citations: places([
          ...known.flatMap(({ facts }) => facts),
          ...known.map(({ card: { citations } }) => ({ citations: citations.slice(0, MOST_PLACES) })),
        ]),
      };
    },
  });
}

/** Who is to do something, did it or has to do with it. */
export const doer = factIntent({
  name: 'doer',
  phrasings: {
    SV: [
      '(vem|vem eller vilka) [som|är det som] {subject}',
      'vilka (ska|skall|har|kommer att|bör|måste|får|är|var) {subject}',
      '(av|från|till|för|med|hos|åt) (vem|vilka) {subject}',
      'vems {subject}',
      '[av|från|till|för|med|hos] (vilket|vilken|vilka) (organ|grupp|grupper|arbetsgrupp|arbetsgrupper|myndighet|myndigheter|organisation|organisationer|part|parter|aktör|aktörer|instans|nämnd|råd|person|personer) {subject}',
    ],
    EN: [
      'who {subject}',
      '(by|from|to|for|with) whom {subject}',
      'whose {subject}',
      '[by|from|to|for|with] (which|what) (body|bodies|group|groups|working group|authority|authorities|organisation|organisations|organization|party|parties|actor|board|council|person|people) {subject}',
    ],
  },
  types: [SUBJECTS, [T.AgendaItem, T.InformationSystem, T.Indicator, T.Post], [T.Finding]],
  light: HAVING_TO_DO,
  asked: [parties],
  beside: [whereabouts, contents],
});

/** When something is, was or is to be done. */
export const occasion = factIntent({
  name: 'occasion',
  phrasings: {
    SV: [
      '[senast|till|från|sedan|fram till|från och med|till och med] när {subject}',
      '[under|till|från|för|i|på|vid|senast] (vilket år|vilket datum|vilka år|vilken dag|vilken tid|vilken period|vilken månad|vilket halvår) {subject}',
      '(hur länge|hur dags|hur lång tid) {subject}',
    ],
    EN: [
      '[by|since|until|from] when {subject}',
      '[by|in|on|during|for|from] (which|what) (year|years|date|day|time|period|month|deadline) {subject}',
      'how long {subject}',
    ],
  },
  types: [
    [T.Goal, T.Activity, T.Decision, T.Mandate, T.Meeting],
    [T.Plan, T.Programme, T.Funding],
  ],
  asked: [times],
  statements: new Set(),
  beside: [],
});

/** How many or how much of something there is. */
export const amount = factIntent({
  name: 'amount',
  phrasings: {
    SV: [
      '[på|i|med|till|för|av|från] hur (många|mycket|stor|stort|stora|ofta) [andel|del] [av] {subject}',
      'vilken andel [av] {subject}',
      'vad kostar {subject}',
    ],
    EN: [
      '[in|at|with|to|for|of|by|from] how (many|much|large|big|often) [a] [share|part] [of] {subject}',
      '(what|which) (share|proportion|percentage|fraction|part|number|amount) of {subject}',
      'what (does|do|did) {subject} cost',
    ],
  },
  types: [[T.Figure, T.Funding], [T.Finding]],
  light:
    'antal gånger stycken andel andelen del number times share proportion tillfört tillförs tillföra tilldelas tilldelats tilldelade satsas satsat satsade avsatt avsätts avsattes bidrar bidra bidrog betalar betala står omfattas omfattar rapporterade registrerades include includes included contribute contributes allocated allocate set aside spend spent'.split(
      ' ',
    ),
  asked: [amounts],
  statements: new Set(),
  beside: [],
});

/** Where something is reported, kept or published. */
export const whereabout = factIntent({
  name: 'whereabout',
  phrasings: {
    SV: [
      '(var|vart|varifrån) {subject}',
      '(i|på|till|från|genom|via) (vilken|vilket|vilka) (system|register|kvalitetsregister|dokument|forum|webbplats|hemsida|rapport|kanal|journalsystem) {subject}',
    ],
    EN: [
      'where {subject}',
      '(in|on|to|from|through|via) (which|what) (system|register|document|forum|website|report|channel|record system|registry) {subject}',
    ],
  },
  types: [[...SUBJECTS, T.Funding], [T.InformationSystem, T.Indicator], [T.Finding]],
  asked: [whereabouts],
  beside: [parties],
});

/** A system that is told of by what it is for. */
export const systemFor = factIntent({
  name: 'system-for',
  phrasings: {
    SV: [
      '[i|till|med] (vilket|vilka|vilken|vad heter) [det|den|de] [nya|framtida] (system|systemet|it system|it stöd|register|registret|kvalitetsregister|journalsystem|journalsystemet|vårdinformationsstöd|vårdinformationsstödet|app|appen|applikation|applikationen|webbplats|webbplatsen|verktyg|digitalt verktyg|digitala verktyg) [som] {subject}',
    ],
    EN: [
      '[in|to|with] (which|what) [is] [the] [new|future] (system|systems|it system|it support|register|registry|quality register|record system|information system|app|application|website|tool|digital tool) [that|which] {subject}',
    ],
  },
  types: [[T.InformationSystem]],
  light: 'heter används stöd stöder namn called name supports supporting'.split(' '),
  asked: [],
  beside: [contents, parties],
});

/** What the sources say of something, or how and why it is so. */
export const says = factIntent({
  name: 'says',
  phrasings: {
    SV: [
      '[på|i|av|till|för|med|under] (vad|vilken|vilket|varför|hur) [för] {subject}',
      '[på|i|av|till|för|med|under] vilka {list}',
      'vad (händer|hände|sägs|säger källan|säger källorna|gäller|krävs|visar|visade|framgår) [om] {subject}',
    ],
    EN: [
      '[in|on|of|to|for|with|by|at] (what|why|how) {subject}',
      '[in|on|of|to|for|with|by|at] which {list}',
      'what (happens|happened|is said|is required|applies|do the sources say) [if|about|of|for] {subject}',
    ],
  },
  types: [[T.Finding], [...SUBJECTS, T.Indicator, T.InformationSystem, T.AgendaItem, T.Funding, T.Figure]],
  asked: [],
  beside: [parties, times, amounts, whereabouts, contents],
});

/** What is noted as missing or unclear, told of by its words. */
export const unclear = factIntent({
  name: 'unclear',
  phrasings: {
    SV: [
      '(vad|vilka|vilken|vilket|varför) [är|finns] (saknas|saknar|fattas|oklart|otydligt|oklar|motsägelsefullt|motsäger) {subject}',
    ],
    EN: ['(what|which|why) [is|are] (missing|unclear|lacking|contradictory|lacks|vague) {subject}'],
  },
  types: [[T.Gap]],
  asked: [],
  beside: [],
});
