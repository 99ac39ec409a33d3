import { linkWords } from '../../chart/words.js';
import type { Language } from '../../model/schema.generated.js';
import { LINKS, REPORTS, ROLES, term, type Words } from './terms.js';

const OWN: Readonly<Record<string, Words>> = {
  PLAN_OF: { SV: 'är plan för', EN: 'is the plan of' },
  HOLDER: { SV: 'innehas av', EN: 'is held by' },
  POST_OF: { SV: 'är roll i', EN: 'is a post in' },
  MEMBER_OF: { SV: 'är medlem i', EN: 'is a member of' },
};

/** The words of a step's relation, read from its beginning to its end; one that has none is given back in plain words. */
export function relationWords(relation: string, language: Language): string {
  const isBack = relation.startsWith('<-');
  const name = relation.replace(/^<-\s*/, '');
  const known = [OWN, LINKS, REPORTS, ROLES].find((terms) => Object.hasOwn(terms, name));
  const words = known ? term(known, name, language) : linkWords(name, language);
  const said = (words === name ? name.toLowerCase().replaceAll('_', ' ') : words).replace(/^./u, (first) =>
    first.toLowerCase(),
  );
  return isBack ? `← ${said}` : said;
}
