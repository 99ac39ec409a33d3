import type { GovernanceLevel } from '../model/schema.generated.js';

/** For a level that is not known. */
export const OTHER_LEVEL = 'NO_LEVEL';

/** The colours of a drawing, by what they are for. */
export interface Palette {
  paper: string;
  surface: string;
  text: string;
  quiet: string;
  /** Where a link leads away, and around what has the focus. */
  link: string;
  focus: string;
  /** Around a box. */
  edge: string;
  /** The lines of the tree. */
  tree: string;
  badge: string;
  onBadge: string;
  /** A level's band and the word on its tint. */
  levels: Readonly<Record<GovernanceLevel | typeof OTHER_LEVEL, { ink: string; tint: string }>>;
  /** Links by what they are about; the kind is told by dash and label. */
  links: Readonly<Record<LinkFamily, string>>;
}

export type LinkFamily = 'steering' | 'reporting' | 'cooperation';

/** Text keeps 4.5:1 to what lies behind it, lines and bands 3:1: tests/chart/contrast.test.ts measures each pair. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  surface: '#ffffff',
  text: '#17212b',
  quiet: '#4a5663',
  link: '#1d4a85',
  focus: '#1d4a85',
  edge: '#7d8894',
  tree: '#5d6975',
  badge: '#2f3b47',
  onBadge: '#ffffff',
  levels: {
    NATIONAL: { ink: '#1d4a85', tint: '#e6eef8' },
    INTER_REGIONAL: { ink: '#54458f', tint: '#eeebf7' },
    CARE_REGION: { ink: '#0b5f66', tint: '#e0f1f1' },
    REGIONAL: { ink: '#2c6427', tint: '#e6f2e3' },
    COUNTY: { ink: '#755000', tint: '#f8eed9' },
    SUB_REGIONAL: { ink: '#8f3d17', tint: '#fae9e1' },
    MUNICIPAL: { ink: '#852a5d', tint: '#f8e7f0' },
    LOCAL: { ink: '#4b535c', tint: '#eceef0' },
    [OTHER_LEVEL]: { ink: '#4b535c', tint: '#eceef0' },
  },
  links: { steering: '#6b2fa0', reporting: '#a3330e', cooperation: '#1f5fae' },
};

export const DARK: Palette = {
  paper: '#12171c',
  surface: '#1b2229',
  text: '#eef2f5',
  quiet: '#b4bfca',
  link: '#9cc4f7',
  focus: '#9cc4f7',
  edge: '#74818e',
  tree: '#93a0ad',
  badge: '#dfe5ea',
  onBadge: '#12171c',
  levels: {
    NATIONAL: { ink: '#9cc4f7', tint: '#1d3350' },
    INTER_REGIONAL: { ink: '#c3b5f5', tint: '#332b57' },
    CARE_REGION: { ink: '#7fd6d9', tint: '#123e41' },
    REGIONAL: { ink: '#9ed694', tint: '#213f1d' },
    COUNTY: { ink: '#eac46f', tint: '#453410' },
    SUB_REGIONAL: { ink: '#f4ab87', tint: '#502a18' },
    MUNICIPAL: { ink: '#f2a5cc', tint: '#4d1f38' },
    LOCAL: { ink: '#c5ccd3', tint: '#343b42' },
    [OTHER_LEVEL]: { ink: '#c5ccd3', tint: '#343b42' },
  },
  links: { steering: '#cfaaf5', reporting: '#ffa98a', cooperation: '#93c2ff' },
};
