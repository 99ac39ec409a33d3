import type { Language, ResponsibilityRole } from '../model/schema.generated.js';
import { capital } from './naming.js';

/** Says who bears a role in what is named. */
type Told = (what: string, who: string, many: boolean) => string;

type Phrases = readonly (readonly [`${ResponsibilityRole}`, Record<Language, Told>])[];

/** `Målet leds av Kim Ek.` and `The goal is led by Kim Ek.` */
const passive = (sv: string, en: string): Record<Language, Told> => ({
  SV: (what, who) => `${capital(what)} ${sv} av ${who}.`,
  EN: (what, who) => `${capital(what)} is ${en} by ${who}.`,
});

/** The roles that a sentence names beside the owner, in this order, and how. */
export const BESIDE: Phrases = [
  [
    'COMMISSIONER',
    {
      SV: (what, who) => `Beställare av ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is commissioned by ${who}.`,
    },
  ],
  [
    'STEERING',
    {
      SV: (what, who, many) => `${many ? 'Styrgrupper' : 'Styrgrupp'} för ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is steered by ${who}.`,
    },
  ],
  ['LEADING', passive('leds', 'led')],
  ['COORDINATING', passive('samordnas', 'coordinated')],
  [
    'DIRECTING',
    {
      SV: (what, who) => `Riktningen för ${what} anges av ${who}.`,
      EN: (what, who) => `The direction of ${what} is set by ${who}.`,
    },
  ],
  ['EXECUTING', passive('genomförs', 'carried out')],
];

/** The other roles, which a sentence names where nobody owns the subject: who at least has to do with it. */
export const WITHOUT_OWNER: Phrases = [
  [
    'DECIDING',
    {
      SV: (what, who) => `Beslutsfattare för ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is decided on by ${who}.`,
    },
  ],
  ['PROPOSING', passive('föreslås', 'proposed')],
  ['FINANCING', passive('finansieras', 'financed')],
  [
    'REQUISITIONING',
    {
      SV: (what, who) => `Rekvirent för ${what} är ${who}.`,
      EN: (what, who) => `The money for ${what} is requisitioned by ${who}.`,
    },
  ],
  ['MONITORING', passive('följs upp', 'followed up')],
  ['AUTHORING', passive('utarbetas', 'drawn up')],
  [
    'NOMINATING',
    {
      SV: (what, who) => `Nominerar till ${what} gör ${who}.`,
      EN: (what, who) => `Nominations for ${what} are made by ${who}.`,
    },
  ],
  ['SUPPORTING', passive('stöds', 'supported')],
  [
    'PARTICIPATING',
    {
      SV: (what, who) => `I ${what} deltar ${who}.`,
      EN: (what, who, many) => `${who} ${many ? 'take' : 'takes'} part in ${what}.`,
    },
  ],
  [
    'CONSULTED',
    {
      SV: (what, who) => `Samråd om ${what} sker med ${who}.`,
      EN: (what, who, many) => `${who} ${many ? 'are' : 'is'} consulted on ${what}.`,
    },
  ],
  [
    'RECIPIENT',
    {
      SV: (what, who) => `Mottagare av ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is received by ${who}.`,
    },
  ],
];
