import './pages.css';
import { enhanceCopying } from './copy.js';
import { enhanceSearch } from './suggest.js';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) enhanceSearch(form);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-copy-text]'))
  enhanceCopying(button);
