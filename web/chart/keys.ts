/** What a key asks for, of the body that has the focus. */
export interface Keyed {
  /** Whether keys lead from body to body: in a chart, not in a list. */
  isActive(): boolean;
  /** The links of all bodies in sight, in order. */
  names(): readonly HTMLElement[];
  /** Makes a body the current one and moves the focus there. */
  go(name: HTMLElement): void;
  /** Opens what is hidden below; false where nothing is. */
  open(name: HTMLElement): boolean;
  /** Closes what is open below; false where nothing is. */
  close(name: HTMLElement): boolean;
  choose(name: HTMLElement): void;
  dismiss(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
}

const bodyOf = (name: Element): Element | null => name.closest('.body');
const nameIn = (body: Element | null | undefined): HTMLElement | null =>
  body?.querySelector<HTMLElement>(':scope > .body-box > .body-name') ?? null;

/** How long letters belong to one word, in milliseconds. */
const PAUSE = 700;

/** Moves through the bodies of a list by keys: arrows, Home, End, and the letters of a name. */
export function listenForKeys(list: HTMLElement, keyed: Keyed): void {
  let typed = '';
  let last = 0;

  function find(key: string, name: HTMLElement, names: readonly HTMLElement[], now: number): HTMLElement | undefined {
    typed = now - last > PAUSE ? key : typed + key;
    last = now;
    const at = names.indexOf(name);
    // The same letter again goes to the next one; a longer word may stay where it is.
    const isRepeated = [...typed].every((letter) => letter === typed[0]);
    const from = isRepeated ? at + 1 : at;
    const wanted = (isRepeated ? (typed[0] ?? '') : typed).toLocaleLowerCase('sv');
    return [...names.slice(from), ...names.slice(0, from)].find((one) =>
      (one.textContent ?? '').replaceAll('\u00AD', '').toLocaleLowerCase('sv').startsWith(wanted),
    );
  }

  function asked(event: KeyboardEvent, name: HTMLElement): boolean {
    const names = keyed.names();
    const at = names.indexOf(name);
    const isTyping = typed !== '' && event.timeStamp - last < PAUSE;
    const go = (to: HTMLElement | null | undefined): boolean => {
      if (to) keyed.go(to);
      return true;
    };
    if (isTyping && event.key.length === 1) return go(find(event.key, name, names, event.timeStamp));
    switch (event.key) {
      case 'ArrowDown':
        return go(names[at + 1]);
      case 'ArrowUp':
        return go(names[at - 1]);
      case 'Home':
        return go(names[0]);
      case 'End':
        return go(names.at(-1));
      case 'ArrowRight':
        return keyed.open(name) || go(nameIn(bodyOf(name)?.querySelector(':scope > .bodies > .body')));
      case 'ArrowLeft':
        return keyed.close(name) || go(nameIn(bodyOf(name)?.parentElement?.closest('.body')));
      case ' ':
        keyed.choose(name);
        return true;
      case 'Escape':
        keyed.dismiss();
        return false;
      case '+':
        keyed.zoomIn();
        return true;
      case '-':
      case '−':
        keyed.zoomOut();
        return true;
      case '0':
        keyed.zoomReset();
        return true;
      default: {
        if (event.key.length !== 1 || !/\p{L}|\p{N}/u.test(event.key)) return false;
        return go(find(event.key, name, names, event.timeStamp));
      }
    }
  }

  list.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const name = nameIn(target && bodyOf(target));
    if (!name || !keyed.isActive() || event.ctrlKey || event.metaKey || event.altKey) return;
    // On its own buttons and links a body keeps Space and Enter.
    if (target !== name && (event.key === ' ' || event.key === 'Enter')) return;
    if (asked(event, name)) event.preventDefault();
  });
}
