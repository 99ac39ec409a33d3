import type { AnswerWords, PostsTold, RoleSentence } from '../answers.js';
import { capital } from '../capital.js';

/** `Målet leds av Kim Ek.` */
const passive =
  (verb: string): RoleSentence =>
  (what, who) =>
    `${capital(what)} ${verb} av ${who}.`;

const posts = ({ count, names }: PostsTold): string =>
  names === undefined ? 'posten' : `${count > 1 ? 'posterna' : 'posten'} ${names}`;

export const answers: AnswerWords = {
  asOf(day, sources) {
    const [first, last] = [sources[0], sources.at(-1)];
    if (first === undefined) return `Per ${day}:`;
    return `Per ${day}, enligt ${first === last ? `handling ${first}` : `handlingar ${first}–${last}`}:`;
  },
  since: (day) => `från och med ${day}`,
  until: (day) => `till och med ${day}`,
  holders: (count) => `${count} innehavare`,
  more: (count) => `${count} till`,
  parties: (count) => (count === 1 ? 'en part' : `${count} parter`),
  whole: 'en helhet',
  it: 'det',
  ownedBy: {
    SINGLE: (who) => `ägs av ${who}`,
    JOINT: (who) => `ägs gemensamt av ${who}`,
    EACH: (who) => `ägs av ${who}, var och en för sin del`,
  },
  belongsTo: (who) => `tillhör ${who}`,
  noOwner: (name) => `Ingen källa säger vem som äger ${name}.`,
  knownFrom: (day) => `Källorna talar om det först från och med ${day}.`,
  wasOwnedBy: (who) => `ägdes av ${who}`,
  belongedTo: (who) => `tillhörde ${who}`,
  gone: (since) => (since === undefined ? 'har upphört' : `upphörde ${since}`),
  noLonger: 'inte längre',
  lapsed: (name, whole, owned) =>
    whole === undefined ? `${name} ${owned}.` : `${name} ingår i ${whole}, som ${owned}.`,
  planOver: (day) => `Planens period gick ut ${day}.`,
  takenOver: (who) => `${who} har tagit över.`,
  noSuccessor: 'Ingen källa säger vem som har tagit över.',
  noOwnerButPlan: (name, owned) => `Ingen källa nämner någon ägare till ${name}, men planen ${owned}.`,
  disputed: (name, whole, who) =>
    `Källorna är oense om vem som äger ${whole === undefined ? name : `${whole}, som ${name} ingår i`}: ${who}.`,
  inherited(name, wholes) {
    const ways = wholes.map(({ whole, owned }) => `i ${whole}, som ${owned}`).join(', och ');
    return `${name} har ingen egen ägare i källorna men ingår ${ways}.`;
  },
  unnamed: (all) => `Ingen källa säger vem som har ${posts(all)}.`,
  vacant: (all) =>
    `${capital(posts(all))} ${all.count > 1 ? 'är vakanta enligt källorna' : 'är vakant enligt en källa'}.`,
  roles: {
    COMMISSIONER: (what, who) => `Beställare av ${what} är ${who}.`,
    DIRECTING: (what, who) => `Riktningen för ${what} anges av ${who}.`,
    STEERING: (what, who, many) => `${many ? 'Styrgrupper' : 'Styrgrupp'} för ${what} är ${who}.`,
    COORDINATING: passive('samordnas'),
    LEADING: passive('leds'),
    EXECUTING: passive('genomförs'),
    SUPPORTING: passive('stöds'),
    PARTICIPATING: (what, who) => `I ${what} deltar ${who}.`,
    RECIPIENT: (what, who) => `Mottagare av ${what} är ${who}.`,
    CONSULTED: (what, who) => `Samråd om ${what} sker med ${who}.`,
    DECIDING: (what, who) => `Beslutsfattare för ${what} är ${who}.`,
    PROPOSING: passive('föreslås'),
    AUTHORING: passive('utarbetas'),
    NOMINATING: (what, who) => `Nominerar till ${what} gör ${who}.`,
    FINANCING: passive('finansieras'),
    REQUISITIONING: (what, who) => `Rekvirent för ${what} är ${who}.`,
    MONITORING: passive('följs upp'),
  },
  mandateOf: ({ task, who }) => `Uppdraget ${task} har ${who}.`,
  activityOf: ({ task, who }) => `Aktiviteten ${task} görs av ${who}.`,
  tasks: (count, who) => `${count === 1 ? 'Uppgiften' : 'Uppgifterna'} har ${who}.`,
  reportedTo: (who) => `till ${who}`,
  reportedIn: (what) => `i ${what}`,
  unreceived: 'utan angiven mottagare',
  published: 'öppet',
  reported: (what, ways) => `${capital(what)} rapporteras ${ways}.`,
  notReported: 'Ingen källa säger var det rapporteras.',
};
