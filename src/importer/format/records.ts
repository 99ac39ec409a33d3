import { ENTITIES, entityRow } from '../../model/entities.js';
import type { EntityType } from '../../model/schema.generated.js';
import { type Fields, formats } from './fields.js';

const types = Object.keys(ENTITIES) as EntityType[];

/** The fields of a record of each type, beside id, name, aliases, description and place. */
export const RECORD_FIELDS = Object.fromEntries(
  types.map((type) => [type, formats(entityRow(type).fields)]),
) as Readonly<Record<EntityType, Fields>>;

/** The lists of a document file, in the order in which they are written, and the type of their records. */
export const LISTS: Readonly<Record<string, EntityType>> = Object.fromEntries(
  types.flatMap((type) => {
    const { list } = entityRow(type);
    return list === undefined ? [] : [[list, type]];
  }),
);
