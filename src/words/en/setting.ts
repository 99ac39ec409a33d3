import type { Setting } from '../setting.js';

export const setting: Setting = { tag: 'en', locale: 'en-GB', quotes: ['“', '”'], readIn: 'In English' };
