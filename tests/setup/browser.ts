import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in each page before its own scripts. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  reportProblem('policy: ' + event.violatedDirective + ' blocked ' + event.blockedURI));`;

/** Starts a Chromium without a window. Rejects with what is missing where none can be had. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await findChromium();
  return chromium.launch({ executablePath: executable, args: ARGUMENTS, env: { ...process.env, ...environment } });
}

/** A page in a profile of its own, and whatever goes wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Errors of scripts and of the console, violations of the content security policy, requests to elsewhere, failed ones. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens an empty page that is watched from its first moment; it is to load nothing that does not come from `origins`. */
export async function watchedPage(
  browser: Browser,
  origins: string | readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const problems: string[] = [];
  await context.exposeFunction('reportProblem', (text: string) => problems.push(text));
  await context.addInitScript({ content: REPORT_VIOLATIONS });
  const isOwn = (url: string) =>
    [origins].flat().some((origin) => url.startsWith(`${origin}/`)) || /^(data|blob|about):/.test(url);
  context.on('request', (request) => {
    if (!isOwn(request.url())) problems.push(`request to elsewhere: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`);
  });
  context.on('weberror', (error) => {
    problems.push(`script: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  const page = await context.newPage();
  return { page, problems, close: () => context.close() };
}
