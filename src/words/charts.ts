/** What charts say around their bodies, wherever they are shown. */
export interface ChartWords {
  levels: string;
  links: string;
  hidden: string;
  chartOf: (name: string) => string;
  /** After the count of a button: what opens. */
  bodiesUnder: (name: string) => string;
  linksOf: (name: string) => string;
  fromHere: string;
  /** Past the chart, for whoever goes by keyboard. */
  past: string;
  /** Leads from a chart elsewhere to the one here. */
  chartFrom: string;
}
