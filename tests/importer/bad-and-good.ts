import { header } from './folder.js';

/** A file that is in order. */
export const GOOD = `${header('a')}bodies:
  - { id: radet, name: Rådet, bodyKind: BOARD, section: Ansvar }
mandates:
  - { id: uppdraget, name: Uppdraget, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`;

/** Files with a problem of each sort. */
export const BAD = {
  'bad/a.yaml': GOOD.replace('OWNER', 'ÄGARE').replace('2026-11-22', '2026'),
  'bad/b.yaml': `${header('b')}bodies:
  - { id: gruppen, name: Gruppen, bodyKind: WORKING_GROUP, section: S, reportsTo: rådet }
`,
  'bad/c.yaml': Buffer.from(`${header('c')}# r\u00e5d\n`, 'latin1'),
};

/** What the program says of {@link BAD}. */
export const TOLD = [
  "bad/a.yaml:1:50  WRONG_VALUE  'recordedAt' is not of the right form; expected a day that exists, such as 2026-11-22",
  "bad/a.yaml:5:75  UNKNOWN_VALUE  'ÄGARE' is no value of 'role'; one of OWNER, COMMISSIONER, DIRECTING, STEERING, COORDINATING, LEADING, EXECUTING, SUPPORTING, PARTICIPATING, RECIPIENT, CONSULTED, DECIDING, PROPOSING, AUTHORING, NOMINATING, FINANCING, REQUISITIONING, MONITORING",
  "bad/b.yaml:3:83  BAD_ID  'rådet' cannot be an id; use a-z, 0-9 and single hyphens: rpo-psykisk-halsa-sydostra",
  'bad/c.yaml:2:4  NOT_UTF8  byte 66 is not UTF-8; save the file as UTF-8',
  '4 problems; nothing was written',
];
