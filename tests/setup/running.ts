import { spawn } from 'node:child_process';
import { PROGRAM } from './program.js';

/** The server, started as a person does, and listening. */
export interface Running {
  address: string;
  pid: number;
  /** What it has said on standard output. */
  out: () => string;
  /** Tells it to end, and waits until it has. */
  stop: () => Promise<void>;
}

/** Starts the server with these settings and no others, at a port that is free. Rejects with what it says where it ends instead. */
export function startServer(
  settings: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<Running> {
  const child = spawn(process.execPath, [...nodeOptions, ...PROGRAM, 'serve'], {
    env: { ...settings, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stderr.on('data', (data: Buffer) => {
    err = (err + data.toString()).slice(-4_000);
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      const [, address] = /^Ansvarsgraf is at (\S+)$/m.exec(out) ?? [];
      if (address !== undefined) resolve({ address, pid: child.pid ?? 0, out: () => out, stop });
    });
    ended.then(() => reject(new Error(`the server ended: ${out}${err}`)));
  });
}
