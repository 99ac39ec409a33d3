import type { Intent } from '../intent.js';
import { above } from './above.js';
import { agenda } from './agenda.js';
import { attendance } from './attendance.js';
import { below } from './below.js';
import { bond, link } from './bond.js';
import { cadence } from './cadence.js';
import { connection } from './connection.js';
import { deadline, meetingFacts } from './deadline.js';
import { decisionsAbout, decisionsAtMeeting } from './decisions.js';
import { describe } from './describe.js';
import { documentFacts, documents } from './documents.js';
import { duties } from './duties.js';
import { amount, doer, occasion, says, systemFor, unclear, whereabout } from './facts.js';
import { figures } from './figures.js';
import { findings } from './findings.js';
import { funding } from './funding.js';
import { fundingFlow } from './funding-flow.js';
import { gaps } from './gaps.js';
import { indicators } from './indicators.js';
import { members } from './members.js';
import { ofPromise } from './of-promise.js';
import { planContent } from './plan-content.js';
import { postHolder } from './post-holder.js';
import { allPromises, promisesOf } from './promises.js';
import { registers } from './registers.js';
import { relations } from './relations.js';
import { reporting } from './reporting.js';
import { representedBy } from './represented-by.js';
import { responsibility } from './responsibility.js';
import { role } from './role.js';
import { standsFor } from './stands-for.js';
import { systems } from './systems.js';

/** Every kind of question that is understood. Where two account for as many words of a question, the earlier goes first. */
export const INTENTS: readonly Intent[] = [
  attendance,
  agenda,
  decisionsAtMeeting,
  meetingFacts,
  postHolder,
  allPromises,
  promisesOf,
  ofPromise,
  standsFor,
  representedBy,
  members,
  fundingFlow,
  funding,
  responsibility,
  role,
  reporting,
  cadence,
  systems,
  registers,
  indicators,
  planContent,
  findings,
  relations,
  decisionsAbout,
  duties,
  above,
  below,
  bond,
  link,
  connection,
  gaps,
  documents,
  documentFacts,
  figures,
  deadline,
  describe,
  doer,
  occasion,
  amount,
  whereabout,
  systemFor,
  unclear,
  says,
];
