import type { Setting } from '../setting.js';

export const setting: Setting = { tag: 'sv', locale: 'sv-SE', quotes: ['”', '”'], readIn: 'På svenska' };
