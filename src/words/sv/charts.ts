import type { ChartWords } from '../charts.js';

export const charts: ChartWords = {
  levels: 'Nivåer',
  links: 'Samband',
  hidden: 'fler organ under, visas inte',
  chartOf: (name) => `Organisationsschema: ${name}`,
  bodiesUnder: (name) => `organ under ${name}`,
  linksOf: (name) => `Samband för ${name}`,
  fromHere: 'Schema härifrån',
  past: 'Hoppa förbi schemat',
  chartFrom: 'Schemat hos Ansvarsgraf',
};
