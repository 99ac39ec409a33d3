import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

/** Plans of which nothing is known but that others lean on them, and one thing more. */
const PLANS: Record<string, string> = {
  intet: 'section: Hänvisning',
  beskriven: 'description: Nämns i förbigående',
  period: 'period: { from: 2022 }',
  agd: 'responsible: [{ role: OWNER, party: rad, section: A }]',
  rapporterad: 'reporting: [{ kind: REPORT, to: rad, section: A }]',
  lankad: 'basedOn: [{ id: period, section: A }]',
  nagons: 'planOf: rad',
  del: 'partOf: period',
};

// bas: a goal that is based on each of those plans, on hel (a goal is part of it), mottar (something is reported into it),
// betald (money is given for it) and beslutad (a decision concerns it); ensam is a plan that nobody leans on
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
plans:
${Object.entries(PLANS)
  .map(([id, more]) => `  - { id: ${id}, name: Planen ${id}, planKind: ACTION_PLAN, ${more} }`)
  .join('\n')}
  - { id: hel, name: Hel, planKind: ACTION_PLAN }
  - { id: mottar, name: Mottar, planKind: REPORT }
  - { id: betald, name: Betald, planKind: ACTION_PLAN }
  - { id: beslutad, name: Beslutad, planKind: ACTION_PLAN }
  - { id: ensam, name: Ensam, planKind: ACTION_PLAN }
fundings: [{ id: medel, name: Medel, purpose: [betald] }]
decisions: [{ id: beslut, name: Beslutet, decisionKind: ADOPTED, concerns: [{ id: beslutad, section: A }] }]
goals:
  - { id: i-hel, name: I hel, goalKind: MAIN, partOf: hel, reporting: [{ kind: REPORT, into: mottar, section: A }] }
  - id: bas
    name: Bas
    goalKind: MAIN
    basedOn: [${[...Object.keys(PLANS), 'hel', 'mottar', 'betald', 'beslutad'].map((id) => `{ id: ${id}, section: A }`).join(', ')}]
`;

describe.each(engines)('a reference to something undefined, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('is one that others lean on, and of which no source says anything else', async () => {
    expect(await about(api, 'UNDEFINED_REFERENCE')).toEqual(['beskriven', 'intet']);
    expect((await gapsOf(api, 'UNDEFINED_REFERENCE'))[1]).toEqual({
      id: 'regel-undefined-reference-intet',
      name: 'Hänvisning utan närmare uppgift: Planen intet',
      origin: 'RULE',
      description: null,
      about: [{ id: 'intet' }],
      citations: [{ section: 'Hänvisning' }],
    });
  });
});
