import { AnswerElement } from './answer.js';
import { ChartElement } from './chart.js';
import type { Selected } from './element.js';
import { fitFrames } from './frames.js';

export type { Selected };
export { AnswerElement, ChartElement };

declare global {
  interface HTMLElementTagNameMap {
    'ansvarsgraf-chart': ChartElement;
    'ansvarsgraf-answer': AnswerElement;
  }
  interface HTMLElementEventMap {
    'ansvarsgraf-select': CustomEvent<Selected>;
  }
}

// A page that loads the script twice, from two addresses, keeps the first.
if (!customElements.get('ansvarsgraf-chart')) {
  customElements.define('ansvarsgraf-chart', ChartElement);
  customElements.define('ansvarsgraf-answer', AnswerElement);
  fitFrames();
}
