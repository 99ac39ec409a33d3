import { AffiliationKind, ReportingKind } from '../../model/schema.generated.js';
import { OF_SOURCES } from '../../words/language.js';
import { FOUND_GAPS, TERMS } from '../../words/words.js';
import type { FactRecord } from '../recording.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

/** The standing lines along which a body is watched by another. */
const OVERSIGHT: ReadonlySet<string> = new Set([AffiliationKind.REPORTS_TO, AffiliationKind.FOLLOWED_UP_BY]);

/** What a report is about, or the party whose line it is, and what it is called, with its recipient where one is given. */
function named(known: Known, { ends, properties }: FactRecord, to?: string): { ids: string[]; text: string } {
  const ids = [ends.subject ?? ends.by].flatMap((id) => id ?? []);
  const name = ids.map((id) => known.entity(id)?.name ?? id).join();
  const channel = properties.channel === undefined ? undefined : String(properties.channel);
  const kind = Object.values(ReportingKind).find((one) => one === properties.reportingKind) ?? ReportingKind.REPORT;
  return { ids, text: FOUND_GAPS.report(TERMS[OF_SOURCES].reports[kind], channel, name, to) };
}

function reports({ recording }: Known): FactRecord[] {
  return recording.facts.filter(({ type }) => type === 'Reporting');
}

/** A report or follow-up without anyone or anything that receives it. What is published is for everyone. */
export const reportWithoutRecipient: Rule = {
  kind: 'REPORT_WITHOUT_RECIPIENT',
  find: (known) =>
    reports(known)
      .filter(({ ends, properties }) => {
        return (
          ends.to === undefined && ends.into === undefined && properties.reportingKind !== ReportingKind.PUBLICATION
        );
      })
      .map((fact) => {
        const { ids, text } = named(known, fact);
        return { about: ids, name: FOUND_GAPS.reportWithoutRecipient(text), citations: fact.citations };
      }),
};

/** The body whose plan the subject lies in, at any level. */
function planBodies(known: Known, subject: string | undefined): string[] {
  return subject === undefined ? [] : known.wholes(subject).flatMap((whole) => known.to('PLAN_OF', whole));
}

/** Whether a party is the body itself or a post in it. */
function belongsTo(known: Known, party: string, body: string): boolean {
  return party === body || known.to('POST_OF', party).includes(body);
}

/**
 * A body that follows up itself: it reports to itself, or what lies in its own plan is reported to it and no source says
 * that anyone else reports.
 */
export const reportsToItself: Rule = {
  kind: 'REPORTS_TO_ITSELF',
  find(known) {
    const own = reports(known).filter(({ ends }) => {
      const { by, to, subject } = ends;
      if (to === undefined) return false;
      const isItself = by !== undefined && belongsTo(known, by, to);
      return isItself || (by === undefined && planBodies(known, subject).includes(to));
    });
    const standing = known.recording.facts.filter(
      ({ type, ends, properties }) =>
        type === 'Affiliation' && ends.from === ends.to && OVERSIGHT.has(String(properties.kind)),
    );
    return [
      ...own.map((fact) => {
        const to = fact.ends.to ?? '';
        const { ids, text } = named(known, fact, known.entity(to)?.name ?? to);
        return {
          about: [...ids, to],
          name: FOUND_GAPS.reportsToItself(text),
          citations: fact.citations,
        };
      }),
      ...standing.map(({ ends: { from = '' }, citations }) => ({
        about: [from],
        name: FOUND_GAPS.reportsToItself(known.entity(from)?.name ?? from),
        citations,
      })),
    ];
  },
};
