import type { Language } from '../model/schema.generated.js';
import type { Absences } from './absences.js';
import type { AnswerWords } from './answers.js';
import type { BodyTerms } from './body-terms.js';
import type { ChartPageWords } from './chart-pages.js';
import type { ToolWords } from './chart-tools.js';
import type { ChartWords } from './charts.js';
import type { ElementWords } from './elements.js';
import * as en from './en/index.js';
import type { PageWords } from './pages.js';
import type { PictureWords } from './pictures.js';
import type { Refusals } from './refusals.js';
import type { Setting } from './setting.js';
import * as sv from './sv/index.js';
import type { Terms } from './terms.js';

/**
 * Every word that a person reads, by language: the one place where the folders of the languages are known. Each room is a
 * constant of its own, so that what runs in a browser is sent the rooms that it uses and no others: a table that is spread
 * into another is not left out. What one language says
 * and another does not is an error of types, here or in its folder.
 */
type InEach<Words> = Readonly<Record<Language, Words>>;

export const SETTINGS: InEach<Setting> = { SV: sv.setting, EN: en.setting };
export const REFUSALS: InEach<Refusals> = { SV: sv.refusals, EN: en.refusals };
export const ABSENCES: InEach<Absences> = { SV: sv.absences, EN: en.absences };
export const BODY_TERMS: InEach<BodyTerms> = { SV: sv.bodyTerms, EN: en.bodyTerms };
export const CHART_WORDS: InEach<ChartWords> = { SV: sv.charts, EN: en.charts };
export const PICTURE_WORDS: InEach<PictureWords> = { SV: sv.pictures, EN: en.pictures };
export const TOOL_WORDS: InEach<ToolWords> = { SV: sv.tools, EN: en.tools };
export const ELEMENT_WORDS: InEach<ElementWords> = { SV: sv.elements, EN: en.elements };
export const TERMS: InEach<Terms> = { SV: sv.terms, EN: en.terms };
export const PAGE_WORDS: InEach<PageWords> = { SV: sv.pages, EN: en.pages };
export const CHART_PAGE_WORDS: InEach<ChartPageWords> = { SV: sv.chartPages, EN: en.chartPages };
export const ANSWER_WORDS: InEach<AnswerWords> = { SV: sv.answers, EN: en.answers };

/** Written beside the sources, in their language. */
export const FOUND_GAPS = sv.foundGaps;
