/**
 * The cited facts. A fact is a node of its own, joined to its ends by the relationships named here, and by STATED_IN to
 * each document that states it.
 */
export const FACT_ENDS = {
  Responsibility: { subject: 'RESPONSIBLE_FOR', party: 'BORNE_BY' },
  Reporting: { subject: 'REPORTED_ON', by: 'REPORTED_BY', to: 'REPORTED_TO', into: 'REPORTED_INTO' },
  Membership: { member: 'MEMBER', body: 'MEMBER_OF', post: 'IN_POST', onBehalfOf: 'ON_BEHALF_OF' },
  Attendance: {
    person: 'ATTENDEE',
    meeting: 'ATTENDED',
    onBehalfOf: 'ATTENDED_FOR',
    substitutesFor: 'SUBSTITUTES_FOR',
  },
  Affiliation: { from: 'AFFILIATION_FROM', to: 'AFFILIATION_TO', via: 'AFFILIATION_VIA' },
  Link: { from: 'LINK_FROM', to: 'LINK_TO' },
  /** That a body had a status for a time. */
  Standing: { body: 'STANDING_OF' },
  /** That a source says that nobody holds a post. */
  Vacancy: { post: 'VACANCY_OF' },
} as const;

export type FactType = keyof typeof FACT_ENDS;
export const FACT_TYPES = Object.keys(FACT_ENDS) as FactType[];
