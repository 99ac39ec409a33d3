import { afterEach, describe, expect, test } from 'vitest';
import { inFolder, type Ran } from '../importer/folder.js';
import { bareServers, exportOfNeo4j, withDriver } from '../setup/bare.js';
import { type Running, startServer } from '../setup/running.js';

const EXAMPLE = 'tests/example';
/** Labels, ids and properties as ours are, beside some that are not; and what the database itself was told. */
const FOREIGN = [
  `CREATE (:Entity {id: 'customer-42', name: 'Foreign customer'})-[:BOUGHT {key: 'k', at: 1.5}]->(:Entity {id: 'product-7'}),
     (:Entity:Body {id: 'exempelradet', type: 'Body', name: 'Another council'}), (:Fact {id: 'foreign-fact'}),
     (:Graph {id: 'graph', secret: 1}), (:Commit {id: 'commit', value: 'x'}), ({nothing: true})`,
  'CREATE CONSTRAINT entity_code IF NOT EXISTS FOR (n:Entity) REQUIRE n.code IS UNIQUE',
  'CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)',
  'CREATE FULLTEXT INDEX notes IF NOT EXISTS FOR (n:Note) ON EACH [n.text]',
];
const FOUND =
  'it holds 7 nodes that are not of this program (among them 2 Entity, 1 Body:Entity, 1 Commit, 1 Fact, 1 Graph, …); it is left as it is: give an empty database for this program alone';

describe.each(bareServers)('a $name', ({ uri, strip }) => {
  let server: Running | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await strip();
  });

  const run = (...parameters: string[]): Promise<Ran> => inFolder((folder) => folder.run(parameters, uri));

  test('that holds what others put there is refused by every command, and is the same afterwards, byte for byte', async () => {
    await strip();
    await withDriver(uri, async (driver) => {
      for (const statement of FOREIGN) await driver.executeQuery(statement);
      await driver.executeQuery('CALL db.awaitIndexes(60)');
    });
    const before = await exportOfNeo4j(uri);
    expect(before).toContain('Foreign customer');
    expect(before).toContain('entity_code');
    for (const command of [['load', '--dry-run', EXAMPLE], ['load', EXAMPLE], ['serve'], ['export']]) {
      expect(await run(...command), command.join(' ')).toEqual({ status: 1, out: [], err: [`${uri}: ${FOUND}`] });
      expect(await exportOfNeo4j(uri), command.join(' ')).toBe(before);
    }
  });

  test('that is empty stays so by a dry run and by a server, which is ready once something is loaded', async () => {
    await strip();
    const empty = await exportOfNeo4j(uri);
    const dry = await run('load', '--dry-run', EXAMPLE);
    expect([dry.status, dry.err]).toEqual([0, []]);
    expect(dry.out).toContain('add Body exempelradet');
    expect(await exportOfNeo4j(uri)).toBe(empty);

    server = await startServer({ ANSVARSGRAF_DATABASE: uri });
    expect(server.out()).toContain('holds no graph yet: run `ansvarsgraf load`');
    const { address } = server;
    const ready = async () => {
      const response = await fetch(`${address}/health/ready`);
      return [response.status, await response.json()];
    };
    const ask = async (query: string) => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return [response.status, await response.json()];
    };
    const isTold = {
      message: 'No graph is loaded yet. Try again in a while.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    };
    expect(await ready()).toEqual([503, { status: 'nothing is loaded' }]);
    for (const query of [
      '{ graph { version } }',
      '{ bodies { nodes { id } } }',
      '{ search(text: "råd") { totalCount } }',
    ]) {
      expect(await ask(query), query).toMatchObject([503, { data: null, errors: [isTold] }]);
    }
    expect(await exportOfNeo4j(uri)).toBe(empty);

    expect(await run('load', EXAMPLE)).toMatchObject({ status: 0 });
    const loaded = await exportOfNeo4j(uri);
    expect(await ready()).toEqual([200, { status: 'ok' }]);
    expect(await ask('{ body(id: "exempelradet") { name } }')).toEqual([
      200,
      { data: { body: { name: 'Exempelrådet' } } },
    ]);
    await server.stop();
    // Whoever starts where something is loaded writes nothing either.
    server = await startServer({ ANSVARSGRAF_DATABASE: uri });
    await server.stop();
    expect(await run('load', '--dry-run', EXAMPLE)).toMatchObject({ status: 0, err: [] });
    expect(await exportOfNeo4j(uri)).toBe(loaded);
  });

  test('with a graph of version 0.1 is not served before a load has made it one of this version', async () => {
    await strip();
    await run('load', EXAMPLE);
    await withDriver(uri, async (driver) => {
      await driver.executeQuery('MATCH (graph:Graph) REMOVE graph.product, graph.format');
      await driver.executeQuery('MATCH (n) REMOVE n:Ansvarsgraf');
    });
    const before = await exportOfNeo4j(uri);
    expect(await run('serve')).toEqual({
      status: 1,
      out: [],
      err: [
        `${uri}: it holds a graph that version 0.1 wrote: run \`ansvarsgraf load\`, which makes it one of this version`,
      ],
    });
    const told = 'the graph, which version 0.1 wrote, one of this version';
    expect((await run('load', '--dry-run', EXAMPLE)).out[0]).toBe(`would make ${told}`);
    expect(await exportOfNeo4j(uri)).toBe(before);
    expect((await run('load', EXAMPLE)).out[0]).toBe(`made ${told}`);
    server = await startServer({ ANSVARSGRAF_DATABASE: uri });
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
  });
});
