import { EntityType } from '../../model/schema.generated.js';

const T = EntityType;

/** What slots mean, by groups of types: an earlier group goes before a later one where names are alike. */
export const SUBJECTS: readonly (readonly EntityType[])[] = [
  [T.Goal, T.Activity, T.PriorityArea, T.Plan, T.Programme, T.Mandate],
  [T.Funding, T.Indicator, T.InformationSystem, T.Promise, T.Decision],
];
export const BODIES: readonly (readonly EntityType[])[] = [[T.Body]];
export const PARTIES: readonly (readonly EntityType[])[] = [[T.Body, T.Person], [T.Post]];
export const PEOPLE: readonly (readonly EntityType[])[] = [[T.Person]];
export const PLANS: readonly (readonly EntityType[])[] = [
  [T.Plan, T.PriorityArea, T.Programme],
  [T.Activity, T.Goal],
];
export const ANYTHING: readonly (readonly EntityType[])[] = [
  [
    T.Body,
    T.Person,
    T.Plan,
    T.Programme,
    T.InformationSystem,
    T.Goal,
    T.PriorityArea,
    T.Activity,
    T.Promise,
    T.Post,
    T.Indicator,
  ],
  [T.Mandate, T.Funding, T.Decision, T.Meeting, T.MeetingSeries, T.AgendaItem, T.Document],
];
