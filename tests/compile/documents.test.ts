import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

// Three documents: what is drawn stands in the file's own, unless it says otherwise. plan ─OUT► rutin, plan ◄IN─ mal
const GRAPH = `
documents:
  - { id: protokoll, name: Protokollet, date: 2023 }
  - { id: register, name: Registret, date: 2021 }
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD, section: A, document: register, reportsTo: [{ id: ledning, section: B, document: protokoll }], mirrors: [{ id: ledning, section: C, document: register }] }
  - { id: ledning, name: Ledningen, bodyKind: BOARD, members: [{ member: kim, section: A }, { member: bo, section: A, document: protokoll }] }
people: [{ id: kim, name: Kim }, { id: bo, name: Bo }]
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    section: A
    responsible:
      - { role: OWNER, party: rad }
      - { role: LEADING, party: ledning, section: B, document: protokoll }
      - { role: LEADING, party: kim, section: C, also: [{ section: D, document: protokoll }, { section: E, document: protokoll }] }
    reporting: [{ kind: REPORT, to: rad, section: B, document: protokoll }, { kind: FOLLOW_UP, to: ledning }]
    basedOn: [{ id: rutin, section: B, document: protokoll }, { id: rad }, plan]
  - { id: rutin, name: Rutinen, planKind: ROUTINE }
goals: [{ id: mal, name: Målet, goalKind: MAIN, section: A, fulfils: [{ id: plan }] }]
`;

const list = (...all: string[]) => all.map((id) => ({ id }));
const ids = (...all: string[]) => ({ nodes: list(...all) });

describe.each(engines)('what one document says, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('the documents of an entity, each once: of itself and of the facts that it is an end of', async () => {
    expect(
      await api.data(`{
        rad: body(id: "rad") { documents { id } recent: documents(filter: { from: "2022-01-01" }) { id } }
        plan(id: "plan") { documents { id } citations { document { id } } }
        goal(id: "mal") { documents { id } }
        bo: person(id: "bo") { documents { id } }
        document(id: "register") { documents { id } }
      }`),
    ).toMatchObject({
      rad: { documents: list('protokoll', 'register', 'drawn'), recent: list('protokoll') },
      plan: { documents: list('protokoll', 'drawn') },
      goal: { documents: list('drawn') },
      bo: { documents: list('protokoll', 'drawn') },
      document: { documents: list('drawn') },
    });
  });

  test('they are those of its citations', async () => {
    const { allEntities } = (await api.data(
      '{ allEntities(first: 100) { nodes { id documents { id } citations { document { id } } } } }',
    )) as {
      allEntities: { nodes: { documents: { id: string }[]; citations: { document: { id: string } }[] }[] };
    };
    expect(allEntities.nodes.length).toBeGreaterThan(8);
    for (const { documents, citations } of allEntities.nodes) {
      const cited = new Set(citations.map(({ document }) => document.id));
      expect(new Set(documents.map(({ id }) => id))).toEqual(cited);
      expect(documents.length).toBe(cited.size);
    }
  });

  test('responsibilities, reports and lines that one document states', async () => {
    expect(
      await api.data(`{
        plan(id: "plan") {
          responsibilities(citedIn: "protokoll") { party { id } }
          own: responsibilities(citedIn: "drawn") { party { id } }
          none: responsibilities(citedIn: "register") { party { id } }
          owners: responsibilities(citedIn: "drawn", roles: [OWNER], inherited: true) { party { id } }
          reporting(citedIn: "protokoll") { to { id } }
          links(citedIn: "protokoll") { nodes { to { id } } totalCount }
        }
        rad: body(id: "rad") {
          affiliations(citedIn: "register") { nodes { kind } totalCount }
          receivesReports(citedIn: "protokoll") { totalCount }
          none: receivesReports(citedIn: "drawn") { totalCount }
          responsibleFor(citedIn: "drawn") { nodes { role } }
          linkedFrom(citedIn: "drawn") { totalCount }
        }
        ledning: body(id: "ledning") { memberships(citedIn: "protokoll") { nodes { member { id } } } }
        bodies(filter: { citedIn: "register" }) { nodes { id } }
        plans(filter: { citedIn: "protokoll" }) { nodes { id } }
        people(filter: { citedIn: "protokoll", within: "ledning" }) { nodes { id } totalCount }
        people2: people(filter: { citedIn: "protokoll", within: "rad" }) { totalCount }
      }`),
    ).toEqual({
      plan: {
        responsibilities: [{ party: { id: 'kim' } }, { party: { id: 'ledning' } }],
        own: [{ party: { id: 'rad' } }, { party: { id: 'kim' } }],
        none: [],
        owners: [{ party: { id: 'rad' } }],
        reporting: [{ to: { id: 'rad' } }],
        links: { nodes: [{ to: { id: 'rutin' } }], totalCount: 1 },
      },
      rad: {
        affiliations: { nodes: [{ kind: 'MIRRORS' }], totalCount: 1 },
        receivesReports: { totalCount: 1 },
        none: { totalCount: 0 },
        responsibleFor: { nodes: [{ role: 'OWNER' }] },
        linkedFrom: { totalCount: 1 },
      },
      ledning: { memberships: { nodes: [{ member: { id: 'bo' } }] } },
      bodies: ids('ledning', 'rad'),
      plans: ids('plan', 'rutin'),
      people: { ...ids('bo', 'kim'), totalCount: 2 },
      people2: { totalCount: 0 },
    });
  });

  test('a link and a line tell which way they point, seen from who is asked', async () => {
    const links = 'nodes { direction kind from { id } to { id } }';
    const own = { direction: 'OUT', kind: 'BASED_ON', from: { id: 'plan' }, to: { id: 'plan' } };
    const toBody = { direction: 'OUT', kind: 'BASED_ON', from: { id: 'plan' }, to: { id: 'rad' } };
    const toRoutine = { direction: 'OUT', kind: 'BASED_ON', from: { id: 'plan' }, to: { id: 'rutin' } };
    const fromGoal = { direction: 'IN', kind: 'FULFILS', from: { id: 'mal' }, to: { id: 'plan' } };
    const lines = { nodes: ['MIRRORS', 'REPORTS_TO'] };
    expect(
      await api.data(`{
        plan(id: "plan") { links { ${links} } in: links(direction: IN) { ${links} } out: links(direction: OUT, citedIn: "protokoll") { ${links} } linkedFrom(kinds: [FULFILS]) { ${links} } }
        rutin: plan(id: "rutin") { links { ${links} edges { node { direction } } } }
        rad: body(id: "rad") { affiliations { nodes { direction } } }
        ledning: body(id: "ledning") { affiliations { nodes { direction other: from { ... on Body { affiliations(kinds: [MIRRORS]) { nodes { direction } } } } } } }
        orgChart(root: "ledning", kinds: [REPORTS_TO], depth: 1) { edges { direction } }
      }`),
    ).toEqual({
      plan: {
        links: { nodes: [own, toRoutine, toBody, fromGoal] },
        in: { nodes: [{ ...own }, fromGoal] },
        out: { nodes: [toRoutine] },
        linkedFrom: { nodes: [fromGoal] },
      },
      rutin: { links: { nodes: [{ ...toRoutine, direction: 'IN' }], edges: [{ node: { direction: 'IN' } }] } },
      rad: { affiliations: { nodes: lines.nodes.map(() => ({ direction: 'OUT' })) } },
      ledning: {
        affiliations: {
          nodes: lines.nodes.map(() => ({
            direction: 'IN',
            other: { affiliations: { nodes: [{ direction: 'OUT' }] } },
          })),
        },
      },
      orgChart: { edges: [{ direction: null }] },
    });
  });
});

describe.each(engines)('what one real document says, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('everything that a minute says of its body: its documents once, its facts cut by it', async () => {
    const { vvg, others } = (await api.data(`{
      vvg: body(id: "vvg") { documents { id } memberships(citedIn: "motesanteckning-vvg-2022-03-10", first: 100) { totalCount nodes { citations { document { id } } } } }
      others: body(id: "vvg") { memberships(citedIn: "handlingsplan-2022-rpo-psykisk-halsa-sydostra") { totalCount } }
    }`)) as {
      vvg: {
        documents: { id: string }[];
        memberships: { totalCount: number; nodes: { citations: { document: { id: string } }[] }[] };
      };
      others: { memberships: { totalCount: number } };
    };
    expect(new Set(vvg.documents.map(({ id }) => id)).size).toBe(vvg.documents.length);
    expect(vvg.documents).toContainEqual({ id: 'motesanteckning-vvg-2022-03-10' });
    expect(vvg.memberships.totalCount).toBeGreaterThan(10);
    for (const { citations } of vvg.memberships.nodes)
      expect(citations.map(({ document }) => document.id)).toContain('motesanteckning-vvg-2022-03-10');
    expect(others.memberships.totalCount).toBe(0);
  });
});
