import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type WatchedPage, watchedPage } from '../setup/browser.js';

type Options = Parameters<typeof watchedPage>[2];

/** Opens watched pages in a browser that is there for as long as the suite runs. */
export function watchedPages(): (origins: string | readonly string[], options?: Options) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (origins, options) => {
    if (!browser) throw new Error('a page is opened before the suite has a browser');
    return watchedPage(browser, origins, options);
  };
}
