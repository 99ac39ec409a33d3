import type { Span, TextHits } from './hits.js';

/** A snippet is no longer, marks and dots not counted. */
export const LONGEST_SNIPPET = 160;

/** How much of the text is shown before the first hit, where not all of it can be. */
const BEFORE_HIT = 40;

/** The stretch of the text that is shown: whole words around the first hit. */
function shown(text: string, spans: readonly Span[]): Span {
  if (text.length <= LONGEST_SNIPPET) return { start: 0, end: text.length };
  const hit = spans[0]?.start ?? 0;
  const from = Math.min(Math.max(0, hit - BEFORE_HIT), text.length - LONGEST_SNIPPET);
  const to = from + LONGEST_SNIPPET;
  const space = text.indexOf(' ', from);
  const start = from === 0 || space === -1 || space >= hit ? from : space + 1;
  const lastSpace = text.lastIndexOf(' ', to);
  return { start, end: to >= text.length || lastSpace <= hit ? to : lastSpace };
}

/** The text around what was hit, each word that was hit between `**`; `…` stands for what is left out. */
export function snippet({ text, spans }: Pick<TextHits, 'text' | 'spans'>): string {
  const { start, end } = shown(text, spans);
  let marked = start > 0 ? '…' : '';
  let at = start;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    marked += `${text.slice(at, span.start)}**${text.slice(span.start, span.end)}**`;
    at = span.end;
  }
  return marked + text.slice(at, end).trimEnd() + (end < text.length ? '…' : '');
}
