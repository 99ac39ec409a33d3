import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

const WIDE = 60;
const HUBS = 5;
const all = (many: number): number[] => Array.from({ length: many }, (_, index) => index);
const two = (index: number): string => String(index).padStart(2, '0');

// hub-0 ◄─PART_OF─ sixty ─REPORTS_TO─► hub-1 ◄── sixty ──► hub-2 … hub-4: 12,960,000 chains of eight steps
//   (those between hub-1 and hub-2 report until 2021, all but the last)
// ensam-topp ◄── 600: as many as they are, none of them leads to hub-0
const GRAPH = `
bodies:
${all(HUBS)
  .map((hub) => `  - { id: hub-${hub}, name: Hub ${hub}, bodyKind: BOARD }`)
  .join('\n')}
${all(HUBS - 1)
  .flatMap((hub) =>
    all(WIDE).map((one) => {
      const until = hub === 1 && one < WIDE - 1 ? ', validTo: 2021' : '';
      return `  - { id: m${hub}-${two(one)}, name: Mellan ${hub} ${two(one)}, bodyKind: TEAM, partOf: [{ id: hub-${hub}, section: A }], reportsTo: [{ id: hub-${hub + 1}, section: A${until} }] }`;
    }),
  )
  .join('\n')}
  - { id: ensam-topp, name: Ensam topp, bodyKind: BOARD }
${all(600)
  .map((one) => `  - { id: e-${one}, name: E ${one}, bodyKind: TEAM, partOf: [{ id: ensam-topp, section: A }] }`)
  .join('\n')}
`;

describe.each(engines)('how two are connected among very many, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function ways(from: string, to: string, asOf: string | null, first: number): Promise<string[]> {
    const data = await api.data(
      'query ($from: ID!, $to: ID!, $asOf: Date, $first: Int!) { paths(from: $from, to: $to, asOf: $asOf, first: $first, maxLength: 10) { steps { to { id } } } }',
      { from, to, asOf, first },
    );
    const { paths } = data as { paths: { steps: { to: { id: string } }[] }[] };
    return paths.map(({ steps }) => steps.map((step) => step.to.id).join(' '));
  }

  test('of millions of chains as short, the first by their names, without listing the others', async () => {
    const start = 'm0-00 hub-1 m1-00 hub-2 m2-00 hub-3';
    const first = all(20).map((one) => `${start} m3-${two(one)} hub-4`);
    expect(await ways('hub-0', 'hub-4', null, 20)).toEqual(first);
    expect(await ways('hub-0', 'hub-4', null, 3)).toEqual(first.slice(0, 3));
    const back = 'm3-00 hub-3 m2-00 hub-2 m1-00 hub-1';
    expect(await ways('hub-4', 'hub-0', null, 2)).toEqual([`${back} m0-00 hub-0`, `${back} m0-01 hub-0`]);
  });

  test('as of a day, of those that held', async () => {
    const start = 'm0-00 hub-1 m1-59 hub-2 m2-00 hub-3';
    expect(await ways('hub-0', 'hub-4', '2022-01-01', 2)).toEqual([`${start} m3-00 hub-4`, `${start} m3-01 hub-4`]);
  });

  test('none between two that are each among many, where no link leads from one to the other', async () => {
    expect(await ways('e-0', 'hub-0', null, 3)).toEqual([]);
    expect(await ways('m3-00', 'e-599', '2022-01-01', 3)).toEqual([]);
  });
});
