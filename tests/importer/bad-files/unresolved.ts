import { header } from '../folder.js';
import { A, BODY, type Stories } from './story.js';

/** Records that are well formed, and do not fit together. */
export const UNRESOLVED: Stories<
  'DUPLICATE_ID' | 'KIND_DISAGREES' | 'UNKNOWN_ID' | 'WRONG_TYPE' | 'CYCLE' | 'NO_SECTION'
> = {
  DUPLICATE_ID: {
    'twice in one file': {
      files: { 'a.yaml': `${A}bodies:\n${BODY}${BODY}` },
      told: [
        "a.yaml:4:11  DUPLICATE_ID  'radet' is defined twice, first at a.yaml:3:11; leave out the name here to mention the same entity, or choose another id",
      ],
    },
    'in two files': {
      files: { 'a.yaml': `${A}bodies:\n${BODY}`, 'b.yaml': `${header('b')}bodies:\n${BODY}` },
      told: [
        "b.yaml:3:11  DUPLICATE_ID  'radet' is defined twice, first at a.yaml:3:11; leave out the name here to mention the same entity, or choose another id",
      ],
    },
    'a body and a goal': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - { id: radet, name: Ett råd, goalKind: MAIN }
`,
      },
      told: [
        "a.yaml:5:11  DUPLICATE_ID  'radet' is defined twice, first at a.yaml:3:11; leave out the name here to mention the same entity, or choose another id",
      ],
    },
    'two files that record the same document': {
      files: { 'a.yaml': A, 'b.yaml': A },
      told: [
        "b.yaml:1:17  DUPLICATE_ID  'a' is defined twice, first at a.yaml:1:17; leave out the name here to mention the same entity, or choose another id",
      ],
    },
  },
  KIND_DISAGREES: {
    'two documents disagree about what a body is': {
      files: {
        'a.yaml': `${A}bodies:\n${BODY}`,
        'b.yaml': `${header('b')}bodies:
  - id: radet
    name: Rådet
    bodyKind: RPO
`,
      },
      told: [
        "b.yaml:5:15  KIND_DISAGREES  'radet' is bodyKind RPO here and KUNSKAPSRAD at a.yaml:3:41; one file defines the kind: let the two agree, or make two bodies and a HOMONYM gap",
      ],
    },
    'a mention disagrees with the definition': {
      files: {
        'a.yaml': `${A}bodies:\n${BODY}`,
        'b.yaml': `${header('b')}bodies:
  - id: radet
    bodyKind: RPO
`,
      },
      told: [
        "b.yaml:4:15  KIND_DISAGREES  'radet' is bodyKind RPO here and KUNSKAPSRAD at a.yaml:3:41; one file defines the kind: let the two agree, or make two bodies and a HOMONYM gap",
      ],
    },
  },
  UNKNOWN_ID: {
    'an id is misspelt': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    section: Mål
    responsible: [{ role: OWNER, party: radett }]
    partOf: [radet-plan, malet]
`,
      },
      told: [
        "a.yaml:9:41  UNKNOWN_ID  no file defines 'radett'; did you mean 'radet'?",
        "a.yaml:10:14  UNKNOWN_ID  no file defines 'radet-plan'; define it with a name, in this file or another",
        "a.yaml:10:26  UNKNOWN_ID  no file defines 'malet'; did you mean 'mal' or 'radet'?",
      ],
    },
    'every end of a fact, and its document, leads nowhere': {
      files: {
        'a.yaml': `${A}bodies:
${BODY.trimEnd().replace(' }', ', reportsTo: [{ id: okand-ledning, via: okand-samordnare, document: okant-protokoll, section: S }] }')}
`,
      },
      told: [
        "a.yaml:3:89  UNKNOWN_ID  no file defines 'okand-ledning'; define it with a name, in this file or another",
        "a.yaml:3:109  UNKNOWN_ID  no file defines 'okand-samordnare'; define it with a name, in this file or another",
        "a.yaml:3:137  UNKNOWN_ID  no file defines 'okant-protokoll'; define it with a name, in this file or another",
      ],
    },
    'a mention of what no file defines': {
      files: {
        'a.yaml': `${A}bodies:
  - id: okand
    section: Ansvar
`,
      },
      told: ["a.yaml:3:5  UNKNOWN_ID  no file defines 'okand'; define it with a name, in this file or another"],
    },
  },
  WRONG_TYPE: {
    'a goal cannot own a goal': {
      files: {
        'a.yaml': `${A}goals:
  - { id: mal, name: Målet, goalKind: MAIN, section: Mål }
  - { id: delmal, name: Delmålet, goalKind: SUBGOAL, section: Mål, responsible: [{ role: OWNER, party: mal }] }
`,
      },
      told: ["a.yaml:4:104  WRONG_TYPE  'mal' is a Goal; expected the id of a Party"],
    },
    'a body is no part of a goal': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: radet }
`,
      },
      told: ["a.yaml:5:53  WRONG_TYPE  'radet' is a Body; expected the id of a Subject"],
    },
    'a mention in the wrong list': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}people:
  - id: radet
`,
      },
      told: ["a.yaml:5:5  WRONG_TYPE  'radet' is a Body; expected the id of a Person"],
    },
    'a place in what is no document': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar, document: radet }
`,
      },
      told: ["a.yaml:3:81  WRONG_TYPE  'radet' is a Body; expected the id of a Document"],
    },
  },
  CYCLE: {
    // mal → delmal → steg → mal
    'goals that are parts of each other': {
      files: {
        'a.yaml': `${A}goals:
  - { id: mal, name: Mål, goalKind: MAIN, partOf: steg }
  - { id: delmal, name: Delmål, goalKind: SUBGOAL, partOf: mal }
`,
        'b.yaml': `${header('b')}goals:
  - { id: steg, name: Steg, goalKind: SUBGOAL, partOf: delmal }
`,
      },
      told: ['b.yaml:3:56  CYCLE  a cycle of partOf: delmal → mal → steg → delmal; remove one of these links'],
    },
    // radet → ledningen → radet
    'bodies that are parts of each other': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: S, partOf: ledningen }
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: S, partOf: [{ id: radet }] }
`,
      },
      told: ['a.yaml:3:74  CYCLE  a cycle of partOf: ledningen → radet → ledningen; remove one of these links'],
    },
    'a plan that is part of itself': {
      files: {
        'a.yaml': `${A}plans:
  - { id: planen, name: Planen, planKind: ROUTINE, partOf: planen }
`,
      },
      told: ['a.yaml:3:60  CYCLE  a cycle of partOf: planen → planen; remove one of these links'],
    },
  },
  NO_SECTION: {
    'a fact that stands nowhere': {
      files: {
        'a.yaml': `${A}bodies:
${BODY}goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    responsible: [{ role: OWNER, party: radet }]
`,
      },
      told: [
        "a.yaml:8:19  NO_SECTION  this Responsibility does not say where it stands; write 'section:' here or in its record",
      ],
    },
    'a fact of another document than its record, whose section is not that one’s': {
      files: {
        'a.yaml': `${A}documents:
  - { id: b, name: B }
bodies:
${BODY}  - { id: gruppen, name: Gruppen, bodyKind: WORKING_GROUP, section: Ansvar, reportsTo: [{ id: radet, document: b }] }
`,
      },
      told: [
        "a.yaml:6:89  NO_SECTION  this Affiliation does not say where it stands; write 'section:' here or in its record",
      ],
    },
    'a phrase without the section in which it stands': {
      files: {
        'a.yaml': `${A}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, phrase: Exempelrådet äger målet }
`,
      },
      told: [
        "a.yaml:3:62  NO_SECTION  this phrase does not say where it stands; write 'section:' here or in its record",
      ],
    },
  },
};
