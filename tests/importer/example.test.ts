import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load, readRecording } from '../../src/importer/load.js';
import { engines } from '../setup/engines.js';
import { Api } from '../setup/kit.js';

/*
 *   exempelplan-2024.yaml                                        exempelregister.yaml
 *
 *   exempelradet ──OWNER──▶ exempelplan-2024-mal-1 ──FOLLOW_UP──▶ exempelledningen
 *        └──────────────────REPORTS_TO──────────────────────────────▲
 */
const EXAMPLE = 'tests/example';

test('the plan alone names a body that nobody defines', async () => {
  const read = await readRecording([`${EXAMPLE}/exempelplan-2024.yaml`]);
  const missing = { code: 'UNKNOWN_ID', id: 'exempelledningen' };
  expect(read).toMatchObject({ ok: false, problems: [missing, missing] });
});

describe.each(engines)('the example of the design, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    const graph = await engine.empty();
    const read = await readRecording([EXAMPLE]);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const loaded = await load(graph, read.value, { removeMissing: false });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  test('who owns the goal, and where does it say so?', async () => {
    const answer = await api.data(
      `query ($id: ID!) {
        goal(id: $id) {
          name
          plan { name period { from to } }
          responsibilities(roles: [OWNER]) {
            party { id name }
            citations { document { name } section phrase recordedAt }
          }
        }
      }`,
      { id: 'exempelplan-2024-mal-1' },
    );
    expect(answer).toEqual({
      goal: {
        name: 'En gemensam väg in i vården',
        plan: { name: 'Handlingsplan 2024', period: { from: '2024', to: '2024' } },
        responsibilities: [
          {
            party: { id: 'exempelradet', name: 'Exempelrådet' },
            citations: [
              {
                document: { name: 'Handlingsplan 2024, Exempelrådet' },
                section: 'Ansvar',
                phrase: 'Exempelrådet äger målet',
                recordedAt: '2026-11-22',
              },
            ],
          },
        ],
      },
    });
  });

  test('where is the goal reported, how often and in what form?', async () => {
    const answer = await api.data(
      `query ($id: ID!) {
        goal(id: $id) {
          reporting {
            reportingKind
            to { id name }
            channel
            cadence { label timesPerYear atLeast }
            citations { document { id } section phrase }
          }
        }
      }`,
      { id: 'exempelplan-2024-mal-1' },
    );
    expect(answer).toEqual({
      goal: {
        reporting: [
          {
            reportingKind: 'FOLLOW_UP',
            to: { id: 'exempelledningen', name: 'Exempelledningen' },
            channel: 'årsrapport',
            cadence: { label: 'årligen', timesPerYear: 1, atLeast: false },
            citations: [{ document: { id: 'exempelplan-2024' }, section: 'Uppföljning', phrase: 'i årsrapporten' }],
          },
        ],
      },
    });
  });

  test('to whom does the council report, and who published the plan?', async () => {
    const answer = await api.data(
      `{
        body(id: "exempelradet") {
          affiliations(direction: OUT) { nodes { kind to { id } citations { section phrase } } }
        }
        entity(id: "exempelplan-2024") { ... on Document { date publisher { id } } }
      }`,
    );
    expect(answer).toEqual({
      body: {
        affiliations: {
          nodes: [
            {
              kind: 'REPORTS_TO',
              to: { id: 'exempelledningen' },
              citations: [{ section: 'Uppföljning', phrase: 'återrapporterar varje kvartal' }],
            },
          ],
        },
      },
      entity: { date: '2024-03-01', publisher: { id: 'exempelradet' } },
    });
  });
});
