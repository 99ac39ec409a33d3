import type { AnswerWords, PostsTold, RoleSentence } from '../answers.js';
import { capital } from '../capital.js';

/** `The goal is led by Kim Ek.` */
const passive =
  (participle: string): RoleSentence =>
  (what, who) =>
    `${capital(what)} is ${participle} by ${who}.`;

const posts = ({ count, names }: PostsTold): string =>
  names === undefined ? 'the post' : `the post${count > 1 ? 's' : ''} ${names}`;

export const answers: AnswerWords = {
  asOf(day, sources) {
    const [first, last] = [sources[0], sources.at(-1)];
    if (first === undefined) return `As of ${day}:`;
    return `As of ${day}, by ${first === last ? `a document of ${first}` : `documents of ${first}–${last}`}:`;
  },
  since: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  holders: (count) => `${count} holders`,
  more: (count) => `${count} more`,
  parties: (count) => (count === 1 ? 'one party' : `${count} parties`),
  whole: 'a whole',
  it: 'it',
  ownedBy: {
    SINGLE: (who) => `is owned by ${who}`,
    JOINT: (who) => `is jointly owned by ${who}`,
    EACH: (who) => `is owned by ${who}, each for its own part`,
  },
  belongsTo: (who) => `belongs to ${who}`,
  noOwner: (name) => `No source says who owns ${name}.`,
  knownFrom: (day) => `The sources speak of it only from ${day} on.`,
  wasOwnedBy: (who) => `was owned by ${who}`,
  belongedTo: (who) => `belonged to ${who}`,
  gone: (since) => (since === undefined ? 'no more' : `no more since ${since}`),
  noLonger: 'no longer',
  lapsed: (name, whole, owned) =>
    whole === undefined ? `${name} ${owned}.` : `${name} is part of ${whole}, which ${owned}.`,
  planOver: (day) => `The period of the plan ended on ${day}.`,
  takenOver: (who, many) => `${who} ${many ? 'have' : 'has'} taken over.`,
  noSuccessor: 'No source says who has taken over.',
  noOwnerButPlan: (name, owned) => `No source names an owner of ${name}, but the plan ${owned}.`,
  disputed: (name, whole, who) =>
    `Sources disagree on who owns ${whole === undefined ? name : `${whole}, of which ${name} is a part`}: ${who}.`,
  inherited(name, wholes) {
    const ways = wholes.map(({ whole, owned }) => `of ${whole}, which ${owned}`).join(', and ');
    return `No source names an owner of ${name} itself, but it is part ${ways}.`;
  },
  unnamed: (all) => `No source says who holds ${posts(all)}.`,
  vacant: (all) =>
    `${capital(posts(all))} ${all.count > 1 ? 'are vacant according to sources' : 'is vacant according to a source'}.`,
  roles: {
    COMMISSIONER: passive('commissioned'),
    DIRECTING: (what, who) => `The direction of ${what} is set by ${who}.`,
    STEERING: passive('steered'),
    COORDINATING: passive('coordinated'),
    LEADING: passive('led'),
    EXECUTING: passive('carried out'),
    SUPPORTING: passive('supported'),
    PARTICIPATING: (what, who, many) => `${who} ${many ? 'take' : 'takes'} part in ${what}.`,
    RECIPIENT: passive('received'),
    CONSULTED: (what, who, many) => `${who} ${many ? 'are' : 'is'} consulted on ${what}.`,
    DECIDING: passive('decided on'),
    PROPOSING: passive('proposed'),
    AUTHORING: passive('drawn up'),
    NOMINATING: (what, who) => `Nominations for ${what} are made by ${who}.`,
    FINANCING: passive('financed'),
    REQUISITIONING: (what, who) => `The money for ${what} is requisitioned by ${who}.`,
    MONITORING: passive('followed up'),
  },
  mandateOf: ({ task, who }) => `The mandate ${task} is held by ${who}.`,
  activityOf: ({ task, who }) => `The activity ${task} is done by ${who}.`,
  tasks: (count, who) => `The ${count === 1 ? 'task is' : 'tasks are'} held by ${who}.`,
  reportedTo: (who) => `to ${who}`,
  reportedIn: (what) => `in ${what}`,
  unreceived: 'with no recipient named',
  published: 'openly',
  reported: (what, ways) => `${capital(what)} is reported ${ways}.`,
  notReported: 'No source says where it is reported.',
};
