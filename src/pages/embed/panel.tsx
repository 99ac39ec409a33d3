import { CHART_PAGE_WORDS } from '../../words/words.js';
import type { View } from '../view.js';
import { href } from '../view.js';
import { type Embedded, element, frame } from './snippets.js';

function Way({ title, hint, text, id, view }: { title: string; hint: string; text: string; id: string; view: View }) {
  const phrases = CHART_PAGE_WORDS[view.language];
  return (
    <div class="way">
      <h3 id={id}>{title}</h3>
      <p>{hint}</p>
      <pre>
        <code id={`${id}-text`}>{text}</code>
      </pre>
      <button
        type="button"
        class="copy-text"
        data-copy-text={`${id}-text`}
        data-copied={phrases.copied}
        aria-describedby={id}
        hidden
      >
        {phrases.copy}
      </button>
    </div>
  );
}

/** The three ways of embedding, each as text to copy. */
export function EmbedPanel({
  view,
  origin,
  embedded,
  path,
}: {
  view: View;
  origin: string;
  embedded: Embedded;
  /** The address that oEmbed knows. */
  path: string;
}) {
  const phrases = CHART_PAGE_WORDS[view.language];
  const { ways } = phrases;
  return (
    <section class="part" aria-labelledby="embed">
      <h2 id="embed">{phrases.embed}</h2>
      <p>{phrases.embedLead[embedded.what]}</p>
      <div class="ways">
        <Way view={view} id="way-frame" title={ways.frame} hint={ways.frameHint} text={frame(origin, view, embedded)} />
        <Way
          view={view}
          id="way-element"
          title={ways.element}
          hint={ways.elementHint}
          text={element(origin, view, embedded)}
        />
        <Way
          view={view}
          id="way-oembed"
          title={ways.oembed}
          hint={ways.oembedHint}
          text={origin + href(view, path, embedded.parameters)}
        />
      </div>
    </section>
  );
}
