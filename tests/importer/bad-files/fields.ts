import { A, BODY, type Stories } from './story.js';

/** Records with a field too few, a field too many, or something of another form in one. */
export const WRONG_FIELDS: Stories<'MISSING_FIELD' | 'UNKNOWN_FIELD' | 'WRONG_VALUE'> = {
  MISSING_FIELD: {
    'a file without its document': {
      files: { 'a.yaml': 'bodies: []\n' },
      told: ["a.yaml:1:1  MISSING_FIELD  'document' is missing; write 'document:' here"],
    },
    'a document without the day of its recording': {
      files: { 'a.yaml': 'document:\n  id: a\n  name: A\n' },
      told: ["a.yaml:2:3  MISSING_FIELD  'recordedAt' is missing; write 'recordedAt:' here"],
    },
    'a definition without its kind': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    name: Rådet
`,
      },
      told: ["a.yaml:3:5  MISSING_FIELD  'bodyKind' is missing; write 'bodyKind:' here"],
    },
    'a fact without one of its ends': {
      files: {
        'a.yaml': `${A}goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    section: Mål
    responsible:
      - role: OWNER
`,
      },
      told: ["a.yaml:8:9  MISSING_FIELD  'party' is missing; write 'party:' here"],
    },
    'an empty record': {
      files: {
        'a.yaml': `${A}bodies:
  - {}
`,
      },
      told: ["a.yaml:3:5  MISSING_FIELD  'id' is missing; write 'id:' here"],
    },
  },
  UNKNOWN_FIELD: {
    'a list is misspelt': {
      files: { 'a.yaml': `${A}bodys: []\n` },
      told: ["a.yaml:2:1  UNKNOWN_FIELD  there is no field 'bodys' here; did you mean 'bodies'?"],
    },
    'a key is misspelt': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    name: Rådet
    bodyKind: KUNSKAPSRAD
    abreviation: R
`,
      },
      told: ["a.yaml:6:5  UNKNOWN_FIELD  there is no field 'abreviation' here; did you mean 'abbreviation'?"],
    },
    'the name itself is misspelt': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    nmae: Rådet
`,
      },
      told: ["a.yaml:4:5  UNKNOWN_FIELD  there is no field 'nmae' here; did you mean 'name'?"],
    },
    'a key of a fact is misspelt': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    section: Mål
    responsible: [{ role: OWNER, party: radet, fras: äger målet, sektion: Mål }]
`,
      },
      told: [
        "a.yaml:9:48  UNKNOWN_FIELD  there is no field 'fras' here; leave it out, or see docs/recording.md",
        "a.yaml:9:66  UNKNOWN_FIELD  there is no field 'sektion' here; did you mean 'section'?",
      ],
    },
    'a mention says what only a definition may': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}  - id: radet
    size: 7
`,
      },
      told: [
        "a.yaml:5:5  UNKNOWN_FIELD  'size' stands in a record without a name, which only mentions its entity; let the file that defines the entity say it, or give this record its name",
      ],
    },
    'a key is like no other': {
      files: { 'a.yaml': `${A}färgkod: blå\n` },
      told: ["a.yaml:2:1  UNKNOWN_FIELD  there is no field 'färgkod' here; leave it out, or see docs/recording.md"],
    },
  },
  WRONG_VALUE: {
    'a number where text is wanted': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    name: 2024
    bodyKind: KUNSKAPSRAD
`,
      },
      told: ["a.yaml:4:11  WRONG_VALUE  'name' is not of the right form; expected text (put it in quotes)"],
    },
    'text that says nothing, or that nobody could see': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: "  ", bodyKind: KUNSKAPSRAD, section: "\\n", aliases: ["R\\0d", "\\uD800"] }
`,
      },
      told: [
        "a.yaml:3:24  WRONG_VALUE  'name' is not of the right form; expected text",
        "a.yaml:3:62  WRONG_VALUE  'section' is not of the right form; expected text",
        "a.yaml:3:78  WRONG_VALUE  'aliases' is not of the right form; expected text without control characters",
        "a.yaml:3:86  WRONG_VALUE  'aliases' is not of the right form; expected text without control characters",
      ],
    },
    'a name that is a whole text, and an id as long': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: ${'x'.repeat(201)}, name: ${'Råd '.repeat(126)}et, bodyKind: KUNSKAPSRAD }
`,
      },
      told: [
        "a.yaml:3:11  WRONG_VALUE  'id' is not of the right form; expected at most 200 characters",
        "a.yaml:3:220  WRONG_VALUE  'name' is not of the right form; expected at most 500 characters",
      ],
    },
    'more than the API can count': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: kommuner, name: Kommuner, bodyKind: COLLECTIVE, size: 3000000000 }
priorityAreas:
  - { id: omrade, name: Området, number: -1 }
`,
      },
      told: [
        "a.yaml:3:65  WRONG_VALUE  'size' is not of the right form; expected at most 2147483647",
        "a.yaml:5:42  WRONG_VALUE  'number' is not of the right form; expected at least 0",
      ],
    },
    'one record instead of a list': {
      files: {
        'a.yaml': `${A}bodies:
  id: radet
  name: Rådet
`,
      },
      told: ["a.yaml:3:3  WRONG_VALUE  'bodies' is not of the right form; expected a list of records"],
    },
    'a bare word instead of a record': {
      files: {
        'a.yaml': `${A}bodies:
  - radet
`,
      },
      told: ["a.yaml:3:5  WRONG_VALUE  'bodies' is not of the right form; expected a mapping"],
    },
    'one level instead of a list of them': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, levels: REGIONAL }
`,
      },
      told: ["a.yaml:3:62  WRONG_VALUE  'levels' is not of the right form; expected a list"],
    },
    'a kind that is left empty': {
      files: {
        'a.yaml': `${A}plans:
  - { id: planen, name: Planen, planKind: ROUTINE, status: }
`,
      },
      told: [
        "a.yaml:3:60  WRONG_VALUE  'status' is not of the right form; expected one of PROPOSED, EXPECTED, PLANNED, ONGOING, ADOPTED, COMPLETED, SUPERSEDED",
      ],
    },
    'nobody in a group': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: COLLECTIVE, size: 0 }
`,
      },
      told: ["a.yaml:3:59  WRONG_VALUE  'size' is not of the right form; expected more than 0"],
    },
    'a share of more than all, in no currency': {
      files: {
        'a.yaml': `${A}fundings:
  - { id: stod, name: Stöd, share: 1.5, currency: kronor, approximate: ja }
`,
      },
      told: [
        "a.yaml:3:36  WRONG_VALUE  'share' is not of the right form; expected at most 1",
        "a.yaml:3:51  WRONG_VALUE  'currency' is not of the right form; expected three capital letters, such as SEK",
        "a.yaml:3:72  WRONG_VALUE  'approximate' is not of the right form; expected true or false",
      ],
    },
    'a time of day that is a number': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}meetings:
  - { id: motet, name: Mötet, body: radet, startTime: 9.00, endTime: "25:00" }
`,
      },
      told: [
        "a.yaml:5:55  WRONG_VALUE  'startTime' is not of the right form; expected text (put it in quotes)",
        "a.yaml:5:70  WRONG_VALUE  'endTime' is not of the right form; expected a time such as 09:00",
      ],
    },
    'a day of recording that is only a year': {
      files: { 'a.yaml': 'document: { id: a, name: A, recordedAt: 2026 }\n' },
      told: [
        "a.yaml:1:41  WRONG_VALUE  'recordedAt' is not of the right form; expected a day that exists, such as 2026-11-22",
      ],
    },
    'an empty list that is no list': {
      files: { 'a.yaml': `${A}bodies:\n` },
      told: ["a.yaml:2:8  WRONG_VALUE  'bodies' is not of the right form; expected a list of records"],
    },
  },
};
