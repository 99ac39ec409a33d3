import type { ValueProblem } from './format/values.js';

/** Where in which file: line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** What can be wrong with a document file; the code is public, the text is made in problem-text.ts. */
export type ProblemDetail =
  | { code: 'NO_SUCH_FILE' }
  | { code: 'NO_FILES' }
  | { code: 'CANNOT_READ'; reason: string }
  | { code: 'NOT_UTF8'; byte: number }
  | { code: 'YAML_SYNTAX'; message: string }
  | { code: 'YAML_ALIASES'; message: string }
  | { code: 'NOT_A_MAPPING' }
  | { code: 'MISSING_FIELD'; field: string }
  | { code: 'UNKNOWN_FIELD'; field: string; nearest: string[]; inMention: boolean }
  | { code: 'WRONG_VALUE'; field: string; expected: string }
  | { code: 'UNKNOWN_VALUE'; field: string; value: string; nearest: string[]; allowed: string[] }
  | ValueProblem
  | { code: 'MIN_ABOVE_MAX'; min: number; max: number }
  | { code: 'DUPLICATE_ID'; id: string; first: Position }
  | { code: 'KIND_DISAGREES'; id: string; field: string; value: string; other: string; first: Position }
  | { code: 'UNKNOWN_ID'; id: string; nearest: string[] }
  | { code: 'WRONG_TYPE'; id: string; expected: string; found: string }
  | { code: 'CYCLE'; ids: string[] }
  | { code: 'NO_SECTION'; fact: string }
  | { code: 'WOULD_REMOVE_DOCUMENTS'; documents: string[] };

export type ProblemCode = ProblemDetail['code'];
export type Problem = Position & ProblemDetail;

/** A stage's result: what it made, or every problem that it found. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
