import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';

/** All GraphQL of a folder as one text, since files are loaded in no particular order. */
const textOf = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const SCHEMA_TYPES = 'src/model/schema.generated.ts';
const operations = textOf('src/pages/operations');

/** What each operation takes and gives, by its name: the type by which the pages ask. */
const operationsByName = [
  '/** What each operation of the pages takes and gives, by its name. */',
  'export interface Operations {',
  ...parse(operations).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const name = definition.name.value;
    return `  ${name}: { variables: ${name}QueryVariables; data: ${name}Query };`;
  }),
  '}\n',
].join('\n');

const shared = {
  scalars: { ID: 'string', Date: 'string', PartialDate: 'string', JSON: 'Record<string, unknown>' },
  enumsAsConst: true,
  namingConvention: 'keep',
} as const;

/**
 * The schema and the pages' operations are written by hand and read when the program starts; what TypeScript knows of them
 * is generated: the enums, and the types of what the operations take and give.
 */
const config: CodegenConfig = {
  schema: textOf('schema'),
  // Enums keep the order of the schema: lists are sorted by it.
  config: { sort: false },
  importExtension: '.js',
  generates: {
    [SCHEMA_TYPES]: {
      plugins: [{ add: { content: '// Generated from schema/ by `npm run codegen`.' } }, 'typescript'],
      config: { ...shared, onlyEnums: true },
    },
    'src/pages/operations.generated.ts': {
      documents: operations,
      plugins: [
        { add: { content: '// Generated from schema/ and src/pages/operations/ by `npm run codegen`.' } },
        'typescript-operations',
        { add: { placement: 'append', content: operationsByName } },
      ],
      config: {
        ...shared,
        importSchemaTypesFrom: SCHEMA_TYPES,
        namespacedImportName: 'model',
        mergeFragmentTypes: true,
      },
    },
  },
};

export default config;
