import type { ChartWords } from '../charts.js';

export const charts: ChartWords = {
  levels: 'Levels',
  links: 'Links',
  hidden: 'more bodies below, not shown',
  chartOf: (name) => `Organisation chart: ${name}`,
  bodiesUnder: (name) => `bodies under ${name}`,
  linksOf: (name) => `Links of ${name}`,
  fromHere: 'Chart from here',
  past: 'Skip past the chart',
  chartFrom: 'The chart at Ansvarsgraf',
};
