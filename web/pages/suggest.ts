interface Suggestion {
  id: string;
  name: string;
  __typename: string;
}

const SUGGEST =
  'query Suggest($text: String!) { search(text: $text, first: 8) { nodes { entity { __typename id name } } } }';
const WAIT = 150;
const SHORTEST = 2;

async function suggestionsFor(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SUGGEST, variables: { text } }),
    signal,
  });
  const { data } = (await response.json()) as { data?: { search: { nodes: { entity: Suggestion }[] } } };
  return data?.search.nodes.map(({ entity }) => entity) ?? [];
}

/**
 * Suggestions as you type, after the pattern of a combobox with a list: arrow keys choose, Enter goes there, Escape closes.
 * The form stays what it is: whatever is typed can be sent.
 */
export function enhanceSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input) return;
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '');
  list.hidden = true;
  input.closest('.search-row')?.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  let chosen = -1;
  let asking: AbortController | undefined;
  let waiting: number | undefined;

  const choose = (index: number): void => {
    const options = [...list.children];
    chosen = index;
    for (const [place, option] of options.entries()) option.setAttribute('aria-selected', String(place === index));
    const option = options[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    asking?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  // What the reader has chosen stays: the language is in the address.
  const lang = new URLSearchParams(location.search).get('lang');
  const hrefOf = (id: string): string =>
    `/e/${encodeURIComponent(id)}${lang ? `?${new URLSearchParams({ lang })}` : ''}`;
  const show = (suggestions: readonly Suggestion[]): void => {
    list.replaceChildren(
      ...suggestions.map(({ id, name }, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.dataset.href = hrefOf(id);
        option.textContent = name;
        option.lang = 'sv';
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    choose(-1);
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    asking?.abort();
    const text = input.value.trim();
    if (text.length < SHORTEST) {
      close();
      return;
    }
    waiting = window.setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      const found = await suggestionsFor(text, signal).catch(() => undefined);
      // Somebody who has typed on, or has no network, is not told: the form still works.
      if (found && !signal.aborted) show(found);
    }, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && count > 0) {
      close();
      event.preventDefault();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(
        chosen === -1 && step === -1
          ? count - 1
          : (chosen + step + count + 1) % (count + 1) === count
            ? -1
            : (chosen + step + count + 1) % (count + 1),
      );
      event.preventDefault();
    } else if (event.key === 'Enter' && chosen >= 0) {
      const target = (list.children[chosen] as HTMLElement | undefined)?.dataset.href;
      if (target) {
        event.preventDefault();
        location.assign(target);
      }
    }
  });
  list.addEventListener('mousedown', (event) => {
    const option = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  });
  input.addEventListener('blur', close);
}
