import type { Language } from '../../src/model/schema.generated.js';
import { DEFAULT_LANGUAGE, languageOfTag, tagInAddress } from '../../src/words/language.js';
import { ABSENCES, ELEMENT_WORDS, SETTINGS } from '../../src/words/words.js';
import { make } from '../chart/dom.js';
import { NotShown } from './server.js';
import { STYLE } from './style.js';

/** The origin that this script came from: where charts and answers are asked for unless an element says another. */
const OWN_SERVER = new URL(import.meta.url).origin;

/** What somebody has chosen: the detail of the event `ansvarsgraf-select`. */
export interface Selected {
  id: string;
  name: string;
  /** Where its page is. */
  href: string;
}

/** An element that shows something of a server: in a shadow tree, anew whenever an attribute changes. */
export abstract class Embedded extends HTMLElement {
  private asked: AbortController | undefined;
  private isDue = false;
  protected readonly tree: ShadowRoot;

  constructor() {
    super();
    this.tree = this.attachShadow({ mode: 'open' });
    this.tree.adoptedStyleSheets = [STYLE];
  }

  /** The id of what is shown, under its attribute. */
  protected abstract readonly subject: string;
  /** Shows it. Rejects with {@link NotShown}. */
  protected abstract show(id: string, signal: AbortSignal): Promise<void>;
  /** What was shown is taken away. */
  protected leave(): void {}

  /** The server, as the attribute says; the one that the script came from if it says nothing of use. */
  get server(): string {
    const given = this.getAttribute('server') ?? '';
    return URL.canParse(given, document.baseURI) && given !== '' ? new URL(given, document.baseURI).origin : OWN_SERVER;
  }
  get language(): Language {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return languageOfTag(lang.toLowerCase().split('-')[0]) ?? DEFAULT_LANGUAGE;
  }
  /** Language and day as parameters. */
  protected get view(): { lang: string | null; asOf: string | null } {
    return { lang: tagInAddress(this.language) ?? null, asOf: this.getAttribute('as-of') };
  }

  /** Light or dark; nothing where the reader's system says. */
  protected get theme(): string | undefined {
    const theme = this.getAttribute('theme') ?? '';
    return /^(light|dark)$/.test(theme) ? theme : undefined;
  }

  connectedCallback(): void {
    this.refresh();
  }
  disconnectedCallback(): void {
    this.asked?.abort();
    this.leave();
  }
  attributeChangedCallback(): void {
    if (this.isConnected) this.refresh();
  }

  /** Shows it anew: once, however many attributes change together. */
  refresh(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      if (this.isConnected) void this.load();
    });
  }

  private async load(): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    const words = ELEMENT_WORDS[this.language];
    const id = this.getAttribute(this.subject)?.trim() ?? '';
    if (id === '') {
      this.say(words.missing(this.subject));
      return;
    }
    if (!this.tree.hasChildNodes()) this.say(words.loading);
    this.ariaBusy = 'true';
    try {
      await this.show(id, asked.signal);
    } catch (error) {
      if (asked.signal.aborted) return;
      this.leave();
      this.explain(error instanceof NotShown ? error.problem : undefined);
      if (!(error instanceof NotShown)) throw error;
    } finally {
      if (!asked.signal.aborted) this.ariaBusy = null;
    }
  }

  /** Something in place of what cannot be shown. */
  private say(...content: readonly (string | Node)[]): void {
    this.tree.replaceChildren(this.framed(make('p', { role: 'status', part: 'message' }, ...content)));
  }

  private explain(problem: NotShown['problem']): void {
    const { language } = this;
    const words = ELEMENT_WORDS[language];
    const button = (text: string, act: () => void): HTMLButtonElement => {
      const made = make('button', { type: 'button', class: 'chart-go' }, text);
      made.addEventListener('click', act);
      return made;
    };
    if (problem?.code === 'NOT_FOUND') {
      const near = problem.nearest.flatMap(({ id, name }, index) => [
        index > 0 ? ', ' : ` ${ABSENCES[language].nearest}: `,
        button(name, () => this.setAttribute(this.subject, id)),
      ]);
      this.say(ABSENCES[language].notThere(problem.id), ...near);
    } else if (problem?.code === 'BAD_PARAMETER')
      this.say(words.badParameter(problem.parameter, problem.value, problem.expected));
    else
      this.say(
        words.notReached(this.server),
        ' ',
        button(words.again, () => this.refresh()),
      );
  }

  /** The ground that content stands on: it carries the colours. */
  protected framed(...content: readonly Node[]): HTMLElement {
    const lang = SETTINGS[this.language].tag;
    return make('div', { class: 'chart ground', part: 'ground', lang, 'data-theme': this.theme }, ...content);
  }

  /** Tells the page that somebody has chosen something; where the page stops the event, nothing is opened. */
  protected select(detail: Selected, event: Event): void {
    const isWanted = this.dispatchEvent(
      new CustomEvent('ansvarsgraf-select', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!isWanted) event.preventDefault();
  }
}
