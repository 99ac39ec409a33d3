import type { StepRelation } from '../../model/schema.generated.js';
import { stepWords } from '../../words/steps.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, inLanguage } from '../sentences.js';
import { ANYTHING } from './kinds.js';

interface Step extends Cited {
  from: Named;
  to: Named;
  kind: StepRelation;
  reversed: boolean;
}

interface Data {
  paths: { length: number; steps: Step[] }[];
  entities: (Named | null)[];
}

/** How two things are connected, step by step. */
export const connection = intent<Data>({
  name: 'connection',
  phrasings: {
    SV: [
      '(hur|på vilket sätt) (hänger|hör|sitter) {from} [och|ihop med|samman med] {to} (ihop|samman)',
      '(hur|på vilket sätt) (hänger|hör) {from} (ihop|samman) med {to}',
      '(hur|på vilket sätt) (är|hänger) {from} (kopplad|kopplat|kopplade|relaterad|relaterat|förbunden|knuten|knutet|länkad|bunden) (till|med) {to}',
      '(hur|på vilket sätt) (är|hänger) {from} och {to} (kopplade|relaterade|förbundna|sammankopplade|ihop|knutna till varandra|kopplade till varandra)',
      '(vad är|vilken är|finns det|vilken|vilket) [en|någon] (kopplingen|kopplingar|koppling|sambandet|samband|relationen|relation|förbindelsen|länken|länk|vägen|väg) [som] [finns] (mellan|från) {from} (och|till) {to}',
      '(hur|på vilket sätt) (når|nås|kommer|kan) {from} [nå|fram] [till|av|in i] {to}',
      '(hur|vilken väg) går vägen från {from} till {to}',
      'vilken väg har {from} [in] (till|i) {to}',
      'vad har {from} (med|gemensamt med) {to} [att göra|gemensamt]',
    ],
    EN: [
      'how (is|are) {from} (connected|related|linked|tied) (to|with) {to}',
      'how (is|are) {from} and {to} (connected|related|linked|tied together|tied)',
      'how (does|do) {from} (relate to|connect to|fit with) {to}',
      '(what is|is there) (the|a|any) (connection|link|relation|relationship|path) between {from} and {to}',
      'what does {from} have to do with {to}',
      'how (does|do|can) {from} (reach|get to|get through to|access|influence) {to}',
      '(what|which) (way|route|channel) (does|do) {from} have (to|into) {to}',
    ],
  },
  slots: { from: entity(...ANYTHING), to: entity(...ANYTHING) },
  operation: `query Connection($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 1) { length steps { from { id name } kind reversed to { id name } ${PLACES} } }
  entities(ids: [$from, $to]) { id name }
}`,
  variables: (given) => ({ from: ids(given, 'from')[0], to: ids(given, 'to')[0] }),
  tell({ paths, entities }, { language }) {
    const [from, to] = entities;
    const [path] = paths;
    if (!path || path.steps.length === 0) {
      return {
        sentence: inLanguage(
          language,
          `Källorna visar ingen koppling mellan ${from?.name} och ${to?.name}.`,
          `The sources show no connection between ${from?.name} and ${to?.name}.`,
        ),
        isSaid: false,
        entities: entities.flatMap((one) => one?.id ?? []),
        citations: [],
      };
    }
    const steps = path.steps.map(({ from: a, kind, reversed, to: b }) =>
      reversed
        ? `${b.name} ${stepWords(kind, language)} ${a.name}`
        : `${a.name} ${stepWords(kind, language)} ${b.name}`,
    );
    return {
      sentence: inLanguage(
        language,
        `${from?.name} och ${to?.name} hänger ihop i ${path.length} steg: ${steps.join('; ')}.`,
        `${from?.name} and ${to?.name} are connected in ${path.length} ${path.length === 1 ? 'step' : 'steps'}: ${steps.join('; ')}.`,
      ),
      isSaid: true,
      entities: distinct(path.steps.flatMap((step) => [step.from.id, step.to.id])),
      citations: places(path.steps),
    };
  },
});
