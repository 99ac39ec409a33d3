import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { LANGUAGES } from '../words/language.js';
import { PAGE_WORDS, SETTINGS } from '../words/words.js';
import { ChosenLanguage } from './parts/language.js';
import { href, type View } from './view.js';

export interface ShellProperties {
  view: View;
  /** What the page is about: the beginning of its title. */
  title: string;
  /** The address of this page, without its language and day. */
  path: string;
  /** What the search field holds. */
  searched?: string | undefined;
  /** Addresses of the page in other forms, for programs. */
  alternates?: readonly { type: string; href: string; title: string }[];
  /** Scripts and style sheets beside those of every page. */
  scripts?: readonly string[];
  stylesheets?: readonly string[];
  /** What else the address says: kept when the language changes. */
  parameters?: Readonly<Record<string, string | undefined>>;
  children: ComponentChildren;
}

/** The search field of every page; a form that works without a script. */
function SearchField({ view, searched }: Pick<ShellProperties, 'view' | 'searched'>) {
  const phrases = PAGE_WORDS[view.language];
  return (
    <search>
      <form class="search" action="/search" method="get" data-search>
        <label for="q">{phrases.search}</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            value={searched}
            autocomplete="off"
            maxLength={1000}
            spellcheck={false}
          />
          <button type="submit">{phrases.searchButton}</button>
        </div>
        <ChosenLanguage view={view} />
        <p class="hint">{phrases.searchHint}</p>
      </form>
    </search>
  );
}

/** A whole page: head, header with the search field, the content, footer. */
function Shell({
  view,
  title,
  path,
  searched,
  alternates = [],
  scripts = [],
  stylesheets = [],
  parameters: kept = {},
  children,
}: ShellProperties) {
  const phrases = PAGE_WORDS[view.language];
  const parameters: Record<string, string | undefined> =
    searched === undefined ? { ...kept } : { ...kept, q: searched };
  return (
    <html lang={SETTINGS[view.language].tag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === phrases.site ? title : `${title} – ${phrases.site}`}</title>
        <link rel="stylesheet" href="/assets/pages.css" />
        {stylesheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={sheet} />
        ))}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {alternates.map((one) => (
          <link key={one.href} rel="alternate" type={one.type} href={one.href} title={one.title} />
        ))}
        <script type="module" src="/assets/pages.js" />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {phrases.skip}
        </a>
        <header class="site">
          <div class="inner">
            <a class="brand" href={href(view, '/')}>
              {phrases.site}
            </a>
            <nav aria-label={phrases.menu}>
              <a href={href(view, '/documents')}>{phrases.documents}</a>
              <a href={href(view, '/gaps')}>{phrases.gaps}</a>
              <a href="/graphiql">{phrases.api}</a>
              {LANGUAGES.filter((language) => language !== view.language).map((language) => (
                <a
                  key={language}
                  href={href({ ...view, language }, path, parameters)}
                  lang={SETTINGS[language].tag}
                  hreflang={SETTINGS[language].tag}
                >
                  {SETTINGS[language].readIn}
                </a>
              ))}
            </nav>
            <SearchField view={view} searched={searched} />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>{phrases.footer}</p>
        </footer>
      </body>
    </html>
  );
}

/** The text of a page. */
export const page = (properties: ShellProperties): string => `<!doctype html>${render(<Shell {...properties} />)}`;
