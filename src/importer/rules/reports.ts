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

/** Whether a party is the body itself or a post in it. */
function belongsTo(known: Known, party: string, body: string): boolean {
  return party === body || known.to('POST_OF', party).includes(body);
}

/** Whether what is reported is the work of that party alone: it owns it, or nobody does and it is the one who reports. */
function isWorkOf(known: Known, party: string, { subject, by }: FactRecord['ends']): boolean {
  const owners = subject === undefined ? [] : known.owners(subject);
  return owners.length > 0 ? owners.every((owner) => owner === party) : by === party;
}

/**
 * A body that follows up its own work: what it owns, of itself or because it lies in its plan, is reported to it, and no
 * source says that anyone but it or a post in it reports. What another owns, were it a post in it, is that other's work.
 */
export const reportsToItself: Rule = {
  kind: 'REPORTS_TO_ITSELF',
  find(known) {
    const own = reports(known).filter(({ ends }) => {
      const { by, to } = ends;
      return to !== undefined && (by === undefined || belongsTo(known, by, to)) && isWorkOf(known, to, ends);
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
