import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING = `The tests of the pages need a real Chromium and found none. One of these will do:
- on Debian, apt-get install chromium;
- npx playwright-core install chromium.`;

/** Runs in each page before its own scripts. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  reportProblem('policy: ' + event.violatedDirective + ' blocked ' + event.blockedURI));`;

async function findChromium(): Promise<string> {
  const onPath = await run('which', ['chromium']).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
  const found = ['/usr/bin/chromium', onPath, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** Starts a Chromium without a window. Throws with what to install where there is none. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ARGUMENTS });
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
