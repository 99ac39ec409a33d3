/** What somebody has chosen: the detail of the event `ansvarsgraf-select`. */
export interface Selected {
  id: string;
  name: string;
  /** Where its page is. */
  href: string;
}

declare class EmbeddedElement extends HTMLElement {
  /** The origin that is asked: of the attribute `server`, else where the script came from. */
  get server(): string;
  get language(): 'SV' | 'EN';
  /** Asks the server again. */
  refresh(): void;
}

/** `<ansvarsgraf-chart root="…" depth="2" kinds lang as-of theme server>`: the organisation chart of a body. */
export declare class ChartElement extends EmbeddedElement {}

/** `<ansvarsgraf-answer for="…" lang as-of theme server>`: who owns something, and where it is reported. */
export declare class AnswerElement extends EmbeddedElement {}

declare global {
  interface HTMLElementTagNameMap {
    'ansvarsgraf-chart': ChartElement;
    'ansvarsgraf-answer': AnswerElement;
  }
  interface HTMLElementEventMap {
    'ansvarsgraf-select': CustomEvent<Selected>;
  }
}
