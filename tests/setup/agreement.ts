import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportGraph } from '../../src/importer/export.js';
import { addressesOf, type Choice, GROUPS } from './addresses.js';
import { embedded, type Server } from './engines.js';
import { Api, loadSeeds } from './kit.js';

/** Addresses asked for at a time: the databases work while pages are made. */
const AT_ONCE = 4;
const AROUND = 60;
/** Milliseconds for the pages of a type, where a database is on the same small machine. */
const LONGEST = 900_000;

const NEXT = /<a class="next" href="([^"]+)"/;

/** What an address answers, the server's own address left out of it. */
async function answer(api: Api, address: string): Promise<string> {
  const response = await fetch(api.address + address);
  const text = (await response.text()).replaceAll(api.address, '').replaceAll(encodeURIComponent(api.address), '');
  return `${response.status} ${text}`;
}

/** Where two texts part, with what stands around in each. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return `${around(one)}\n  ≠ ${around(other)}`;
}

/** What is wrong with an address: it does not answer, or the engines answer differently. Further pages of a list count too. */
async function faultsAt(apis: ReadonlyMap<string, Api>, address: string): Promise<string[]> {
  const answers = await Promise.all(
    [...apis].map(async ([engine, api]) => ({ engine, text: await answer(api, address) })),
  );
  const [first, ...others] = answers;
  if (!first?.text.startsWith('200 ')) return [`${address}: ${first?.text.slice(0, AROUND)}`];
  const faults = others
    .filter(({ text }) => text !== first.text)
    .map(({ engine, text }) => `${address}, ${first.engine} and ${engine}: ${parting(first.text, text)}`);
  const next = NEXT.exec(first.text)?.[1]?.replaceAll('&amp;', '&');
  return next === undefined ? faults : [...faults, ...(await faultsAt(apis, next))];
}

/** The tests that look at pages of the product as a server gives them: they are the embedded engine's, byte for byte. */
export function testAgreement(server: Server, choice: Choice): void {
  const apis = new Map<string, Api>();
  let addresses: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    for (const engine of [embedded, server]) {
      const graph = await engine.seeded();
      await loadSeeds(graph);
      addresses ??= addressesOf(await exportGraph(graph), choice);
      apis.set(engine.name, await Api.over(graph));
    }
  });
  afterAll(async () => {
    for (const api of apis.values()) await api.close();
  });

  test('there are two engines to compare, and every address is in a group', () => {
    expect(apis.size).toBe(2);
    expect([...addresses.keys()]).toEqual(GROUPS);
  });

  test.each(GROUPS)('%s', { timeout: LONGEST }, async (group) => {
    const all = addresses.get(group) ?? [];
    expect(all.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = await Promise.all(all.slice(at, at + AT_ONCE).map((address) => faultsAt(apis, address)));
      faults.push(...some.flat());
    }
    expect(faults).toEqual([]);
  });
}
