import type { ProblemCode } from '../../../src/importer/problems.js';
import { header } from '../folder.js';

/** What somebody has got wrong, and what the program says to it. */
export interface Story {
  files: Readonly<Record<string, string | Uint8Array>>;
  /** Bytes that every file is made long with nothing; as it is unless said. */
  lengthened?: number;
  /** What is given to the program; the whole folder unless said. */
  paths?: string[];
  /** Every line that the program then says. */
  told: string[];
}

export type Stories<Code extends ProblemCode> = Readonly<Record<Code, Readonly<Record<string, Story>>>>;

/** A file begins with its document, on line 1. */
export const A = header('a');

/** A body that is in order. */
export const BODY = '  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar }\n';
