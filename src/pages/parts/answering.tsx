import { capital } from '../../words/capital.js';
import { PAGE_WORDS, TERMS } from '../../words/words.js';
import { numberWritten, shareWritten } from '../../words/writing.js';
import type { DutyFragment, FlowFragment, ReportFragment, TakenFragment } from '../operations.generated.js';
import { type View, written } from '../view.js';
import { Link, Links, Source } from './facts.js';

/** From when to when, as exact as the sources; nothing where none says. */
export function times(view: View, { from, to }: { from: string | null; to: string | null }): string {
  if (!from && !to) return '';
  return from === to ? written(from, view) : `${written(from, view)} – ${written(to, view)}`;
}

/** Who answers in which role: of a subject the party, of a party the subject. */
export function Duties({ view, duties, of }: { view: View; duties: readonly DutyFragment[]; of: 'subject' | 'party' }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <ul class="statements">
      {duties.map((duty, index) => (
        <li key={`${duty.role} ${duty.party.id} ${duty.subject.id} ${index}`}>
          <span class="role">{capital(TERMS[view.language].roles[duty.role])}</span>{' '}
          <Link view={view} to={of === 'subject' ? duty.party : duty.subject} />
          {duty.title && (
            <span class="note" lang="sv">
              {duty.title}
            </span>
          )}
          {duty.distribution === 'JOINT' && <span class="note">{phrases.jointly}</span>}
          {duty.distribution === 'EACH' && <span class="note">{phrases.each}</span>}
          {times(view, { from: duty.validFrom, to: duty.validTo }) && (
            <span class="note">{times(view, { from: duty.validFrom, to: duty.validTo })}</span>
          )}
          {duty.ended && <span class="note">{phrases.ended}</span>}
          {duty.inheritedThrough.length > 0 && of === 'subject' && (
            <span class="note">
              {phrases.inheritedFrom} <Links view={view} to={duty.inheritedThrough.slice(-1)} />
            </span>
          )}
          <Source view={view} places={duty.citations} />
        </li>
      ))}
    </ul>
  );
}

/** What is reported where: how, by whom, to whom, how often. */
export function Reports({
  view,
  reports,
  withSubject = false,
}: {
  view: View;
  reports: readonly ReportFragment[];
  withSubject?: boolean;
}) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <ul class="statements">
      {reports.map((report, index) => (
        <li key={`${report.reportingKind} ${index}`}>
          <span class="role">{capital(TERMS[view.language].reports[report.reportingKind])}</span>{' '}
          {withSubject && report.subject && <Link view={view} to={report.subject} />}
          {report.by && (
            <span class="note">
              {phrases.by.toLowerCase()} <Link view={view} to={report.by} />
            </span>
          )}
          {report.to && (
            <span class="note">
              {phrases.to.toLowerCase()} <Link view={view} to={report.to} />
            </span>
          )}
          {report.ended && <span class="note">{phrases.ended}</span>}
          {report.into && (
            <span class="note">
              <Link view={view} to={report.into} />
            </span>
          )}
          {[report.channel, report.cadence?.label, report.condition].map(
            (text) =>
              text && (
                <span class="note" lang="sv" key={text}>
                  {text}
                </span>
              ),
          )}
          {report.inheritedThrough.length > 0 && (
            <span class="note">
              {phrases.inheritedFrom} <Links view={view} to={report.inheritedThrough.slice(-1)} />
            </span>
          )}
          <Source view={view} places={report.citations} />
        </li>
      ))}
    </ul>
  );
}

export function Decisions({ view, decisions }: { view: View; decisions: readonly TakenFragment[] }) {
  return (
    <ul class="statements">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <Link view={view} to={decision} />
          <span class="note">{TERMS[view.language].decisions[decision.decisionKind]}</span>
          {decision.date && <span class="note">{written(decision.date, view)}</span>}
          {decision.decidedBy && (
            <span class="note">
              <Link view={view} to={decision.decidedBy} />
            </span>
          )}
          <Source view={view} places={decision.citations} />
        </li>
      ))}
    </ul>
  );
}

/** An amount as the language writes it: 150 000 SEK. */
export function sums(
  view: View,
  flow: Pick<FlowFragment, 'amount' | 'currency' | 'share' | 'workingTimeShare' | 'approximate'>,
): string {
  const phrases = PAGE_WORDS[view.language];
  const { language } = view;
  const said = [
    flow.amount === null ? '' : `${numberWritten(flow.amount, language)} ${flow.currency ?? ''}`.trim(),
    flow.share === null ? '' : `${shareWritten(flow.share, language)} ${phrases.shareOfCost}`,
    flow.workingTimeShare === null ? '' : `${shareWritten(flow.workingTimeShare, language)} ${phrases.workingTime}`,
  ].filter((text) => text !== '');
  return `${flow.approximate ? `${phrases.circa} ` : ''}${said.join(', ')}`.trim();
}

export function Flows({ view, flows }: { view: View; flows: readonly FlowFragment[] }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <ul class="statements">
      {flows.map((flow) => (
        <li key={flow.id}>
          <Link view={view} to={flow} />
          {sums(view, flow) && <span class="note">{sums(view, flow)}</span>}
          {flow.from && (
            <span class="note">
              {phrases.from.toLowerCase()} <Link view={view} to={flow.from} />
            </span>
          )}
          {flow.to && (
            <span class="note">
              {phrases.to.toLowerCase()} <Link view={view} to={flow.to} />
            </span>
          )}
          <Source view={view} places={flow.citations} />
        </li>
      ))}
    </ul>
  );
}
