import { A, BODY, type Stories } from './story.js';

/** Values that have the right form and cannot be. */
export const WRONG_VALUES: Stories<
  'UNKNOWN_VALUE' | 'NO_SUCH_DATE' | 'BAD_ID' | 'PHRASE_TOO_LONG' | 'ENDS_BEFORE_START' | 'MIN_ABOVE_MAX'
> = {
  UNKNOWN_VALUE: {
    'a kind is misspelt': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    name: Rådet
    bodyKind: KUNSKAPSRÅD
`,
      },
      told: ["a.yaml:5:15  UNKNOWN_VALUE  'KUNSKAPSRÅD' is no value of 'bodyKind'; did you mean 'KUNSKAPSRAD'?"],
    },
    'a word is like none of the allowed ones': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    section: Mål
    responsible: [{ role: OWNER, party: radet, distribution: VARANNAN }]
`,
      },
      told: ["a.yaml:9:62  UNKNOWN_VALUE  'VARANNAN' is no value of 'distribution'; one of SINGLE, JOINT, EACH"],
    },
    'a value holds what a terminal would obey': {
      files: {
        'a.yaml': `${A}plans:
  - { id: planen, name: Planen, planKind: "ACTION_\\e[31mPLAN" }
`,
      },
      told: [
        "a.yaml:3:43  UNKNOWN_VALUE  'ACTION_\\u{1b}[31mPLAN' is no value of 'planKind'; did you mean 'ACTION_PLAN'?",
      ],
    },
  },
  NO_SUCH_DATE: {
    'a day that no year has': {
      files: {
        'a.yaml': `${A}goals:
  - { id: mal, name: Målet, goalKind: MAIN, deadline: 2022-02-30 }
`,
      },
      told: [
        "a.yaml:3:55  NO_SUCH_DATE  '2022-02-30' is no date; write 2022, 2022-03 or 2022-03-10, a date that exists",
      ],
    },
    'a leap day in a year without one': {
      files: { 'a.yaml': 'document: { id: a, name: A, date: 2023-02-29, recordedAt: 2026-11-22 }\n' },
      told: [
        "a.yaml:1:35  NO_SUCH_DATE  '2023-02-29' is no date; write 2022, 2022-03 or 2022-03-10, a date that exists",
      ],
    },
    'a thirteenth month': {
      files: {
        'a.yaml': `${A}plans:
  - { id: planen, name: Planen, planKind: ROUTINE, period: { from: 2022-13 } }
`,
      },
      told: ["a.yaml:3:68  NO_SUCH_DATE  '2022-13' is no date; write 2022, 2022-03 or 2022-03-10, a date that exists"],
    },
  },
  BAD_ID: {
    'an id with letters that it may not have': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: Rådet, name: Rådet, bodyKind: KUNSKAPSRAD }
`,
      },
      told: [
        "a.yaml:3:11  BAD_ID  'Rådet' cannot be an id; use a-z, 0-9 and single hyphens: rpo-psykisk-halsa-sydostra",
      ],
    },
    'an id with a soft hyphen in it': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: kunskaps\u00adradet, name: Rådet, bodyKind: KUNSKAPSRAD }
`,
      },
      told: [
        "a.yaml:3:11  BAD_ID  'kunskaps\\u{ad}radet' cannot be an id; use a-z, 0-9 and single hyphens: rpo-psykisk-halsa-sydostra",
      ],
    },
  },
  PHRASE_TOO_LONG: {
    'eleven words': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: S, phrase: ett två tre fyra fem sex sju åtta nio tio elva }
`,
      },
      told: ['a.yaml:3:74  PHRASE_TOO_LONG  the phrase has 11 words; quote at most 10 words, enough to find the place'],
    },
  },
  ENDS_BEFORE_START: {
    'a fact ends before it begins': {
      files: {
        'a.yaml': `${A}bodies:\n${BODY}  - id: gruppen
    name: Gruppen
    bodyKind: WORKING_GROUP
    section: Ansvar
    reportsTo:
      - id: radet
        validFrom: 2022-03-10
        validTo: 2022-02
`,
      },
      told: ['a.yaml:11:9  ENDS_BEFORE_START  it ends (2022-02) before it begins (2022-03-10); correct one of the two'],
    },
    'a period is turned round': {
      files: {
        'a.yaml': `${A}plans:
  - id: planen
    name: Planen
    planKind: ROUTINE
    period: { from: 2024, to: 2022 }
`,
      },
      told: ['a.yaml:6:27  ENDS_BEFORE_START  it ends (2022) before it begins (2024); correct one of the two'],
    },
    'the holder of a post inside a body leaves before coming': {
      files: {
        'a.yaml': `${A}people:
  - { id: anna, name: Anna }
bodies:
${BODY.trimEnd().replace(' }', ', posts: [{ id: ordf, name: Ordförande, postKind: CHAIR, section: Ansvar, holders: [{ member: anna, validFrom: 2024, validTo: 2023 }] }] }')}
`,
      },
      told: ['a.yaml:5:186  ENDS_BEFORE_START  it ends (2023) before it begins (2024); correct one of the two'],
    },
    'a meeting is over before it begins': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}meetings:
  - { id: motet, name: Mötet, body: radet, startTime: "11:00", endTime: "09:00" }
`,
      },
      told: ['a.yaml:5:64  ENDS_BEFORE_START  it ends (09:00) before it begins (11:00); correct one of the two'],
    },
  },
  MIN_ABOVE_MAX: {
    'the least is more than the most': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}figures:
  - { id: antal, name: Antalet, figureRole: COUNT, of: radet, min: 10, max: 9.5, unit: ledamöter }
`,
      },
      told: ['a.yaml:5:72  MIN_ABOVE_MAX  the least (10) is more than the most (9.5); correct one of the two'],
    },
  },
};
