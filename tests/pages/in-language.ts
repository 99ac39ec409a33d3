import { expect } from 'vitest';
import { Language } from '../../src/model/schema.generated.js';

/** Words that a text in the language can hardly do without, and that no text in the other has. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  SV: /\b(?:och|eller|inte|det|är|ska|vara|från|till|något|någon|högst|svarar|försök|sidan|adressen|frågas?)\b/gi,
  EN: /\b(?:the|of|and|or|not|that|there|is|must|from|to|something|at most|does|try|again|page|address|ask)\b/gi,
};
const OTHER: Readonly<Record<Language, Language>> = { SV: Language.EN, EN: Language.SV };

/** What a page says in its own language: without what is marked as being in another. */
export const read = (html: string): string =>
  html
    .replaceAll(/<(style|script|title)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<(a|span|li)\b[^>]* lang="[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** Expects a text in that language, with no word of the other. `of` says what it is. */
export function isIn(language: Language, text: string, of: string): void {
  expect(text.match(WORDS[OTHER[language]]) ?? [], `${of}: ${text}`).toEqual([]);
  expect((text.match(WORDS[language]) ?? []).length, `${of}: ${text}`).toBeGreaterThan(0);
}
