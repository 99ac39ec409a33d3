import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import type { Operations } from '../../src/pages/operations.generated.js';
import { operationText } from '../../src/pages/operations.js';

const FOLDER = new URL('../../src/pages/operations/', import.meta.url);

const names = readdirSync(FOLDER)
  .flatMap((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8')).definitions)
  .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : []));

test('the operations of the pages are named, each once', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
});

// A fragment that is not used, or one that is missing, is an error of the schema's.
test.each(names as (keyof Operations)[])(
  '%s is a valid operation with the fragments that it uses and no others',
  (name) => {
    const document = parse(operationText(name));
    expect(validate(buildSchema(), document)).toEqual([]);
    expect(document.definitions[0]).toMatchObject({ kind: Kind.OPERATION_DEFINITION, name: { value: name } });
  },
);
