import type { Language } from '../model/schema.generated.js';
import * as en from './en/index.js';
import type { Refusals } from './refusals.js';
import type { Setting } from './setting.js';
import * as sv from './sv/index.js';

/**
 * Every word that a person reads, by language: the one place where the folders of the languages are known. Each room is a
 * constant of its own, so that what runs in a browser is sent the rooms that it uses and no others. What one language says
 * and another does not is an error of types, here or in its folder.
 */
type InEach<Words> = Readonly<Record<Language, Words>>;

export const SETTINGS: InEach<Setting> = { SV: sv.setting, EN: en.setting };
export const REFUSALS: InEach<Refusals> = { SV: sv.refusals, EN: en.refusals };
