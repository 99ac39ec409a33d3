import type { AffiliationKind, GovernanceLevel } from '../model/schema.generated.js';
import type { LinkFamily } from './palette.js';

/** A stroke of a band: how far from the edge of the box its middle runs, how wide it is, and its dashes. */
export interface Stroke {
  at: number;
  width: number;
  dash?: string;
}

/** How the band of a level is drawn, so that it is told without colour. */
const BANDS: Readonly<Record<GovernanceLevel, readonly Stroke[]>> = {
  NATIONAL: [{ at: 3, width: 6 }],
  INTER_REGIONAL: [
    { at: 1, width: 2 },
    { at: 5, width: 2 },
  ],
  CARE_REGION: [{ at: 3, width: 6, dash: '11 3' }],
  REGIONAL: [
    { at: 1, width: 2 },
    { at: 4, width: 4, dash: '5 4' },
  ],
  COUNTY: [{ at: 3, width: 6, dash: '9 3 3 3' }],
  SUB_REGIONAL: [{ at: 3, width: 6, dash: '4 4' }],
  MUNICIPAL: [{ at: 3, width: 6, dash: '2 3' }],
  LOCAL: [{ at: 1, width: 2 }],
};

/** How a kind of link is drawn: no two alike. */
const LINKS: Readonly<Record<AffiliationKind, { family: LinkFamily; dash: string }>> = {
  PART_OF: { family: 'steering', dash: 'none' },
  REPORTS_TO: { family: 'reporting', dash: '9 3' },
  STEERED_BY: { family: 'steering', dash: '16 3' },
  COORDINATED_BY: { family: 'cooperation', dash: '6 4' },
  FOLLOWED_UP_BY: { family: 'reporting', dash: '2 3' },
  COMMISSIONED_BY: { family: 'steering', dash: '10 3 2 3' },
  ESTABLISHED_BY: { family: 'steering', dash: '10 3 2 3 2 3' },
  MIRRORS: { family: 'cooperation', dash: '1.5 4' },
  HOSTED_BY: { family: 'steering', dash: '4 2' },
  APPOINTED_BY: { family: 'steering', dash: '14 3 5 3' },
  NOMINATED_BY: { family: 'steering', dash: '5 3 1.5 3' },
  REPRESENTED_IN: { family: 'cooperation', dash: '7 3 1.5 3 1.5 3' },
  COVERS: { family: 'cooperation', dash: '3 3' },
  SUPPORTS: { family: 'cooperation', dash: '9 6' },
  COOPERATES_WITH: { family: 'cooperation', dash: '4 3 4 7' },
  REPLACED_BY: { family: 'steering', dash: '1.5 2' },
};

const UNKNOWN_BAND: readonly Stroke[] = [{ at: 1, width: 2, dash: '2 2' }];
const UNKNOWN_LINK = { family: 'cooperation' as const, dash: '12 6 1.5 6' };

const known = <T>(all: Readonly<Record<string, T>>, name: string, otherwise: T): T =>
  Object.hasOwn(all, name) ? (all[name] ?? otherwise) : otherwise;

/** The strokes of a level's band. */
export const bandOf = (level: string): readonly Stroke[] => known(BANDS, level, UNKNOWN_BAND);
/** The family (its colour) and dashes of a kind of link. */
export const linkStyle = (kind: string): { family: LinkFamily; dash: string } => known(LINKS, kind, UNKNOWN_LINK);
