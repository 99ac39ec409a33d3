import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

// rad: posts ordf (eva until 2020, then bo), led; plan (planOf rad) ◄── omrade ◄── mal; mal-annan: owned by lag beside
// mote of rad: eva for kommunen, as member for ostra; ersattare in place of bo, who is a member for vastra
const GRAPH = `
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    members:
      - { member: eva, onBehalfOf: ostra, section: A }
      - { member: bo, onBehalfOf: vastra, section: A }
      - { member: ulla, onBehalfOf: ostra, validTo: 2019, section: A }
      - { member: lag, section: A }
    posts:
      - id: ordf
        name: Ordförande
        postKind: CHAIR
        section: A
        holders: [{ member: eva, validTo: 2020 }, { member: bo, validFrom: 2021 }]
      - { id: led, name: Ledamot, postKind: MEMBER, section: A }
  - { id: lag, name: Laget, bodyKind: TEAM, reportsTo: [{ id: rad, via: eva, section: A }] }
  - { id: ostra, name: Östra delen, bodyKind: COLLABORATION, levels: [SUB_REGIONAL] }
  - { id: vastra, name: Västra delen, bodyKind: COLLABORATION, levels: [SUB_REGIONAL] }
  - { id: kommunen, name: Kommunen, bodyKind: MUNICIPALITY }
people: [{ id: eva, name: Eva Ek }, { id: bo, name: Bo Bok }, { id: ulla, name: Ulla Ut }, { id: ersattare, name: Ersta Tare }]
documents: [{ id: blad, name: Bladet, publisher: rad, authors: [eva] }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad }
  - { id: rapport, name: Årsrapporten, planKind: REPORT }
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
  - { id: mal, name: Ett mål, goalKind: MAIN, partOf: omrade, section: A, responsible: [{ role: LEADING, party: ordf, validFrom: 2019, validTo: 2022 }], reporting: [{ kind: REPORT, to: rad, into: rapport }, { kind: REGISTRATION, into: registret }] }
  - { id: mal-annan, name: Annat mål, goalKind: MAIN, partOf: omrade, section: A, responsible: [{ role: OWNER, party: lag }] }
activities: [{ id: aktivitet, name: Aktiviteten, partOf: mal-annan }]
indicators: [{ id: matt, name: Måttet, measures: [plan] }]
promises: [{ id: lofte, name: Löftet, number: 1, madeBy: rad }]
decisions:
  - { id: beslut, name: Beslutet, decisionKind: APPROVED, date: 2021, decidedBy: rad }
  - { id: foljd, name: Följden, decisionKind: EXTENDED, date: 2022, decidedBy: ordf, follows: [beslut] }
systems:
  - { id: registret, name: Registret, systemKind: QUALITY_REGISTER, replacedBy: nya }
  - { id: nya, name: Nya registret, systemKind: QUALITY_REGISTER }
findings: [{ id: fynd, name: Fyndet, findingKind: QUESTION, about: [plan], by: eva, addressedTo: [rad] }]
meetings:
  - id: mote
    name: Mötet
    body: rad
    series: serie
    date: 2022-03-10
    section: A
    agenda: [{ id: punkt, name: Punkten, number: 1, presenters: [bo], concerns: [registret] }]
    attendances:
      - { person: eva, presence: PRESENT, capacity: LISTED, onBehalfOf: kommunen }
      - { person: bo, presence: ABSENT, capacity: LISTED }
      - { person: ersattare, presence: PRESENT, capacity: SUBSTITUTE, substitutesFor: bo }
      - { person: ulla, presence: PRESENT, capacity: INVITED }
meetingSeries: [{ id: serie, name: Rådets möten, body: rad, participants: [lag], cadence: { label: årligen, timesPerYear: 1 } }]
`;

const ids = (...all: string[]) => ({ nodes: all.map((id) => ({ id })) });
const list = (...all: string[]) => all.map((id) => ({ id }));

describe.each(engines)('ways back, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('from a body to its plans, decisions, promises, documents and series, and to who stands for it', async () => {
    expect(
      await api.data(`{
        rad: body(id: "rad") {
          plans { nodes { id } } none: plans(filter: { planKinds: [ROUTINE] }) { totalCount }
          decisions { id } promises { id } publications { nodes { id } }
          findingsTo { nodes { id } }
        }
        lag: body(id: "lag") { participatesIn { id } memberOf { nodes { body { id } } } }
        ostra: body(id: "ostra") { representatives { nodes { member { id } } } later: representatives(asOf: "2024-06-01") { nodes { member { id } } } }
      }`),
    ).toEqual({
      rad: {
        plans: ids('plan'),
        none: { totalCount: 0 },
        decisions: list('beslut'),
        promises: list('lofte'),
        publications: ids('blad'),
        findingsTo: ids('fynd'),
      },
      lag: { participatesIn: list('serie'), memberOf: { nodes: [{ body: { id: 'rad' } }] } },
      ostra: {
        representatives: { nodes: [{ member: { id: 'eva' } }, { member: { id: 'ulla' } }] },
        later: { nodes: [{ member: { id: 'eva' } }] },
      },
    });
  });

  test('what posts answer for, from their body and from whoever held them at the time', async () => {
    const through = '{ nodes { role party { id } subject { id } } }';
    const leading = { nodes: [{ role: 'LEADING', party: { id: 'ordf' }, subject: { id: 'mal' } }] };
    const nothing = { nodes: [] };
    expect(
      await api.data(`{
        rad: body(id: "rad") { responsibleThroughPosts ${through} owner: responsibleThroughPosts(roles: [OWNER]) ${through} }
        eva: person(id: "eva") { responsibleThroughPosts ${through} later: responsibleThroughPosts(asOf: "2020-06-01") ${through} after: responsibleThroughPosts(asOf: "2021-01-01") ${through} }
        bo: person(id: "bo") { before: responsibleThroughPosts(asOf: "2020-12-31") ${through} later: responsibleThroughPosts(asOf: "2022-12-31") ${through} after: responsibleThroughPosts(asOf: "2023-01-01") ${through} }
      }`),
    ).toEqual({
      rad: { responsibleThroughPosts: leading, owner: nothing },
      eva: { responsibleThroughPosts: leading, later: leading, after: nothing },
      bo: { before: nothing, later: leading, after: nothing },
    });
  });

  test('what a body owns: named for it, or by its plan and wholes, where nobody nearer is named', async () => {
    expect(
      await api.data(`{
        rad: body(id: "rad") { owns { nodes { id } totalCount } goals: owns(types: [Goal]) { nodes { id } } within: owns(filter: { text: "område" }) { nodes { id } } }
        lag: body(id: "lag") { owns { nodes { id } } }
        eva: person(id: "eva") { owns { totalCount } }
      }`),
    ).toEqual({
      rad: { owns: { ...ids('omrade', 'mal', 'plan'), totalCount: 3 }, goals: ids('mal'), within: ids('omrade') },
      lag: { owns: ids('aktivitet', 'mal-annan') },
      eva: { owns: { totalCount: 0 } },
    });
  });

  test('from a person to what was presented and said, whose place was taken, which lines go through', async () => {
    expect(
      await api.data(`{
        bo: person(id: "bo") { presents { nodes { id } } substitutedBy { person { id } } }
        eva: person(id: "eva") { findingsBy { nodes { id } } authored { id } mediates { nodes { from { id } to { id } } } }
      }`),
    ).toEqual({
      bo: { presents: ids('punkt'), substitutedBy: [{ person: { id: 'ersattare' } }] },
      eva: {
        findingsBy: ids('fynd'),
        authored: list('blad'),
        mediates: { nodes: [{ from: { id: 'lag' }, to: { id: 'rad' } }] },
      },
    });
  });

  test('from a register or report to what goes into it, from a thing to the agendas it stood on and what measures it', async () => {
    expect(
      await api.data(`{
        system(id: "registret") { receivesReports { nodes { subject { id } } } agendaItems { nodes { id } } }
        nya: system(id: "nya") { replaces { id } }
        rapport: plan(id: "rapport") { receivesReports(kinds: [REPORT]) { nodes { subject { id } to { id } } } none: receivesReports(kinds: [FEEDBACK]) { totalCount } }
        plan(id: "plan") { indicators { id } }
        decision(id: "beslut") { followedBy { id } }
        series(id: "serie") { meetings { nodes { id } } }
        goal(id: "mal") { reporting(into: "registret") { reportingKind } to: reporting(to: "rad") { reportingKind } kinds: reporting(kinds: [FEEDBACK]) { reportingKind } }
      }`),
    ).toEqual({
      system: { receivesReports: { nodes: [{ subject: { id: 'mal' } }] }, agendaItems: ids('punkt') },
      nya: { replaces: list('registret') },
      rapport: {
        receivesReports: { nodes: [{ subject: { id: 'mal' }, to: { id: 'rad' } }] },
        none: { totalCount: 0 },
      },
      plan: { indicators: list('matt') },
      decision: { followedBy: list('foljd') },
      series: { meetings: ids('mote') },
      goal: {
        reporting: [{ reportingKind: 'REGISTRATION' }],
        to: [{ reportingKind: 'REPORT' }],
        kinds: [],
      },
    });
  });

  test('who came to a meeting, by organisation and by part of the county', async () => {
    const people = (...all: string[]) => ({ nodes: all.map((id) => ({ person: { id } })) });
    const asked = (id: string) => `attendances(onBehalfOf: "${id}") { nodes { person { id } } }`;
    expect(
      await api.data(`{
        meeting(id: "mote") { kommunen: ${asked('kommunen')} ostra: ${asked('ostra')} vastra: ${asked('vastra')} rad: ${asked('rad')} }
        ostra: body(id: "ostra") { attendances { nodes { person { id } meeting { id } } } }
        vastra: body(id: "vastra") { attendances(presence: [PRESENT]) { nodes { person { id } } } }
      }`),
    ).toEqual({
      meeting: {
        kommunen: people('eva'),
        ostra: people('eva'),
        vastra: people('bo', 'ersattare'),
        rad: people(),
      },
      ostra: { attendances: { nodes: [{ person: { id: 'eva' }, meeting: { id: 'mote' } }] } },
      vastra: { attendances: people('ersattare') },
    });
  });
});

describe.each(engines)('ways back in the real documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('Fyrbodal at a meeting, an annual report, and what a programme area owns', async () => {
    const data = (await api.data(`{
      fyrbodal: body(id: "delregional-fyrbodal") { attendances(first: 100) { nodes { person { id } } } }
      report: plan(id: "rpo-psykisk-halsa-2022-arsrapport") { receivesReports { totalCount } }
      rpo: body(id: "rpo-psykisk-halsa-sydostra") { plans { nodes { id } } owns(types: [Goal]) { totalCount } }
      plan(id: "handlingsplan-2022-rpo-psykisk-halsa") { goals { id } }
    }`)) as {
      fyrbodal: { attendances: { nodes: unknown[] } };
      report: { receivesReports: { totalCount: number } };
      rpo: { plans: { nodes: unknown[] }; owns: { totalCount: number } };
      plan: { goals: unknown[] };
    };
    expect(data.fyrbodal.attendances.nodes.length).toBeGreaterThan(1);
    expect(data.report.receivesReports.totalCount).toBe(6);
    expect(data.rpo.plans.nodes).toContainEqual({ id: 'handlingsplan-2022-rpo-psykisk-halsa' });
    expect(data.rpo.owns.totalCount).toBeGreaterThan(data.plan.goals.length / 2);
  });
});
