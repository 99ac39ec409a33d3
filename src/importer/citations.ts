import type { CheckedFile } from './check.js';
import type { Place, PlaceParts } from './format/values.js';
import type { CitationRecord } from './recording.js';

type Written = Readonly<Record<string, unknown>>;

function citation(file: CheckedFile, { document, section, phrase, fact }: PlaceParts): CitationRecord {
  return {
    document: document ?? file.documentId,
    ...(section === undefined ? {} : { section }),
    ...(phrase === undefined ? {} : { phrase }),
    ...(fact === undefined ? {} : { fact }),
    recordedAt: file.recordedAt,
  };
}

/** The places written into a record or a fact: its own, then the further ones. */
export function citationsOf(
  file: CheckedFile,
  written: Written,
  { evenWithoutSection }: { evenWithoutSection: boolean },
): CitationRecord[] {
  const place = written as Place;
  const own = place.section !== undefined || evenWithoutSection ? [citation(file, place)] : [];
  return [...own, ...(place.also ?? []).map((further) => citation(file, further))];
}

/** The places of a fact: its own, or where it has none, its record's. A section is not one of another document's too. */
export function factCitations(file: CheckedFile, record: Written, fact: Written): CitationRecord[] {
  const own = citationsOf(file, fact, { evenWithoutSection: false });
  if (own.length > 0) return own;
  const { section, phrase, document } = record as Place;
  const named = (fact as Place).document;
  if (section === undefined || (named !== undefined && named !== (document ?? file.documentId))) return [];
  return citationsOf(
    file,
    { section, phrase: (fact as Place).phrase ?? phrase, document },
    { evenWithoutSection: false },
  );
}
