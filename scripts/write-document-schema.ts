import { writeFileSync } from 'node:fs';
import { documentSchemaText } from '../src/importer/format/json-schema.js';

writeFileSync(new URL('../seeds/document.schema.json', import.meta.url), documentSchemaText());
