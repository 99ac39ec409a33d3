import { capital } from '../../words/capital.js';
import { CHART_PAGE_WORDS, PAGE_WORDS, TERMS } from '../../words/words.js';
import type { DutyFragment, ReportFragment } from '../operations.generated.js';
import { times } from '../parts/answering.js';
import { ask, nothingOf, type Site } from '../site.js';
import { type View, written } from '../view.js';
import type { Card, CardLine, Piece } from './card.js';

const present = (pieces: readonly (Piece | null | undefined | false)[]): Piece[] =>
  pieces.flatMap((piece) => (piece ? [piece] : []));

const named = ({ id, name }: { id: string; name: string }): Piece => ({ id, name });
const noted = (text: string | null | undefined): Piece | undefined => (text ? `(${text})` : undefined);

function duty(
  view: View,
  { role, title, party, distribution, validFrom, validTo, ended, inheritedThrough }: DutyFragment,
): CardLine {
  const phrases = PAGE_WORDS[view.language];
  const through = inheritedThrough.at(-1);
  return {
    word: capital(TERMS[view.language].roles[role]),
    pieces: present([
      named(party),
      noted(title),
      distribution === 'JOINT' && phrases.jointly,
      distribution === 'EACH' && phrases.each,
      noted(times(view, { from: validFrom, to: validTo })),
      noted(ended ? phrases.ended : undefined),
      ...(through ? [phrases.inheritedFrom, named(through)] : []),
    ]),
  };
}

function report(view: View, { reportingKind, by, to, into, channel, cadence, condition }: ReportFragment): CardLine {
  const phrases = PAGE_WORDS[view.language];
  return {
    word: capital(TERMS[view.language].reports[reportingKind]),
    pieces: present([
      ...(by ? [phrases.by.toLowerCase(), named(by)] : []),
      ...(to ? [phrases.to.toLowerCase(), named(to)] : []),
      ...(into ? [named(into)] : []),
      noted([channel, cadence?.label, condition].filter(Boolean).join(', ')),
    ]),
  };
}

/** Today in Sweden: what a card tells of unless another day is asked for. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(now);
}

/**
 * Who owns something and where it is reported, on a day: today if the address names none. Rejects as the API does where there
 * is no such thing, or nothing of the kind that is answered for.
 */
export async function answerCard(site: Site, given: View, id: string): Promise<Card> {
  const view = { ...given, asOf: given.asOf ?? today() };
  const { language, asOf } = view;
  const { entity, responsibility } = await ask(site, 'AnswerCard', { id, asOf, language });
  if (!entity || !responsibility) throw nothingOf(id);
  const phrases = PAGE_WORDS[language];
  const status = String(responsibility.status);
  return {
    id: entity.id,
    name: entity.name,
    type: capital(TERMS[language].types[entity.__typename]),
    language,
    asOf,
    status,
    statusWord: TERMS[language].statuses[responsibility.status],
    dayWord: CHART_PAGE_WORDS[language].stateOn(written(asOf, view)),
    owners: {
      heading: phrases.answersFor,
      lines: responsibility.owners.map((one) => duty(view, one)),
      none: phrases.noOwner,
    },
    reporting: {
      heading: phrases.reporting,
      lines: responsibility.reporting.map((one) => report(view, one)),
      none: phrases.noReporting,
    },
    moreWord: CHART_PAGE_WORDS[language].answerFrom,
  };
}
