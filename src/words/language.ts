import { Language } from '../model/schema.generated.js';
import { SETTINGS } from './words.js';

/** What a reader gets who has asked for no language. */
export const DEFAULT_LANGUAGE: Language = Language.SV;

/** In what the sources are written, and so all names: what is read in another language marks them as such. */
export const OF_SOURCES: Language = Language.SV;

/** The languages in the order of the schema. */
export const LANGUAGES: readonly Language[] = Object.values(Language);

/** The tags by which languages are asked for: `sv`, `en`. */
export const LANGUAGE_TAGS: readonly string[] = LANGUAGES.map((language) => SETTINGS[language].tag);

/** The language with that tag, letter for letter; nothing for any other text. */
export const languageOfTag = (tag: string | undefined): Language | undefined =>
  LANGUAGES.find((language) => SETTINGS[language].tag === tag);

/** The tag as an address has it: nothing for the language that one gets without. */
export const tagInAddress = (language: Language): string | undefined =>
  language === DEFAULT_LANGUAGE ? undefined : SETTINGS[language].tag;

/** What the attribute `lang` of a name is in a text of that language: nothing where both are the same. */
export const langOfNames = (language: Language): string | undefined =>
  language === OF_SOURCES ? undefined : SETTINGS[OF_SOURCES].tag;
