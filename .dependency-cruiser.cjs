/** Imports go one way: main → server → { api, pages, importer } → answers → compile → statements → { graph, search } → words → model. */
const only = (from, ...allowed) => ({
  name: `${from}-looks-down`,
  comment: `src/${from} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing else of src'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...allowed.map((folder) => `^src/${folder}/`)] },
});

module.exports = {
  forbidden: [
    only('model'),
    only('words', 'model'),
    only('ownership', 'model'),
    only('graph', 'model'),
    only('statements', 'graph', 'model'),
    only('ask', 'words', 'model'),
    only('answers', 'compile', 'ask', 'search', 'statements', 'graph', 'words', 'ownership', 'model'),
    only('search', 'model'),
    only('compile', 'statements', 'graph', 'model'),
    only('importer', 'statements', 'graph', 'words', 'ownership', 'model'),
    only('chart', 'words', 'model'),
    only('pages', 'chart', 'words', 'model'),
    only('api', 'compile', 'ask', 'search', 'answers', 'statements', 'graph', 'words', 'model'),
    only('server', 'api', 'pages', 'compile', 'answers', 'graph', 'words', 'model'),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.ts$'] }, to: {} },
    {
      name: 'cypher-stays-below',
      comment: 'graphql is known to api and compile alone',
      severity: 'error',
      from: { path: '^src/(model|graph|search|statements|importer)/' },
      to: { path: '^node_modules/(graphql|@apollo)/' },
    },
    {
      name: 'charts-are-drawn-anywhere',
      comment: 'a browser draws charts too: no built-ins, no packages; png.ts alone is for the server',
      severity: 'error',
      from: { path: '^src/chart/', pathNot: '^src/chart/png\\.ts$' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'png-stays-on-the-server',
      severity: 'error',
      from: { path: '^src/chart/' },
      to: { path: '^src/chart/png\\.ts$' },
    },
    {
      name: 'one-driver-each',
      comment: 'the engines are known to the port alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: '^node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
