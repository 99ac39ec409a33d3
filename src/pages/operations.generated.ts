// Generated from schema/ and src/pages/operations/ by `npm run codegen`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as model from '../model/schema.generated.js';

export type ChartAboveQueryVariables = Exact<{
  root: string;
  kinds?: Array<model.AffiliationKind> | model.AffiliationKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChartAboveQuery = { body: { affiliations: { nodes: Array<{ kind: model.AffiliationKind, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) }> } } | null };

export type AnswerCardQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: model.Language;
}>;


export type AnswerCardQuery = { entity:
    | (
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { id: string, name: string }
      & { __typename: 'Figure' }
    )
   | null, responsibility: { status: model.AnswerStatus, sentence: string, owners: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, reporting: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ) | null, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, into:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
       | null, inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } | null };

export type PlaceFragment = { section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } };

type Named_wF8DnWz0sNumgYBdpZbujTvLJyNv4CGcQYmSYgOlQ1A_Fragment = (
  { id: string, name: string }
  & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
);

type Named_Figure_Fragment = (
  { id: string, name: string }
  & { __typename: 'Figure' }
);

export type NamedFragment =
  | Named_wF8DnWz0sNumgYBdpZbujTvLJyNv4CGcQYmSYgOlQ1A_Fragment
  | Named_Figure_Fragment
;

type Described_wF8DnWz0sNumgYBdpZbujTvLJyNv4CGcQYmSYgOlQ1A_Fragment = (
  { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
      { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Finding' }
    )> }, figures: Array<(
    { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
    & { __typename: 'Figure' }
  )>, gaps: { totalCount: number, nodes: Array<(
      { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Gap' }
    )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
  & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
);

type Described_Figure_Fragment = (
  { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
      { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Finding' }
    )> }, figures: Array<(
    { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
    & { __typename: 'Figure' }
  )>, gaps: { totalCount: number, nodes: Array<(
      { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Gap' }
    )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
  & { __typename: 'Figure' }
);

export type DescribedFragment =
  | Described_wF8DnWz0sNumgYBdpZbujTvLJyNv4CGcQYmSYgOlQ1A_Fragment
  | Described_Figure_Fragment
;

export type TimesFragment = { from: string | null, to: string | null, label: string | null };

export type DutyFragment = { role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ), subject: (
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  ), inheritedThrough: Array<(
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> };

export type ReportFragment = { reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  ) | null, by: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ) | null, to: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ) | null, into:
    | (
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { id: string, name: string }
      & { __typename: 'Figure' }
    )
   | null, inheritedThrough: Array<(
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> };

export type TakenFragment = (
  { decisionKind: model.DecisionKind, date: string | null, id: string, name: string, decidedBy: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ) | null, meeting: (
    { id: string, name: string }
    & { __typename: 'Meeting' }
  ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
  & { __typename: 'Decision' }
);

export type FlowFragment = (
  { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ) | null, to: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
  & { __typename: 'Funding' }
);

export type BelongingFragment = { validFrom: string | null, validTo: string | null, ended: boolean, member: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ), body: (
    { id: string, name: string }
    & { __typename: 'Body' }
  ), post: (
    { id: string, name: string }
    & { __typename: 'Post' }
  ) | null, onBehalfOf: (
    { id: string, name: string }
    & { __typename: 'Body' }
  ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> };

export type AnsweringFragment = { responsibleFor: { totalCount: number, nodes: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ) | null, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, into:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
       | null, inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ) | null, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, into:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
       | null, inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: model.AffiliationKind, validFrom: string | null, validTo: string | null, ended: boolean, from: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), via: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
      { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Funding' }
    )> } };

export type AnsweredFragment = { status: model.SubjectStatus | null, period: { from: string | null, to: string | null, label: string | null } | null, partOf: Array<(
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  )>, parts: { totalCount: number, nodes: Array<(
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )> }, links: { totalCount: number, nodes: Array<{ kind: model.LinkKind, to:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      , citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
      { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Funding' }
    )> } };

export type TypeOfQueryVariables = Exact<{
  id: string;
}>;


export type TypeOfQuery = { entity:
    | (
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { id: string, name: string }
      & { __typename: 'Figure' }
    )
   | null };

export type MeetingPageQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPageQuery = { entity: (
    { date: string | null, startTime: string | null, endTime: string | null, place: string | null, aliases: Array<string>, description: string | null, id: string, name: string, body: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ), series: (
      { id: string, name: string }
      & { __typename: 'MeetingSeries' }
    ) | null, attendances: { totalCount: number, nodes: Array<{ presence: model.Presence, capacity: model.Capacity, post: model.PostKind | null, person: (
          { id: string, name: string }
          & { __typename: 'Person' }
        ), onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, substitutesFor: (
          { id: string, name: string }
          & { __typename: 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, agenda: Array<(
      { number: number | null, itemKinds: Array<model.AgendaItemKind>, description: string | null, id: string, name: string, presenters: Array<(
        { id: string, name: string }
        & { __typename: 'Person' }
      )>, decisions: Array<(
        { decisionKind: model.DecisionKind, id: string, name: string }
        & { __typename: 'Decision' }
      )> }
      & { __typename: 'AgendaItem' }
    )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
    & { __typename: 'Meeting' }
  ) | null };

export type OtherPageQueryVariables = Exact<{
  id: string;
}>;


export type OtherPageQuery = { entity:
    | (
      { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Meeting' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { gapKind: model.GapKind, origin: model.GapOrigin, aliases: Array<string>, description: string | null, id: string, name: string, about: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Gap' }
    )
    | (
      { form: string | null, aliases: Array<string>, description: string | null, id: string, name: string, cadence: { label: string, atLeast: boolean }, body: (
        { id: string, name: string }
        & { __typename: 'Body' }
      ), participants: Array<(
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'MeetingSeries' }
    )
    | (
      { number: number | null, itemKinds: Array<model.AgendaItemKind>, aliases: Array<string>, description: string | null, id: string, name: string, meeting: (
        { id: string, name: string }
        & { __typename: 'Meeting' }
      ) | null, presenters: Array<(
        { id: string, name: string }
        & { __typename: 'Person' }
      )>, decisions: Array<(
        { decisionKind: model.DecisionKind, date: string | null, id: string, name: string, decidedBy: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, meeting: (
          { id: string, name: string }
          & { __typename: 'Meeting' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Decision' }
      )>, concerns: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'AgendaItem' }
    )
    | (
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, aliases: Array<string>, description: string | null, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, of:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      , citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Figure' }
    )
   | null };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DocumentPageQuery = { entity: (
    { fileName: string | null, date: string | null, readOn: string | null, reference: string | null, aliases: Array<string>, description: string | null, id: string, name: string, publisher: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ) | null, authors: Array<(
      { id: string, name: string }
      & { __typename: 'Body' | 'Post' | 'Person' }
    )>, entities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | (
          { description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string } }> }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string } }> }
          & { __typename: 'Figure' }
        )
      > }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
    & { __typename: 'Document' }
  ) | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { graph: { documents: number, entities: number, links: number } };

export type DocumentsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DocumentsPageQuery = { documents: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { date: string | null, description: string | null, fileName: string | null, id: string, name: string, publisher: (
        { id: string, name: string }
        & { __typename: 'Body' }
      ) | null }
      & { __typename: 'Document' }
    )> } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  types?: Array<model.EntityType> | model.EntityType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ snippet: string | null, entity:
        | (
          { description: string | null, id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { description: string | null, id: string, name: string }
          & { __typename: 'Figure' }
        )
       }> } };

export type AskQueryVariables = Exact<{
  question: string;
  language: model.Language;
}>;


export type AskQuery = { ask: { understood: boolean, sentence: string, operation: string | null, variables: Record<string, unknown> | null, entities: Array<
      | (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )
      | (
        { id: string, name: string }
        & { __typename: 'Figure' }
      )
    >, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> } };

export type GapsPageQueryVariables = Exact<{
  kinds?: Array<model.GapKind> | model.GapKind | null | undefined;
  within?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsPageQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, about: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Gap' }
    )> } };

export type NamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamesQuery = { entities: Array<
    | (
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { id: string, name: string }
      & { __typename: 'Figure' }
    )
   | null> };

export type ChartOfQueryVariables = Exact<{
  root: string;
  depth: number;
  kinds?: Array<model.AffiliationKind> | model.AffiliationKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChartOfQuery = { orgChart: { truncated: boolean, root: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ), nodes: Array<{ depth: number, primaryParent: string | null, hiddenChildren: number, body: { id: string, name: string, abbreviation: string | null, bodyKind: model.BodyKind, levels: Array<model.GovernanceLevel> } }>, edges: Array<{ kind: model.AffiliationKind, from: { id: string }, to: { id: string } }> } | null };

export type BodyPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BodyPageQuery = { body: (
    { bodyKind: model.BodyKind, levels: Array<model.GovernanceLevel>, abbreviation: string | null, size: number | null, bodyStatus: model.BodyStatus | null, aliases: Array<string>, description: string | null, id: string, name: string, parents: Array<(
      { id: string, name: string }
      & { __typename: 'Body' }
    )>, children: { totalCount: number, nodes: Array<(
        { id: string, name: string }
        & { __typename: 'Body' }
      )> }, posts: Array<(
      { postKind: model.PostKind, seats: number | null, state: model.PostState, id: string, name: string, memberships: { nodes: Array<{ validFrom: string | null, validTo: string | null, ended: boolean, member: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ), onBehalfOf: (
            { id: string, name: string }
            & { __typename: 'Body' }
          ) | null }> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Post' }
    )>, memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, ended: boolean, member: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), body: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ), post: (
          { id: string, name: string }
          & { __typename: 'Post' }
        ) | null, onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, meetings: { totalCount: number, nodes: Array<(
        { date: string | null, id: string, name: string }
        & { __typename: 'Meeting' }
      )> }, meetingSeries: Array<(
      { form: string | null, id: string, name: string, cadence: { label: string }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'MeetingSeries' }
    )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: model.AffiliationKind, validFrom: string | null, validTo: string | null, ended: boolean, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), via: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
        { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Funding' }
      )> } }
    & { __typename: 'Body' }
  ) | null };

export type PostPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PostPageQuery = { entity: (
    { postKind: model.PostKind, seats: number | null, state: model.PostState, aliases: Array<string>, description: string | null, id: string, name: string, body: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ), memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, ended: boolean, member: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), body: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ), post: (
          { id: string, name: string }
          & { __typename: 'Post' }
        ) | null, onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: model.AffiliationKind, validFrom: string | null, validTo: string | null, ended: boolean, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), via: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
        { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Funding' }
      )> } }
    & { __typename: 'Post' }
  ) | null };

export type PersonPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type PersonPageQuery = { person: (
    { aliases: Array<string>, description: string | null, id: string, name: string, memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, ended: boolean, member: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), body: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ), post: (
          { id: string, name: string }
          & { __typename: 'Post' }
        ) | null, onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, attendances: { totalCount: number, nodes: Array<{ presence: model.Presence, capacity: model.Capacity, post: model.PostKind | null, meeting: (
          { date: string | null, id: string, name: string }
          & { __typename: 'Meeting' }
        ), onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ) | null, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, into:
          | (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          )
          | (
            { id: string, name: string }
            & { __typename: 'Figure' }
          )
         | null, inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: model.AffiliationKind, validFrom: string | null, validTo: string | null, ended: boolean, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), via: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
        { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Funding' }
      )> } }
    & { __typename: 'Person' }
  ) | null };

export type SubjectPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: model.Language;
}>;


export type SubjectPageQuery = { responsibility: { status: model.AnswerStatus, sentence: string, owners: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, others: Array<{ role: model.ResponsibilityRole, title: string | null, distribution: model.Distribution, validFrom: string | null, validTo: string | null, ended: boolean, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, reporting: Array<{ reportingKind: model.ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, ended: boolean, cadence: { label: string } | null, subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ) | null, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, into:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
       | null, inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, decisions: Array<(
      { decisionKind: model.DecisionKind, date: string | null, id: string, name: string, decidedBy: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, meeting: (
        { id: string, name: string }
        & { __typename: 'Meeting' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Decision' }
    )>, chain: Array<{ kind: model.StepRelation, reversed: boolean, from:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      , to:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      , citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } | null, entity:
    | (
      { status: model.SubjectStatus | null, aliases: Array<string>, description: string | null, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, partOf: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, parts: { totalCount: number, nodes: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )> }, links: { totalCount: number, nodes: Array<{ kind: model.LinkKind, to:
            | (
              { id: string, name: string }
              & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
            )
            | (
              { id: string, name: string }
              & { __typename: 'Figure' }
            )
          , citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, funding: { totalCount: number, nodes: Array<(
          { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, from: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, to: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Funding' }
        )> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: model.FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: model.FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: model.GapKind, origin: model.GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: model.LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Figure' }
    )
   | null };

export type PlanFactsQueryVariables = Exact<{
  id: string;
}>;


export type PlanFactsQuery = { plan: { planKind: model.PlanKind, planOf: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ) | null, priorityAreas: Array<(
      { number: number | null, id: string, name: string }
      & { __typename: 'PriorityArea' }
    )>, goals: Array<(
      { goalKind: model.GoalKind, deadline: string | null, id: string, name: string, priorityArea: { id: string } | null }
      & { __typename: 'Goal' }
    )>, activities: Array<(
      { deadline: string | null, id: string, name: string }
      & { __typename: 'Activity' }
    )> } | null };

export type SubjectFactsQueryVariables = Exact<{
  id: string;
}>;


export type SubjectFactsQuery = { entity:
    | (
      { decisionKind: model.DecisionKind, date: string | null, decidedBy: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, meeting: (
        { id: string, name: string }
        & { __typename: 'Meeting' }
      ) | null, agendaItem: (
        { id: string, name: string }
        & { __typename: 'AgendaItem' }
      ) | null, concerns: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, follows: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' }
      )> }
      & { __typename: 'Decision' }
    )
    | (
      { amount: number | null, currency: string | null, share: number | null, workingTimeShare: number | null, approximate: boolean, id: string, name: string, purpose: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, period: { from: string | null, to: string | null, label: string | null } | null, from: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, to: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Funding' }
    )
    | (
      { systemKind: model.SystemKind, replacedBy: (
        { id: string, name: string }
        & { __typename: 'InformationSystem' }
      ) | null }
      & { __typename: 'InformationSystem' }
    )
    | (
      { findingKind: model.FindingKind, clause: string | null, about: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, addressedTo: Array<(
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      )> }
      & { __typename: 'Finding' }
    )
    | { __typename: 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Figure' }
    | (
      { programmeKind: model.ProgrammeKind }
      & { __typename: 'Programme' }
    )
    | (
      { number: number | null, plan: (
        { id: string, name: string }
        & { __typename: 'Plan' }
      ) | null, goals: Array<(
        { goalKind: model.GoalKind, deadline: string | null, id: string, name: string }
        & { __typename: 'Goal' }
      )>, promises: Array<(
        { number: number | null, id: string, name: string }
        & { __typename: 'Promise' }
      )> }
      & { __typename: 'PriorityArea' }
    )
    | (
      { goalKind: model.GoalKind, deadline: string | null, plan: (
        { id: string, name: string }
        & { __typename: 'Plan' }
      ) | null, priorityArea: (
        { id: string, name: string }
        & { __typename: 'PriorityArea' }
      ) | null, activities: Array<(
        { deadline: string | null, id: string, name: string }
        & { __typename: 'Activity' }
      )>, indicators: Array<(
        { id: string, name: string }
        & { __typename: 'Indicator' }
      )>, promises: Array<(
        { number: number | null, id: string, name: string }
        & { __typename: 'Promise' }
      )> }
      & { __typename: 'Goal' }
    )
    | (
      { deadline: string | null, plan: (
        { id: string, name: string }
        & { __typename: 'Plan' }
      ) | null, goals: Array<(
        { id: string, name: string }
        & { __typename: 'Goal' }
      )> }
      & { __typename: 'Activity' }
    )
    | (
      { coverage: string | null, measures: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, source: (
        { id: string, name: string }
        & { __typename: 'InformationSystem' }
      ) | null }
      & { __typename: 'Indicator' }
    )
    | (
      { number: number | null, madeBy: (
        { id: string, name: string }
        & { __typename: 'Body' }
      ) | null, goals: Array<(
        { id: string, name: string }
        & { __typename: 'Goal' }
      )>, priorityAreas: Array<(
        { number: number | null, id: string, name: string }
        & { __typename: 'PriorityArea' }
      )> }
      & { __typename: 'Promise' }
    )
    | (
      { condition: string | null }
      & { __typename: 'Mandate' }
    )
   | null };

/** What each operation of the pages takes and gives, by its name. */
export interface Operations {
  ChartAbove: { variables: ChartAboveQueryVariables; data: ChartAboveQuery };
  AnswerCard: { variables: AnswerCardQueryVariables; data: AnswerCardQuery };
  TypeOf: { variables: TypeOfQueryVariables; data: TypeOfQuery };
  MeetingPage: { variables: MeetingPageQueryVariables; data: MeetingPageQuery };
  OtherPage: { variables: OtherPageQueryVariables; data: OtherPageQuery };
  DocumentPage: { variables: DocumentPageQueryVariables; data: DocumentPageQuery };
  HomePage: { variables: HomePageQueryVariables; data: HomePageQuery };
  DocumentsPage: { variables: DocumentsPageQueryVariables; data: DocumentsPageQuery };
  SearchPage: { variables: SearchPageQueryVariables; data: SearchPageQuery };
  Ask: { variables: AskQueryVariables; data: AskQuery };
  GapsPage: { variables: GapsPageQueryVariables; data: GapsPageQuery };
  Names: { variables: NamesQueryVariables; data: NamesQuery };
  ChartOf: { variables: ChartOfQueryVariables; data: ChartOfQuery };
  BodyPage: { variables: BodyPageQueryVariables; data: BodyPageQuery };
  PostPage: { variables: PostPageQueryVariables; data: PostPageQuery };
  PersonPage: { variables: PersonPageQueryVariables; data: PersonPageQuery };
  SubjectPage: { variables: SubjectPageQueryVariables; data: SubjectPageQuery };
  PlanFacts: { variables: PlanFactsQueryVariables; data: PlanFactsQuery };
  SubjectFacts: { variables: SubjectFactsQueryVariables; data: SubjectFactsQuery };
}
