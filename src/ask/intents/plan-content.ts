import { EntityType, type GoalKind, type Language } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { dated, distinct, enumerated, inLanguage, type Period, time } from '../sentences.js';

const PARTS: Vocabulary = {
  PURPOSE: ['(syfte|syften|syftet|syftena)', '(purpose|purposes|aim|aims)'],
  MAIN: ['(huvudmål|huvudmålet)', '(main goal|main goals|main objective|overall goal)'],
  SUBGOAL: ['(delmål|delmålen)', '(subgoals|sub goals|subgoal|sub goal|partial goals|interim goals|milestones)'],
  EFFECT: [
    '(effektmål|effektmålen|förväntade effekter|effekter)',
    '(effect goals|expected effects|effects|impact goals|expected outcomes|outcome goals)',
  ],
  GOAL: ['(mål|målen|målsättningar|målsättningarna|målet|målsättning)', '(goals|goal|objectives|objective|targets)'],
  ACTIVITY: [
    '(aktiviteter|aktiviteterna|insatser|insatserna|åtgärder|åtgärderna|aktivitet)',
    '(activities|actions|activity|measures|efforts)',
  ],
  AREA: [
    '(områden|prioriterade områden|prioriterade förbättringsområden|förbättringsområden|områdena|avsnitt|delar|huvudområden)',
    '(areas|priority areas|improvement areas|sections|parts)',
  ],
} satisfies Vocabulary<GoalKind | 'GOAL' | 'ACTIVITY' | 'AREA'>;

const WHOLE = entity(
  [EntityType.Plan, EntityType.PriorityArea],
  [EntityType.Programme],
  [EntityType.Activity, EntityType.Goal],
);

interface Timed extends Cited, Named {
  deadline?: string | null;
  period?: Period | null;
  goalKind?: GoalKind;
  number?: number | null;
}

interface Data {
  entities: (
    | (Named & {
        goals?: Timed[];
        activities?: Timed[];
        priorityAreas?: Timed[];
        parts?: { nodes: (Timed & { __typename: EntityType })[] };
      })
    | null
  )[];
}

function told({ name, deadline, period, number, goalKind }: Timed, language: Language): string {
  const when = deadline ? dated(deadline, language) : time(period ?? null, language);
  const numbered = number && !name.startsWith(String(number)) && goalKind === undefined ? `${number}. ${name}` : name;
  return when === undefined || name.includes(when) || (deadline && name.includes(deadline))
    ? numbered
    : `${numbered} (${when})`;
}

/** The goals, activities or areas of a plan, an area or a programme. */
export const planContent = intent<Data>({
  name: 'plan-content',
  phrasings: {
    SV: [
      '(vilka|vilket|vad|vad är|vad för) {part} (har|finns i|ingår i|gäller för|gäller|innehåller|hör till|finns för|finns inom|ställs upp i|satte|sätter|anger|anges i|tas upp i|omfattar|är kopplade till) {plan} [{year}]',
      '(vilka|vilket|vad) <ar> {part} (i|för|av|med|inom|till) {plan} [{year}]',
      '(vilka|vilket|vad) <ar> {plan} {part}',
      'vad (vill|ska) [man] uppnå [s] (med|i|genom) {plan}',
      'vad (innehåller|omfattar) {plan}',
      'hur många {part} (har|finns i|finns det i|ingår i|innehåller) {plan}',
      '{part} (i|för|av|med) {plan}',
      'vad ska (göras|genomföras) (i|inom|enligt) {plan}',
      '(vilka|vad|vilken) {part} (förväntas|väntas|eftersträvas|vill man nå|vill man uppnå) [för patienter|för patienterna|för vårdgivare|för vårdgivarna] (av|med|i|genom|för) {plan}',
      'vad är {part} (för|i|med|inom) {plan} [{year}]',
      'varför (finns|görs|genomförs|införs|inför man|startas|startades|behövs|etableras) {reason}',
      'vad (är meningen med|vill man uppnå med|vill man åstadkomma med|är tanken med|är poängen med) {reason}',
    ],
    EN: [
      '<which> {part} (does|do|are in|are there in|are included in|belong to|is in|are part of|are set in|apply to|are planned in) {plan} [have|contain|include|set] [(for|in) {year}]',
      'what (is|are) [<the>] {part} (of|in|for|with|behind) {plan} [(for|in) {year}]',
      'how many {part} (does|are in|are there in) {plan} [have|contain]',
      'why (is|are|was|were) {reason} [being] (introduced|implemented|carried out|done|started|established|made)',
      'what does {plan} (contain|include|consist of|aim at|aim for|aim to achieve)',
      '<which> {part} (are expected|is expected) [for patients|for care providers] (from|of|in) {plan}',
      '{part} of {plan}',
      'list [<the>] {part} (of|in) {plan}',
    ],
  },
  slots: {
    part: { is: 'VALUE', words: PARTS },
    year: { is: 'DATE' },
    plan: WHOLE,
    reason: WHOLE,
  },
  operation: `query PlanContent($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Plan {
      goals { id name goalKind deadline period { from to label } ${PLACES} }
      activities { id name deadline period { from to label } ${PLACES} }
      priorityAreas { id name number ${PLACES} }
    }
    ... on PriorityArea { goals { id name goalKind deadline period { from to label } ${PLACES} } }
    ... on Subject {
      parts(types: [Goal, Activity, PriorityArea], first: 60) {
        nodes {
          __typename
          id
          name
          period { from to label }
          ... on Goal { goalKind deadline }
          ... on Activity { deadline }
          ... on PriorityArea { number }
          ${PLACES}
        }
      }
    }
  }
}`,
  variables: (given) => ({ ids: [...ids(given, 'plan'), ...ids(given, 'reason')] }),
  tell({ entities }, { language, values, entities: meant }) {
    const found = entities.flatMap((one) => one ?? []);
    const plan = found[0];
    const parts = found.flatMap(({ parts: all }) => all?.nodes ?? []);
    const of = (type: string, own: Timed[]): Timed[] => [
      ...new Map(
        [...own, ...parts.filter(({ __typename }) => __typename === type)].map((one) => [one.id, one]),
      ).values(),
    ];
    const goals = of(
      'Goal',
      found.flatMap(({ goals: all }) => all ?? []),
    );
    const activities = of(
      'Activity',
      found.flatMap(({ activities: all }) => all ?? []),
    );
    const areas = of(
      'PriorityArea',
      found.flatMap(({ priorityAreas: all }) => all ?? []),
    );
    const wanted = meant.reason ? 'PURPOSE' : values.part;
    const kinds: readonly (readonly [string, string, string, readonly Timed[]])[] = [
      ['PURPOSE', 'Syften', 'Purposes', goals.filter(({ goalKind }) => goalKind === 'PURPOSE')],
      ['MAIN', 'Huvudmål', 'Main goals', goals.filter(({ goalKind }) => goalKind === 'MAIN')],
      ['SUBGOAL', 'Delmål', 'Subgoals', goals.filter(({ goalKind }) => goalKind === 'SUBGOAL')],
      ['EFFECT', 'Effektmål', 'Effect goals', goals.filter(({ goalKind }) => goalKind === 'EFFECT')],
      ['AREA', 'Områden', 'Areas', areas],
      ['ACTIVITY', 'Aktiviteter', 'Activities', activities],
    ];
    const shown = kinds.filter(([kind]) =>
      wanted === undefined
        ? kind !== 'ACTIVITY' || goals.length + areas.length === 0
        : wanted === 'GOAL'
          ? !['AREA', 'ACTIVITY'].includes(kind)
          : kind === wanted,
    );
    const some = shown.filter(([, , , all]) => all.length > 0);
    const sentence = some.map(
      ([, swedish, english, all]) =>
        `${inLanguage(language, swedish, english)} (${all.length}): ${enumerated(all.map((one) => told(one, language)))}.`,
    );
    const all = some.flatMap(([, , , members]) => members);
    const name = quoted(plan?.name ?? '', language);
    return {
      sentence:
        all.length > 0
          ? `${name} – ${sentence.join(' ')}`
          : inLanguage(language, `Ingen källa anger det för ${name}.`, `No source gives any for ${name}.`),
      isSaid: all.length > 0,
      isOpen: all.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...all.map(({ id }) => id)]),
      citations: places(all.map(({ citations }) => ({ citations: citations.slice(0, 2) }))),
    };
  },
});
