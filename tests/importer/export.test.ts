import { describe, expect, test } from 'vitest';
import { exportGraph } from '../../src/importer/export.js';
import { type Engine, embedded, engines } from '../setup/engines.js';
import { draw } from '../setup/kit.js';

/** Something of everything that the engines might give back differently: fractions, whole numbers, empty and full lists, texts that sort. */
const DRAWN = `bodies:
  - id: radet
    name: Åre råd
    aliases: [Ärliga rådet, Zebrarådet, åre kunskapsråd]
    bodyKind: KUNSKAPSRAD
    levels: [REGIONAL, CARE_REGION]
    size: 12
    section: Ansvar
    bodyStatus: [{ status: ACTIVE, validFrom: 2022-03 }]
    posts:
      - { id: ordf, name: Ordförande, postKind: CHAIR, section: Ansvar, holders: [{ member: anna, validFrom: 2022 }], vacant: [{ validTo: 2021-12 }] }
    reportsTo:
      - { id: ledningen, via: anna, section: Uppföljning, also: [{ section: Ärenden }, { section: Avslut, phrase: tack för idag }] }
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: Ansvar }
people:
  - { id: anna, name: Anna Wåhlin, section: Närvarande }
plans:
  - { id: plan, name: Plan 10, planKind: ACTION_PLAN, period: { from: 2021-07, to: 2021-12, label: Hösten 2021 }, section: Mål }
goals:
  - id: mal
    name: Mål 2
    goalKind: MAIN
    partOf: plan
    deadline: 2024-02
    basedOn: ledningen
    section: Mål
    responsible: [{ role: OWNER, party: radet }]
    reporting:
      - { kind: FOLLOW_UP, to: ledningen, cadence: { label: var fjortonde dag, timesPerYear: 26.5, atLeast: true } }
      - { kind: REPORT, to: ledningen, cadence: { label: årligen, timesPerYear: 1 } }
fundings:
  - { id: stod, name: Stöd, from: ledningen, to: radet, amount: 150000, currency: SEK, share: 0.5, workingTimeShare: 1.0, purpose: mal }
figures:
  - { id: andel, name: Andel, figureRole: SHARE, of: mal, min: 0.25, max: 100, unit: andel, approximate: true }
meetings:
  - id: motet
    name: Mötet
    body: radet
    date: 2022-03-10
    startTime: "09:00"
    section: Möte
    attendances: [{ person: anna, presence: PRESENT, capacity: LISTED, post: CHAIR, onBehalfOf: ledningen }]
    agenda: [{ id: punkt, name: Öppnande, number: 1, itemKinds: [FORMAL], presenters: anna }]
gaps:
  - { id: lucka, name: Namnet varierar, gapKind: NAME_VARIES, about: [radet, mal] }
`;

/** What an engine exports of what is drawn, twice. */
async function exportedFrom(engine: Engine): Promise<string[]> {
  const graph = await engine.empty();
  await draw(graph, DRAWN);
  const texts = [JSON.stringify(await exportGraph(graph)), JSON.stringify(await exportGraph(graph))];
  await graph.close();
  return texts;
}

describe.each(engines)('an export, from $name', (engine) => {
  test('is alike byte for byte, twice from this engine and twice from the embedded one', async () => {
    const texts = [...(await exportedFrom(engine)), ...(await exportedFrom(embedded))];
    expect(texts).toHaveLength(4);
    expect(new Set(texts).size).toBe(1);
    for (const told of ['26.5', '150000', '"Ärliga rådet"', '"tack för idag"', '"2021-12"']) {
      expect(texts[0]).toContain(told);
    }
  });
});
