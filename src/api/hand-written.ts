import { ANSWERINGS } from '../answers/answerings.js';
import type { HandWritten } from '../compile/reading.js';
import { BLOCKS } from '../statements/blocks.js';

/** What the schema names by `@statement` and `@assembled`. */
export const HAND_WRITTEN: HandWritten = { blocks: BLOCKS, answerings: ANSWERINGS };
