import { header } from '../folder.js';
import { A, type Stories } from './story.js';

/** Files that cannot be read as YAML at all. */
export const UNREADABLE: Stories<
  'NO_SUCH_FILE' | 'NO_FILES' | 'CANNOT_READ' | 'NOT_UTF8' | 'YAML_SYNTAX' | 'YAML_ALIASES' | 'NOT_A_MAPPING'
> = {
  NO_SUCH_FILE: {
    'a path leads nowhere': {
      files: {},
      paths: ['saknas.yaml'],
      told: [
        'saknas.yaml:1:1  NO_SUCH_FILE  there is no such file or folder; give the path of a .yaml file, or of a folder that holds some',
      ],
    },
  },
  NO_FILES: {
    'a folder holds no document file': {
      files: { 'anteckning.txt': 'hej' },
      told: ['.:1:1  NO_FILES  there is no .yaml file here; name a folder with document files, or a file'],
    },
  },
  CANNOT_READ: {
    'a file is longer than can be read at once': {
      files: { 'a.yaml': A },
      lengthened: 3_000_000_000,
      told: [
        'a.yaml:1:1  CANNOT_READ  the file cannot be read: File size (3000000000) is greater than 2 GiB; see that it can be read, or leave it out',
      ],
    },
  },
  NOT_UTF8: {
    'a file was saved in Latin-1': {
      files: {
        'a.yaml': Buffer.from(
          `${A}bodies:
  - { id: radet, name: R\u00e5det }
`,
          'latin1',
        ),
      },
      told: ['a.yaml:3:25  NOT_UTF8  byte 95 is not UTF-8; save the file as UTF-8'],
    },
    'a file breaks off in the middle of a letter': {
      files: { 'a.yaml': Buffer.from(`${A}# å`).subarray(0, -1) },
      told: ['a.yaml:2:3  NOT_UTF8  byte 65 is not UTF-8; save the file as UTF-8'],
    },
  },
  YAML_SYNTAX: {
    'a bracket is never closed': {
      files: { 'a.yaml': `${A}bodies: [\n` },
      told: [
        'a.yaml:3:1  YAML_SYNTAX  this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the YAML at this place',
      ],
    },
    'a line is indented with a tab': {
      files: {
        'a.yaml': `${A}bodies:
\t- id: radet
`,
      },
      told: [
        'a.yaml:3:1  YAML_SYNTAX  this is not YAML: Tabs are not allowed as indentation; mend the YAML at this place',
      ],
    },
    'a key stands twice': {
      files: {
        'a.yaml': `${A}bodies:
  - id: radet
    name: Rådet
    name: Kunskapsrådet
    bodyKind: KUNSKAPSRAD
`,
      },
      told: [
        'a.yaml:5:5  YAML_SYNTAX  this is not YAML: the same key stands twice in one mapping; mend the YAML at this place',
      ],
    },
    'a list stands twice': {
      files: {
        'a.yaml': `${A}bodies: []
goals: []
bodies: []
`,
      },
      told: [
        'a.yaml:4:1  YAML_SYNTAX  this is not YAML: the same key stands twice in one mapping; mend the YAML at this place',
      ],
    },
    'two documents in one file': {
      files: { 'a.yaml': `${A}---\n${header('b')}` },
      told: [
        'a.yaml:2:1  YAML_SYNTAX  this is not YAML: a second YAML document begins here, and a file holds one; mend the YAML at this place',
      ],
    },
    'an alias without its anchor': {
      files: { 'a.yaml': `${A}bodies: *alla\n` },
      told: [
        "a.yaml:2:9  YAML_SYNTAX  this is not YAML: no anchor 'alla' stands before this alias; mend the YAML at this place",
      ],
    },
  },
  YAML_ALIASES: {
    'anchors that multiply each other (a billion laughs)': {
      files: {
        'a.yaml': `${A}a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
i: &i [*h, *h, *h, *h, *h, *h, *h, *h, *h]
`,
      },
      told: [
        'a.yaml:5:8  YAML_ALIASES  the anchors are repeated more than 100 times, all told; write the values out instead of repeating anchors',
      ],
    },
    'an anchor that contains itself': {
      files: {
        'a.yaml': `${A}bodies:
  - &radet
    id: radet
    name: Rådet
    bodyKind: KUNSKAPSRAD
    posts: [*radet]
`,
      },
      told: [
        "a.yaml:7:13  YAML_ALIASES  the anchor 'radet' contains itself; write the values out instead of repeating anchors",
      ],
    },
  },
  NOT_A_MAPPING: {
    'an empty file': {
      files: { 'a.yaml': '' },
      told: [
        'a.yaml:1:1  NOT_A_MAPPING  a document file is a mapping that begins with `document:`; see docs/recording.md for the format',
      ],
    },
    'only a comment': {
      files: { 'a.yaml': '# Att göra\n' },
      told: [
        'a.yaml:1:1  NOT_A_MAPPING  a document file is a mapping that begins with `document:`; see docs/recording.md for the format',
      ],
    },
    'a list instead of a mapping': {
      files: { 'a.yaml': '- id: radet\n  name: Rådet\n' },
      told: [
        'a.yaml:1:1  NOT_A_MAPPING  a document file is a mapping that begins with `document:`; see docs/recording.md for the format',
      ],
    },
  },
};
