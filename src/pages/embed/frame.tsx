import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Theme } from '../../chart/chart.js';
import { langOfNames } from '../../words/language.js';
import { ABSENCES, PAGE_WORDS, SETTINGS } from '../../words/words.js';
import type { BadParameter } from '../parameters.js';
import type { Named } from '../parts/facts.js';
import type { View } from '../view.js';

export interface FrameProperties {
  view: View;
  title: string;
  theme: Theme;
  children: ComponentChildren;
}

/**
 * A page for the inside of a frame: no header, no menu; what leads elsewhere opens in place of the page around it. A script
 * tells that page how high the content is.
 */
function Frame({ view, title, theme, children }: FrameProperties) {
  return (
    <html lang={SETTINGS[view.language].tag} class="framed" data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{`${title} – ${PAGE_WORDS[view.language].site}`}</title>
        <link rel="stylesheet" href="/assets/chart.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script type="module" src="/assets/chart.js" />
      </head>
      <body class="chart" data-theme={theme === 'auto' ? undefined : theme}>
        <main>{children}</main>
      </body>
    </html>
  );
}

export const framePage = (properties: FrameProperties): string => `<!doctype html>${render(<Frame {...properties} />)}`;

/** There is nothing of that id: what lies nearest, to open in the same frame. */
export function NotThereInFrame({
  view,
  id,
  nearest,
  to,
}: {
  view: View;
  id: string;
  nearest: readonly Named[];
  to: (id: string) => string;
}) {
  const absences = ABSENCES[view.language];
  return (
    <>
      <h1>{absences.notThere(id)}</h1>
      {nearest.length > 0 && (
        <>
          <p>{absences.nearest}:</p>
          <ul>
            {nearest.map((one) => (
              <li key={one.id}>
                <a href={to(one.id)} lang={langOfNames(view.language)}>
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function BadInFrame({ view, wrong }: { view: View; wrong: BadParameter }) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <>
      <h1>{phrases.badParameter}</h1>
      <p>{phrases.badParameterText(wrong.parameter, wrong.value, wrong.expected[view.language])}</p>
    </>
  );
}
