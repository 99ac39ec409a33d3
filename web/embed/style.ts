import card from '../chart/card.css?inline';
import chart from '../chart/chart.css?inline';
import { colours } from '../chart/colours.js';
import embed from './embed.css?inline';

/** Colours that the page around may set: `--ansvarsgraf-text` and the like go before the chart's own. */
const themable = (css: string): string =>
  css.replaceAll(/--chart-([\w-]+):(#\w+)/g, '--chart-$1:var(--ansvarsgraf-$1,$2)');

/** One style sheet for all elements of a page. */
export const STYLE = new CSSStyleSheet();
STYLE.replaceSync(themable(colours()) + chart + card + embed);
