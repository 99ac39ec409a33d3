import { EntityType, type Language } from '../../model/schema.generated.js';
import { numberAsInSources } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { ids, intent } from '../intent.js';
import { distinct, inLanguage, type Period, time, toldOr } from '../sentences.js';

export interface Figure extends Cited, Named {
  min: number | null;
  max: number | null;
  unit: string;
  approximate: boolean;
  period: Period | null;
  of?: Named;
}

/** The selection of a {@link Figure}. */
export const FIGURE = `id name min max unit approximate period { from to label } of { id name } ${PLACES}`;

interface Data {
  entities: (
    | (Named & Cited & { __typename: EntityType; size?: number | null; figures?: Figure[] } & Partial<Figure>)
    | null
  )[];
}

/** A share of something is told as per cent: `andel av besöken`. */
const SHARE = 'andel';

/** `cirka 5–10 kommuner (2021)`. */
export function figureText({ min, max, unit, approximate, period }: Figure, language: Language): string {
  const about = approximate ? inLanguage(language, 'cirka ', 'about ') : '';
  const share = unit.startsWith(SHARE) && (max ?? min ?? 1) <= 1;
  const shown = (one: number): string =>
    share ? `${numberAsInSources(Math.round(one * 100))} %` : numberAsInSources(one);
  const range =
    min !== null && max !== null
      ? min === max
        ? shown(min)
        : `${shown(min)}–${shown(max)}`
      : max !== null
        ? inLanguage(language, `högst ${shown(max)}`, `at most ${shown(max)}`)
        : inLanguage(language, `minst ${shown(min ?? 0)}`, `at least ${shown(min ?? 0)}`);
  const when = time(period, language);
  return `${about}${range} ${share ? unit.slice(SHARE.length).trim() : unit}${when ? ` (${when})` : ''}`;
}

/** Numbers that sources give. */
export const figures = intent<Data>({
  name: 'figures',
  phrasings: {
    SV: [
      'hur (många|mycket|stor|stort|stora) {figure}',
      'hur (stor|många) (andel|del|procent) (av|utgör|är) {figure}',
      '(vad är antalet|antal|antalet) {figure}',
      'vilken andel av {figure}',
      'hur [många] gånger fler {figure}',
    ],
    EN: [
      'how (many|much|large|big) {figure}',
      '(what share|what proportion|which share|what percentage|what part) of {figure}',
      '(what is the number of|number of) {figure}',
    ],
  },
  slots: {
    figure: {
      is: 'ENTITY',
      types: [[EntityType.Figure], [EntityType.Body]],
      atMost: 3,
      light:
        'finns finnas det har hade ingår ingick är var rapporterade rapporterades rapporterar registrerades registrera registreras kan deltar deltog omfattar består ska skall ha fick får nämns under år året ut totalt sammanlagt stycken per arbetar jobbar med there are were reported report by from have has had exist does do did is involve in include can be registered belong total altogether each many made up work works member members took part take get gets got given annually planned year'.split(
          ' ',
        ),
    },
  },
  operation: `query Figures($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    ${PLACES}
    ... on Figure { ${FIGURE} }
    ... on Body { size figures { ${FIGURE} } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'figure') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const own = found.filter(({ __typename }) => __typename === 'Figure') as Figure[];
    const bodies = found.filter(({ __typename }) => __typename === 'Body');
    const all = [...own, ...bodies.flatMap(({ figures: some }) => some ?? [])];
    const sized = bodies.filter(({ size, figures: some }) => typeof size === 'number' && (some ?? []).length === 0);
    const told = [
      ...all.map((one) => `${one.name}: ${figureText(one, language)}.`),
      ...sized.map(({ name, size }) => `${name}: ${size}.`),
    ];
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa ger något tal för ${found[0]?.name}.`,
        `No source gives a number for ${found[0]?.name}.`,
      ),
      isSaid: told.length > 0,
      isOpen: told.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...all.flatMap(({ of }) => of?.id ?? [])]),
      citations: places([...all, ...sized]),
    };
  },
});
