export { refusals } from './refusals.js';
export { setting } from './setting.js';
