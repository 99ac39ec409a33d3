import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** All GraphQL of a folder as one text, since files are loaded in no particular order. */
const textOf = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const schema = textOf('schema');

const scalars = {
  ID: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  PartialDate: { input: 'string', output: 'string' },
  JSON: { input: 'Record<string, unknown>', output: 'Record<string, unknown>' },
};
const shared = { scalars, enumsAsConst: true, useTypeImports: true, namingConvention: 'keep' } as const;

/** The schema is written by hand; what TypeScript knows of it is generated: enums and types for the model, resolvers for the API. */
const config: CodegenConfig = {
  schema,
  // Enums keep the order of the schema: lists are sorted by it.
  config: { sort: false },
  generates: {
    'src/model/schema.generated.ts': {
      plugins: [{ add: { content: '// Generated from schema/ by `npm run codegen`.' } }, 'typescript'],
      config: { ...shared, skipTypename: true },
    },
    'src/api/resolvers.generated.ts': {
      preset: 'import-types',
      presetConfig: { typesPath: '../model/schema.generated.js', importTypesNamespace: 'model' },
      plugins: [
        { add: { content: '// Generated from schema/ by `npm run codegen`.' } },
        { add: { content: "import type * as model from '../model/schema.generated.js';" } },
        'typescript-resolvers',
      ],
      config: {
        ...shared,
        contextType: './context.js#Context',
        rootValueType: 'undefined',
        resolversNonOptionalTypename: false,
      },
    },
    'src/pages/operations.generated.ts': {
      documents: textOf('src/pages/operations'),
      plugins: [
        { add: { content: '// Generated from schema/ and src/pages/operations/ by `npm run codegen`.' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        ...shared,
        documentMode: 'string',
        avoidOptionals: { field: true },
        mergeFragmentTypes: true,
        onlyOperationTypes: true,
      },
    },
  },
};

export default config;
