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
    | ( Omit<model.Activity, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.AgendaItem, 'citations' | 'concerns' | 'decisions' | 'findings' | 'meeting' | 'presenters'> & { citations: Array<_RefType['Citation']>, concerns: Array<_RefType['Entity']>, decisions: Array<_RefType['Decision']>, findings: _RefType['FindingConnection'], meeting?: model.Maybe<_RefType['Meeting']>, presenters: Array<_RefType['Person']> } )
    | ( Omit<model.Body, 'affiliations' | 'children' | 'citations' | 'findings' | 'funding' | 'meetingSeries' | 'meetings' | 'memberships' | 'parents' | 'posts' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], children: _RefType['BodyConnection'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], meetingSeries: Array<_RefType['MeetingSeries']>, meetings: _RefType['MeetingConnection'], memberships: _RefType['MembershipConnection'], parents: Array<_RefType['Body']>, posts: Array<_RefType['Post']>, receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
    | ( Omit<model.Decision, 'agendaItem' | 'citations' | 'concerns' | 'decidedBy' | 'decisions' | 'figures' | 'findings' | 'follows' | 'links' | 'meeting' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { agendaItem?: model.Maybe<_RefType['AgendaItem']>, citations: Array<_RefType['Citation']>, concerns: Array<_RefType['Entity']>, decidedBy?: model.Maybe<_RefType['Party']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], follows: Array<_RefType['Decision']>, links: _RefType['LinkConnection'], meeting?: model.Maybe<_RefType['Meeting']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Document, 'authors' | 'citations' | 'entities' | 'findings' | 'publisher'> & { authors: Array<_RefType['Party']>, citations: Array<_RefType['Citation']>, entities: _RefType['EntityConnection'], findings: _RefType['FindingConnection'], publisher?: model.Maybe<_RefType['Body']> } )
    | ( Omit<model.Figure, 'citations' | 'findings' | 'of'> & { citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], of: _RefType['Entity'] } )
    | ( Omit<model.Finding, 'about' | 'addressedTo' | 'by' | 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { about: Array<_RefType['Entity']>, addressedTo: Array<_RefType['Party']>, by?: model.Maybe<_RefType['Party']>, citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Funding, 'citations' | 'decisions' | 'figures' | 'findings' | 'from' | 'links' | 'partOf' | 'parts' | 'purpose' | 'reporting' | 'responsibilities' | 'to'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], from?: model.Maybe<_RefType['Party']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], purpose: Array<_RefType['Subject']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']>, to?: model.Maybe<_RefType['Party']> } )
    | ( Omit<model.Gap, 'about' | 'citations' | 'findings'> & { about: Array<_RefType['Entity']>, citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'] } )
    | ( Omit<model.Goal, 'citations' | 'decisions' | 'figures' | 'findings' | 'indicators' | 'links' | 'partOf' | 'parts' | 'plan' | 'priorityArea' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], indicators: Array<_RefType['Indicator']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, priorityArea?: model.Maybe<_RefType['PriorityArea']>, promises: Array<_RefType['Promise']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Indicator, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'measures' | 'partOf' | 'parts' | 'reporting' | 'responsibilities' | 'source'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], measures: Array<_RefType['Subject']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']>, source?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.InformationSystem, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'replacedBy' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], replacedBy?: model.Maybe<_RefType['InformationSystem']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Mandate, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Meeting, 'agenda' | 'attendances' | 'body' | 'citations' | 'decisions' | 'findings' | 'series'> & { agenda: Array<_RefType['AgendaItem']>, attendances: _RefType['AttendanceConnection'], body: _RefType['Body'], citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, findings: _RefType['FindingConnection'], series?: model.Maybe<_RefType['MeetingSeries']> } )
    | ( Omit<model.MeetingSeries, 'body' | 'citations' | 'findings' | 'participants'> & { body: _RefType['Body'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], participants: Array<_RefType['Party']> } )
    | ( Omit<model.Person, 'affiliations' | 'attendances' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], attendances: _RefType['AttendanceConnection'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
    | ( Omit<model.Plan, 'activities' | 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { activities: Array<_RefType['Activity']>, citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], priorityAreas: Array<_RefType['PriorityArea']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Post, 'affiliations' | 'body' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], body: _RefType['Body'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
    | ( Omit<model.PriorityArea, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, promises: Array<_RefType['Promise']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Programme, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Promise, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'madeBy' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], madeBy?: model.Maybe<_RefType['Body']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], priorityAreas: Array<_RefType['PriorityArea']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
  ;
  Party:
    | ( Omit<model.Body, 'affiliations' | 'children' | 'citations' | 'findings' | 'funding' | 'meetingSeries' | 'meetings' | 'memberships' | 'parents' | 'posts' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], children: _RefType['BodyConnection'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], meetingSeries: Array<_RefType['MeetingSeries']>, meetings: _RefType['MeetingConnection'], memberships: _RefType['MembershipConnection'], parents: Array<_RefType['Body']>, posts: Array<_RefType['Post']>, receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
    | ( Omit<model.Person, 'affiliations' | 'attendances' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], attendances: _RefType['AttendanceConnection'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
    | ( Omit<model.Post, 'affiliations' | 'body' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: _RefType['AffiliationConnection'], body: _RefType['Body'], citations: Array<_RefType['Citation']>, findings: _RefType['FindingConnection'], funding: _RefType['FundingConnection'], memberships: _RefType['MembershipConnection'], receivesReports: _RefType['ReportingConnection'], reports: _RefType['ReportingConnection'], responsibleFor: _RefType['ResponsibilityConnection'] } )
  ;
  Subject:
    | ( Omit<model.Activity, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Decision, 'agendaItem' | 'citations' | 'concerns' | 'decidedBy' | 'decisions' | 'figures' | 'findings' | 'follows' | 'links' | 'meeting' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { agendaItem?: model.Maybe<_RefType['AgendaItem']>, citations: Array<_RefType['Citation']>, concerns: Array<_RefType['Entity']>, decidedBy?: model.Maybe<_RefType['Party']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], follows: Array<_RefType['Decision']>, links: _RefType['LinkConnection'], meeting?: model.Maybe<_RefType['Meeting']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Finding, 'about' | 'addressedTo' | 'by' | 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { about: Array<_RefType['Entity']>, addressedTo: Array<_RefType['Party']>, by?: model.Maybe<_RefType['Party']>, citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Funding, 'citations' | 'decisions' | 'figures' | 'findings' | 'from' | 'links' | 'partOf' | 'parts' | 'purpose' | 'reporting' | 'responsibilities' | 'to'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], from?: model.Maybe<_RefType['Party']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], purpose: Array<_RefType['Subject']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']>, to?: model.Maybe<_RefType['Party']> } )
    | ( Omit<model.Goal, 'citations' | 'decisions' | 'figures' | 'findings' | 'indicators' | 'links' | 'partOf' | 'parts' | 'plan' | 'priorityArea' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], indicators: Array<_RefType['Indicator']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, priorityArea?: model.Maybe<_RefType['PriorityArea']>, promises: Array<_RefType['Promise']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Indicator, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'measures' | 'partOf' | 'parts' | 'reporting' | 'responsibilities' | 'source'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], measures: Array<_RefType['Subject']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']>, source?: model.Maybe<_RefType['InformationSystem']> } )
    | ( Omit<model.InformationSystem, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'replacedBy' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], replacedBy?: model.Maybe<_RefType['InformationSystem']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Mandate, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Plan, 'activities' | 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { activities: Array<_RefType['Activity']>, citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], priorityAreas: Array<_RefType['PriorityArea']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.PriorityArea, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], plan?: model.Maybe<_RefType['Plan']>, promises: Array<_RefType['Promise']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Programme, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], links: _RefType['LinkConnection'], partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
    | ( Omit<model.Promise, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'madeBy' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { citations: Array<_RefType['Citation']>, decisions: Array<_RefType['Decision']>, figures: Array<_RefType['Figure']>, findings: _RefType['FindingConnection'], goals: Array<_RefType['Goal']>, links: _RefType['LinkConnection'], madeBy?: model.Maybe<_RefType['Body']>, partOf: Array<_RefType['Subject']>, parts: _RefType['SubjectConnection'], priorityAreas: Array<_RefType['PriorityArea']>, reporting: Array<_RefType['Reporting']>, responsibilities: Array<_RefType['Responsibility']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<Omit<model.Activity, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], goals: Array<ResolversTypes['Goal']>, links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], plan?: model.Maybe<ResolversTypes['Plan']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  Affiliation: ResolverTypeWrapper<Omit<model.Affiliation, 'citations' | 'from' | 'to' | 'via'> & { citations: Array<ResolversTypes['Citation']>, from: ResolversTypes['Party'], to: ResolversTypes['Party'], via?: model.Maybe<ResolversTypes['Party']> }>;
  AffiliationConnection: ResolverTypeWrapper<Omit<model.AffiliationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AffiliationEdge']>, nodes: Array<ResolversTypes['Affiliation']> }>;
  AffiliationEdge: ResolverTypeWrapper<Omit<model.AffiliationEdge, 'node'> & { node: ResolversTypes['Affiliation'] }>;
  AffiliationKind: model.AffiliationKind;
  AgendaItem: ResolverTypeWrapper<Omit<model.AgendaItem, 'citations' | 'concerns' | 'decisions' | 'findings' | 'meeting' | 'presenters'> & { citations: Array<ResolversTypes['Citation']>, concerns: Array<ResolversTypes['Entity']>, decisions: Array<ResolversTypes['Decision']>, findings: ResolversTypes['FindingConnection'], meeting?: model.Maybe<ResolversTypes['Meeting']>, presenters: Array<ResolversTypes['Person']> }>;
  AgendaItemKind: model.AgendaItemKind;
  Attendance: ResolverTypeWrapper<Omit<model.Attendance, 'citations' | 'meeting' | 'onBehalfOf' | 'person' | 'substitutesFor'> & { citations: Array<ResolversTypes['Citation']>, meeting: ResolversTypes['Meeting'], onBehalfOf?: model.Maybe<ResolversTypes['Body']>, person: ResolversTypes['Person'], substitutesFor?: model.Maybe<ResolversTypes['Person']> }>;
  AttendanceConnection: ResolverTypeWrapper<Omit<model.AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttendanceEdge']>, nodes: Array<ResolversTypes['Attendance']> }>;
  AttendanceEdge: ResolverTypeWrapper<Omit<model.AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  Body: ResolverTypeWrapper<Omit<model.Body, 'affiliations' | 'children' | 'citations' | 'findings' | 'funding' | 'meetingSeries' | 'meetings' | 'memberships' | 'parents' | 'posts' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversTypes['AffiliationConnection'], children: ResolversTypes['BodyConnection'], citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], funding: ResolversTypes['FundingConnection'], meetingSeries: Array<ResolversTypes['MeetingSeries']>, meetings: ResolversTypes['MeetingConnection'], memberships: ResolversTypes['MembershipConnection'], parents: Array<ResolversTypes['Body']>, posts: Array<ResolversTypes['Post']>, receivesReports: ResolversTypes['ReportingConnection'], reports: ResolversTypes['ReportingConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'] }>;
  BodyConnection: ResolverTypeWrapper<Omit<model.BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BodyEdge']>, nodes: Array<ResolversTypes['Body']> }>;
  BodyEdge: ResolverTypeWrapper<Omit<model.BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  BodyFilter: model.BodyFilter;
  BodyKind: model.BodyKind;
  BodyStatus: model.BodyStatus;
  Boolean: ResolverTypeWrapper<model.Scalars['Boolean']['output']>;
  Cadence: ResolverTypeWrapper<model.Cadence>;
  Capacity: model.Capacity;
  Citation: ResolverTypeWrapper<Omit<model.Citation, 'document'> & { document: ResolversTypes['Document'] }>;
  Comparison: model.Comparison;
  Date: ResolverTypeWrapper<model.Scalars['Date']['output']>;
  Decision: ResolverTypeWrapper<Omit<model.Decision, 'agendaItem' | 'citations' | 'concerns' | 'decidedBy' | 'decisions' | 'figures' | 'findings' | 'follows' | 'links' | 'meeting' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { agendaItem?: model.Maybe<ResolversTypes['AgendaItem']>, citations: Array<ResolversTypes['Citation']>, concerns: Array<ResolversTypes['Entity']>, decidedBy?: model.Maybe<ResolversTypes['Party']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], follows: Array<ResolversTypes['Decision']>, links: ResolversTypes['LinkConnection'], meeting?: model.Maybe<ResolversTypes['Meeting']>, partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  DecisionKind: model.DecisionKind;
  Direction: model.Direction;
  Distribution: model.Distribution;
  Document: ResolverTypeWrapper<Omit<model.Document, 'authors' | 'citations' | 'entities' | 'findings' | 'publisher'> & { authors: Array<ResolversTypes['Party']>, citations: Array<ResolversTypes['Citation']>, entities: ResolversTypes['EntityConnection'], findings: ResolversTypes['FindingConnection'], publisher?: model.Maybe<ResolversTypes['Body']> }>;
  DocumentConnection: ResolverTypeWrapper<Omit<model.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DocumentEdge']>, nodes: Array<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<model.DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<model.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EntityEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<model.EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityType: model.EntityType;
  Figure: ResolverTypeWrapper<Omit<model.Figure, 'citations' | 'findings' | 'of'> & { citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], of: ResolversTypes['Entity'] }>;
  FigureRole: model.FigureRole;
  Finding: ResolverTypeWrapper<Omit<model.Finding, 'about' | 'addressedTo' | 'by' | 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { about: Array<ResolversTypes['Entity']>, addressedTo: Array<ResolversTypes['Party']>, by?: model.Maybe<ResolversTypes['Party']>, citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  FindingConnection: ResolverTypeWrapper<Omit<model.FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FindingEdge']>, nodes: Array<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<model.FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingKind: model.FindingKind;
  Float: ResolverTypeWrapper<model.Scalars['Float']['output']>;
  Funding: ResolverTypeWrapper<Omit<model.Funding, 'citations' | 'decisions' | 'figures' | 'findings' | 'from' | 'links' | 'partOf' | 'parts' | 'purpose' | 'reporting' | 'responsibilities' | 'to'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], from?: model.Maybe<ResolversTypes['Party']>, links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], purpose: Array<ResolversTypes['Subject']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']>, to?: model.Maybe<ResolversTypes['Party']> }>;
  FundingConnection: ResolverTypeWrapper<Omit<model.FundingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundingEdge']>, nodes: Array<ResolversTypes['Funding']> }>;
  FundingEdge: ResolverTypeWrapper<Omit<model.FundingEdge, 'node'> & { node: ResolversTypes['Funding'] }>;
  Gap: ResolverTypeWrapper<Omit<model.Gap, 'about' | 'citations' | 'findings'> & { about: Array<ResolversTypes['Entity']>, citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'] }>;
  GapKind: model.GapKind;
  GapOrigin: model.GapOrigin;
  Goal: ResolverTypeWrapper<Omit<model.Goal, 'citations' | 'decisions' | 'figures' | 'findings' | 'indicators' | 'links' | 'partOf' | 'parts' | 'plan' | 'priorityArea' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], indicators: Array<ResolversTypes['Indicator']>, links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], plan?: model.Maybe<ResolversTypes['Plan']>, priorityArea?: model.Maybe<ResolversTypes['PriorityArea']>, promises: Array<ResolversTypes['Promise']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  GoalConnection: ResolverTypeWrapper<Omit<model.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GoalEdge']>, nodes: Array<ResolversTypes['Goal']> }>;
  GoalEdge: ResolverTypeWrapper<Omit<model.GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: model.GoalFilter;
  GoalKind: model.GoalKind;
  GovernanceLevel: model.GovernanceLevel;
  Graph: ResolverTypeWrapper<model.Graph>;
  ID: ResolverTypeWrapper<model.Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<Omit<model.Indicator, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'measures' | 'partOf' | 'parts' | 'reporting' | 'responsibilities' | 'source'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], links: ResolversTypes['LinkConnection'], measures: Array<ResolversTypes['Subject']>, partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']>, source?: model.Maybe<ResolversTypes['InformationSystem']> }>;
  InformationSystem: ResolverTypeWrapper<Omit<model.InformationSystem, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'replacedBy' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], replacedBy?: model.Maybe<ResolversTypes['InformationSystem']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  Int: ResolverTypeWrapper<model.Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<model.Scalars['JSON']['output']>;
  Link: ResolverTypeWrapper<Omit<model.Link, 'citations' | 'from' | 'to'> & { citations: Array<ResolversTypes['Citation']>, from: ResolversTypes['Subject'], to: ResolversTypes['Entity'] }>;
  LinkConnection: ResolverTypeWrapper<Omit<model.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEdge']>, nodes: Array<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<model.LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkKind: model.LinkKind;
  Mandate: ResolverTypeWrapper<Omit<model.Mandate, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  Meeting: ResolverTypeWrapper<Omit<model.Meeting, 'agenda' | 'attendances' | 'body' | 'citations' | 'decisions' | 'findings' | 'series'> & { agenda: Array<ResolversTypes['AgendaItem']>, attendances: ResolversTypes['AttendanceConnection'], body: ResolversTypes['Body'], citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, findings: ResolversTypes['FindingConnection'], series?: model.Maybe<ResolversTypes['MeetingSeries']> }>;
  MeetingConnection: ResolverTypeWrapper<Omit<model.MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<model.MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: model.MeetingFilter;
  MeetingSeries: ResolverTypeWrapper<Omit<model.MeetingSeries, 'body' | 'citations' | 'findings' | 'participants'> & { body: ResolversTypes['Body'], citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], participants: Array<ResolversTypes['Party']> }>;
  Membership: ResolverTypeWrapper<Omit<model.Membership, 'body' | 'citations' | 'member' | 'onBehalfOf' | 'post'> & { body: ResolversTypes['Body'], citations: Array<ResolversTypes['Citation']>, member: ResolversTypes['Party'], onBehalfOf?: model.Maybe<ResolversTypes['Body']>, post?: model.Maybe<ResolversTypes['Post']> }>;
  MembershipConnection: ResolverTypeWrapper<Omit<model.MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<model.MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  PageInfo: ResolverTypeWrapper<model.PageInfo>;
  PartialDate: ResolverTypeWrapper<model.Scalars['PartialDate']['output']>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  Period: ResolverTypeWrapper<model.Period>;
  Person: ResolverTypeWrapper<Omit<model.Person, 'affiliations' | 'attendances' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversTypes['AffiliationConnection'], attendances: ResolversTypes['AttendanceConnection'], citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], funding: ResolversTypes['FundingConnection'], memberships: ResolversTypes['MembershipConnection'], receivesReports: ResolversTypes['ReportingConnection'], reports: ResolversTypes['ReportingConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<model.PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<model.PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: model.PersonFilter;
  Plan: ResolverTypeWrapper<Omit<model.Plan, 'activities' | 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { activities: Array<ResolversTypes['Activity']>, citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], goals: Array<ResolversTypes['Goal']>, links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], priorityAreas: Array<ResolversTypes['PriorityArea']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  PlanConnection: ResolverTypeWrapper<Omit<model.PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanEdge']>, nodes: Array<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<model.PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFilter: model.PlanFilter;
  PlanKind: model.PlanKind;
  Post: ResolverTypeWrapper<Omit<model.Post, 'affiliations' | 'body' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversTypes['AffiliationConnection'], body: ResolversTypes['Body'], citations: Array<ResolversTypes['Citation']>, findings: ResolversTypes['FindingConnection'], funding: ResolversTypes['FundingConnection'], memberships: ResolversTypes['MembershipConnection'], receivesReports: ResolversTypes['ReportingConnection'], reports: ResolversTypes['ReportingConnection'], responsibleFor: ResolversTypes['ResponsibilityConnection'] }>;
  PostKind: model.PostKind;
  PostState: model.PostState;
  Presence: model.Presence;
  PriorityArea: ResolverTypeWrapper<Omit<model.PriorityArea, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], goals: Array<ResolversTypes['Goal']>, links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], plan?: model.Maybe<ResolversTypes['Plan']>, promises: Array<ResolversTypes['Promise']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  Programme: ResolverTypeWrapper<Omit<model.Programme, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], links: ResolversTypes['LinkConnection'], partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  ProgrammeKind: model.ProgrammeKind;
  Promise: ResolverTypeWrapper<Omit<model.Promise, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'madeBy' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversTypes['Citation']>, decisions: Array<ResolversTypes['Decision']>, figures: Array<ResolversTypes['Figure']>, findings: ResolversTypes['FindingConnection'], goals: Array<ResolversTypes['Goal']>, links: ResolversTypes['LinkConnection'], madeBy?: model.Maybe<ResolversTypes['Body']>, partOf: Array<ResolversTypes['Subject']>, parts: ResolversTypes['SubjectConnection'], priorityAreas: Array<ResolversTypes['PriorityArea']>, reporting: Array<ResolversTypes['Reporting']>, responsibilities: Array<ResolversTypes['Responsibility']> }>;
  Query: ResolverTypeWrapper<undefined>;
  RelationDirection: model.RelationDirection;
  Reporting: ResolverTypeWrapper<Omit<model.Reporting, 'by' | 'citations' | 'inheritedThrough' | 'into' | 'subject' | 'to'> & { by?: model.Maybe<ResolversTypes['Party']>, citations: Array<ResolversTypes['Citation']>, inheritedThrough: Array<ResolversTypes['Subject']>, into?: model.Maybe<ResolversTypes['Entity']>, subject?: model.Maybe<ResolversTypes['Subject']>, to?: model.Maybe<ResolversTypes['Party']> }>;
  ReportingConnection: ResolverTypeWrapper<Omit<model.ReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportingEdge']>, nodes: Array<ResolversTypes['Reporting']> }>;
  ReportingEdge: ResolverTypeWrapper<Omit<model.ReportingEdge, 'node'> & { node: ResolversTypes['Reporting'] }>;
  ReportingKind: model.ReportingKind;
  Responsibility: ResolverTypeWrapper<Omit<model.Responsibility, 'citations' | 'inheritedThrough' | 'party' | 'subject'> & { citations: Array<ResolversTypes['Citation']>, inheritedThrough: Array<ResolversTypes['Subject']>, party: ResolversTypes['Party'], subject: ResolversTypes['Subject'] }>;
  ResponsibilityConnection: ResolverTypeWrapper<Omit<model.ResponsibilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResponsibilityEdge']>, nodes: Array<ResolversTypes['Responsibility']> }>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<model.ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  ResponsibilityRole: model.ResponsibilityRole;
  String: ResolverTypeWrapper<model.Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Subject']>;
  SubjectConnection: ResolverTypeWrapper<Omit<model.SubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SubjectEdge']>, nodes: Array<ResolversTypes['Subject']> }>;
  SubjectEdge: ResolverTypeWrapper<Omit<model.SubjectEdge, 'node'> & { node: ResolversTypes['Subject'] }>;
  SubjectStatus: model.SubjectStatus;
  SystemKind: model.SystemKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: Omit<model.Activity, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], goals: Array<ResolversParentTypes['Goal']>, links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], plan?: model.Maybe<ResolversParentTypes['Plan']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Affiliation: Omit<model.Affiliation, 'citations' | 'from' | 'to' | 'via'> & { citations: Array<ResolversParentTypes['Citation']>, from: ResolversParentTypes['Party'], to: ResolversParentTypes['Party'], via?: model.Maybe<ResolversParentTypes['Party']> };
  AffiliationConnection: Omit<model.AffiliationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AffiliationEdge']>, nodes: Array<ResolversParentTypes['Affiliation']> };
  AffiliationEdge: Omit<model.AffiliationEdge, 'node'> & { node: ResolversParentTypes['Affiliation'] };
  AgendaItem: Omit<model.AgendaItem, 'citations' | 'concerns' | 'decisions' | 'findings' | 'meeting' | 'presenters'> & { citations: Array<ResolversParentTypes['Citation']>, concerns: Array<ResolversParentTypes['Entity']>, decisions: Array<ResolversParentTypes['Decision']>, findings: ResolversParentTypes['FindingConnection'], meeting?: model.Maybe<ResolversParentTypes['Meeting']>, presenters: Array<ResolversParentTypes['Person']> };
  Attendance: Omit<model.Attendance, 'citations' | 'meeting' | 'onBehalfOf' | 'person' | 'substitutesFor'> & { citations: Array<ResolversParentTypes['Citation']>, meeting: ResolversParentTypes['Meeting'], onBehalfOf?: model.Maybe<ResolversParentTypes['Body']>, person: ResolversParentTypes['Person'], substitutesFor?: model.Maybe<ResolversParentTypes['Person']> };
  AttendanceConnection: Omit<model.AttendanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttendanceEdge']>, nodes: Array<ResolversParentTypes['Attendance']> };
  AttendanceEdge: Omit<model.AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  Body: Omit<model.Body, 'affiliations' | 'children' | 'citations' | 'findings' | 'funding' | 'meetingSeries' | 'meetings' | 'memberships' | 'parents' | 'posts' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversParentTypes['AffiliationConnection'], children: ResolversParentTypes['BodyConnection'], citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], funding: ResolversParentTypes['FundingConnection'], meetingSeries: Array<ResolversParentTypes['MeetingSeries']>, meetings: ResolversParentTypes['MeetingConnection'], memberships: ResolversParentTypes['MembershipConnection'], parents: Array<ResolversParentTypes['Body']>, posts: Array<ResolversParentTypes['Post']>, receivesReports: ResolversParentTypes['ReportingConnection'], reports: ResolversParentTypes['ReportingConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'] };
  BodyConnection: Omit<model.BodyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BodyEdge']>, nodes: Array<ResolversParentTypes['Body']> };
  BodyEdge: Omit<model.BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  BodyFilter: model.BodyFilter;
  Boolean: model.Scalars['Boolean']['output'];
  Cadence: model.Cadence;
  Citation: Omit<model.Citation, 'document'> & { document: ResolversParentTypes['Document'] };
  Date: model.Scalars['Date']['output'];
  Decision: Omit<model.Decision, 'agendaItem' | 'citations' | 'concerns' | 'decidedBy' | 'decisions' | 'figures' | 'findings' | 'follows' | 'links' | 'meeting' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { agendaItem?: model.Maybe<ResolversParentTypes['AgendaItem']>, citations: Array<ResolversParentTypes['Citation']>, concerns: Array<ResolversParentTypes['Entity']>, decidedBy?: model.Maybe<ResolversParentTypes['Party']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], follows: Array<ResolversParentTypes['Decision']>, links: ResolversParentTypes['LinkConnection'], meeting?: model.Maybe<ResolversParentTypes['Meeting']>, partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Document: Omit<model.Document, 'authors' | 'citations' | 'entities' | 'findings' | 'publisher'> & { authors: Array<ResolversParentTypes['Party']>, citations: Array<ResolversParentTypes['Citation']>, entities: ResolversParentTypes['EntityConnection'], findings: ResolversParentTypes['FindingConnection'], publisher?: model.Maybe<ResolversParentTypes['Body']> };
  DocumentConnection: Omit<model.DocumentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DocumentEdge']>, nodes: Array<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<model.DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<model.EntityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EntityEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<model.EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Figure: Omit<model.Figure, 'citations' | 'findings' | 'of'> & { citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], of: ResolversParentTypes['Entity'] };
  Finding: Omit<model.Finding, 'about' | 'addressedTo' | 'by' | 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { about: Array<ResolversParentTypes['Entity']>, addressedTo: Array<ResolversParentTypes['Party']>, by?: model.Maybe<ResolversParentTypes['Party']>, citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  FindingConnection: Omit<model.FindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FindingEdge']>, nodes: Array<ResolversParentTypes['Finding']> };
  FindingEdge: Omit<model.FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: model.Scalars['Float']['output'];
  Funding: Omit<model.Funding, 'citations' | 'decisions' | 'figures' | 'findings' | 'from' | 'links' | 'partOf' | 'parts' | 'purpose' | 'reporting' | 'responsibilities' | 'to'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], from?: model.Maybe<ResolversParentTypes['Party']>, links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], purpose: Array<ResolversParentTypes['Subject']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']>, to?: model.Maybe<ResolversParentTypes['Party']> };
  FundingConnection: Omit<model.FundingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundingEdge']>, nodes: Array<ResolversParentTypes['Funding']> };
  FundingEdge: Omit<model.FundingEdge, 'node'> & { node: ResolversParentTypes['Funding'] };
  Gap: Omit<model.Gap, 'about' | 'citations' | 'findings'> & { about: Array<ResolversParentTypes['Entity']>, citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'] };
  Goal: Omit<model.Goal, 'citations' | 'decisions' | 'figures' | 'findings' | 'indicators' | 'links' | 'partOf' | 'parts' | 'plan' | 'priorityArea' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], indicators: Array<ResolversParentTypes['Indicator']>, links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], plan?: model.Maybe<ResolversParentTypes['Plan']>, priorityArea?: model.Maybe<ResolversParentTypes['PriorityArea']>, promises: Array<ResolversParentTypes['Promise']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  GoalConnection: Omit<model.GoalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GoalEdge']>, nodes: Array<ResolversParentTypes['Goal']> };
  GoalEdge: Omit<model.GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: model.GoalFilter;
  Graph: model.Graph;
  ID: model.Scalars['ID']['output'];
  Indicator: Omit<model.Indicator, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'measures' | 'partOf' | 'parts' | 'reporting' | 'responsibilities' | 'source'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], links: ResolversParentTypes['LinkConnection'], measures: Array<ResolversParentTypes['Subject']>, partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']>, source?: model.Maybe<ResolversParentTypes['InformationSystem']> };
  InformationSystem: Omit<model.InformationSystem, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'replacedBy' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], replacedBy?: model.Maybe<ResolversParentTypes['InformationSystem']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Int: model.Scalars['Int']['output'];
  JSON: model.Scalars['JSON']['output'];
  Link: Omit<model.Link, 'citations' | 'from' | 'to'> & { citations: Array<ResolversParentTypes['Citation']>, from: ResolversParentTypes['Subject'], to: ResolversParentTypes['Entity'] };
  LinkConnection: Omit<model.LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEdge']>, nodes: Array<ResolversParentTypes['Link']> };
  LinkEdge: Omit<model.LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  Mandate: Omit<model.Mandate, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Meeting: Omit<model.Meeting, 'agenda' | 'attendances' | 'body' | 'citations' | 'decisions' | 'findings' | 'series'> & { agenda: Array<ResolversParentTypes['AgendaItem']>, attendances: ResolversParentTypes['AttendanceConnection'], body: ResolversParentTypes['Body'], citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, findings: ResolversParentTypes['FindingConnection'], series?: model.Maybe<ResolversParentTypes['MeetingSeries']> };
  MeetingConnection: Omit<model.MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<model.MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: model.MeetingFilter;
  MeetingSeries: Omit<model.MeetingSeries, 'body' | 'citations' | 'findings' | 'participants'> & { body: ResolversParentTypes['Body'], citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], participants: Array<ResolversParentTypes['Party']> };
  Membership: Omit<model.Membership, 'body' | 'citations' | 'member' | 'onBehalfOf' | 'post'> & { body: ResolversParentTypes['Body'], citations: Array<ResolversParentTypes['Citation']>, member: ResolversParentTypes['Party'], onBehalfOf?: model.Maybe<ResolversParentTypes['Body']>, post?: model.Maybe<ResolversParentTypes['Post']> };
  MembershipConnection: Omit<model.MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  MembershipEdge: Omit<model.MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  PageInfo: model.PageInfo;
  PartialDate: model.Scalars['PartialDate']['output'];
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  Period: model.Period;
  Person: Omit<model.Person, 'affiliations' | 'attendances' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversParentTypes['AffiliationConnection'], attendances: ResolversParentTypes['AttendanceConnection'], citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], funding: ResolversParentTypes['FundingConnection'], memberships: ResolversParentTypes['MembershipConnection'], receivesReports: ResolversParentTypes['ReportingConnection'], reports: ResolversParentTypes['ReportingConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'] };
  PersonConnection: Omit<model.PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<model.PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: model.PersonFilter;
  Plan: Omit<model.Plan, 'activities' | 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { activities: Array<ResolversParentTypes['Activity']>, citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], goals: Array<ResolversParentTypes['Goal']>, links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], priorityAreas: Array<ResolversParentTypes['PriorityArea']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  PlanConnection: Omit<model.PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanEdge']>, nodes: Array<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<model.PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFilter: model.PlanFilter;
  Post: Omit<model.Post, 'affiliations' | 'body' | 'citations' | 'findings' | 'funding' | 'memberships' | 'receivesReports' | 'reports' | 'responsibleFor'> & { affiliations: ResolversParentTypes['AffiliationConnection'], body: ResolversParentTypes['Body'], citations: Array<ResolversParentTypes['Citation']>, findings: ResolversParentTypes['FindingConnection'], funding: ResolversParentTypes['FundingConnection'], memberships: ResolversParentTypes['MembershipConnection'], receivesReports: ResolversParentTypes['ReportingConnection'], reports: ResolversParentTypes['ReportingConnection'], responsibleFor: ResolversParentTypes['ResponsibilityConnection'] };
  PriorityArea: Omit<model.PriorityArea, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'partOf' | 'parts' | 'plan' | 'promises' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], goals: Array<ResolversParentTypes['Goal']>, links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], plan?: model.Maybe<ResolversParentTypes['Plan']>, promises: Array<ResolversParentTypes['Promise']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Programme: Omit<model.Programme, 'citations' | 'decisions' | 'figures' | 'findings' | 'links' | 'partOf' | 'parts' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], links: ResolversParentTypes['LinkConnection'], partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Promise: Omit<model.Promise, 'citations' | 'decisions' | 'figures' | 'findings' | 'goals' | 'links' | 'madeBy' | 'partOf' | 'parts' | 'priorityAreas' | 'reporting' | 'responsibilities'> & { citations: Array<ResolversParentTypes['Citation']>, decisions: Array<ResolversParentTypes['Decision']>, figures: Array<ResolversParentTypes['Figure']>, findings: ResolversParentTypes['FindingConnection'], goals: Array<ResolversParentTypes['Goal']>, links: ResolversParentTypes['LinkConnection'], madeBy?: model.Maybe<ResolversParentTypes['Body']>, partOf: Array<ResolversParentTypes['Subject']>, parts: ResolversParentTypes['SubjectConnection'], priorityAreas: Array<ResolversParentTypes['PriorityArea']>, reporting: Array<ResolversParentTypes['Reporting']>, responsibilities: Array<ResolversParentTypes['Responsibility']> };
  Query: undefined;
  Reporting: Omit<model.Reporting, 'by' | 'citations' | 'inheritedThrough' | 'into' | 'subject' | 'to'> & { by?: model.Maybe<ResolversParentTypes['Party']>, citations: Array<ResolversParentTypes['Citation']>, inheritedThrough: Array<ResolversParentTypes['Subject']>, into?: model.Maybe<ResolversParentTypes['Entity']>, subject?: model.Maybe<ResolversParentTypes['Subject']>, to?: model.Maybe<ResolversParentTypes['Party']> };
  ReportingConnection: Omit<model.ReportingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportingEdge']>, nodes: Array<ResolversParentTypes['Reporting']> };
  ReportingEdge: Omit<model.ReportingEdge, 'node'> & { node: ResolversParentTypes['Reporting'] };
  Responsibility: Omit<model.Responsibility, 'citations' | 'inheritedThrough' | 'party' | 'subject'> & { citations: Array<ResolversParentTypes['Citation']>, inheritedThrough: Array<ResolversParentTypes['Subject']>, party: ResolversParentTypes['Party'], subject: ResolversParentTypes['Subject'] };
  ResponsibilityConnection: Omit<model.ResponsibilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResponsibilityEdge']>, nodes: Array<ResolversParentTypes['Responsibility']> };
  ResponsibilityEdge: Omit<model.ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  String: model.Scalars['String']['output'];
  Subject: ResolversInterfaceTypes<ResolversParentTypes>['Subject'];
  SubjectConnection: Omit<model.SubjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SubjectEdge']>, nodes: Array<ResolversParentTypes['Subject']> };
  SubjectEdge: Omit<model.SubjectEdge, 'node'> & { node: ResolversParentTypes['Subject'] };
};

export type embeddedDirectiveArgs = {
  prefix: model.Scalars['String']['input'];
};

export type embeddedDirectiveResolver<Result, Parent, ContextType = Context, Args = embeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type heldOnDirectiveArgs = {
  onRelation?: model.Scalars['Boolean']['input'];
  prefix?: model.Scalars['String']['input'];
};

export type heldOnDirectiveResolver<Result, Parent, ContextType = Context, Args = heldOnDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type reachingDirectiveArgs = {
  depth?: model.Scalars['Int']['input'];
  over: model.Scalars['String']['input'];
};

export type reachingDirectiveResolver<Result, Parent, ContextType = Context, Args = reachingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type relationDirectiveArgs = {
  atMost?: model.Scalars['Int']['input'];
  direction?: model.RelationDirection;
  over: Array<model.Scalars['String']['input']>;
  size?: model.Scalars['Int']['input'];
};

export type relationDirectiveResolver<Result, Parent, ContextType = Context, Args = relationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type resolvedDirectiveArgs = { };

export type resolvedDirectiveResolver<Result, Parent, ContextType = Context, Args = resolvedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type statementDirectiveArgs = {
  name: model.Scalars['String']['input'];
  size?: model.Scalars['Int']['input'];
};

export type statementDirectiveResolver<Result, Parent, ContextType = Context, Args = statementDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type whereDirectiveArgs = {
  is: model.Comparison;
  property: model.Scalars['String']['input'];
};

export type whereDirectiveResolver<Result, Parent, ContextType = Context, Args = whereDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  deadline?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.ActivityfindingsArgs, 'first'>>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ActivitylinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.ActivitypartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.ActivityreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.ActivityresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  via?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
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

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.AgendaItemfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemKinds?: Resolver<Array<ResolversTypes['AgendaItemKind']>, ParentType, ContextType>;
  meeting?: Resolver<model.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  presenters?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  capacity?: Resolver<ResolversTypes['Capacity'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  onBehalfOf?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<model.Maybe<ResolversTypes['PostKind']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  substitutesFor?: Resolver<model.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  abbreviation?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.BodyaffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bodyKind?: Resolver<ResolversTypes['BodyKind'], ParentType, ContextType>;
  bodyStatus?: Resolver<model.Maybe<ResolversTypes['BodyStatus']>, ParentType, ContextType, Partial<model.BodybodyStatusArgs>>;
  children?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<model.BodychildrenArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.BodyfindingsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.BodyfundingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['GovernanceLevel']>, ParentType, ContextType>;
  meetingSeries?: Resolver<Array<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<model.BodymeetingsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.BodymembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType, Partial<model.BodyparentsArgs>>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, Partial<model.BodypostsArgs>>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.BodyreceivesReportsArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.BodyreportsArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.BodyresponsibleForArgs, 'first'>>;
  size?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CadenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cadence'] = ResolversParentTypes['Cadence']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timesPerYear?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  fact?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phrase?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  section?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  agendaItem?: Resolver<model.Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decidedBy?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  decisionKind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.DecisionfindingsArgs, 'first'>>;
  follows?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.DecisionlinksArgs, 'first'>>;
  meeting?: Resolver<model.Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.DecisionpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.DecisionreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.DecisionresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<model.DocumententitiesArgs, 'first'>>;
  fileName?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.DocumentfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  reference?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Activity' | 'AgendaItem' | 'Body' | 'Decision' | 'Document' | 'Figure' | 'Finding' | 'Funding' | 'Gap' | 'Goal' | 'Indicator' | 'InformationSystem' | 'Mandate' | 'Meeting' | 'MeetingSeries' | 'Person' | 'Plan' | 'Post' | 'PriorityArea' | 'Programme' | 'Promise', ParentType, ContextType>;
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

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figureRole?: Resolver<ResolversTypes['FigureRole'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FigurefindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  clause?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findingKind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FindingfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FindinglinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.FindingpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.FindingreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.FindingresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type FundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funding'] = ResolversParentTypes['Funding']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  currency?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.FundingfindingsArgs, 'first'>>;
  from?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.FundinglinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.FundingpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  purpose?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.FundingreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.FundingresponsibilitiesArgs, 'inherited'>>;
  share?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  workingTimeShare?: Resolver<model.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.GapfindingsArgs, 'first'>>;
  gapKind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['GapOrigin'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  deadline?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.GoalfindingsArgs, 'first'>>;
  goalKind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.GoallinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.GoalpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  priorityArea?: Resolver<model.Maybe<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.GoalreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.GoalresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  coverage?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.IndicatorfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.IndicatorlinksArgs, 'first'>>;
  measures?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.IndicatorpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.IndicatorreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.IndicatorresponsibilitiesArgs, 'inherited'>>;
  source?: Resolver<model.Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSystem'] = ResolversParentTypes['InformationSystem']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.InformationSystemfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.InformationSystemlinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.InformationSystempartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  replacedBy?: Resolver<model.Maybe<ResolversTypes['InformationSystem']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.InformationSystemreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.InformationSystemresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  systemKind?: Resolver<ResolversTypes['SystemKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type MandateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  condition?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MandatefindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.MandatelinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.MandatepartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.MandatereportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.MandateresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<model.MeetingattendancesArgs, 'first'>>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endTime?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MeetingfindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<model.Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  startTime?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MeetingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeries'] = ResolversParentTypes['MeetingSeries']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.MeetingSeriesfindingsArgs, 'first'>>;
  form?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  onBehalfOf?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  post?: Resolver<model.Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Body' | 'Person' | 'Post', ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  label?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.PersonaffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<model.PersonattendancesArgs, 'first'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PersonfindingsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PersonfundingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.PersonmembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PersonreceivesReportsArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PersonreportsArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.PersonresponsibleForArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PlanfindingsArgs, 'first'>>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PlanlinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PlanpartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  planKind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  priorityAreas?: Resolver<Array<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PlanreportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PlanresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<model.PostaffiliationsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PostfindingsArgs, 'first'>>;
  funding?: Resolver<ResolversTypes['FundingConnection'], ParentType, ContextType, RequireFields<model.PostfundingArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<model.PostmembershipsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  receivesReports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PostreceivesReportsArgs, 'first'>>;
  reports?: Resolver<ResolversTypes['ReportingConnection'], ParentType, ContextType, RequireFields<model.PostreportsArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<model.PostresponsibleForArgs, 'first'>>;
  seats?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PostState'], ParentType, ContextType, Partial<model.PoststateArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PriorityAreafindingsArgs, 'first'>>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PriorityArealinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PriorityAreapartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PriorityAreareportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PriorityArearesponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.ProgrammefindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.ProgrammelinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.ProgrammepartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  programmeKind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.ProgrammereportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.ProgrammeresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promise'] = ResolversParentTypes['Promise']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  description?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<model.PromisefindingsArgs, 'first'>>;
  goals?: Resolver<Array<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<model.PromiselinksArgs, 'first'>>;
  madeBy?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<model.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, RequireFields<model.PromisepartsArgs, 'first'>>;
  period?: Resolver<model.Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  priorityAreas?: Resolver<Array<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  reporting?: Resolver<Array<ResolversTypes['Reporting']>, ParentType, ContextType, RequireFields<model.PromisereportingArgs, 'inherited'>>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<model.PromiseresponsibilitiesArgs, 'inherited'>>;
  status?: Resolver<model.Maybe<ResolversTypes['SubjectStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<model.QuerybodiesArgs, 'first'>>;
  body?: Resolver<model.Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<model.QuerybodyArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<model.QuerydocumentsArgs, 'first'>>;
  entities?: Resolver<Array<model.Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<model.QueryentitiesArgs, 'ids'>>;
  entity?: Resolver<model.Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<model.QueryentityArgs, 'id'>>;
  goal?: Resolver<model.Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<model.QuerygoalArgs, 'id'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<model.QuerygoalsArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<model.QuerymeetingsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<model.QuerypeopleArgs, 'first'>>;
  person?: Resolver<model.Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<model.QuerypersonArgs, 'id'>>;
  plan?: Resolver<model.Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<model.QueryplanArgs, 'id'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<model.QueryplansArgs, 'first'>>;
  promises?: Resolver<Array<ResolversTypes['Promise']>, ParentType, ContextType, Partial<model.QuerypromisesArgs>>;
};

export type ReportingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  by?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  cadence?: Resolver<model.Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  channel?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  condition?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inheritedThrough?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  into?: Resolver<model.Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reportingKind?: Resolver<ResolversTypes['ReportingKind'], ParentType, ContextType>;
  subject?: Resolver<model.Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  to?: Resolver<model.Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  distribution?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  inheritedThrough?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  title?: Resolver<model.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<model.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Decision' | 'Finding' | 'Funding' | 'Goal' | 'Indicator' | 'InformationSystem' | 'Mandate' | 'Plan' | 'PriorityArea' | 'Programme' | 'Promise', ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  Cadence?: CadenceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Funding?: FundingResolvers<ContextType>;
  FundingConnection?: FundingConnectionResolvers<ContextType>;
  FundingEdge?: FundingEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  InformationSystem?: InformationSystemResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingSeries?: MeetingSeriesResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Party?: PartyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Promise?: PromiseResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  ReportingConnection?: ReportingConnectionResolvers<ContextType>;
  ReportingEdge?: ReportingEdgeResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  embedded?: embeddedDirectiveResolver<any, any, ContextType>;
  heldOn?: heldOnDirectiveResolver<any, any, ContextType>;
  reaching?: reachingDirectiveResolver<any, any, ContextType>;
  relation?: relationDirectiveResolver<any, any, ContextType>;
  resolved?: resolvedDirectiveResolver<any, any, ContextType>;
  statement?: statementDirectiveResolver<any, any, ContextType>;
  where?: whereDirectiveResolver<any, any, ContextType>;
};
