import type { pages } from './sv/pages.js';

/** What the pages say around the facts: each phrase of the Swedish ones, in every language. */
export type PageWords = typeof pages;
