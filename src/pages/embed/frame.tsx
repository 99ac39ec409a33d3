import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Theme } from '../../chart/chart.js';
import { PAGE_WORDS, SETTINGS } from '../../words/words.js';
import type { View } from '../view.js';

interface FrameProperties {
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
