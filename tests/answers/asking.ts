import type { Api } from '../setup/kit.js';

const QUESTION = `query ($id: ID!, $day: Date) {
  responsibility(for: $id, asOf: $day) {
    status
    owners { ...fact }
    others { ...fact }
    reporting { reportingKind to { id } inheritedThrough { id } }
    decisions { id }
    chain { from { id } relation to { id } citations { section } }
    sv: sentence
    en: sentence(language: EN)
  }
}
fragment fact on Responsibility { role party { id } inheritedThrough { id } }`;

type Id = { id: string };
interface Asked {
  status: string;
  owners: { role: string; party: Id; inheritedThrough: Id[] }[];
  others: Asked['owners'];
  reporting: { reportingKind: string; to: Id | null; inheritedThrough: Id[] }[];
  decisions: Id[];
  chain: { from: Id; relation: string; to: Id; citations: { section: string | null }[] }[];
  sv: string;
  en: string;
}

/** An answer to responsibility, short enough to read: `rad < omrade < plan` is Rådet, handed down by the area and the plan. */
export interface Told {
  status: string;
  owners: string[];
  /** With the role before the party. */
  others: string[];
  /** With the kind before the recipient. */
  reporting: string[];
  decisions: string[];
  /** `mal PART_OF plan (Mål)`: with the sections where the step stands. */
  chain: string[];
  sv: string;
  en: string;
}

const handed = (id: string, wholes: readonly Id[]): string => [id, ...wholes.map((whole) => whole.id)].join(' < ');

/** Who owns it, and where is it reported? */
export async function told(api: Api, id: string, day?: string): Promise<Told> {
  const { responsibility } = (await api.data(QUESTION, { id, day })) as { responsibility: Asked };
  const { owners, others, reporting, decisions, chain, ...rest } = responsibility;
  return {
    ...rest,
    owners: owners.map(({ party, inheritedThrough }) => handed(party.id, inheritedThrough)),
    others: others.map(({ role, party, inheritedThrough }) => `${role} ${handed(party.id, inheritedThrough)}`),
    reporting: reporting.map(
      ({ reportingKind, to, inheritedThrough }) => `${reportingKind} ${handed(to?.id ?? '–', inheritedThrough)}`,
    ),
    decisions: decisions.map((one) => one.id),
    chain: chain.map(({ from, relation, to, citations }) => {
      const sections = citations.map(({ section }) => section ?? '–').join(', ');
      return `${from.id} ${relation} ${to.id} (${sections})`;
    }),
  };
}
