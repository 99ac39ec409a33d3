import type { ChartNode } from '../../src/chart/chart.js';
import { fullName } from '../../src/chart/name.js';
import { levelWord } from '../../src/chart/words.js';
import type { Language } from '../../src/model/schema.generated.js';
import { fold, swedishSortKey } from '../../src/model/text.js';
import type { ToolWords } from '../../src/words/chart-tools.js';
import { langOfNames } from '../../src/words/language.js';
import { make } from './dom.js';

const MOST_HITS = 12;

/** Bodies whose name holds every word, those that begin with the first before the others. */
function hits(nodes: readonly ChartNode[], text: string): ChartNode[] {
  const words = fold(text).split(' ').filter(Boolean);
  const [first = ''] = words;
  if (first === '') return [];
  return nodes
    .map((node) => ({ node, folded: fold(`${fullName(node)} ${node.abbreviation ?? ''}`) }))
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .map(({ node, folded }) => ({ node, key: `${folded.startsWith(first) ? 0 : 1} ${swedishSortKey(node.name)}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ node }) => node);
}

export interface SearchOptions {
  id: string;
  language: Language;
  words: ToolWords;
  /** Everything that can be found. */
  nodes(): readonly ChartNode[];
  /** The reader begins to search: time to load what is not there yet. */
  onBegin(): void;
  onFound(id: string): void;
  say(text: string): void;
}

/** A field that finds bodies of the chart: a combobox with a list of hits, as the ARIA practices describe it. */
export function searchField({ id, language, words, nodes, onBegin, onFound, say }: SearchOptions): HTMLElement {
  const listId = `${id}-hits`;
  const input = make('input', {
    type: 'search',
    id: `${id}-find`,
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.find,
    'aria-label': words.find,
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
  });
  const hitList = make('ul', { id: listId, role: 'listbox', 'aria-label': words.find, hidden: '' });
  let found: readonly ChartNode[] = [];
  let active = -1;

  function close(): void {
    hitList.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  function activate(index: number): void {
    active = index;
    for (const [at, option] of [...hitList.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${index}`);
  }
  function choose(index: number): void {
    const node = found[index];
    if (!node) return;
    close();
    input.value = '';
    onFound(node.id);
  }
  function show(): void {
    const all = hits(nodes(), input.value);
    found = all.slice(0, MOST_HITS);
    hitList.replaceChildren(
      ...found.map((node, index) =>
        make(
          'li',
          { role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false' },
          make('span', { lang: langOfNames(language) }, fullName(node)),
          ' ',
          make('span', { class: 'chart-hit-level' }, node.levels.map((level) => levelWord(level, language)).join(', ')),
        ),
      ),
    );
    if (found.length === 0) {
      close();
      if (input.value.trim() !== '') say(words.foundNone);
      return;
    }
    hitList.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    activate(-1);
    say(words.found(all.length));
  }

  input.addEventListener('focus', () => onBegin(), { once: true });
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const isOpen = !hitList.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) show();
      const count = found.length;
      if (count > 0) activate((active + (event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1) + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!isOpen) show();
      choose(Math.max(0, active));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  // The field keeps the focus until the hit has been taken.
  hitList.addEventListener('mousedown', (event) => event.preventDefault());
  hitList.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option) choose([...hitList.children].indexOf(option));
  });
  return make('div', { class: 'chart-find' }, input, hitList);
}
