import type { Distribution, ResponsibilityRole } from '../model/schema.generated.js';

/** Says who bears a role in what is named; `many` where they are several. */
export type RoleSentence = (what: string, who: string, many: boolean) => string;

/** Posts that are told of: how many, and which they are where that has not been said. */
export interface PostsTold {
  count: number;
  names: string | undefined;
}

/** A mandate or an activity, and who has it. */
export interface TaskTold {
  task: string;
  who: string;
}

/**
 * The sentences of answers about responsibility, and their parts. Names come in quotation marks where they need them, lists
 * as lists; `what` is a name or a noun, and becomes the first word with a capital where the sentence begins with it.
 */
export interface AnswerWords {
  /** Before all that is told of a day; `sources` are the dates of those that it rests on, where they give no time. */
  asOf: (day: string, sources: readonly string[]) => string;
  /** The time for which something held, where one bound is known. */
  since: (day: string) => string;
  until: (day: string) => string;
  /** Where the holders of a post are too many to name. */
  holders: (count: number) => string;
  /** The last of a list, in place of so many that are not named. */
  more: (count: number) => string;
  /** In place of all names. */
  parties: (count: number) => string;
  /** In place of what a whole is called. */
  whole: string;
  /** In place of what is reported. */
  it: string;
  /** `ägs av A`, by how the owners share it. */
  ownedBy: Readonly<Record<Distribution, (who: string) => string>>;
  /** Of a plan and the body whose it is. */
  belongsTo: (who: string) => string;
  noOwner: (name: string) => string;
  /** Where sources speak of it only from a later day on. */
  knownFrom: (day: string) => string;
  /** `ägdes av A`, and of a plan and the body whose it was. */
  wasOwnedBy: (who: string) => string;
  belongedTo: (who: string) => string;
  /** Beside the name of an owner that is no more, since when where a source says; of one that owns it no longer. */
  gone: (since: string | undefined) => string;
  noLonger: string;
  /** Whose owner has ceased; `whole` is that which had it, where it is not the subject itself. */
  lapsed: (name: string, whole: string | undefined, owned: string) => string;
  planOver: (day: string) => string;
  takenOver: (who: string, many: boolean) => string;
  noSuccessor: string;
  /** `owned` is of the plan that it is or lies in. */
  noOwnerButPlan: (name: string, owned: string) => string;
  /** `whole` is that of which it is said, where it is not the subject itself. */
  disputed: (name: string, whole: string | undefined, who: string) => string;
  /** It has no owner but lies in what has. */
  inherited: (name: string, wholes: readonly { whole: string; owned: string }[]) => string;
  unnamed: (posts: PostsTold) => string;
  vacant: (posts: PostsTold) => string;
  roles: Readonly<Record<Exclude<ResponsibilityRole, 'OWNER'>, RoleSentence>>;
  mandateOf: (task: TaskTold) => string;
  activityOf: (task: TaskTold) => string;
  /** So many tasks, without what they are called. */
  tasks: (count: number, who: string) => string;
  /** The ways in which something is reported: to parties, into registers or documents, to nobody that is named, to everyone. */
  reportedTo: (who: string) => string;
  reportedIn: (what: string) => string;
  unreceived: string;
  published: string;
  reported: (what: string, ways: string) => string;
  notReported: string;
}
