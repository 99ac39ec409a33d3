import '../chart/card.css';
import '../chart/chart.css';
import 'virtual:chart-colours.css';
import './chart-page.css';
import type { Chart } from '../../src/chart/chart.js';
import { hyphenated } from '../../src/chart/compounds.js';
import type { Language } from '../../src/model/schema.generated.js';
import { enhance } from '../chart/enhance.js';

/** What the server wrote beside the list. */
interface PageData {
  chart: Chart;
  depth: number;
  focus?: string;
  language: Language;
  /** Addresses with `__id__` and `__depth__` in them. */
  entity: string;
  root: string;
  data: string;
}

const isFramed = document.documentElement.classList.contains('framed');

function enhanceChart(container: HTMLElement, text: string): void {
  const page: PageData = JSON.parse(text);
  const at = (address: string, id: string): string => address.replace('__id__', encodeURIComponent(id));
  const { go } = enhance(container, page.chart, {
    id: 'chart',
    language: page.language,
    depth: page.depth,
    href: ({ id }) => at(page.entity, id),
    rootHref: ({ id }) => at(page.root, id),
    ...(isFramed ? { target: '_top' } : {}),
    hyphenate: hyphenated,
    async load(depth) {
      const response = await fetch(page.data.replace('__depth__', String(depth)));
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
  });
  if (page.focus !== undefined) go(page.focus);
}

/** Tells the page around how high this one is: it cannot see it itself. */
function tellHeight(): void {
  const { documentElement: root, body } = document;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'ansvarsgraf-height', height }, '*');
  };
  root.classList.add('told');
  new ResizeObserver(tell).observe(body);
}

const container = document.querySelector<HTMLElement>('section[data-chart]');
const data = document.getElementById('chart-data');
if (container && data) enhanceChart(container, data.textContent ?? '');
if (isFramed && window.parent !== window) tellHeight();
