import { z } from 'zod';
import { definitionShape } from './fields.js';
import { RECORD_FIELDS } from './records.js';
import { day } from './values.js';

/** What `document:` holds: the document's own record, and the day on which a person wrote the file. */
export const header = z.strictObject({ ...definitionShape(RECORD_FIELDS.Document), recordedAt: day });
