import { Language } from '../model/schema.generated.js';

/** The languages in which questions are put into phrasings; in any other, names are found and little else. */
export const UNDERSTOOD = [Language.SV, Language.EN] as const;
export type Understood = (typeof UNDERSTOOD)[number];

/** The language whose words those of a question are taken for. */
export const understoodAs = (language: Language): Understood =>
  UNDERSTOOD.find((one) => one === language) ?? Language.EN;
