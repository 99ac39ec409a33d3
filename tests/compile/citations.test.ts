import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// The document 'drawn' states twice that rad ──OWNER──► mal.
const GRAPH = `
goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    responsible: [{ role: OWNER, party: rad, section: Ansvar, also: [{ section: Mål }] }]
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
`;

describe.each(engines)('citations of an entity, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('are those of itself, then those of the facts that it is an end of, by the field that tells them', async () => {
    const data = await api.data('{ entities(ids: ["rad", "mal"]) { citations { section fact } } }');
    const told = (fact: string) => ({
      citations: [
        { section: null, fact: null },
        { section: 'Ansvar', fact },
        { section: 'Mål', fact },
      ],
    });
    expect(data).toEqual({ entities: [told('responsibleFor'), told('responsibilities')] });
  });

  test('of a document are not those of what it states, however often it does', async () => {
    const data = await api.data('{ entity(id: "drawn") { citations { section fact document { id } } } }');
    expect(data).toEqual({ entity: { citations: [{ section: null, fact: null, document: { id: 'drawn' } }] } });
  });
});
