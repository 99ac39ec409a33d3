import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

// region ◄─PART_OF─ enhet      kansli ─SUPPORTS─► region      npo ◄─MIRRORS─ rpo      lag ─COORDINATED_BY─► samordnare, a post
// au, ensam-npo and med-ledamot (whose member is kim) are joined to no other body; the rest stand alone by their kind.
const body = (id: string, kind: string, more = '') => `  - { id: ${id}, name: ${id}, bodyKind: ${kind}${more} }`;
const to = (key: string, id: string) => `, ${key}: [{ id: ${id}, section: A }]`;
const party = (id: string, role = 'PARTICIPATING') => `{ role: ${role}, party: ${id}, section: A }`;
const agreement = (id: string, parties: string[], kind = 'AGREEMENT') =>
  `  - { id: ${id}, name: ${id}, planKind: ${kind}, section: Avtal, responsible: [${parties.join(', ')}] }`;
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
bodies:
${body('region', 'REGION', ', posts: [{ id: samordnare, name: Samordnare, postKind: COORDINATOR, holders: [{ member: kim, section: A }] }]')}
${body('enhet', 'UNIT', to('partOf', 'region'))}
${body('kansli', 'SECRETARIAT', to('supports', 'region'))}
${body('npo', 'NPO')}
${body('rpo', 'RPO', to('mirrors', 'npo'))}
${body('lag', 'LAG', to('coordinatedBy', 'samordnare'))}
${body('au', 'EXECUTIVE_COMMITTEE', ', section: Organ')}
${body('ensam-npo', 'NPO')}
${body('med-ledamot', 'WORKING_GROUP', ', members: [{ member: kim, section: A }]')}
${body('myndighet', 'AUTHORITY')}
${body('kommuner', 'COLLECTIVE')}
plans:
${agreement('utan', [])}
${agreement('en-part', [party('region')])}
${agreement('en-part-tva-ganger', [party('region'), party('region', 'DECIDING')])}
${agreement('styrs-av-tva', [party('region', 'STEERING'), party('myndighet', 'STEERING')])}
${agreement('tva-parter', [party('region'), party('myndighet')])}
${agreement('beslutad-och-agd', [party('region', 'DECIDING'), party('myndighet', 'OWNER')])}
${agreement('flertal', [party('kommuner')])}
${agreement('ingen-overenskommelse', [], 'ACTION_PLAN')}
`;

describe.each(engines)('bodies that stand alone, and agreements without parties, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('a group or unit that nothing joins to another; not what stands alone by its kind', async () => {
    expect(await about(api, 'BODY_WITHOUT_WHOLE')).toEqual(['au', 'ensam-npo', 'med-ledamot']);
    expect((await gapsOf(api, 'BODY_WITHOUT_WHOLE'))[0]).toEqual({
      id: 'regel-body-without-whole-au',
      name: 'Ingen källa knyter till något annat organ: au',
      origin: 'RULE',
      description: null,
      about: [{ id: 'au' }],
      citations: [{ section: 'Organ' }],
    });
  });

  test('an agreement of which no two parties are named, whoever else has a role in it', async () => {
    const names = (await gapsOf(api, 'AGREEMENT_WITHOUT_PARTIES')).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'Bara en av parterna nämns: en-part',
      'Bara en av parterna nämns: en-part-tva-ganger',
      'Ingen källa nämner parterna: styrs-av-tva',
      'Ingen källa nämner parterna: utan',
    ]);
  });
});

describe.each(engines)('in the five documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('few groups are joined to no other body, and those of which a source says what they belong to are none of them', async () => {
    const alone = await about(api, 'BODY_WITHOUT_WHOLE');
    expect(alone).toContain('arbetsgruppen-lmr-vastra-gotaland');
    expect(alone).not.toContain('rpo-psykisk-halsa-sydostra');
    expect(alone.length).toBeLessThan(25);
  });

  test('who the parties of the agreements on money are, no document says', async () => {
    expect(await about(api, 'AGREEMENT_WITHOUT_PARTIES')).toEqual(['vvg-2022-03-10-overenskommelserna-om-medel']);
  });
});
