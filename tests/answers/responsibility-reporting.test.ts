import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { draw } from '../setup/kit.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

//   plan ◄OWNER─ rad       plan: FOLLOW_UP to styrelse, by sekretariat, four times a year
//    ▲                           EVALUATION, nobody receives it
//   omrade                 PUBLICATION on the webbplats
//    ▲        ▲
//   mal      delad ──► sido ◄OWNER─ styrelse      sido: REGISTRATION in the register
//    (egen: REPORT when needed, to the board)
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: KUNSKAPSRAD }
  - { id: styrelse, name: Styrelsen, bodyKind: BOARD }
  - { id: sekretariat, name: Sekretariatet, bodyKind: SECRETARIAT }
systems:
  - { id: webbplats, name: Webbplatsen, systemKind: WEBSITE }
  - { id: register, name: Registret, systemKind: QUALITY_REGISTER }
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    section: Planen
    responsible: [{ role: OWNER, party: rad, section: Ansvar }]
    reporting:
      - kind: FOLLOW_UP
        by: sekretariat
        to: styrelse
        channel: styrelsemöte
        cadence: { label: fyra gånger per år, timesPerYear: 4 }
        section: Uppföljning
      - { kind: EVALUATION, channel: slutrapport, section: Utvärdering }
      - { kind: PUBLICATION, into: webbplats, section: Spridning }
  - id: sido
    name: Sidoplanen
    planKind: ACTION_PLAN
    section: Sidoplanen
    responsible: [{ role: OWNER, party: styrelse, section: Ansvar för sidoplanen }]
    reporting: [{ kind: REGISTRATION, into: register, section: Register }]
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan, section: Områden }]
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: omrade, section: Mål }
  - { id: delad, name: Det delade målet, goalKind: MAIN, partOf: [omrade, sido], section: Delade mål }
  - id: egen
    name: Det egna målet
    goalKind: MAIN
    partOf: plan
    section: Egna mål
    reporting: [{ kind: REPORT, to: styrelse, condition: vid behov, section: Rapport }]
  - { id: tyst, name: Det tysta målet, goalKind: MAIN, section: Tyst }
`;

describe.each(engines)('where it is reported, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('to whom and how often, with the forum and by whom in fields; that nobody receives it is told', async () => {
    expect(await told(api, 'plan')).toMatchObject({
      reporting: ['FOLLOW_UP styrelse', 'EVALUATION –', 'PUBLICATION –'],
      sv: '”Planen” ägs av Rådet. Planen rapporteras till Styrelsen (fyra gånger per år), i Webbplatsen och utan angiven mottagare.',
      en: '“Planen” is owned by Rådet. The plan is reported to Styrelsen (fyra gånger per år), in Webbplatsen and with no recipient named.',
    });
    const data = await api.data(`{ responsibility(for: "plan") { reporting {
      channel by { name } to { name } into { name } cadence { label timesPerYear } inheritedThrough { id } citations { section }
    } } }`);
    expect(data).toMatchObject({
      responsibility: {
        reporting: [
          {
            channel: 'styrelsemöte',
            by: { name: 'Sekretariatet' },
            to: { name: 'Styrelsen' },
            into: null,
            cadence: { label: 'fyra gånger per år', timesPerYear: 4 },
            inheritedThrough: [],
            citations: [{ section: 'Uppföljning' }],
          },
          { channel: 'slutrapport', by: null, to: null, into: null },
          { channel: null, into: { name: 'Webbplatsen' } },
        ],
      },
    });
  });

  test('else where the nearest whole is reported, and which whole that is', async () => {
    expect(await told(api, 'mal')).toMatchObject({
      reporting: [
        'FOLLOW_UP styrelse < omrade < plan',
        'EVALUATION – < omrade < plan',
        'PUBLICATION – < omrade < plan',
      ],
      sv: '”Målet” har ingen egen ägare i källorna men ingår i ”Planen”, som ägs av Rådet. Planen rapporteras till Styrelsen (fyra gånger per år), i Webbplatsen och utan angiven mottagare.',
    });
  });

  test('what is said of the thing itself hides what is said of its wholes, though they have the owner', async () => {
    expect(await told(api, 'egen')).toMatchObject({
      owners: ['rad < plan'],
      reporting: ['REPORT styrelse'],
      sv: '”Det egna målet” har ingen egen ägare i källorna men ingår i ”Planen”, som ägs av Rådet. Målet rapporteras till Styrelsen (vid behov).',
      en: 'No source names an owner of “Det egna målet” itself, but it is part of “Planen”, which is owned by Rådet. The goal is reported to Styrelsen (vid behov).',
    });
  });

  test('nowhere, as far as sources say', async () => {
    expect(await told(api, 'tyst')).toMatchObject({
      status: 'UNKNOWN',
      reporting: [],
      chain: [],
      sv: 'Ingen källa säger vem som äger ”Det tysta målet”. Ingen källa säger var det rapporteras.',
      en: 'No source says who owns “Det tysta målet”. No source says where it is reported.',
    });
  });

  test('the way from the thing to its owner and on, each step with the place where it stands', async () => {
    expect((await told(api, 'mal')).chain).toEqual([
      'mal PART_OF omrade (Mål)',
      'omrade PART_OF plan (Områden)',
      'plan OWNER rad (Ansvar)',
      'plan FOLLOW_UP styrelse (Uppföljning)',
      'plan PUBLICATION webbplats (Spridning)',
    ]);
    expect((await told(api, 'egen')).chain).toEqual([
      'egen PART_OF plan (Egna mål)',
      'plan OWNER rad (Ansvar)',
      'egen REPORT styrelse (Rapport)',
    ]);
  });

  test('where owner and report come from different wholes, no step of either way is missing', async () => {
    expect((await told(api, 'delad')).chain).toEqual([
      'delad PART_OF sido (Delade mål)',
      'sido OWNER styrelse (Ansvar för sidoplanen)',
      'sido REGISTRATION register (Register)',
    ]);
    await draw(
      api.graph,
      GRAPH.replace('    reporting: [{ kind: REGISTRATION, into: register, section: Register }]\n', ''),
    );
    expect((await told(api, 'delad')).chain).toEqual([
      'delad PART_OF sido (Delade mål)',
      'delad PART_OF omrade (Delade mål)',
      'omrade PART_OF plan (Områden)',
      'sido OWNER styrelse (Ansvar för sidoplanen)',
      'plan FOLLOW_UP styrelse (Uppföljning)',
      'plan PUBLICATION webbplats (Spridning)',
    ]);
  });
});
