import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect } from 'vitest';
import { inFolder, type Ran } from '../importer/folder.js';

/** Starts the server with these settings, which must end by itself. */
export function start(settings: Record<string, string>): Promise<Ran> {
  const { ANSVARSGRAF_DATABASE = 'embedded:', ...others } = settings;
  return inFolder((folder) => folder.run(['serve'], ANSVARSGRAF_DATABASE, others));
}

/** A program that listens at a port of this machine. */
export async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the server on a database where another program has the port: it says so and ends. */
export async function expectPortTaken(address: string, port: number): Promise<void> {
  const { status, out, err } = await start({ ANSVARSGRAF_DATABASE: address, PORT: String(port) });
  expect([status, out.filter((line) => /^Ansvarsgraf is at/.test(line))]).toEqual([1, []]);
  expect(err).toEqual([`HOST and PORT: listen EADDRINUSE: address already in use 127.0.0.1:${port}`]);
}
