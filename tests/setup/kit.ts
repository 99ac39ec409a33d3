import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../src/graph/graph.js';
import { checkSource } from '../../src/importer/check.js';
import { load, readRecording } from '../../src/importer/load.js';
import { describeProblem } from '../../src/importer/problem-text.js';
import type { Problem, Result } from '../../src/importer/problems.js';
import { readText } from '../../src/importer/read.js';
import type { Recording } from '../../src/importer/recording.js';
import { resolve } from '../../src/importer/resolve.js';
import { buildServer } from '../../src/server/build.js';

/** The recording of some YAML texts, each as if it stood in a file of that name; or every problem of all of them. */
export function record(files: Readonly<Record<string, string>>): Result<Recording> {
  const problems: Problem[] = [];
  const checked = Object.entries(files).flatMap(([file, text]) => {
    const read = readText(file, text);
    if (!read.ok) {
      problems.push(...read.problems);
      return [];
    }
    const result = checkSource(read.value);
    problems.push(...result.problems);
    return result.file ? [result.file] : [];
  });
  const resolved = resolve(checked);
  problems.push(...resolved.problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: resolved.recording };
}

function successful<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(describeProblem).join('\n'));
}

/**
 * A graph drawn in a test, loaded as all that the graph holds. Where the YAML has no `document` of its own, one without a
 * date is added: what it gives no time is open.
 */
export async function draw(graph: Graph, yaml: string): Promise<void> {
  seeded.delete(graph);
  const header = 'document: { id: drawn, name: Ritad graf, recordedAt: 2026-11-22 }\n';
  const text = /^document:/m.test(yaml) ? yaml : header + yaml;
  successful(await load(graph, successful(record({ 'drawn.yaml': text })), { removeMissing: true }));
}

let seeds: Promise<Recording> | undefined;

/** The project's own documents, read once for all test files. */
function readSeeds(): Promise<Recording> {
  seeds ??= readRecording(['seeds']).then(successful);
  return seeds;
}

/** Graphs that hold the project's own documents and nothing else, since these loaded them and drew nothing after. */
const seeded = new WeakSet<Graph>();

/** Loads the project's own documents; quick where the graph holds them already. */
export async function loadSeeds(graph: Graph): Promise<void> {
  if (seeded.has(graph)) return;
  successful(await load(graph, await readSeeds(), { removeMissing: true }));
  seeded.add(graph);
}

export interface Answered {
  status: number;
  data: unknown;
  errors: { message: string; path?: unknown[]; extensions: { code: string; nearest?: string[] } }[];
}

/** An API over a graph, listening on this machine: what is said of HTTP is asked over HTTP. */
export class Api {
  private opened: { app: FastifyInstance; address: string; graph: Graph } | undefined;

  /** @param embedOrigins the origins that may embed charts and answers */
  static async over(graph: Graph, embedOrigins: readonly string[] = []): Promise<Api> {
    const api = new Api();
    await api.open(graph, embedOrigins);
    return api;
  }

  /** Serves a graph, which is closed with the API. */
  async open(graph: Graph, embedOrigins: readonly string[] = []): Promise<void> {
    const app = await buildServer({ graph, embedOrigins, logLevel: 'silent' });
    this.opened = { app, graph, address: await app.listen({ host: '127.0.0.1', port: 0 }) };
  }

  private get running() {
    if (!this.opened) throw new Error('the API is asked before the suite has opened it');
    return this.opened;
  }

  get address(): string {
    return this.running.address;
  }

  get graph(): Graph {
    return this.running.graph;
  }

  /** Posts an operation. */
  async ask(query: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<Answered> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: Answered['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data of an operation that must succeed. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const { data, errors } = await this.ask(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  async close(): Promise<void> {
    // An answer that a test left unread would hold its connection, and so the server, for over a minute.
    this.opened?.app.server.closeAllConnections();
    await this.opened?.app.close();
    await this.opened?.graph.close();
  }
}
