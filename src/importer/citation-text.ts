import type { CitationProblem, CitationProblemDetail, CitationReport } from './check-citations.js';

/** How many places are told at most: the first ones. */
const MOST_PLACES = 3;

function quoted(words: readonly string[], joint: string): string {
  return words.map((word) => `'${word}'`).join(` ${joint} `);
}

function tell(problem: CitationProblemDetail): { what: string; mend: string } {
  switch (problem.code) {
    case 'NO_SUCH_SECTION': {
      const { step, within, elsewhere, nearest } = problem;
      if (within === undefined || elsewhere.length === 0) {
        const place = within === undefined ? 'the text' : `the text, in '${within}' or elsewhere`;
        const mend = nearest.length > 0 ? `did you mean ${quoted(nearest, 'or')}?` : 'copy the heading as it stands';
        return { what: `there is no heading '${step}' in ${place}`, mend };
      }
      const mend = `it stands at ${quoted(elsewhere.slice(0, MOST_PLACES), 'and')}: name that section`;
      return { what: `'${step}' is a heading of the text, but not within '${within}'`, mend };
    }
    case 'PHRASE_NOT_IN_SECTION': {
      const { section, phrase, standsIn, stands } = problem;
      const place = section === undefined ? 'in the text' : `in '${section}'`;
      const what = `'${phrase}' does not stand ${place}`;
      if (standsIn.length > 0)
        return { what, mend: `it stands in ${quoted(standsIn.slice(0, MOST_PLACES), 'and')}: name that section` };
      if (stands) return { what, mend: 'it stands elsewhere in the text: name the heading before it' };
      return { what, mend: 'it stands nowhere in the text: copy the words as they stand' };
    }
    case 'NO_SUCH_TEXT': {
      const { fileName, folder, found, citations } = problem;
      const lost = `its ${grouped(citations)} citations cannot be checked`;
      if (found === 'NOT_UTF8')
        return { what: `'${fileName}' is not UTF-8, and ${lost}`, mend: 'save the text as UTF-8' };
      return {
        what: `there is no '${fileName}' in ${folder}, and ${lost}`,
        mend: 'put the text there, name the folder that holds it, or correct fileName',
      };
    }
  }
}

/** One line for a terminal: `FILE:LINE:COLUMN  CODE  what is wrong; what would mend it`. */
export function describeCitationProblem(problem: CitationProblem): string {
  const { what, mend } = tell(problem);
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.code}  ${what}; ${mend}`;
}

/** Thousands apart, as Swedes write them: `2 345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** The share that holds, rounded down: 100 % means all. */
function share(hold: number, citations: number): string {
  return citations === 0 ? '100 %' : `${Math.floor((hold * 1000) / citations) / 10} %`;
}

/** Each failing citation, then how many could not be checked, then the share that holds. */
export function describeCitations({ problems, citations, hold, withoutText }: CitationReport): string[] {
  const unchecked =
    withoutText === 1
      ? '1 citation of a source without a text was not checked'
      : `${grouped(withoutText)} citations of sources without a text were not checked`;
  return [
    ...problems.map(describeCitationProblem),
    ...(withoutText > 0 ? [unchecked] : []),
    `${grouped(hold)} of ${grouped(citations)} citations hold (${share(hold, citations)})`,
  ];
}
