import { MOST_WORDS } from './format/values.js';
import type { Problem, ProblemDetail } from './problems.js';

interface Told {
  what: string;
  mend: string;
}

function either(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' or ');
}

function tell(problem: ProblemDetail): Told {
  switch (problem.code) {
    case 'NO_SUCH_FILE':
      return {
        what: 'there is no such file or folder',
        mend: 'give the path of a .yaml file, or of a folder that holds some',
      };
    case 'NO_FILES':
      return { what: 'there is no .yaml file here', mend: 'name a folder with document files, or a file' };
    case 'CANNOT_READ':
      return { what: `the file cannot be read: ${problem.reason}`, mend: 'see that it can be read, or leave it out' };
    case 'NOT_UTF8':
      return { what: `byte ${problem.byte} is not UTF-8`, mend: 'save the file as UTF-8' };
    case 'YAML_SYNTAX':
      return { what: `this is not YAML: ${problem.message}`, mend: 'mend the YAML at this place' };
    case 'YAML_ALIASES':
      return { what: problem.message, mend: 'write the values out instead of repeating anchors' };
    case 'NOT_A_MAPPING':
      return {
        what: 'a document file is a mapping that begins with `document:`',
        mend: 'see docs/recording.md for the format',
      };
    case 'MISSING_FIELD':
      return { what: `'${problem.field}' is missing`, mend: `write '${problem.field}:' here` };
    case 'UNKNOWN_FIELD': {
      const what = problem.inMention
        ? `'${problem.field}' stands in a record without a name, which only mentions its entity`
        : `there is no field '${problem.field}' here`;
      if (problem.inMention)
        return { what, mend: 'let the file that defines the entity say it, or give this record its name' };
      return {
        what,
        mend:
          problem.nearest.length > 0
            ? `did you mean ${either(problem.nearest)}?`
            : 'leave it out, or see docs/recording.md',
      };
    }
    case 'WRONG_VALUE':
      return { what: `'${problem.field}' is not of the right form`, mend: `expected ${problem.expected}` };
    case 'UNKNOWN_VALUE': {
      const mend =
        problem.nearest.length > 0
          ? `did you mean ${either(problem.nearest)}?`
          : `one of ${problem.allowed.join(', ')}`;
      return { what: `'${problem.value}' is no value of '${problem.field}'`, mend };
    }
    case 'NO_SUCH_DATE':
      return { what: `'${problem.value}' is no date`, mend: 'write 2022, 2022-03 or 2022-03-10, a date that exists' };
    case 'BAD_ID':
      return {
        what: `'${problem.value}' cannot be an id`,
        mend: 'use a-z, 0-9 and single hyphens: rpo-psykisk-halsa-sydostra',
      };
    case 'PHRASE_TOO_LONG':
      return {
        what: `the phrase has ${problem.words} words`,
        mend: `quote at most ${MOST_WORDS} words, enough to find the place`,
      };
    case 'ENDS_BEFORE_START':
      return {
        what: `it ends (${problem.to}) before it begins (${problem.from})`,
        mend: 'correct one of the two',
      };
    case 'MIN_ABOVE_MAX':
      return {
        what: `the least (${problem.min}) is more than the most (${problem.max})`,
        mend: 'correct one of the two',
      };
    case 'DUPLICATE_ID':
      return {
        what: `'${problem.id}' is defined twice, first at ${at(problem.first)}`,
        mend: 'leave out the name here to mention the same entity, or choose another id',
      };
    case 'KIND_DISAGREES':
      return {
        what: `'${problem.id}' is ${problem.field} ${problem.value} here and ${problem.other} at ${at(problem.first)}`,
        mend: 'one file defines the kind: let the two agree, or make two bodies and a HOMONYM gap',
      };
    case 'UNKNOWN_ID':
      return {
        what: `no file defines '${problem.id}'`,
        mend:
          problem.nearest.length > 0
            ? `did you mean ${either(problem.nearest)}?`
            : 'define it with a name, in this file or another',
      };
    case 'WRONG_TYPE':
      return { what: `'${problem.id}' is a ${problem.found}`, mend: `expected the id of a ${problem.expected}` };
    case 'CYCLE':
      return { what: `a cycle of partOf: ${problem.ids.join(' → ')}`, mend: 'remove one of these links' };
    case 'NO_SECTION':
      return {
        what: `this ${problem.fact} does not say where it stands`,
        mend: "write 'section:' here or in its record",
      };
    case 'WOULD_REMOVE_DOCUMENTS':
      return {
        what: `the graph holds documents that are not among the files: ${problem.documents.join(', ')}`,
        mend: 'name the folder that holds all files, or give --remove-missing',
      };
  }
}

function at({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}

/** Characters that nobody sees, or that a terminal obeys, written out: a soft hyphen is a common reason for an unknown word. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** One line for a terminal: `FILE:LINE:COLUMN  CODE  what is wrong; what would mend it`. */
export function describeProblem(problem: Problem): string {
  const { what, mend } = tell(problem);
  return visible(`${at(problem)}  ${problem.code}  ${what}; ${mend}`);
}
