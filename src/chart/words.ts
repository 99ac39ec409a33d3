import { AffiliationKind, GovernanceLevel, type Language } from '../model/schema.generated.js';
import { wordOf } from '../words/term.js';
import { BODY_TERMS } from '../words/words.js';

/** The word of a `GovernanceLevel`; a name that is not known is given back. */
export const levelWord = (name: string, language: Language): string => wordOf(BODY_TERMS[language].levels, name);
/** The words of an `AffiliationKind`, read from the body that it comes from to the one that it leads to. */
export const linkWords = (name: string, language: Language): string => wordOf(BODY_TERMS[language].lines, name);
/** The words of a `BodyKind`, in lower case. */
export const kindWords = (name: string, language: Language): string => wordOf(BODY_TERMS[language].kinds, name);

/** The levels and the kinds of link that are known, in their order. */
export const LEVEL_ORDER: readonly GovernanceLevel[] = Object.values(GovernanceLevel);
export const LINK_ORDER: readonly string[] = Object.values(AffiliationKind);
