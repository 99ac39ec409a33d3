import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load, readRecording } from '../../src/importer/load.js';
import { describeProblem } from '../../src/importer/problem-text.js';
import { Recorded } from '../citations/recorded.js';
import { engines } from '../setup/engines.js';
import { Api, record } from '../setup/kit.js';

const FOLDER = 'docs/example';
const recorded = readFileSync(`${FOLDER}/handlingsplan-demens-2025.yaml`, 'utf8');
const text = readFileSync(`${FOLDER}/handlingsplan-demens-2025.txt`, 'utf8');
const promised = readFileSync('docs/recording.md', 'utf8').replace(/ {2,}/g, ' ');

/** A line of `check` without its place: the code, and what would mend it. */
const said = (line = '') => line.split(/ {2,}/).slice(1).join(' ');

describe.each(engines)('the worked example of docs/recording.md, on $name', (engine) => {
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.empty();
    const recording = await readRecording([FOLDER]);
    if (!recording.ok) throw new Error(recording.problems.map(describeProblem).join('\n'));
    await load(graph, recording.value, { removeMissing: true });
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  test('who owns the goal, where is it reported, and what is odd?', async () => {
    const data = await api.data(`{
      goal(id: "byskog-demens-2025-mal-kontakt") {
        deadline
        responsibilities(roles: [OWNER], inherited: true) { party { name } inheritedThrough { name } }
        reporting { by { name } to { name } channel cadence { label } }
      }
      gaps(within: "byskog-demens-2025", first: 100) { nodes { gapKind origin } }
    }`);
    expect(data).toMatchObject({
      goal: {
        deadline: '2026-05-31',
        responsibilities: [
          { party: { name: 'Styrgrupp demens' }, inheritedThrough: [{ name: 'Handlingsplan demens 2025' }] },
        ],
        reporting: [
          {
            by: { name: 'Styrgrupp demens' },
            to: { name: 'Socialnämnden i Byskog' },
            channel: 'årsrapport',
            cadence: { label: 'två gånger per år' },
          },
        ],
      },
    });
    const { gaps } = data as { gaps: { nodes: { gapKind: string; origin: string }[] } };
    const kinds = (origin: string) =>
      gaps.nodes
        .filter((gap) => gap.origin === origin)
        .map(({ gapKind }) => gapKind)
        .sort();
    expect(kinds('RECORDED')).toEqual([
      'CONTRADICTION',
      'FIGURES_DISAGREE',
      'INDICATOR_WITHOUT_TARGET',
      'NAME_VARIES',
      'UNNAMED_SET',
      'WRONG_PERIOD',
    ]);
    // What else the rules find in it, the steward has noted.
    expect(kinds('RULE')).toEqual(['BODY_WITHOUT_WHOLE']);
  });
});

test('every citation of the example holds in its text', async () => {
  const told = await Recorded.in({ 'plan.yaml': recorded }, { 'handlingsplan-demens-2025.txt': text }).told();
  expect(told).toEqual([expect.stringMatching(/^(\d+) of \1 citations hold \(100 %\)$/)]);
});

test.each([
  ['bodyKind: STEERING_GROUP', 'bodyKind: STEERINGGROUP'],
  ['    posts:\n', '    post:\n'],
  ['deadline: 2026-05-31', 'deadline: 31 maj 2026'],
  ['amount: 400000', 'amount: 400 000'],
  ['party: byskog-styrgrupp-demens,', 'party: byskog-styrgrup-demens,'],
  ['phrase: Kim Lund }', 'phrase: Styrgrupp demens ansvarar för att planen genomförs. Kim Lund är ordförande }'],
])('a steward who writes %j as %j is told what docs/recording.md promises', (right, slip) => {
  expect(recorded).toContain(right);
  const read = record({ 'yours.yaml': recorded.replace(right, slip) });
  const told = read.ok ? [] : read.problems.map(describeProblem);
  expect(told).toHaveLength(1);
  expect(promised).toContain(said(told[0]));
});

test('a section that the text does not have is told as docs/recording.md promises', async () => {
  const right = 'section: 3. Uppföljning\n        phrase: följer';
  expect(recorded).toContain(right);
  const slip = recorded.replace(right, right.replace('ö', 'o'));
  const [told] = await Recorded.in({ 'plan.yaml': slip }, { 'handlingsplan-demens-2025.txt': text }).told();
  expect(said(told)).toMatch(/^NO_SUCH_SECTION/);
  expect(promised).toContain(said(told));
});
