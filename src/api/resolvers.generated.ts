// Generated from schema/ by `npm run codegen`.
import type * as model from '../model/schema.generated.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.js';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => model.Maybe<TTypes> | Promise<model.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<model.Decision, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'decidedBy' | 'meeting' | 'agendaItem' | 'concerns' | 'follows'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, decidedBy?: model.Maybe<_RefType['Party']>, meeting?: model.Maybe<_RefType['Meeting']>, agendaItem?: model.Maybe<_RefType['AgendaItem']>, concerns: Array<_RefType['Entity']>, follows: Array<_RefType['Decision']> } )
    | ( Omit<model.Funding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'from' | 'to' | 'purpose'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, from?: model.Maybe<_RefType['Party']>, to?: model.Maybe<_RefType['Party']>, purpose: Array<_RefType['Subject']> } )
    | ( Omit<model.InformationSystem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'replacedBy'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, replacedBy?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.Finding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'about' | 'by' | 'addressedTo'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, about: Array<_RefType['Entity']>, by?: model.Maybe<_RefType['Party']>, addressedTo: Array<_RefType['Party']> } )
    | ( Omit<model.Document, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'publisher' | 'authors' | 'entities'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], publisher?: model.Maybe<_RefType['Body']>, authors: Array<_RefType['Party']>, entities: _RefType['EntityConnection'] } )
    | ( Omit<model.Gap, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'about'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], about: Array<_RefType['Entity']> } )
    | ( Omit<model.Meeting, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'series' | 'attendances' | 'agenda' | 'decisions'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], body: _RefType['Body'], series?: model.Maybe<_RefType['MeetingSeries']>, attendances: _RefType['AttendanceConnection'], agenda: Array<_RefType['AgendaItem']>, decisions: Array<_RefType['Decision']> } )
    | ( Omit<model.MeetingSeries, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'participants'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], body: _RefType['Body'], participants: Array<_RefType['Party']> } )
    | ( Omit<model.AgendaItem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'meeting' | 'presenters' | 'decisions' | 'concerns'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], meeting?: model.Maybe<_RefType['Meeting']>, presenters: Array<_RefType['Person']>, decisions: Array<_RefType['Decision']>, concerns: Array<_RefType['Entity']> } )
    | ( Omit<model.Body, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'parents' | 'children' | 'posts' | 'memberships' | 'meetings' | 'meetingSeries'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], parents: Array<_RefType['Body']>, children: _RefType['BodyConnection'], posts: Array<_RefType['Post']>, memberships: _RefType['MembershipConnection'], meetings: _RefType['MeetingConnection'], meetingSeries: Array<_RefType['MeetingSeries']> } )
    | ( Omit<model.Post, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'body' | 'memberships'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], body: _RefType['Body'], memberships: _RefType['MembershipConnection'] } )
    | ( Omit<model.Person, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'memberships' | 'attendances'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], attendances: _RefType['AttendanceConnection'] } )
    | ( Omit<model.Plan, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'planOf' | 'priorityAreas' | 'goals' | 'activities'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, planOf?: model.Maybe<_RefType['Body']>, priorityAreas: Array<_RefType['PriorityArea']>, goals: Array<_RefType['Goal']>, activities: Array<_RefType['Activity']> } )
    | ( Omit<model.Programme, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']> } )
    | ( Omit<model.PriorityArea, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals' | 'promises'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, goals: Array<_RefType['Goal']>, promises: Array<_RefType['Promise']> } )
    | ( Omit<model.Goal, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'priorityArea' | 'activities' | 'indicators' | 'promises'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, priorityArea?: model.Maybe<_RefType['PriorityArea']>, activities: Array<_RefType['Activity']>, indicators: Array<_RefType['Indicator']>, promises: Array<_RefType['Promise']> } )
    | ( Omit<model.Activity, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, goals: Array<_RefType['Goal']> } )
    | ( Omit<model.Indicator, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'measures' | 'source'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, measures: Array<_RefType['Subject']>, source?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.Promise, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'madeBy' | 'goals' | 'priorityAreas'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, madeBy?: model.Maybe<_RefType['Body']>, goals: Array<_RefType['Goal']>, priorityAreas: Array<_RefType['PriorityArea']> } )
    | ( Omit<model.Mandate, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']> } )
    | ( Omit<model.Figure, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'of'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], of: _RefType['Entity'] } )
  ;
  Party:
    | ( Omit<model.Body, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'parents' | 'children' | 'posts' | 'memberships' | 'meetings' | 'meetingSeries'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], parents: Array<_RefType['Body']>, children: _RefType['BodyConnection'], posts: Array<_RefType['Post']>, memberships: _RefType['MembershipConnection'], meetings: _RefType['MeetingConnection'], meetingSeries: Array<_RefType['MeetingSeries']> } )
    | ( Omit<model.Post, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'body' | 'memberships'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], body: _RefType['Body'], memberships: _RefType['MembershipConnection'] } )
    | ( Omit<model.Person, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'memberships' | 'attendances'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], responsibleFor: _RefType['ResponsibilityConnection'], reports: _RefType['ReportingConnection'], receivesReports: _RefType['ReportingConnection'], affiliations: _RefType['AffiliationConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], attendances: _RefType['AttendanceConnection'] } )
  ;
  Subject:
    | ( Omit<model.Decision, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'decidedBy' | 'meeting' | 'agendaItem' | 'concerns' | 'follows'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, decidedBy?: model.Maybe<_RefType['Party']>, meeting?: model.Maybe<_RefType['Meeting']>, agendaItem?: model.Maybe<_RefType['AgendaItem']>, concerns: Array<_RefType['Entity']>, follows: Array<_RefType['Decision']> } )
    | ( Omit<model.Funding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'from' | 'to' | 'purpose'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, from?: model.Maybe<_RefType['Party']>, to?: model.Maybe<_RefType['Party']>, purpose: Array<_RefType['Subject']> } )
    | ( Omit<model.InformationSystem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'replacedBy'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, replacedBy?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.Finding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'about' | 'by' | 'addressedTo'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, about: Array<_RefType['Entity']>, by?: model.Maybe<_RefType['Party']>, addressedTo: Array<_RefType['Party']> } )
    | ( Omit<model.Plan, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'planOf' | 'priorityAreas' | 'goals' | 'activities'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, planOf?: model.Maybe<_RefType['Body']>, priorityAreas: Array<_RefType['PriorityArea']>, goals: Array<_RefType['Goal']>, activities: Array<_RefType['Activity']> } )
    | ( Omit<model.Programme, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']> } )
    | ( Omit<model.PriorityArea, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals' | 'promises'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, goals: Array<_RefType['Goal']>, promises: Array<_RefType['Promise']> } )
    | ( Omit<model.Goal, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'priorityArea' | 'activities' | 'indicators' | 'promises'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, priorityArea?: model.Maybe<_RefType['PriorityArea']>, activities: Array<_RefType['Activity']>, indicators: Array<_RefType['Indicator']>, promises: Array<_RefType['Promise']> } )
    | ( Omit<model.Activity, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, plan?: model.Maybe<_RefType['Plan']>, goals: Array<_RefType['Goal']> } )
    | ( Omit<model.Indicator, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'measures' | 'source'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, measures: Array<_RefType['Subject']>, source?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.Promise, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'madeBy' | 'goals' | 'priorityAreas'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']>, madeBy?: model.Maybe<_RefType['Body']>, goals: Array<_RefType['Goal']>, priorityAreas: Array<_RefType['PriorityArea']> } )
    | ( Omit<model.Mandate, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], figures: Array<_RefType['Figure']>, gaps: _RefType['GapConnection'], linkedFrom: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], responsibilities: Array<_RefType['Responsibility']>, reporting: Array<_RefType['Reporting']>, links: _RefType['LinkConnection'], funding: _RefType['FundingConnection'], decisions: Array<_RefType['Decision']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AffiliationKind: model.AffiliationKind;
  Affiliation: ResolverTypeWrapper<Omit<model.Affiliation, 'from' | 'to' | 'via' | 'citations'> & { from: ResolversTypes['Party'], to: ResolversTypes['Party'], via?: model.Maybe<ResolversTypes['Party']>, citations: Array<ResolversTypes['Citation']> }>;
  Membership: ResolverTypeWrapper<Omit<model.Membership, 'member' | 'body' | 'post' | 'onBehalfOf' | 'citations'> & { member: ResolversTypes['Party'], body: ResolversTypes['Body'], post?: model.Maybe<ResolversTypes['Post']>, onBehalfOf?: model.Maybe<ResolversTypes['Body']>, citations: Array<ResolversTypes['Citation']> }>;
  ResponsibilityAnswer: ResolverTypeWrapper<Omit<model.ResponsibilityAnswer, 'subject' | 'owners' | 'others' | 'reporting' | 'decisions' | 'meetings' | 'chain'> & { subject: ResolversTypes['Subject'], owners: Array<ResolversTypes['Responsibility']>, others: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, decisions: Array<ResolversTypes['Decision']>, meetings: Array<ResolversTypes['Meeting']>, chain: Array<ResolversTypes['Step']> }>;
  AnswerStatus: model.AnswerStatus;
  Language: model.Language;
  Step: ResolverTypeWrapper<Omit<model.Step, 'from' | 'to' | 'citations'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], citations: Array<ResolversTypes['Citation']> }>;
  Path: ResolverTypeWrapper<Omit<model.Path, 'steps'> & { steps: Array<ResolversTypes['Step']> }>;
  OrgChart: ResolverTypeWrapper<Omit<model.OrgChart, 'root' | 'nodes' | 'edges'> & { root: ResolversTypes['Body'], nodes: Array<ResolversTypes['OrgChartNode']>, edges: Array<ResolversTypes['Affiliation']> }>;
  OrgChartNode: ResolverTypeWrapper<Omit<model.OrgChartNode, 'body'> & { body: ResolversTypes['Body'] }>;
  ID: ResolverTypeWrapper<model.Scalars['ID']['output']>;
  SearchHit: ResolverTypeWrapper<Omit<model.SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Answer: ResolverTypeWrapper<Omit<model.Answer, 'entities' | 'citations'> & { entities: Array<ResolversTypes['Entity']>, citations: Array<ResolversTypes['Citation']> }>;
  PageInfo: ResolverTypeWrapper<model.PageInfo>;
  EntityConnection: ResolverTypeWrapper<Omit<model.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<model.EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  BodyConnection: ResolverTypeWrapper<Omit<model.BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BodyEdge']>, nodes: Array<ResolversTypes['Body']> }>;
  BodyEdge: ResolverTypeWrapper<Omit<model.BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<model.PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<model.PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PlanConnection: ResolverTypeWrapper<Omit<model.PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanEdge']>, nodes: Array<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<model.PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  GoalConnection: ResolverTypeWrapper<Omit<model.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalEdge']>, nodes: Array<ResolversTypes['Goal']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<model.GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<model.MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<model.MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<model.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<model.DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SubjectConnection: ResolverTypeWrapper<Omit<model.SubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SubjectEdge']>, nodes: Array<ResolversTypes['Subject']> }>;
  SubjectEdge: ResolverTypeWrapper<Omit<model.SubjectEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  FindingConnection: ResolverTypeWrapper<Omit<model.FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FindingEdge']>, nodes: Array<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<model.FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  ResponsibilityConnection: ResolverTypeWrapper<Omit<model.ResponsibilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResponsibilityEdge']>, nodes: Array<ResolversTypes['Responsibility']> }>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<model.ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  ReportingConnection: ResolverTypeWrapper<Omit<model.ReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportingEdge']>, nodes: Array<ResolversTypes['Reporting']> }>;
  ReportingEdge: ResolverTypeWrapper<Omit<model.ReportingEdge, 'node'> & { node: ResolversTypes['Reporting'] }>;
  AffiliationConnection: ResolverTypeWrapper<Omit<model.AffiliationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffiliationEdge']>, nodes: Array<ResolversTypes['Affiliation']> }>;
  AffiliationEdge: ResolverTypeWrapper<Omit<model.AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  FundingConnection: ResolverTypeWrapper<Omit<model.FundingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundingEdge']>, nodes: Array<ResolversTypes['Funding']> }>;
  FundingEdge: ResolverTypeWrapper<Omit<model.FundingEdge, 'node'> & { node: ResolversTypes['Funding'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<model.MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<model.MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  AttendanceConnection: ResolverTypeWrapper<Omit<model.AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttendanceEdge']>, nodes: Array<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<model.AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  LinkConnection: ResolverTypeWrapper<Omit<model.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEdge']>, nodes: Array<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<model.LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  GapConnection: ResolverTypeWrapper<Omit<model.GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GapEdge']>, nodes: Array<ResolversTypes['Gap']> }>;
  GapEdge: ResolverTypeWrapper<Omit<model.GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  SearchHitConnection: ResolverTypeWrapper<Omit<model.SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<model.SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  Decision: ResolverTypeWrapper<Omit<model.Decision, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'decidedBy' | 'meeting' | 'agendaItem' | 'concerns' | 'follows'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, decidedBy?: model.Maybe<ResolversTypes['Party']>, meeting?: model.Maybe<ResolversTypes['Meeting']>, agendaItem?: model.Maybe<ResolversTypes['AgendaItem']>, concerns: Array<ResolversTypes['Entity']>, follows: Array<ResolversTypes['Decision']> }>;
  DecisionKind: model.DecisionKind;
  Funding: ResolverTypeWrapper<Omit<model.Funding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'from' | 'to' | 'purpose'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, from?: model.Maybe<ResolversTypes['Party']>, to?: model.Maybe<ResolversTypes['Party']>, purpose: Array<ResolversTypes['Subject']> }>;
  Float: ResolverTypeWrapper<model.Scalars['Float']['output']>;
  InformationSystem: ResolverTypeWrapper<Omit<model.InformationSystem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'replacedBy'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, replacedBy?: model.Maybe<ResolversTypes['InformationSystem']> }>;
  SystemKind: model.SystemKind;
  Finding: ResolverTypeWrapper<Omit<model.Finding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'about' | 'by' | 'addressedTo'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, about: Array<ResolversTypes['Entity']>, by?: model.Maybe<ResolversTypes['Party']>, addressedTo: Array<ResolversTypes['Party']> }>;
  FindingKind: model.FindingKind;
  RelationDirection: model.RelationDirection;
  Comparison: model.Comparison;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityType: model.EntityType;
  Citation: ResolverTypeWrapper<Omit<model.Citation, 'document'> & { document: ResolversTypes['Document'] }>;
  Document: ResolverTypeWrapper<Omit<model.Document, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'publisher' | 'authors' | 'entities'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], publisher?: model.Maybe<ResolversTypes['Body']>, authors: Array<ResolversTypes['Party']>, entities: ResolversTypes['EntityConnection'] }>;
  Gap: ResolverTypeWrapper<Omit<model.Gap, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'about'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], about: Array<ResolversTypes['Entity']> }>;
  GapKind: model.GapKind;
  GapOrigin: model.GapOrigin;
  Meeting: ResolverTypeWrapper<Omit<model.Meeting, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'series' | 'attendances' | 'agenda' | 'decisions'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], body: ResolversTypes['Body'], series?: model.Maybe<ResolversTypes['MeetingSeries']>, attendances: ResolversTypes['AttendanceConnection'], agenda: Array<ResolversTypes['AgendaItem']>, decisions: Array<ResolversTypes['Decision']> }>;
  MeetingSeries: ResolverTypeWrapper<Omit<model.MeetingSeries, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'participants'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], body: ResolversTypes['Body'], participants: Array<ResolversTypes['Party']> }>;
  Presence: model.Presence;
  Capacity: model.Capacity;
  Attendance: ResolverTypeWrapper<Omit<model.Attendance, 'person' | 'meeting' | 'onBehalfOf' | 'substitutesFor' | 'citations'> & { person: ResolversTypes['Person'], meeting: ResolversTypes['Meeting'], onBehalfOf?: model.Maybe<ResolversTypes['Body']>, substitutesFor?: model.Maybe<ResolversTypes['Person']>, citations: Array<ResolversTypes['Citation']> }>;
  AgendaItem: ResolverTypeWrapper<Omit<model.AgendaItem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'meeting' | 'presenters' | 'decisions' | 'concerns'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], meeting?: model.Maybe<ResolversTypes['Meeting']>, presenters: Array<ResolversTypes['Person']>, decisions: Array<ResolversTypes['Decision']>, concerns: Array<ResolversTypes['Entity']> }>;
  AgendaItemKind: model.AgendaItemKind;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  GovernanceLevel: model.GovernanceLevel;
  BodyKind: model.BodyKind;
  BodyStatus: model.BodyStatus;
  Body: ResolverTypeWrapper<Omit<model.Body, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'parents' | 'children' | 'posts' | 'memberships' | 'meetings' | 'meetingSeries'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'], reports: ResolversTypes['ReportingConnection'], receivesReports: ResolversTypes['ReportingConnection'], affiliations: ResolversTypes['AffiliationConnection'], funding: ResolversTypes['FundingConnection'], parents: Array<ResolversTypes['Body']>, children: ResolversTypes['BodyConnection'], posts: Array<ResolversTypes['Post']>, memberships: ResolversTypes['MembershipConnection'], meetings: ResolversTypes['MeetingConnection'], meetingSeries: Array<ResolversTypes['MeetingSeries']> }>;
  Post: ResolverTypeWrapper<Omit<model.Post, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'body' | 'memberships'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'], reports: ResolversTypes['ReportingConnection'], receivesReports: ResolversTypes['ReportingConnection'], affiliations: ResolversTypes['AffiliationConnection'], funding: ResolversTypes['FundingConnection'], body: ResolversTypes['Body'], memberships: ResolversTypes['MembershipConnection'] }>;
  PostKind: model.PostKind;
  PostState: model.PostState;
  Person: ResolverTypeWrapper<Omit<model.Person, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'memberships' | 'attendances'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'], reports: ResolversTypes['ReportingConnection'], receivesReports: ResolversTypes['ReportingConnection'], affiliations: ResolversTypes['AffiliationConnection'], funding: ResolversTypes['FundingConnection'], memberships: ResolversTypes['MembershipConnection'], attendances: ResolversTypes['AttendanceConnection'] }>;
  Plan: ResolverTypeWrapper<Omit<model.Plan, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'planOf' | 'priorityAreas' | 'goals' | 'activities'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, planOf?: model.Maybe<ResolversTypes['Body']>, priorityAreas: Array<ResolversTypes['PriorityArea']>, goals: Array<ResolversTypes['Goal']>, activities: Array<ResolversTypes['Activity']> }>;
  PlanKind: model.PlanKind;
  Programme: ResolverTypeWrapper<Omit<model.Programme, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']> }>;
  ProgrammeKind: model.ProgrammeKind;
  PriorityArea: ResolverTypeWrapper<Omit<model.PriorityArea, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals' | 'promises'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, plan?: model.Maybe<ResolversTypes['Plan']>, goals: Array<ResolversTypes['Goal']>, promises: Array<ResolversTypes['Promise']> }>;
  Goal: ResolverTypeWrapper<Omit<model.Goal, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'priorityArea' | 'activities' | 'indicators' | 'promises'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, plan?: model.Maybe<ResolversTypes['Plan']>, priorityArea?: model.Maybe<ResolversTypes['PriorityArea']>, activities: Array<ResolversTypes['Activity']>, indicators: Array<ResolversTypes['Indicator']>, promises: Array<ResolversTypes['Promise']> }>;
  GoalKind: model.GoalKind;
  Activity: ResolverTypeWrapper<Omit<model.Activity, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, plan?: model.Maybe<ResolversTypes['Plan']>, goals: Array<ResolversTypes['Goal']> }>;
  Indicator: ResolverTypeWrapper<Omit<model.Indicator, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'measures' | 'source'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, measures: Array<ResolversTypes['Subject']>, source?: model.Maybe<ResolversTypes['InformationSystem']> }>;
  Promise: ResolverTypeWrapper<Omit<model.Promise, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'madeBy' | 'goals' | 'priorityAreas'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']>, madeBy?: model.Maybe<ResolversTypes['Body']>, goals: Array<ResolversTypes['Goal']>, priorityAreas: Array<ResolversTypes['PriorityArea']> }>;
  Mandate: ResolverTypeWrapper<Omit<model.Mandate, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], responsibilities: Array<ResolversTypes['Responsibility']>, reporting: Array<ResolversTypes['Reporting']>, links: ResolversTypes['LinkConnection'], funding: ResolversTypes['FundingConnection'], decisions: Array<ResolversTypes['Decision']> }>;
  Query: ResolverTypeWrapper<undefined>;
  BodyFilter: model.BodyFilter;
  PersonFilter: model.PersonFilter;
  PlanFilter: model.PlanFilter;
  GoalFilter: model.GoalFilter;
  MeetingFilter: model.MeetingFilter;
  Graph: ResolverTypeWrapper<model.Graph>;
  Date: ResolverTypeWrapper<model.Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<model.Scalars['PartialDate']['output']>;
  JSON: ResolverTypeWrapper<model.Scalars['JSON']['output']>;
  Period: ResolverTypeWrapper<model.Period>;
  Direction: model.Direction;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  SubjectStatus: model.SubjectStatus;
  ResponsibilityRole: model.ResponsibilityRole;
  Distribution: model.Distribution;
  Responsibility: ResolverTypeWrapper<Omit<model.Responsibility, 'party' | 'subject' | 'inheritedThrough' | 'citations'> & { party: ResolversTypes['Party'], subject: ResolversTypes['Subject'], inheritedThrough: Array<ResolversTypes['Subject']>, citations: Array<ResolversTypes['Citation']> }>;
  ReportingKind: model.ReportingKind;
  Cadence: ResolverTypeWrapper<model.Cadence>;
  Reporting: ResolverTypeWrapper<Omit<model.Reporting, 'subject' | 'by' | 'to' | 'into' | 'inheritedThrough' | 'citations'> & { subject?: model.Maybe<ResolversTypes['Subject']>, by?: model.Maybe<ResolversTypes['Party']>, to?: model.Maybe<ResolversTypes['Party']>, into?: model.Maybe<ResolversTypes['Entity']>, inheritedThrough: Array<ResolversTypes['Subject']>, citations: Array<ResolversTypes['Citation']> }>;
  LinkKind: model.LinkKind;
  Link: ResolverTypeWrapper<Omit<model.Link, 'from' | 'to' | 'citations'> & { from: ResolversTypes['Subject'], to: ResolversTypes['Entity'], citations: Array<ResolversTypes['Citation']> }>;
  Figure: ResolverTypeWrapper<Omit<model.Figure, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'of'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], figures: Array<ResolversTypes['Figure']>, gaps: ResolversTypes['GapConnection'], linkedFrom: ResolversTypes['LinkConnection'], of: ResolversTypes['Entity'] }>;
  FigureRole: model.FigureRole;
  String: ResolverTypeWrapper<model.Scalars['String']['output']>;
  Int: ResolverTypeWrapper<model.Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<model.Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affiliation: Omit<model.Affiliation, 'from' | 'to' | 'via' | 'citations'> & { from: ResolversParentTypes['Party'], to: ResolversParentTypes['Party'], via?: model.Maybe<ResolversParentTypes['Party']>, citations: Array<ResolversParentTypes['Citation']> };
  Membership: Omit<model.Membership, 'member' | 'body' | 'post' | 'onBehalfOf' | 'citations'> & { member: ResolversParentTypes['Party'], body: ResolversParentTypes['Body'], post?: model.Maybe<ResolversParentTypes['Post']>, onBehalfOf?: model.Maybe<ResolversParentTypes['Body']>, citations: Array<ResolversParentTypes['Citation']> };
  ResponsibilityAnswer: Omit<model.ResponsibilityAnswer, 'subject' | 'owners' | 'others' | 'reporting' | 'decisions' | 'meetings' | 'chain'> & { subject: ResolversParentTypes['Subject'], owners: Array<ResolversParentTypes['Responsibility']>, others: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, decisions: Array<ResolversParentTypes['Decision']>, meetings: Array<ResolversParentTypes['Meeting']>, chain: Array<ResolversParentTypes['Step']> };
  Step: Omit<model.Step, 'from' | 'to' | 'citations'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], citations: Array<ResolversParentTypes['Citation']> };
  Path: Omit<model.Path, 'steps'> & { steps: Array<ResolversParentTypes['Step']> };
  OrgChart: Omit<model.OrgChart, 'root' | 'nodes' | 'edges'> & { root: ResolversParentTypes['Body'], nodes: Array<ResolversParentTypes['OrgChartNode']>, edges: Array<ResolversParentTypes['Affiliation']> };
  OrgChartNode: Omit<model.OrgChartNode, 'body'> & { body: ResolversParentTypes['Body'] };
  ID: model.Scalars['ID']['output'];
  SearchHit: Omit<model.SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Answer: Omit<model.Answer, 'entities' | 'citations'> & { entities: Array<ResolversParentTypes['Entity']>, citations: Array<ResolversParentTypes['Citation']> };
  PageInfo: model.PageInfo;
  EntityConnection: Omit<model.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<model.EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  BodyConnection: Omit<model.BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BodyEdge']>, nodes: Array<ResolversParentTypes['Body']> };
  BodyEdge: Omit<model.BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  PersonConnection: Omit<model.PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<model.PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PlanConnection: Omit<model.PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanEdge']>, nodes: Array<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<model.PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  GoalConnection: Omit<model.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalEdge']>, nodes: Array<ResolversParentTypes['Goal']> };
  GoalEdge: Omit<model.GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  MeetingConnection: Omit<model.MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<model.MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  DocumentConnection: Omit<model.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<model.DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SubjectConnection: Omit<model.SubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SubjectEdge']>, nodes: Array<ResolversParentTypes['Subject']> };
  SubjectEdge: Omit<model.SubjectEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
  FindingConnection: Omit<model.FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FindingEdge']>, nodes: Array<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<model.FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  ResponsibilityConnection: Omit<model.ResponsibilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResponsibilityEdge']>, nodes: Array<ResolversParentTypes['Responsibility']> };
  ResponsibilityEdge: Omit<model.ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  ReportingConnection: Omit<model.ReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportingEdge']>, nodes: Array<ResolversParentTypes['Reporting']> };
  ReportingEdge: Omit<model.ReportingEdge, 'node'> & { node: ResolversParentTypes['Reporting'] };
  AffiliationConnection: Omit<model.AffiliationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffiliationEdge']>, nodes: Array<ResolversParentTypes['Affiliation']> };
  AffiliationEdge: Omit<model.AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  FundingConnection: Omit<model.FundingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundingEdge']>, nodes: Array<ResolversParentTypes['Funding']> };
  FundingEdge: Omit<model.FundingEdge, 'node'> & { node: ResolversParentTypes['Funding'] };
  MembershipConnection: Omit<model.MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<model.MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  AttendanceConnection: Omit<model.AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttendanceEdge']>, nodes: Array<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<model.AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  LinkConnection: Omit<model.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEdge']>, nodes: Array<ResolversParentTypes['Link']> };
  LinkEdge: Omit<model.LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  GapConnection: Omit<model.GapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GapEdge']>, nodes: Array<ResolversParentTypes['Gap']> };
  GapEdge: Omit<model.GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  SearchHitConnection: Omit<model.SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<model.SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  Decision: Omit<model.Decision, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'decidedBy' | 'meeting' | 'agendaItem' | 'concerns' | 'follows'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, decidedBy?: model.Maybe<ResolversParentTypes['Party']>, meeting?: model.Maybe<ResolversParentTypes['Meeting']>, agendaItem?: model.Maybe<ResolversParentTypes['AgendaItem']>, concerns: Array<ResolversParentTypes['Entity']>, follows: Array<ResolversParentTypes['Decision']> };
  Funding: Omit<model.Funding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'from' | 'to' | 'purpose'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, from?: model.Maybe<ResolversParentTypes['Party']>, to?: model.Maybe<ResolversParentTypes['Party']>, purpose: Array<ResolversParentTypes['Subject']> };
  Float: model.Scalars['Float']['output'];
  InformationSystem: Omit<model.InformationSystem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'replacedBy'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, replacedBy?: model.Maybe<ResolversParentTypes['InformationSystem']> };
  Finding: Omit<model.Finding, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'about' | 'by' | 'addressedTo'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, about: Array<ResolversParentTypes['Entity']>, by?: model.Maybe<ResolversParentTypes['Party']>, addressedTo: Array<ResolversParentTypes['Party']> };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Citation: Omit<model.Citation, 'document'> & { document: ResolversParentTypes['Document'] };
  Document: Omit<model.Document, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'publisher' | 'authors' | 'entities'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], publisher?: model.Maybe<ResolversParentTypes['Body']>, authors: Array<ResolversParentTypes['Party']>, entities: ResolversParentTypes['EntityConnection'] };
  Gap: Omit<model.Gap, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'about'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], about: Array<ResolversParentTypes['Entity']> };
  Meeting: Omit<model.Meeting, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'series' | 'attendances' | 'agenda' | 'decisions'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], body: ResolversParentTypes['Body'], series?: model.Maybe<ResolversParentTypes['MeetingSeries']>, attendances: ResolversParentTypes['AttendanceConnection'], agenda: Array<ResolversParentTypes['AgendaItem']>, decisions: Array<ResolversParentTypes['Decision']> };
  MeetingSeries: Omit<model.MeetingSeries, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'body' | 'participants'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], body: ResolversParentTypes['Body'], participants: Array<ResolversParentTypes['Party']> };
  Attendance: Omit<model.Attendance, 'person' | 'meeting' | 'onBehalfOf' | 'substitutesFor' | 'citations'> & { person: ResolversParentTypes['Person'], meeting: ResolversParentTypes['Meeting'], onBehalfOf?: model.Maybe<ResolversParentTypes['Body']>, substitutesFor?: model.Maybe<ResolversParentTypes['Person']>, citations: Array<ResolversParentTypes['Citation']> };
  AgendaItem: Omit<model.AgendaItem, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'meeting' | 'presenters' | 'decisions' | 'concerns'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], meeting?: model.Maybe<ResolversParentTypes['Meeting']>, presenters: Array<ResolversParentTypes['Person']>, decisions: Array<ResolversParentTypes['Decision']>, concerns: Array<ResolversParentTypes['Entity']> };
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Body: Omit<model.Body, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'parents' | 'children' | 'posts' | 'memberships' | 'meetings' | 'meetingSeries'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'], reports: ResolversParentTypes['ReportingConnection'], receivesReports: ResolversParentTypes['ReportingConnection'], affiliations: ResolversParentTypes['AffiliationConnection'], funding: ResolversParentTypes['FundingConnection'], parents: Array<ResolversParentTypes['Body']>, children: ResolversParentTypes['BodyConnection'], posts: Array<ResolversParentTypes['Post']>, memberships: ResolversParentTypes['MembershipConnection'], meetings: ResolversParentTypes['MeetingConnection'], meetingSeries: Array<ResolversParentTypes['MeetingSeries']> };
  Post: Omit<model.Post, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'body' | 'memberships'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'], reports: ResolversParentTypes['ReportingConnection'], receivesReports: ResolversParentTypes['ReportingConnection'], affiliations: ResolversParentTypes['AffiliationConnection'], funding: ResolversParentTypes['FundingConnection'], body: ResolversParentTypes['Body'], memberships: ResolversParentTypes['MembershipConnection'] };
  Person: Omit<model.Person, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'responsibleFor' | 'reports' | 'receivesReports' | 'affiliations' | 'funding' | 'memberships' | 'attendances'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'], reports: ResolversParentTypes['ReportingConnection'], receivesReports: ResolversParentTypes['ReportingConnection'], affiliations: ResolversParentTypes['AffiliationConnection'], funding: ResolversParentTypes['FundingConnection'], memberships: ResolversParentTypes['MembershipConnection'], attendances: ResolversParentTypes['AttendanceConnection'] };
  Plan: Omit<model.Plan, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'planOf' | 'priorityAreas' | 'goals' | 'activities'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, planOf?: model.Maybe<ResolversParentTypes['Body']>, priorityAreas: Array<ResolversParentTypes['PriorityArea']>, goals: Array<ResolversParentTypes['Goal']>, activities: Array<ResolversParentTypes['Activity']> };
  Programme: Omit<model.Programme, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']> };
  PriorityArea: Omit<model.PriorityArea, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals' | 'promises'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, plan?: model.Maybe<ResolversParentTypes['Plan']>, goals: Array<ResolversParentTypes['Goal']>, promises: Array<ResolversParentTypes['Promise']> };
  Goal: Omit<model.Goal, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'priorityArea' | 'activities' | 'indicators' | 'promises'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, plan?: model.Maybe<ResolversParentTypes['Plan']>, priorityArea?: model.Maybe<ResolversParentTypes['PriorityArea']>, activities: Array<ResolversParentTypes['Activity']>, indicators: Array<ResolversParentTypes['Indicator']>, promises: Array<ResolversParentTypes['Promise']> };
  Activity: Omit<model.Activity, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'plan' | 'goals'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, plan?: model.Maybe<ResolversParentTypes['Plan']>, goals: Array<ResolversParentTypes['Goal']> };
  Indicator: Omit<model.Indicator, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'measures' | 'source'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, measures: Array<ResolversParentTypes['Subject']>, source?: model.Maybe<ResolversParentTypes['InformationSystem']> };
  Promise: Omit<model.Promise, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions' | 'madeBy' | 'goals' | 'priorityAreas'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']>, madeBy?: model.Maybe<ResolversParentTypes['Body']>, goals: Array<ResolversParentTypes['Goal']>, priorityAreas: Array<ResolversParentTypes['PriorityArea']> };
  Mandate: Omit<model.Mandate, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'partOf' | 'parts' | 'responsibilities' | 'reporting' | 'links' | 'funding' | 'decisions'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], responsibilities: Array<ResolversParentTypes['Responsibility']>, reporting: Array<ResolversParentTypes['Reporting']>, links: ResolversParentTypes['LinkConnection'], funding: ResolversParentTypes['FundingConnection'], decisions: Array<ResolversParentTypes['Decision']> };
  Query: undefined;
  BodyFilter: model.BodyFilter;
  PersonFilter: model.PersonFilter;
  PlanFilter: model.PlanFilter;
  GoalFilter: model.GoalFilter;
  MeetingFilter: model.MeetingFilter;
  Graph: model.Graph;
  Date: model.Scalars['Date']['output'];
  PartialDate: model.Scalars['PartialDate']['output'];
  JSON: model.Scalars['JSON']['output'];
  Period: model.Period;
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  Responsibility: Omit<model.Responsibility, 'party' | 'subject' | 'inheritedThrough' | 'citations'> & { party: ResolversParentTypes['Party'], subject: ResolversParentTypes['Subject'], inheritedThrough: Array<ResolversParentTypes['Subject']>, citations: Array<ResolversParentTypes['Citation']> };
  Cadence: model.Cadence;
  Reporting: Omit<model.Reporting, 'subject' | 'by' | 'to' | 'into' | 'inheritedThrough' | 'citations'> & { subject?: model.Maybe<ResolversParentTypes['Subject']>, by?: model.Maybe<ResolversParentTypes['Party']>, to?: model.Maybe<ResolversParentTypes['Party']>, into?: model.Maybe<ResolversParentTypes['Entity']>, inheritedThrough: Array<ResolversParentTypes['Subject']>, citations: Array<ResolversParentTypes['Citation']> };
  Link: Omit<model.Link, 'from' | 'to' | 'citations'> & { from: ResolversParentTypes['Subject'], to: ResolversParentTypes['Entity'], citations: Array<ResolversParentTypes['Citation']> };
  Figure: Omit<model.Figure, 'citations' | 'findings' | 'figures' | 'gaps' | 'linkedFrom' | 'of'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], figures: Array<ResolversParentTypes['Figure']>, gaps: ResolversParentTypes['GapConnection'], linkedFrom: ResolversParentTypes['LinkConnection'], of: ResolversParentTypes['Entity'] };
  String: model.Scalars['String']['output'];
  Int: model.Scalars['Int']['output'];
  Boolean: model.Scalars['Boolean']['output'];
};

export type relationDirectiveArgs = {
  over: Array<model.Scalars['String']['input']>;
  direction?: model.RelationDirection;
  by?: Array<model.Scalars['String']['input']>;
  size?: model.Scalars['Int']['input'];
  atMost?: model.Scalars['Int']['input'];
};

export type relationDirectiveResolver<Result, Parent, ContextType = Context, Args = relationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type statementDirectiveArgs = {
  name: model.Scalars['String']['input'];
  size?: model.Scalars['Int']['input'];
};

export type statementDirectiveResolver<Result, Parent, ContextType = Context, Args = statementDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type assembledDirectiveArgs = {
  by: model.Scalars['String']['input'];
};

export type assembledDirectiveResolver<Result, Parent, ContextType = Context, Args = assembledDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type embeddedDirectiveArgs = {
  prefix: model.Scalars['String']['input'];
};

export type embeddedDirectiveResolver<Result, Parent, ContextType = Context, Args = embeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type resolvedDirectiveArgs = { };

export type resolvedDirectiveResolver<Result, Parent, ContextType = Context, Args = resolvedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type whereDirectiveArgs = {
  property: model.Scalars['String']['input'];
  is: model.Comparison;
};

export type whereDirectiveResolver<Result, Parent, ContextType = Context, Args = whereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type heldOnDirectiveArgs = {
  prefix?: model.Scalars['String']['input'];
  onRelation?: model.Scalars['Boolean']['input'];
};

export type heldOnDirectiveResolver<Result, Parent, ContextType = Context, Args = heldOnDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type reachingDirectiveArgs = {
  over: model.Scalars['String']['input'];
  depth?: model.Scalars['Int']['input'];
};

export type reachingDirectiveResolver<Result, Parent, ContextType = Context, Args = reachingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  via?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  member?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  post?: Resolver<model.Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type ResponsibilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityAnswer'] = ResolversParentTypes['ResponsibilityAnswer']> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<model.ResponsibilityAnswersentenceArgs, 'language'>>;
};

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type OrgChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgChart'] = ResolversParentTypes['OrgChart']> = {
  root?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrgChartNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrgChartNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrgChartNode'] = ResolversParentTypes['OrgChartNode']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  primaryParent?: Resolver<model.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hiddenChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  snippet?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  intent?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  operation?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<model.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type SubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectConnection'] = ResolversParentTypes['SubjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type ReportingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingConnection'] = ResolversParentTypes['ReportingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingEdge'] = ResolversParentTypes['ReportingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reporting'], ParentType, ContextType>;
};

export type AffiliationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type FundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingConnection'] = ResolversParentTypes['FundingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Funding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingEdge'] = ResolversParentTypes['FundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Funding'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.DecisionfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.DecisiongapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.DecisionlinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.DecisionpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.DecisionresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.DecisionreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.DecisionlinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.DecisionfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  decisionKind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  decidedBy?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  meeting?: Resolver<model.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  agendaItem?: Resolver<model.Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FundingfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.FundinggapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FundinglinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.FundingpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.FundingresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.FundingreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FundinglinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.FundingfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  from?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  amount?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workingTimeShare?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystem'] = ResolversParentTypes['InformationSystem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.InformationSystemfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.InformationSystemgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.InformationSystemlinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.InformationSystempartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.InformationSystemresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.InformationSystemreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.InformationSystemlinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.InformationSystemfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  systemKind?: Resolver<ResolversTypes['SystemKind'], ParentType, ContextType>;
  replacedBy?: Resolver<model.Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FindingfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.FindinggapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FindinglinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.FindingpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.FindingresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.FindingreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FindinglinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.FindingfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  findingKind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  order?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clause?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' | 'Figure', ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  section?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phrase?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.DocumentfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.DocumentgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.DocumentlinkedFromArgs, 'first'>>;
  fileName?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reference?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<model.DocumententitiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.GapfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.GapgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.GaplinkedFromArgs, 'first'>>;
  gapKind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['GapOrigin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MeetingfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.MeetinggapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.MeetinglinkedFromArgs, 'first'>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  startTime?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endTime?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<model.Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<model.MeetingattendancesArgs, 'first'>>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeries'] = ResolversParentTypes['MeetingSeries']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MeetingSeriesfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.MeetingSeriesgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.MeetingSerieslinkedFromArgs, 'first'>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  form?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  post?: Resolver<model.Maybe<ResolversTypes['PostKind']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  substitutesFor?: Resolver<model.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.AgendaItemfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.AgendaItemgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.AgendaItemlinkedFromArgs, 'first'>>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meeting?: Resolver<model.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  itemKinds?: Resolver<Array<ResolversTypes['AgendaItemKind']>, ParentType, ContextType>;
  presenters?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Body' | 'Post' | 'Person', ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.BodyfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.BodygapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.BodylinkedFromArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.BodyresponsibleForArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.BodyreportsArgs, 'first'>>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.BodyreceivesReportsArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.BodyaffiliationsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.BodyfundingArgs, 'first'>>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  abbreviation?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyStatus?: Resolver<model.Maybe<ResolversTypes['BodyStatus']>, ParentType, ContextType, Partial<model.BodybodyStatusArgs>>;
  size?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType, Partial<model.BodyparentsArgs>>;
  children?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<model.BodychildrenArgs, 'first'>>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, Partial<model.BodypostsArgs>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.BodymembershipsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<model.BodymeetingsArgs, 'first'>>;
  meetingSeries?: Resolver<Array<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PostfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.PostgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PostlinkedFromArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.PostresponsibleForArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PostreportsArgs, 'first'>>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PostreceivesReportsArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.PostaffiliationsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PostfundingArgs, 'first'>>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  seats?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.PostmembershipsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['PostState'], ParentType, ContextType, Partial<model.PoststateArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PersonfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.PersongapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PersonlinkedFromArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.PersonresponsibleForArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PersonreportsArgs, 'first'>>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PersonreceivesReportsArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.PersonaffiliationsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PersonfundingArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.PersonmembershipsArgs, 'first'>>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<model.PersonattendancesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PlanfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.PlangapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PlanlinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PlanpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PlanresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PlanreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PlanlinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PlanfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  planKind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  planOf?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  priorityAreas?: Resolver<Array<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.ProgrammefindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.ProgrammegapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ProgrammelinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.ProgrammepartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.ProgrammeresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.ProgrammereportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ProgrammelinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.ProgrammefundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  programmeKind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PriorityAreafindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.PriorityAreagapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PriorityArealinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PriorityAreapartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PriorityArearesponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PriorityAreareportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PriorityArealinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PriorityAreafundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.GoalfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.GoalgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.GoallinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.GoalpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.GoalresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.GoalreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.GoallinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.GoalfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  goalKind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  priorityArea?: Resolver<model.Maybe<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  deadline?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.ActivityfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.ActivitygapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ActivitylinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.ActivitypartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.ActivityresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.ActivityreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ActivitylinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.ActivityfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  deadline?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.IndicatorfindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.IndicatorgapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.IndicatorlinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.IndicatorpartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.IndicatorresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.IndicatorreportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.IndicatorlinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.IndicatorfundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  source?: Resolver<model.Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  coverage?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promise'] = ResolversParentTypes['Promise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PromisefindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.PromisegapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PromiselinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PromisepartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PromiseresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PromisereportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PromiselinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PromisefundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  madeBy?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  priorityAreas?: Resolver<Array<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MandatefindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.MandategapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.MandatelinkedFromArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.MandatepartsArgs, 'first'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.MandateresponsibilitiesArgs, 'inherited'>>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.MandatereportingArgs, 'inherited'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.MandatelinksArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.MandatefundingArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  condition?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entity?: Resolver<model.Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<model.QueryentityArgs, 'id'>>;
  entities?: Resolver<Array<model.Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<model.QueryentitiesArgs, 'ids'>>;
  body?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<model.QuerybodyArgs, 'id'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<model.QuerybodiesArgs, 'first'>>;
  person?: Resolver<model.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<model.QuerypersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<model.QuerypeopleArgs, 'first'>>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<model.QueryplanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<model.QueryplansArgs, 'first'>>;
  goal?: Resolver<model.Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<model.QuerygoalArgs, 'id'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<model.QuerygoalsArgs, 'first'>>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType, Partial<model.QuerypromisesArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<model.QuerymeetingsArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<model.QuerydocumentsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<model.QuerysearchArgs, 'text' | 'first'>>;
  responsibility?: Resolver<model.Maybe<ResolversTypes['ResponsibilityAnswer']>, ParentType, ContextType, RequireFields<model.QueryresponsibilityArgs, 'for'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<model.QuerypathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  orgChart?: Resolver<model.Maybe<ResolversTypes['OrgChart']>, ParentType, ContextType, RequireFields<model.QueryorgChartArgs, 'root' | 'depth'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.QuerygapsArgs, 'first'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<model.QueryaskArgs, 'question' | 'language'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate', ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  title?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distribution?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  inheritedThrough?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type CadenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesPerYear?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  reportingKind?: Resolver<ResolversTypes['ReportingKind'], ParentType, ContextType>;
  subject?: Resolver<model.Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  by?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  into?: Resolver<model.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  channel?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cadence?: Resolver<model.Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  condition?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inheritedThrough?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FigurefindingsArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<model.FiguregapsArgs, 'first'>>;
  linkedFrom?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FigurelinkedFromArgs, 'first'>>;
  figureRole?: Resolver<ResolversTypes['FigureRole'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  min?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  max?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Affiliation?: AffiliationResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  ResponsibilityAnswer?: ResponsibilityAnswerResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  OrgChart?: OrgChartResolvers<ContextType>;
  OrgChartNode?: OrgChartNodeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  ReportingConnection?: ReportingConnectionResolvers<ContextType>;
  ReportingEdge?: ReportingEdgeResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingSeries?: MeetingSeriesResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Promise?: PromiseResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Period?: PeriodResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  relation?: relationDirectiveResolver<any, any, ContextType>;
  statement?: statementDirectiveResolver<any, any, ContextType>;
  assembled?: assembledDirectiveResolver<any, any, ContextType>;
  embedded?: embeddedDirectiveResolver<any, any, ContextType>;
  resolved?: resolvedDirectiveResolver<any, any, ContextType>;
  where?: whereDirectiveResolver<any, any, ContextType>;
  heldOn?: heldOnDirectiveResolver<any, any, ContextType>;
  reaching?: reachingDirectiveResolver<any, any, ContextType>;
};
