import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

// nation ◄── rad ◄── plan ◄── omrade-1 ◄── mal ◄── aktivitet; mal ◄── matt (measures); pengar: for omrade-1; plan ◄── omrade-2
// rad: post ordf (held by eva), sekr (vacant), led (unnamed); mote of serie, with two items, a decision under the first
const GRAPH = `
documents: [{ id: blad, name: Bladet, date: 2024-03-01, publisher: rad }]
bodies:
  - { id: nation, name: Nationen, bodyKind: AUTHORITY }
  - id: rad
    name: Rådet
    abbreviation: RD
    bodyKind: BOARD
    partOf: [{ id: nation, section: A }]
    members: [{ member: bo, section: A }]
    posts:
      - { id: ordf, name: Ordförande, postKind: CHAIR, section: A, holders: [{ member: eva }] }
      - { id: sekr, name: Sekreterare, postKind: SECRETARY, section: A, vacant: [{}] }
      - { id: led, name: Ledamot, postKind: MEMBER, section: A }
people: [{ id: eva, name: Eva Ek }, { id: bo, name: Bo Bok }, { id: utom, name: Ute Utom }]
programmes:
  - { id: vip, name: Vård- och insatsprogram, programmeKind: CARE_PROGRAMME, aliases: [VIP], status: ADOPTED }
  - { id: reform, name: Omställningen, programmeKind: REFORM, period: { from: 2019, to: 2021-06 } }
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad, period: { from: 2022, to: 2023 } }
  - { id: rutin, name: Rutinen, planKind: ROUTINE, planOf: nation }
priorityAreas:
  - { id: omrade-1, name: Kodarnätverk, number: 1, partOf: plan, section: A }
  - { id: omrade-2, name: Register, number: 2, partOf: plan, section: A }
goals:
  - { id: mal, name: Ett mål, goalKind: MAIN, partOf: omrade-1, period: { to: 2022-06 } }
  - { id: delmal, name: Delmålet, goalKind: SUBGOAL, partOf: omrade-2, deadline: 2022-03-10, period: { to: 2025 } }
  - { id: losmal, name: Löst mål, goalKind: EFFECT, period: { from: 2022 } }
activities:
  - { id: aktivitet, name: Aktiviteten, partOf: mal, goals: [mal], status: PLANNED, deadline: 2022-05 }
indicators: [{ id: matt, name: Måttet, measures: [mal], dataFrom: [{ id: registret }], section: A }]
promises:
  - { id: lofte-1, name: Löftet, number: 1, madeBy: rad }
  - { id: lofte-2, name: Ännu ett löfte, number: 2, madeBy: rad }
mandates: [{ id: uppdrag, name: Uppdraget, partOf: omrade-2 }]
decisions:
  - { id: beslut, name: Beslutet, decisionKind: APPROVED, date: 2022-03-10, meeting: mote, agendaItem: punkt-1, concerns: [plan], decidedBy: rad, section: A }
  - { id: avslag, name: Avslaget, decisionKind: REJECTED, date: 2021 }
fundings:
  - { id: pengar, name: Pengarna, from: nation, to: rad, purpose: [omrade-1], amount: 100, currency: SEK, period: { from: 2022, to: 2022 } }
  - { id: bidrag, name: Bidraget, from: rad, period: { from: 2020-07, to: 2021-06 } }
systems:
  - { id: registret, name: Registret, systemKind: QUALITY_REGISTER }
  - { id: webben, name: Webben, systemKind: WEBSITE }
findings:
  - { id: fynd, name: Fyndet, findingKind: OBSERVATION, about: [mal], by: eva, addressedTo: [rad] }
  - { id: krav, name: Kravet, findingKind: REQUIREMENT, about: [utom] }
figures:
  - { id: tal, name: Talet, figureRole: COUNT, of: omrade-2, min: 3, max: 3, unit: st, period: { from: 2020, to: 2020 } }
  - { id: andel, name: Andelen, figureRole: SHARE, of: nation, min: 3, max: 3, unit: procent }
meetings: [{ id: mote, name: Mötet, body: rad, series: serie, date: 2022-03-10, agenda: [{ id: punkt-1, name: Öppning, number: 1, itemKinds: [FORMAL], presenters: [bo] }, { id: punkt-2, name: Samtal, number: 2, itemKinds: [DIALOGUE, INFORMATION], concerns: [plan] }] }]
meetingSeries:
  - { id: serie, name: Rådets möten, body: rad, participants: [nation], cadence: { label: årligen, timesPerYear: 1 } }
gaps: [{ id: lucka, name: Luckan, gapKind: NAME_VARIES, about: [aktivitet] }]
`;

/** What a list, narrowed by a filter, finds: ids in order. */
const FINDS: [list: string, filter: string, ids: string[]][] = [
  ['documents', 'from: "2024-03-01", to: "2024-03-01"', ['blad']],
  ['documents', 'to: "2024-02-29"', []],
  ['documents', 'within: "nation"', ['blad']],
  ['posts', 'postKinds: [SECRETARY, MEMBER]', ['led', 'sekr']],
  ['posts', 'states: [HELD]', ['ordf']],
  ['posts', 'states: [VACANT, UNNAMED]', ['led', 'sekr']],
  ['posts', 'states: [VACANT]', ['sekr']],
  ['posts', 'within: "nation"', ['led', 'ordf', 'sekr']],
  ['posts', 'body: "nation"', []],
  ['people', 'within: "nation"', ['bo', 'eva']],
  ['bodies', 'within: "nation"', ['rad']],
  ['plans', 'planOf: "rad"', ['plan']],
  ['plans', 'within: "nation"', ['plan', 'rutin']],
  ['plans', 'year: 2023', ['plan', 'rutin']],
  ['plans', 'year: 2024', ['rutin']],
  ['plans', 'deadlineFrom: "2023-12-31", deadlineTo: "2023-12-31"', ['plan']],
  ['programmes', 'programmeKinds: [REFORM]', ['reform']],
  ['programmes', 'named: "vip"', ['vip']],
  ['programmes', 'statuses: [ADOPTED]', ['vip']],
  ['programmes', 'year: 2021', ['reform', 'vip']],
  ['programmes', 'year: 2022', ['vip']],
  ['areas', 'number: 2', ['omrade-2']],
  ['areas', 'within: "plan", text: "KOD"', ['omrade-1']],
  ['areas', 'within: "rad"', ['omrade-1', 'omrade-2']],
  ['goals', 'within: "omrade-1"', ['mal']],
  ['goals', 'within: "nation"', ['delmal', 'mal']],
  ['goals', 'priorityArea: "omrade-2"', ['delmal']],
  ['goals', 'goalKinds: [MAIN, EFFECT]', ['mal', 'losmal']],
  ['goals', 'deadlineFrom: "2022-06-30", deadlineTo: "2022-06-30"', ['mal']],
  ['goals', 'deadlineFrom: "2022-03-10", deadlineTo: "2022-06-30"', ['delmal', 'mal']],
  ['goals', 'deadlineFrom: "2024-01-01"', []],
  ['goals', 'holdsOn: "2021-12-31"', ['delmal', 'mal']],
  ['activities', 'plan: "plan", deadlineTo: "2022-05-01"', ['aktivitet']],
  ['activities', 'statuses: [ONGOING]', []],
  ['activities', 'goal: "mal"', ['aktivitet']],
  ['indicators', 'within: "plan"', ['matt']],
  ['indicators', 'measures: "mal"', ['matt']],
  ['indicators', 'source: "registret"', ['matt']],
  ['mandates', 'within: "plan"', ['uppdrag']],
  ['mandates', 'within: "omrade-1"', []],
  ['decisions', 'decisionKinds: [REJECTED]', ['avslag']],
  ['decisions', 'from: "2021-12-31"', ['avslag', 'beslut']],
  ['decisions', 'from: "2022-01-01", to: "2022-03-10"', ['beslut']],
  ['decisions', 'within: "nation"', ['beslut']],
  ['decisions', 'decidedBy: "rad", concerns: "plan"', ['beslut']],
  ['decisions', 'decidedBy: "rad", concerns: "rutin"', []],
  ['fundings', 'from: "nation"', ['pengar']],
  ['fundings', 'to: "rad", year: 2022', ['pengar']],
  ['fundings', 'year: 2021', ['bidrag']],
  ['fundings', 'within: "plan"', ['pengar']],
  ['systems', 'systemKinds: [WEBSITE]', ['webben']],
  ['findings', 'within: "plan"', ['fynd']],
  ['findings', 'within: "rad", findingKinds: [REQUIREMENT]', []],
  ['findings', 'findingKinds: [REQUIREMENT]', ['krav']],
  ['findings', 'about: "mal", by: "eva", addressedTo: "rad"', ['fynd']],
  ['figures', 'within: "plan"', ['tal']],
  ['figures', 'figureRoles: [SHARE]', ['andel']],
  ['figures', 'year: 2021', ['andel']],
  ['figures', 'of: "omrade-2", holdsOn: "2020-05-05"', ['tal']],
  ['meetings', 'within: "nation"', ['mote']],
  ['meetings', 'series: "serie"', ['mote']],
  ['meetingSeries', 'within: "nation"', ['serie']],
  ['meetingSeries', 'participant: "nation"', ['serie']],
  ['agendaItems', 'itemKinds: [DIALOGUE, DECISION]', ['punkt-2']],
  ['agendaItems', 'meeting: "mote", number: 1', ['punkt-1']],
  ['agendaItems', 'within: "rad", presentedBy: "bo"', ['punkt-1']],
  ['agendaItems', 'concerns: "plan"', ['punkt-2']],
  ['gaps', 'within: "rad", origins: [RECORDED]', ['lucka']],
  ['gaps', 'about: "aktivitet", gapKinds: [NAME_VARIES]', ['lucka']],
  ['gaps', 'text: "luck"', ['lucka']],
  ['allEntities', 'within: "omrade-1"', ['aktivitet', 'mal', 'matt', 'pengar', 'lucka', 'fynd']],
];

const SINGLES: Record<string, string> = {
  document: 'drawn',
  post: 'ordf',
  programme: 'vip',
  area: 'omrade-1',
  activity: 'aktivitet',
  indicator: 'matt',
  promise: 'lofte-1',
  mandate: 'uppdrag',
  decision: 'beslut',
  funding: 'pengar',
  system: 'registret',
  finding: 'fynd',
  figure: 'tal',
  meeting: 'mote',
  series: 'serie',
  agendaItem: 'punkt-1',
  gap: 'lucka',
};

const ids = (all: string[]) => all.map((id) => ({ id }));

describe.each(engines)('lists of every type, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each(FINDS)('%s with %s', async (list, filter, found) => {
    const data = (await api.data(
      `{ found: ${list}(filter: { ${filter} }, first: 100) { nodes { id } totalCount } }`,
    )) as {
      found: { nodes: { id: string }[]; totalCount: number };
    };
    // Rules find gaps of their own: about the same things, and none of them is asked for here.
    const nodes =
      list === 'allEntities' ? data.found.nodes.filter(({ id }) => !id.startsWith('regel-')) : data.found.nodes;
    expect([...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(ids([...found].sort()));
    if (list !== 'allEntities') expect(data.found).toEqual({ nodes: ids(found), totalCount: found.length });
  });

  test('each by its id, and refused by that of another type', async () => {
    for (const [field, id] of Object.entries(SINGLES)) {
      const { data, errors } = await api.ask(
        `{ it: ${field}(id: "${id}") { id } other: ${field}(id: "nation") { id } }`,
      );
      expect(data).toEqual({ it: { id }, other: null });
      expect(errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([['NOT_FOUND', ['other']]]);
    }
  });

  test('everything, of some types', async () => {
    expect(
      await api.data(
        '{ allEntities(types: [Promise, InformationSystem]) { nodes { __typename id } totalCount } none: allEntities(types: []) { totalCount } }',
      ),
    ).toEqual({
      allEntities: {
        nodes: [
          { __typename: 'Promise', id: 'lofte-1' },
          { __typename: 'Promise', id: 'lofte-2' },
          { __typename: 'InformationSystem', id: 'registret' },
          { __typename: 'InformationSystem', id: 'webben' },
        ],
        totalCount: 4,
      },
      none: { totalCount: 0 },
    });
  });

  test('by when something ends: its deadline, else the end of its period', async () => {
    expect(
      await api.data(
        '{ goals { nodes { id deadline ends } } plan(id: "plan") { ends } vip: programme(id: "vip") { ends } }',
      ),
    ).toEqual({
      goals: {
        nodes: [
          { id: 'delmal', deadline: '2022-03-10', ends: '2022-03-10' },
          { id: 'mal', deadline: null, ends: '2022-06' },
          { id: 'losmal', deadline: null, ends: null },
        ],
      },
      plan: { ends: '2023' },
      vip: { ends: null },
    });
  });

  test('lists of an entity take the filter of their type', async () => {
    expect(
      await api.data(`{
        plan(id: "plan") {
          priorityAreas(number: 2) { id }
          areas: priorityAreas(filter: { text: "kod" }) { id }
          goals(priorityArea: "omrade-1") { id }
          kinds: goals(goalKinds: [SUBGOAL]) { id }
          ending: goals(filter: { deadlineTo: "2022-03-31" }) { id }
          activities(filter: { goal: "mal" }) { id }
          none: activities(filter: { goal: "delmal" }) { id }
          decisions(filter: { decisionKinds: [REJECTED] }) { id }
          parts(filter: { text: "register" }) { nodes { id } totalCount }
        }
        body(id: "nation") {
          children(bodyKinds: [BOARD]) { nodes { id } }
          others: children(filter: { text: "finns inte" }) { totalCount }
        }
        rad: body(id: "rad") { posts(states: [VACANT, HELD]) { id } meetings(filter: { from: "2022-03-11" }) { totalCount } }
        meeting(id: "mote") { agenda(itemKinds: [FORMAL]) { id } decisions(filter: { concerns: "plan" }) { id } }
        goal(id: "mal") { findings(filter: { by: "eva" }) { totalCount } none: findings(filter: { by: "bo" }) { totalCount } }
        area(id: "omrade-2") { figures(filter: { year: 2020 }) { id } others: figures(filter: { year: 2021 }) { id } }
        activity(id: "aktivitet") { gaps(origins: [RECORDED]) { nodes { id } } }
        promises(number: 2) { id }
        more: promises(filter: { text: "ännu" }) { id }
      }`),
    ).toEqual({
      plan: {
        priorityAreas: ids(['omrade-2']),
        areas: ids(['omrade-1']),
        goals: ids(['mal']),
        kinds: ids(['delmal']),
        ending: ids(['delmal']),
        activities: ids(['aktivitet']),
        none: [],
        decisions: [],
        parts: { nodes: ids(['omrade-2']), totalCount: 1 },
      },
      body: { children: { nodes: ids(['rad']) }, others: { totalCount: 0 } },
      rad: { posts: ids(['ordf', 'sekr']), meetings: { totalCount: 0 } },
      meeting: { agenda: ids(['punkt-1']), decisions: ids(['beslut']) },
      goal: { findings: { totalCount: 1 }, none: { totalCount: 0 } },
      area: { figures: ids(['tal']), others: [] },
      activity: { gaps: { nodes: ids(['lucka']) } },
      promises: ids(['lofte-2']),
      more: ids(['lofte-2']),
    });
  });
});

const PLAN = 'handlingsplan-2022-rpo-psykisk-halsa';

interface Goal {
  id: string;
  deadline: string | null;
  period: { to: string | null } | null;
}

describe.each(engines)('lists of the real documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('goals without a deadline are found by the end of their period', async () => {
    const { plan, ...found } = (await api.data(`{
      plan(id: "${PLAN}") { goals { id deadline period { to } } }
      dated: goals(filter: { plan: "${PLAN}", deadlineFrom: "2000-01-01" }, first: 100) { nodes { id } }
      inItsYear: goals(filter: { plan: "${PLAN}", deadlineFrom: "2022-12-31", deadlineTo: "2022-12-31" }, first: 100) { nodes { id } }
    }`)) as { plan: { goals: Goal[] } } & Record<string, { nodes: { id: string }[] }>;
    expect(plan.goals.filter(({ deadline }) => deadline !== null)).toEqual([]);
    const endsIn = (year?: string) =>
      plan.goals.flatMap(({ id, period }) => (period?.to && (!year || period.to === year) ? [{ id }] : []));
    expect(endsIn('2022').length).toBeGreaterThan(10);
    expect(found).toEqual({ dated: { nodes: endsIn() }, inItsYear: { nodes: endsIn('2022') } });
  });

  test('within a plan, a body and a document lie what their parts hold', async () => {
    const data = (await api.data(`{
      plan(id: "direktiv-integrerad-primarvard") { funding { totalCount } }
      fundings(filter: { within: "direktiv-integrerad-primarvard" }) { totalCount }
      posts(filter: { within: "vvg", postKinds: [CHAIR] }) { nodes { body { id } } }
      decisions(filter: { within: "vvg", from: "2022-03-10", to: "2022-03-10", citedIn: "motesanteckning-vvg-2022-03-10" }, first: 100) { nodes { meeting { id } } }
      bodies(filter: { citedIn: "motesanteckning-vvg-2022-03-10", named: "VVG" }) { nodes { id } }
      none: bodies(filter: { citedIn: "handlingsplan-2022-rpo-psykisk-halsa-sydostra", named: "VVG" }) { totalCount }
    }`)) as Record<string, { totalCount: number; nodes: unknown[] }>;
    expect(data.bodies).toEqual({ nodes: [{ id: 'vvg' }] });
    expect(data.none).toEqual({ totalCount: 0 });
    expect(data.posts?.nodes).toContainEqual({ body: { id: 'vvg' } });
    expect(data.decisions?.nodes.length).toBeGreaterThan(3);
    // Some are for its areas, and not for the plan itself.
    const ofPlan = (data.plan as unknown as { funding: { totalCount: number } }).funding.totalCount;
    expect(data.fundings?.totalCount).toBeGreaterThan(ofPlan);
  });
});
