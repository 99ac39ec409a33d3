import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { draw } from '../setup/kit.js';
import { apiOver } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

// plan ─PLAN_OF─► rad. Each goal in it is reported in one way, which its id tells; fri lies in nobody's plan; and some are owned
// by another than the body whose plan it is.
const goal = (id: string, report: string, partOf = 'plan', owner?: string) =>
  `  - { id: ${id}, name: ${id}, goalKind: MAIN, partOf: ${partOf}, reporting: [{ kind: FOLLOW_UP, ${report}, section: ${id} }]${
    owner
      ? `, responsible: [${owner
          .split(' ')
          .map((party) => `{ role: OWNER, party: ${party}, section: A }`)
          .join(', ')}]`
      : ''
  } }`;
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    posts:
      - { id: rads-post, name: Rådets post, postKind: CHAIR, section: Poster }
      - { id: hallen, name: Hållen, postKind: SECRETARY, holders: [{ member: kim, section: A }] }
      - { id: hallen-forr, name: Hållen förr, postKind: SECRETARY, holders: [{ member: kim, validTo: 2001, section: A }] }
      - { id: vakant, name: Vakant, postKind: MEMBER, vacant: [{ section: A }] }
      - { id: i-radet, name: I rådet, postKind: MEMBER }
    members: [{ member: kim, post: i-radet, section: A }]
    followedUpBy: [{ id: annan, section: A }]
  - { id: annan, name: Annan, bodyKind: BOARD, posts: [{ id: annans-post, name: Annans post, postKind: CHAIR, holders: [{ member: kim, section: A }] }] }
  - { id: sjalv, name: Själv, bodyKind: BOARD, followedUpBy: [{ id: sjalv, section: Självrapport }] }
systems: [{ id: register, name: Registret, systemKind: QUALITY_REGISTER }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad, period: { from: 2022 } }
  - { id: fri, name: Den fria, planKind: ACTION_PLAN, period: { from: 2022 } }
goals:
${goal('till-ingen', 'channel: årsrapport')}
  - { id: publicerad, name: publicerad, goalKind: MAIN, partOf: plan, reporting: [{ kind: PUBLICATION, channel: bok, section: A }] }
${goal('till-annan', 'to: annan')}
${goal('till-register', 'into: register')}
${goal('till-sig', 'to: rad')}
${goal('till-sig-av-post', 'to: rad, by: rads-post')}
${goal('till-sig-av-annan', 'to: rad, by: annan')}
${goal('till-sig-av-annans-post', 'to: rad, by: annans-post')}
${goal('fri-till-rad', 'to: rad', 'fri')}
${goal('fri-rad-till-rad', 'to: rad, by: rad', 'fri')}
${goal('fri-post-till-rad', 'to: rad, by: rads-post', 'fri')}
${goal('annans-till-rad', 'to: rad', 'plan', 'annan')}
${goal('annans-till-annan', 'to: annan', 'plan', 'annan')}
${goal('annans-rad-till-rad', 'to: rad, by: rad', 'plan', 'annan')}
${goal('postens-till-rad', 'to: rad, by: rads-post', 'plan', 'rads-post')}
${goal('bades-till-rad', 'to: rad', 'plan', 'rad annan')}
${goal('rads-fria-till-rad', 'to: rad', 'fri', 'rad')}
`;

describe.each(engines)('reports and posts that lack somebody, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('a report that nobody and nothing receives', async () => {
    expect(await gapsOf(api, 'REPORT_WITHOUT_RECIPIENT')).toEqual([
      {
        id: 'regel-report-without-recipient-till-ingen',
        name: 'Mottagare saknas: Uppföljning (årsrapport) av till-ingen',
        origin: 'RULE',
        description: null,
        about: [{ id: 'till-ingen' }],
        citations: [{ section: 'till-ingen' }],
      },
    ]);
  });

  test('a body that follows up its own work: what it owns, of itself or in its own plan, where nobody else reports', async () => {
    expect(await about(api, 'REPORTS_TO_ITSELF')).toEqual([
      'annan annans-till-annan',
      'fri-rad-till-rad rad',
      'rad till-sig',
      'rad till-sig-av-post',
      'rads-fria-till-rad rad',
      'sjalv',
    ]);
    const gaps = await gapsOf(api, 'REPORTS_TO_ITSELF');
    expect(gaps.map(({ name }) => name).sort()).toEqual([
      'Följer upp sig själv: Själv',
      'Följer upp sig själv: Uppföljning av annans-till-annan, till Annan',
      'Följer upp sig själv: Uppföljning av fri-rad-till-rad, till Rådet',
      'Följer upp sig själv: Uppföljning av rads-fria-till-rad, till Rådet',
      'Följer upp sig själv: Uppföljning av till-sig, till Rådet',
      'Följer upp sig själv: Uppföljning av till-sig-av-post, till Rådet',
    ]);
  });

  test('a post whose holder no source names, and that none calls vacant', async () => {
    expect(await gapsOf(api, 'UNNAMED_POST')).toEqual([
      {
        id: 'regel-unnamed-post-rads-post',
        name: 'Ingen källa nämner vem som är: Rådets post',
        origin: 'RULE',
        description: null,
        about: [{ id: 'rads-post' }],
        citations: [{ section: 'Poster' }],
      },
    ]);
  });

  test('two reports of one thing that say the same are one gap with both places; that differ, two, each with its own id', async () => {
    const report = (more: string) => `{ kind: FOLLOW_UP, ${more} }`;
    const all = (reports: string[]) =>
      draw(api.graph, `goals: [{ id: mal, name: Målet, goalKind: MAIN, reporting: [${reports.join(', ')}] }]`);
    const year = report('channel: årsrapport, section: A');
    const again = report('channel: årsrapport, condition: vid behov, section: B');
    const letter = report('channel: brev, section: C');
    const ids = async () => (await gapsOf(api, 'REPORT_WITHOUT_RECIPIENT')).map(({ id, name }) => [id, name]);

    await all([year, again]);
    expect(await gapsOf(api, 'REPORT_WITHOUT_RECIPIENT')).toMatchObject([
      { id: 'regel-report-without-recipient-mal', citations: [{ section: 'A' }, { section: 'B' }] },
    ]);
    await all([year, letter, again]);
    const both = await ids();
    expect(new Set(both.map(([id]) => id)).size).toBe(2);
    // In whichever order the file has them, an id stays with what it says.
    await all([again, letter, year]);
    expect(await ids()).toEqual(both);
  });
});
