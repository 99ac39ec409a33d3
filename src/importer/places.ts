import type { CheckedFile } from './check.js';
import { RECORD_FIELDS } from './format/records.js';
import type { Place, PlaceParts } from './format/values.js';
import type { Position } from './problems.js';
import type { YamlPath } from './read.js';

/** A citation as it is written: what it names, and where in the YAML each part of it stands. */
export interface WrittenCitation {
  document: string;
  section?: string;
  phrase?: string;
  /** Of the section, or where it is the record's and so not written here, of the phrase. */
  sectionPosition: Position;
  phrasePosition: Position;
}

type Written = Readonly<Record<string, unknown>>;

function at(content: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined),
    content,
  );
}

class Places {
  readonly citations: WrittenCitation[] = [];

  constructor(private readonly file: CheckedFile) {}

  /** The place of a record or a fact; a fact with a phrase and no section stands in the section of its record. */
  add(written: Written, path: YamlPath, around: Written = written): void {
    const own: Place = written;
    const { section, document } = own.section === undefined ? this.inherited(own, around) : own;
    if (own.section !== undefined || own.phrase !== undefined) {
      this.cite({ section, phrase: own.phrase, document }, path, own.section !== undefined);
    }
    own.also?.forEach((further, index) => {
      this.cite(further, [...path, 'also', index], true);
    });
  }

  /** The section of the record, unless the fact names another document: that one need not have it. */
  private inherited({ document }: Place, around: Place): Pick<Place, 'section' | 'document'> {
    const isSame = document === undefined || document === (around.document ?? this.file.documentId);
    return isSame ? around : { document };
  }

  private cite({ section, phrase, document }: PlaceParts, path: YamlPath, hasSection: boolean): void {
    const { source, documentId } = this.file;
    const phrasePosition = source.position([...path, 'phrase']);
    this.citations.push({
      document: document ?? documentId,
      ...(section === undefined ? {} : { section }),
      ...(phrase === undefined ? {} : { phrase }),
      sectionPosition: hasSection ? source.position([...path, 'section']) : phrasePosition,
      phrasePosition,
    });
  }
}

/** Every citation that is written in a file: those of its records, of their facts and of the records inside them. */
export function citationsIn(file: CheckedFile): WrittenCitation[] {
  const places = new Places(file);
  for (const record of file.records) {
    places.add(record.value, record.at);
    for (const [key, { field }] of Object.entries(RECORD_FIELDS[record.type])) {
      const facts = record.value[key];
      if (field.is !== 'facts' || !Array.isArray(facts)) continue;
      const path = [...record.at, key];
      // A single fact may be written without the dash of a list.
      const isList = Array.isArray(at(file.source.content, path));
      facts.forEach((fact: Written, index) => {
        places.add(fact, isList ? [...path, index] : path, record.value);
      });
    }
  }
  return places.citations;
}
