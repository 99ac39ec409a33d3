// Does the project install and run on another Node? For each version given, in a copy of the tree: `npm ci`, build, load, start,
// one question, one page. npm run smoke -- 22 24
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const QUERY = '{ plan(id: "direktiv-integrerad-primarvard") { responsibilities(roles: [OWNER]) { party { name } } } }';
const ANSWER = { data: { plan: { responsibilities: [{ party: { name: 'Magnus Frithiof' } }] } } };
const PAGE = '/e/direktiv-integrerad-primarvard';
const SAID_ON_PAGE = 'Magnus Frithiof';

function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`${what}: this does not hold`);
}

/** The tree as it is now, without what git ignores. */
function copyTree(to: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(existsSync)) {
    cpSync(file, path.join(to, file), { recursive: true });
  }
}

/** Starts the server and does something with its address; then it must end by itself when told to. */
async function whileServing(
  folder: string,
  env: NodeJS.ProcessEnv,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const server = spawn('node', ['dist/main.js'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  try {
    const address = await new Promise<string>((resolve, reject) => {
      createInterface({ input: server.stdout }).on('line', (line) => {
        const told = /^Ansvarsgraf is at (\S+)/.exec(line)?.[1];
        if (told !== undefined) resolve(told);
      });
      server.once('exit', (status) => reject(new Error(`the server ended with status ${status} before it listened`)));
    });
    await use(address);
  } finally {
    server.kill('SIGTERM');
  }
  const [status] = await ended;
  expectThat(status === 0, `the server ends with status 0, not ${status}`);
}

async function smoke(version: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-smoke-'));
  try {
    const name = `node-${process.platform}-${process.arch}`;
    const tree = path.join(folder, 'tree');
    mkdirSync(tree);
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', ...quiet, '--prefix', path.join(folder, 'node'), `${name}@${version}`], {
      cwd: folder,
    });
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      PATH: `${path.join(folder, 'node/node_modules', name, 'bin')}${path.delimiter}${process.env.PATH}`,
      ANSVARSGRAF_DATABASE: `embedded:${path.join(folder, 'graph.db')}`,
      ANSVARSGRAF_LOG_LEVEL: 'warn',
      PORT: '0',
    };
    const { stdout: node } = await run('node', ['--version'], { env });
    expectThat(node.startsWith(`v${version}.`), `Node ${version} runs, not ${node.trim()}`);
    copyTree(tree);

    const installed = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: tree, env });
    expectThat(!installed.stderr.includes('EBADENGINE'), `npm ci has nothing to say of engines: ${installed.stderr}`);
    await run('npm', ['run', '--silent', 'build'], { cwd: tree, env });
    const loaded = await run('node', ['dist/cli.js', 'load'], { cwd: tree, env });
    expectThat(/^entities and facts: [1-9]\d* added/.test(loaded.stdout), `documents are loaded: ${loaded.stdout}`);
    await whileServing(tree, env, async (address) => {
      const answered = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      });
      const answer = JSON.stringify(await answered.json());
      expectThat(answer === JSON.stringify(ANSWER), `the question is answered: ${answer}`);
      const page = await fetch(address + PAGE);
      expectThat(page.status === 200 && (await page.text()).includes(SAID_ON_PAGE), `the page tells the owner`);
    });
    say(`Node ${node.trim()}: installed, loaded, started; one question and one page answered`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await Promise.all(process.argv.slice(2).map(smoke));
