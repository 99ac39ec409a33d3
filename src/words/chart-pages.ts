import type { chartPages } from './sv/chart-pages.js';

/** What is said around charts on their pages and around what is embedded: each phrase of the Swedish ones, in every language. */
export type ChartPageWords = typeof chartPages;
