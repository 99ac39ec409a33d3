// Generated from schema/ and src/pages/operations/ by `npm run codegen`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * What joins two parties for a time. REPORTS_TO is a standing line between parties; a report on a subject is a Reporting.
 * Each is read from `from` to `to`: `from` is PART_OF `to`, `from` MIRRORS `to`.
 */
export type AffiliationKind =
  /** Belongs to it as one of its parts. */
  | 'PART_OF'
  /** Rapporterar: reports to it as a rule, whatever the subject. */
  | 'REPORTS_TO'
  /** Styrs av: takes its direction from it. */
  | 'STEERED_BY'
  /** Samordnas av: has its work held together by it. */
  | 'COORDINATED_BY'
  /** Följs upp av: has its work examined by it. */
  | 'FOLLOWED_UP_BY'
  /** På uppdrag av: works on its commission. */
  | 'COMMISSIONED_BY'
  /** Inrättad av: was set up by it. */
  | 'ESTABLISHED_BY'
  /** Speglar: the counterpart on another level. */
  | 'MIRRORS'
  /** Värdskap: the care region that gives a national group its process leader and support. */
  | 'HOSTED_BY'
  /** Utses av: gets its place or its members from it. */
  | 'APPOINTED_BY'
  /** Nomineras av: is put forward by it, for another to appoint. */
  | 'NOMINATED_BY'
  /** Företräds i: has somebody there who speaks for it. */
  | 'REPRESENTED_IN'
  /** Serves the area of: a region covers its county. */
  | 'COVERS'
  /** Stödjer: gives it help, staff or knowledge. */
  | 'SUPPORTS'
  /** Samverkar med: works with it as an equal. Recorded once, it holds both ways. */
  | 'COOPERATES_WITH'
  /** Ersätts av: has handed its task over to it, or is going to. */
  | 'REPLACED_BY';

/** How sure the answer to who owns a subject is. */
export type AnswerStatus =
  /** A source names the owner for this very subject. */
  | 'KNOWN'
  /** A whole hands it down. */
  | 'INHERITED'
  /** A post owns it whose holder no source names. */
  | 'UNNAMED'
  /** A post owns it, and a source says that nobody holds it. */
  | 'VACANT'
  /** No source says, at any level. */
  | 'UNKNOWN'
  /** Sources name different owners for the same time, without saying that they own it together: all are listed. */
  | 'CONFLICTING';

/** A language of sentences and questions. */
export type Language =
  /** Swedish. */
  | 'SV'
  /** English, with Swedish names. */
  | 'EN';

/** What sort of decision it is. */
export type DecisionKind =
  /** Godkänner, fastställer: makes it valid. */
  | 'APPROVED'
  /** Antar, beslutar: takes it as its own. */
  | 'ADOPTED'
  /** Ställer sig bakom. */
  | 'SUPPORTED'
  /** Noterar. */
  | 'NOTED'
  /** Förlänger: lets it run on. */
  | 'EXTENDED'
  /** Prioriterar: puts it before others. */
  | 'PRIORITISED'
  /** Ger i uppdrag: has somebody do it. */
  | 'COMMISSIONED'
  /** Avslår: says no to it. */
  | 'REJECTED'
  /** Bordlägger, återremitterar: puts it off. */
  | 'ADJOURNED';

/** What sort of system it is. */
export type SystemKind =
  /** Journalsystem, vårdinformationsstöd. */
  | 'RECORD_SYSTEM'
  /** Kvalitetsregister. */
  | 'QUALITY_REGISTER'
  /** Hälsodataregister. */
  | 'HEALTH_DATA_REGISTER'
  /** E-tjänst: for patients or staff, such as 1177. */
  | 'E_SERVICE'
  /** Webbplats: publishes knowledge or documents. */
  | 'WEBSITE'
  /** App or other program. */
  | 'APPLICATION'
  /** None of these, or the source does not say. */
  | 'OTHER';

/** What sort of statement a finding is. */
export type FindingKind =
  /** Motivering: why something is done. */
  | 'MOTIVATION'
  /** Syfte: what something is for. */
  | 'PURPOSE'
  /** Konsekvens: what something leads to, or is expected to. */
  | 'CONSEQUENCE'
  /** What the source sees to be so. */
  | 'OBSERVATION'
  /** Slutsats: what the source gathers from what it has seen. */
  | 'CONCLUSION'
  /** Rekommendation: what ought to be done. */
  | 'RECOMMENDATION'
  /** Krav: what must be so. */
  | 'REQUIREMENT'
  /** Utgångspunkt, princip: what the work goes by. */
  | 'PRINCIPLE'
  /** What has been done or reached. */
  | 'ACHIEVEMENT'
  /** What the source asks, of itself or of others. */
  | 'QUESTION'
  /** Målgrupp: whom something is meant for. */
  | 'TARGET_GROUP'
  /** Who or what comes first. */
  | 'PRIORITY_GROUP'
  /** Samverkansområde, utvecklingsområde: a field in which parties work together. */
  | 'COOPERATION_AREA'
  /** Avgränsning: what something is meant to include or to leave out. */
  | 'DELIMITATION'
  /** Begränsning: what holds something back, or what it cannot do. */
  | 'LIMITATION';

/** Every concrete type of an entity. */
export type EntityType =
  /** A source: minutes, an action plan, a directive, a register. */
  | 'Document'
  /** A group, organisation, authority or collective. */
  | 'Body'
  /** A role in a body. */
  | 'Post'
  /** A person whom a source names. */
  | 'Person'
  /** A handlingsplan, direktiv, överenskommelse or their like. */
  | 'Plan'
  /** A vård- och insatsprogram, a vårdförlopp, a reform. */
  | 'Programme'
  /** A prioriterat förbättringsområde. */
  | 'PriorityArea'
  /** What is to be achieved. */
  | 'Goal'
  /** What is to be done. */
  | 'Activity'
  /** What measures something. */
  | 'Indicator'
  /** A patientlöfte. */
  | 'Promise'
  /** A standing duty or assignment. */
  | 'Mandate'
  /** A ställningstagande or beslut. */
  | 'Decision'
  /** Money or working time that flows between parties. */
  | 'Funding'
  /** A register, record system, service or site. */
  | 'InformationSystem'
  /** What a source observes, argues, requires or asks. */
  | 'Finding'
  /** A number that a source gives. */
  | 'Figure'
  /** A meeting that was held. */
  | 'Meeting'
  /** How often and in what form a body meets. */
  | 'MeetingSeries'
  /** An item of a meeting's agenda. */
  | 'AgendaItem'
  /** Something missing, odd or contradictory. */
  | 'Gap';

/** What sort of gap it is. */
export type GapKind =
  /** No source names an owner of the goal, at any level. */
  | 'GOAL_WITHOUT_OWNER'
  /** Nothing measures the goal. */
  | 'GOAL_WITHOUT_INDICATOR'
  /** No source says when the goal is to be reached. */
  | 'GOAL_WITHOUT_DEADLINE'
  /** No source says who is to do it. */
  | 'ACTIVITY_WITHOUT_OWNER'
  /** It is to be measured, but no source says what value is aimed at. */
  | 'INDICATOR_WITHOUT_TARGET'
  /** Something is reported or followed up, but no source says to whom. */
  | 'REPORT_WITHOUT_RECIPIENT'
  /** A body follows up its own work. */
  | 'REPORTS_TO_ITSELF'
  /** No source names the holder of the post. */
  | 'UNNAMED_POST'
  /** A number of things or parties is spoken of, but they are not named one by one. */
  | 'UNNAMED_SET'
  /** A source leans on something of which no more is known. */
  | 'UNDEFINED_REFERENCE'
  /** Two statements cannot both be true. */
  | 'CONTRADICTION'
  /** Numbers do not add up, or differ for the same thing. */
  | 'FIGURES_DISAGREE'
  /** Money is needed or given, but no source says from whom or how much. */
  | 'FUNDING_WITHOUT_SOURCE'
  /** A time lies outside that of its plan, or does not fit with other times. */
  | 'WRONG_PERIOD'
  /** One thing goes by several names. */
  | 'NAME_VARIES'
  /** Several things go by one name. */
  | 'HOMONYM'
  /** A decision is spoken of, but not who took it or when. */
  | 'MISSING_DECISION'
  /** What the source refers to is not attached, dated or linked. */
  | 'MISSING_ATTACHMENT'
  /** An assignment runs out, and no source says what comes after, or when it ends. */
  | 'MANDATE_ENDS'
  /** The source can be read in more than one way. */
  | 'STATUS_UNCLEAR'
  /** Odd in some other way: its name says how. */
  | 'OTHER';

/** Where a gap comes from. */
export type GapOrigin =
  /** Found by a rule over the graph. */
  | 'RULE'
  /** Noted by whoever recorded the document. */
  | 'RECORDED';

/** Whether somebody was there. */
export type Presence =
  /** Närvarande. */
  | 'PRESENT'
  /** Frånvarande, förhindrad. */
  | 'ABSENT'
  /** The source does not say. */
  | 'UNSTATED';

/** As what somebody was called to a meeting. */
export type Capacity =
  /** On the list of members. */
  | 'LISTED'
  /** In place of a member. */
  | 'SUBSTITUTE'
  /** Invited: to present or to listen. */
  | 'INVITED';

/** What an item is on the agenda for. */
export type AgendaItemKind =
  /** Opening, minutes, closing and their like. */
  | 'FORMAL'
  /** Information. */
  | 'INFORMATION'
  /** Dialog, diskussion. */
  | 'DIALOGUE'
  /** Beslut, ställningstagande. */
  | 'DECISION';

/** The levels on which Swedish health care is governed, from the nation to the single unit. */
export type GovernanceLevel =
  /** The whole country. */
  | 'NATIONAL'
  /** Several care regions or regions together. */
  | 'INTER_REGIONAL'
  /** Sjukvårdsregion: six, each serving several regions. */
  | 'CARE_REGION'
  /** Region: 21, each the health care of a county. */
  | 'REGIONAL'
  /** Län: a region and its municipalities together. */
  | 'COUNTY'
  /** Delregional: a part of a county, region and municipalities together. */
  | 'SUB_REGIONAL'
  /** Kommun: 290. */
  | 'MUNICIPAL'
  /** A single unit or workplace. */
  | 'LOCAL';

/** What sort of body it is. Terms keep their Swedish abbreviation: they are names, not words. */
export type BodyKind =
  /** Nationellt programområde. */
  | 'NPO'
  /** Nationell samverkansgrupp. */
  | 'NSG'
  /** Nationell arbetsgrupp. */
  | 'NAG'
  /** Styrgruppen för kunskapsstyrning i samverkan. */
  | 'SKS'
  /** Regionalt programområde, in a care region. */
  | 'RPO'
  /** Regional samverkansgrupp, in a care region. */
  | 'RSG'
  /** Regional arbetsgrupp, in a care region. */
  | 'RAG'
  /** Lokalt programområde. */
  | 'LPO'
  /** Lokal arbetsgrupp. */
  | 'LAG'
  /** Regionalt processteam, in Västra Götaland. */
  | 'RPT'
  /** Kliniskt programområde, in a region. */
  | 'KPO'
  /** Kunskapsråd: of a care region in Sydöstra, of a county in Västra Götaland. */
  | 'KUNSKAPSRAD'
  /** Länsgemensam ledning i samverkan, in Kalmar. */
  | 'LGL'
  /** Ledningsgrupp vård och omsorg, in Östergötland. */
  | 'LGVO'
  /** Region and municipalities together, in Jönköping. */
  | 'REKO'
  /** Regional samverkans- och stödstruktur. */
  | 'RSS'
  /** Regionalt cancercentrum. */
  | 'RCC'
  /** Sjukvårdsregion (samverkansregion). */
  | 'CARE_REGION'
  /** Region: the elected body that runs the health care of a county. */
  | 'REGION'
  /** Län: region and municipalities together. */
  | 'COUNTY'
  /** Kommun. */
  | 'MUNICIPALITY'
  /** The state and its government: regering, departement. */
  | 'GOVERNMENT'
  /** Myndighet: Socialstyrelsen, Folkhälsomyndigheten. */
  | 'AUTHORITY'
  /** Styrelse, nämnd: elected or appointed to decide. */
  | 'BOARD'
  /** Fullmäktige, stämma: elects or appoints boards. */
  | 'ASSEMBLY'
  /** Ledningsgrupp: managers who lead together. */
  | 'MANAGEMENT_GROUP'
  /** Styrgrupp with a chair of its own; where a body merely serves as one, it has the role STEERING. */
  | 'STEERING_GROUP'
  /** Arbetsutskott (AU). */
  | 'EXECUTIVE_COMMITTEE'
  /** Beredningsgrupp: prepares what others decide. */
  | 'PREPARATORY_GROUP'
  /** Arbetsgrupp, where it is none of NAG, RAG and LAG. */
  | 'WORKING_GROUP'
  /** Projektgrupp. */
  | 'PROJECT_GROUP'
  /** Referensgrupp: is asked for its view. */
  | 'REFERENCE_GROUP'
  /** Team that works with patients or processes. */
  | 'TEAM'
  /** Programområde, where it is none of NPO, RPO, LPO and KPO. */
  | 'PROGRAMME_AREA'
  /** Samverkan: a standing forum of several organisations. */
  | 'COLLABORATION'
  /** Nätverk: meets to exchange, and decides nothing. */
  | 'NETWORK'
  /** Kansli: serves another body. */
  | 'SECRETARIAT'
  /** Förvaltning of a region or municipality. */
  | 'ADMINISTRATION'
  /** Enhet, verksamhet: a part of an organisation that gives care or service. */
  | 'UNIT'
  /** Vårdgivare: a hospital, a vårdcentral or another that gives care. */
  | 'CARE_PROVIDER'
  /** Bolag. */
  | 'COMPANY'
  /** Förening, förbund: owned by its members, as SKR and VästKom are. */
  | 'ASSOCIATION'
  /** Stödstruktur, where it is neither RSS nor RCC. */
  | 'SUPPORT_STRUCTURE'
  /** Organisations in the plural that a source speaks of as one: the 38 municipalities. */
  | 'COLLECTIVE'
  /** None of these, or the source does not say. */
  | 'OTHER';

/** Where a body stands in its life. */
export type BodyStatus =
  /** To be set up. */
  | 'PLANNED'
  /** Set up for a time, or on trial. */
  | 'INTERIM'
  /** At work. */
  | 'ACTIVE'
  /** Avvecklad: no more. */
  | 'DISSOLVED';

/** What sort of role it is. */
export type PostKind =
  /** Ordförande. */
  | 'CHAIR'
  /** Vice ordförande. */
  | 'VICE_CHAIR'
  /** Sekreterare. */
  | 'SECRETARY'
  /** Ledamot. */
  | 'MEMBER'
  /** Ersättare. */
  | 'SUBSTITUTE'
  /** Adjungerad. */
  | 'CO_OPTED'
  /** Representant: speaks for another body. */
  | 'REPRESENTATIVE'
  /** Chef, ansvarig. */
  | 'HEAD'
  /** Direktör. */
  | 'DIRECTOR'
  /** Processtöd, processtödjare. */
  | 'PROCESS_SUPPORT'
  /** Processledare. */
  | 'PROCESS_LEADER'
  /** Samordnare. */
  | 'COORDINATOR'
  /** Sammankallande. */
  | 'CONVENER'
  /** Kommunikatör. */
  | 'COMMUNICATIONS'
  /** Sakkunnig, expert. */
  | 'EXPERT'
  /** None of these. */
  | 'OTHER';

/** Whether anyone is known to hold a post. */
export type PostState =
  /** A source names a holder. */
  | 'HELD'
  /** A source says that nobody holds it. */
  | 'VACANT'
  /** No source names a holder. */
  | 'UNNAMED';

/** What sort of plan it is. */
export type PlanKind =
  /** Handlingsplan. */
  | 'ACTION_PLAN'
  /** Aktivitetsplan, genomförandeplan. */
  | 'ACTIVITY_PLAN'
  /** Direktiv, uppdragsspecifikation. */
  | 'DIRECTIVE'
  /** Överenskommelse, avtal. */
  | 'AGREEMENT'
  /** Riktlinje. */
  | 'GUIDELINE'
  /** Rutin. */
  | 'ROUTINE'
  /** Färdplan. */
  | 'ROADMAP'
  /** Strategi. */
  | 'STRATEGY'
  /** Målbild. */
  | 'VISION'
  /** Villkor, regelverk. */
  | 'TERMS'
  /** Projekt, pilot. */
  | 'PROJECT'
  /** Rapport, utredning, verksamhetsberättelse. */
  | 'REPORT'
  /** None of these. */
  | 'OTHER';

/** What sort of programme it is. */
export type ProgrammeKind =
  /** Vård- och insatsprogram (VIP). */
  | 'CARE_PROGRAMME'
  /** Personcentrerat och sammanhållet vårdförlopp. */
  | 'CARE_PATHWAY'
  /** Standardiserat vårdförlopp (SVF). */
  | 'STANDARDISED_PATHWAY'
  /** Omställning, reform: God och nära vård. */
  | 'REFORM'
  /** None of these. */
  | 'OTHER';

/** What sort of goal it is. */
export type GoalKind =
  /** Syfte. */
  | 'PURPOSE'
  /** Huvudmål. */
  | 'MAIN'
  /** Delmål. */
  | 'SUBGOAL'
  /** Effektmål. */
  | 'EFFECT';

/** How far a subject has come. */
export type SubjectStatus =
  /** Föreslagen: nobody has decided on it yet. */
  | 'PROPOSED'
  /** Väntad: may come about, or is reckoned with. */
  | 'EXPECTED'
  /** Planerad: is to be done. */
  | 'PLANNED'
  /** Pågående. */
  | 'ONGOING'
  /** Antagen, fastställd: in force. */
  | 'ADOPTED'
  /** Genomförd, avslutad. */
  | 'COMPLETED'
  /** Ersatt: something else has taken its place. */
  | 'SUPERSEDED';

/** How a party answers for a subject. Only OWNER makes an owner; the other roles stand beside it. */
export type ResponsibilityRole =
  /** Answers for exactly the thing named. */
  | 'OWNER'
  /** Beställare. */
  | 'COMMISSIONER'
  /** Sets its direction. */
  | 'DIRECTING'
  /** Is its steering group. */
  | 'STEERING'
  /** Holds it together (samordnar, håller samman). */
  | 'COORDINATING'
  /** Leads the work. */
  | 'LEADING'
  /** Does it. */
  | 'EXECUTING'
  /** Gives help or staff to those who do it (stödjer, bistår). */
  | 'SUPPORTING'
  /** Takes part in it (deltar, medverkar). */
  | 'PARTICIPATING'
  /** Mottagare. */
  | 'RECIPIENT'
  /** Is asked for its view (samråd, remiss). */
  | 'CONSULTED'
  /** Decides on it (beslutar, fastställer). */
  | 'DECIDING'
  /** Puts it forward for others to decide on (föreslår, bereder). */
  | 'PROPOSING'
  /** Writes it (författare, tar fram). */
  | 'AUTHORING'
  /** Puts people forward for it (nominerar). */
  | 'NOMINATING'
  /** Pays for it (finansierar). */
  | 'FINANCING'
  /** Rekvirerar: calls the money in. */
  | 'REQUISITIONING'
  /** Watches how it goes (följer upp, bevakar). */
  | 'MONITORING';

/** Whether one party bears a responsibility, several together, or each for its own part (respektive). */
export type Distribution =
  /** The party bears it, whoever else does. */
  | 'SINGLE'
  /** The parties bear it together (gemensamt). */
  | 'JOINT'
  /** Each bears it for its own part (respektive). */
  | 'EACH';

/** In what manner something is followed up or reported. */
export type ReportingKind =
  /** Uppföljning. */
  | 'FOLLOW_UP'
  /** Utvärdering. */
  | 'EVALUATION'
  /** Återkoppling, återföring. */
  | 'FEEDBACK'
  /** Rapport, avrapportering. */
  | 'REPORT'
  /** Publicering. */
  | 'PUBLICATION'
  /** Registrering, inrapportering i ett register eller system. */
  | 'REGISTRATION';

/** How a subject relates to another entity. Each is read from `from` to `to`: `from` REPLACES `to`. */
export type LinkKind =
  /** Utgår från, grundas på: rests on it. */
  | 'BASED_ON'
  /** Is obliged to by it: a law, an agreement, a decision. */
  | 'MANDATED_BY'
  /** I linje med: agrees with it. */
  | 'IN_LINE_WITH'
  /** Prolongs or widens: förlänger. */
  | 'EXTENDS'
  /** Ersätter: takes its place. */
  | 'REPLACES'
  /** Utvärderar: examines how it went. */
  | 'EVALUATES'
  /** Bilaga till: belongs to it as an annex. */
  | 'ANNEX_OF'
  /** Gäller, tillämpas på: holds for it. */
  | 'APPLIES_TO'
  /** Rör: is about it; of a decision, decides on it. */
  | 'CONCERNS'
  /** Prövas på: is tried out on it. */
  | 'TESTED_ON'
  /** Takes its data from it: an indicator from a register. */
  | 'DATA_FROM'
  /** Is published in or on it. */
  | 'PUBLISHED_IN'
  /** Is meant for: a target group, a unit. */
  | 'TARGETS'
  /** Serves a promise, a goal or a demand. */
  | 'FULFILS';

/** What part a number plays in its source. */
export type FigureRole =
  /** How many there are. */
  | 'COUNT'
  /** What was measured or seen. */
  | 'OBSERVED'
  /** Utgångsvärde: where one started. */
  | 'BASELINE'
  /** Målvärde: what is aimed at. */
  | 'TARGET'
  /** The most or the least that is allowed. */
  | 'LIMIT'
  /** A part of a whole: a fraction or per cent, as `unit` says. */
  | 'SHARE';

export type ChartAboveQueryVariables = Exact<{
  root: string;
  kinds?: Array<AffiliationKind> | AffiliationKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChartAboveQuery = { body: { affiliations: { nodes: Array<{ kind: AffiliationKind, to: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) }> } } | null };

export type AnswerCardQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
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
   | null, responsibility: { status: AnswerStatus, sentence: string, owners: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, reporting: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
      { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Finding' }
    )> }, figures: Array<(
    { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
    & { __typename: 'Figure' }
  )>, gaps: { totalCount: number, nodes: Array<(
      { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Gap' }
    )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
  & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
);

type Described_Figure_Fragment = (
  { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
      { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Finding' }
    )> }, figures: Array<(
    { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
    & { __typename: 'Figure' }
  )>, gaps: { totalCount: number, nodes: Array<(
      { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Gap' }
    )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
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

export type DutyFragment = { role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
    { id: string, name: string }
    & { __typename: 'Body' | 'Post' | 'Person' }
  ), subject: (
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  ), inheritedThrough: Array<(
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> };

export type ReportFragment = { reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
  { decisionKind: DecisionKind, date: string | null, id: string, name: string, decidedBy: (
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

export type BelongingFragment = { validFrom: string | null, validTo: string | null, member: (
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

export type AnsweringFragment = { responsibleFor: { totalCount: number, nodes: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: AffiliationKind, validFrom: string | null, validTo: string | null, from: (
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

export type AnsweredFragment = { status: SubjectStatus | null, period: { from: string | null, to: string | null, label: string | null } | null, partOf: Array<(
    { id: string, name: string }
    & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
  )>, parts: { totalCount: number, nodes: Array<(
      { id: string, name: string }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )> }, links: { totalCount: number, nodes: Array<{ kind: LinkKind, to:
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
    ) | null, attendances: { totalCount: number, nodes: Array<{ presence: Presence, capacity: Capacity, post: PostKind | null, person: (
          { id: string, name: string }
          & { __typename: 'Person' }
        ), onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, substitutesFor: (
          { id: string, name: string }
          & { __typename: 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, agenda: Array<(
      { number: number | null, itemKinds: Array<AgendaItemKind>, description: string | null, id: string, name: string, presenters: Array<(
        { id: string, name: string }
        & { __typename: 'Person' }
      )>, decisions: Array<(
        { decisionKind: DecisionKind, id: string, name: string }
        & { __typename: 'Decision' }
      )> }
      & { __typename: 'AgendaItem' }
    )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
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
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Meeting' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { gapKind: GapKind, origin: GapOrigin, aliases: Array<string>, description: string | null, id: string, name: string, about: Array<
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      >, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
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
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'MeetingSeries' }
    )
    | (
      { number: number | null, itemKinds: Array<AgendaItemKind>, aliases: Array<string>, description: string | null, id: string, name: string, meeting: (
        { id: string, name: string }
        & { __typename: 'Meeting' }
      ) | null, presenters: Array<(
        { id: string, name: string }
        & { __typename: 'Person' }
      )>, decisions: Array<(
        { decisionKind: DecisionKind, date: string | null, id: string, name: string, decidedBy: (
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
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'AgendaItem' }
    )
    | (
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, aliases: Array<string>, description: string | null, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, of:
        | (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )
        | (
          { id: string, name: string }
          & { __typename: 'Figure' }
        )
      , citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
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
    { fileName: string | null, date: string | null, reference: string | null, aliases: Array<string>, description: string | null, id: string, name: string, publisher: (
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
        { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
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
  types?: Array<EntityType> | EntityType | null | undefined;
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
  language: Language;
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
  kinds?: Array<GapKind> | GapKind | null | undefined;
  within?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsPageQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, about: Array<
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
  kinds?: Array<AffiliationKind> | AffiliationKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChartOfQuery = { orgChart: { truncated: boolean, root: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ), nodes: Array<{ depth: number, primaryParent: string | null, hiddenChildren: number, body: { id: string, name: string, abbreviation: string | null, bodyKind: BodyKind, levels: Array<GovernanceLevel> } }>, edges: Array<{ kind: AffiliationKind, from: { id: string }, to: { id: string } }> } | null };

export type BodyPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BodyPageQuery = { body: (
    { bodyKind: BodyKind, levels: Array<GovernanceLevel>, abbreviation: string | null, size: number | null, bodyStatus: BodyStatus | null, aliases: Array<string>, description: string | null, id: string, name: string, parents: Array<(
      { id: string, name: string }
      & { __typename: 'Body' }
    )>, children: { totalCount: number, nodes: Array<(
        { id: string, name: string }
        & { __typename: 'Body' }
      )> }, posts: Array<(
      { postKind: PostKind, seats: number | null, state: PostState, id: string, name: string, memberships: { nodes: Array<{ validFrom: string | null, validTo: string | null, member: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ), onBehalfOf: (
            { id: string, name: string }
            & { __typename: 'Body' }
          ) | null }> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Post' }
    )>, memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, member: (
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
        { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: AffiliationKind, validFrom: string | null, validTo: string | null, from: (
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
    { postKind: PostKind, seats: number | null, state: PostState, aliases: Array<string>, description: string | null, id: string, name: string, body: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ), memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, member: (
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
        { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: AffiliationKind, validFrom: string | null, validTo: string | null, from: (
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
    { aliases: Array<string>, description: string | null, id: string, name: string, memberships: { totalCount: number, nodes: Array<{ validFrom: string | null, validTo: string | null, member: (
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
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, attendances: { totalCount: number, nodes: Array<{ presence: Presence, capacity: Capacity, post: PostKind | null, meeting: (
          { date: string | null, id: string, name: string }
          & { __typename: 'Meeting' }
        ), onBehalfOf: (
          { id: string, name: string }
          & { __typename: 'Body' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
        { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Finding' }
      )> }, figures: Array<(
      { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Figure' }
    )>, gaps: { totalCount: number, nodes: Array<(
        { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Gap' }
      )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, responsibleFor: { totalCount: number, nodes: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
          { id: string, name: string }
          & { __typename: 'Body' | 'Post' | 'Person' }
        ), subject: (
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        ), inheritedThrough: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, reports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, receivesReports: { totalCount: number, nodes: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
        )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> }, affiliations: { totalCount: number, nodes: Array<{ kind: AffiliationKind, validFrom: string | null, validTo: string | null, from: (
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
  language: Language;
}>;


export type SubjectPageQuery = { responsibility: { status: AnswerStatus, sentence: string, owners: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, others: Array<{ role: ResponsibilityRole, title: string | null, distribution: Distribution, validFrom: string | null, validTo: string | null, party: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ), subject: (
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      ), inheritedThrough: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }>, reporting: Array<{ reportingKind: ReportingKind, channel: string | null, condition: string | null, validFrom: string | null, validTo: string | null, cadence: { label: string } | null, subject: (
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
      { decisionKind: DecisionKind, date: string | null, id: string, name: string, decidedBy: (
        { id: string, name: string }
        & { __typename: 'Body' | 'Post' | 'Person' }
      ) | null, meeting: (
        { id: string, name: string }
        & { __typename: 'Meeting' }
      ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
      & { __typename: 'Decision' }
    )>, chain: Array<{ relation: string, from:
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
      { status: SubjectStatus | null, aliases: Array<string>, description: string | null, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, partOf: Array<(
        { id: string, name: string }
        & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
      )>, parts: { totalCount: number, nodes: Array<(
          { id: string, name: string }
          & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
        )> }, links: { totalCount: number, nodes: Array<{ kind: LinkKind, to:
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
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
    )
    | (
      { aliases: Array<string>, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }>, findings: { totalCount: number, nodes: Array<(
          { findingKind: FindingKind, description: string | null, clause: string | null, id: string, name: string, by: (
            { id: string, name: string }
            & { __typename: 'Body' | 'Post' | 'Person' }
          ) | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Finding' }
        )> }, figures: Array<(
        { figureRole: FigureRole, min: number | null, max: number | null, unit: string, approximate: boolean, id: string, name: string, period: { from: string | null, to: string | null, label: string | null } | null, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
        & { __typename: 'Figure' }
      )>, gaps: { totalCount: number, nodes: Array<(
          { gapKind: GapKind, origin: GapOrigin, description: string | null, id: string, name: string, citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }
          & { __typename: 'Gap' }
        )> }, linkedFrom: { totalCount: number, nodes: Array<{ kind: LinkKind, from: (
            { id: string, name: string }
            & { __typename: 'Decision' | 'Funding' | 'InformationSystem' | 'Finding' | 'Plan' | 'Programme' | 'PriorityArea' | 'Goal' | 'Activity' | 'Indicator' | 'Promise' | 'Mandate' }
          ), citations: Array<{ section: string | null, phrase: string | null, fact: string | null, document: { id: string, name: string } }> }> } }
      & { __typename: 'Document' | 'Gap' | 'Meeting' | 'MeetingSeries' | 'AgendaItem' | 'Body' | 'Post' | 'Person' | 'Figure' }
    )
   | null };

export type PlanFactsQueryVariables = Exact<{
  id: string;
}>;


export type PlanFactsQuery = { plan: { planKind: PlanKind, planOf: (
      { id: string, name: string }
      & { __typename: 'Body' }
    ) | null, priorityAreas: Array<(
      { number: number | null, id: string, name: string }
      & { __typename: 'PriorityArea' }
    )>, goals: Array<(
      { goalKind: GoalKind, deadline: string | null, id: string, name: string, priorityArea: { id: string } | null }
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
      { decisionKind: DecisionKind, date: string | null, decidedBy: (
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
      { systemKind: SystemKind, replacedBy: (
        { id: string, name: string }
        & { __typename: 'InformationSystem' }
      ) | null }
      & { __typename: 'InformationSystem' }
    )
    | (
      { findingKind: FindingKind, clause: string | null, about: Array<
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
      { programmeKind: ProgrammeKind }
      & { __typename: 'Programme' }
    )
    | (
      { number: number | null, plan: (
        { id: string, name: string }
        & { __typename: 'Plan' }
      ) | null, goals: Array<(
        { goalKind: GoalKind, deadline: string | null, id: string, name: string }
        & { __typename: 'Goal' }
      )>, promises: Array<(
        { number: number | null, id: string, name: string }
        & { __typename: 'Promise' }
      )> }
      & { __typename: 'PriorityArea' }
    )
    | (
      { goalKind: GoalKind, deadline: string | null, plan: (
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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const TimesFragmentDoc = new TypedDocumentString(`
    fragment Times on Period {
  from
  to
  label
}
    `, {"fragmentName":"Times"}) as unknown as TypedDocumentString<TimesFragment, unknown>;
export const DescribedFragmentDoc = new TypedDocumentString(`
    fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Times on Period {
  from
  to
  label
}`, {"fragmentName":"Described"}) as unknown as TypedDocumentString<DescribedFragment, unknown>;
export const TakenFragmentDoc = new TypedDocumentString(`
    fragment Taken on Decision {
  ...Named
  decisionKind
  date
  decidedBy {
    ...Named
  }
  meeting {
    ...Named
  }
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Taken"}) as unknown as TypedDocumentString<TakenFragment, unknown>;
export const BelongingFragmentDoc = new TypedDocumentString(`
    fragment Belonging on Membership {
  member {
    ...Named
  }
  body {
    ...Named
  }
  post {
    ...Named
  }
  onBehalfOf {
    ...Named
  }
  validFrom
  validTo
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Belonging"}) as unknown as TypedDocumentString<BelongingFragment, unknown>;
export const DutyFragmentDoc = new TypedDocumentString(`
    fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Duty"}) as unknown as TypedDocumentString<DutyFragment, unknown>;
export const ReportFragmentDoc = new TypedDocumentString(`
    fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`, {"fragmentName":"Report"}) as unknown as TypedDocumentString<ReportFragment, unknown>;
export const FlowFragmentDoc = new TypedDocumentString(`
    fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Times on Period {
  from
  to
  label
}`, {"fragmentName":"Flow"}) as unknown as TypedDocumentString<FlowFragment, unknown>;
export const AnsweringFragmentDoc = new TypedDocumentString(`
    fragment Answering on Party {
  responsibleFor(asOf: $asOf, first: 60) {
    totalCount
    nodes {
      ...Duty
    }
  }
  reports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  receivesReports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  affiliations(asOf: $asOf, first: 100) {
    totalCount
    nodes {
      kind
      validFrom
      validTo
      from {
        ...Named
      }
      to {
        ...Named
      }
      via {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 30) {
    totalCount
    nodes {
      ...Flow
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Times on Period {
  from
  to
  label
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}`, {"fragmentName":"Answering"}) as unknown as TypedDocumentString<AnsweringFragment, unknown>;
export const AnsweredFragmentDoc = new TypedDocumentString(`
    fragment Answered on Subject {
  status
  period {
    ...Times
  }
  partOf {
    ...Named
  }
  parts(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  links(direction: OUT, first: 50) {
    totalCount
    nodes {
      kind
      to {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 20) {
    totalCount
    nodes {
      ...Flow
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Times on Period {
  from
  to
  label
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}`, {"fragmentName":"Answered"}) as unknown as TypedDocumentString<AnsweredFragment, unknown>;
export const ChartAboveDocument = new TypedDocumentString(`
    query ChartAbove($root: ID!, $kinds: [AffiliationKind!], $asOf: Date) {
  body(id: $root) {
    affiliations(direction: OUT, kinds: $kinds, asOf: $asOf, first: 20) {
      nodes {
        kind
        to {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<ChartAboveQuery, ChartAboveQueryVariables>;
export const AnswerCardDocument = new TypedDocumentString(`
    query AnswerCard($id: ID!, $asOf: Date, $language: Language!) {
  entity(id: $id) {
    ...Named
  }
  responsibility(for: $id, asOf: $asOf) {
    status
    sentence(language: $language)
    owners {
      ...Duty
    }
    reporting {
      ...Report
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}`) as unknown as TypedDocumentString<AnswerCardQuery, AnswerCardQueryVariables>;
export const TypeOfDocument = new TypedDocumentString(`
    query TypeOf($id: ID!) {
  entity(id: $id) {
    ...Named
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<TypeOfQuery, TypeOfQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  entity(id: $id) {
    ... on Meeting {
      ...Described
      date
      startTime
      endTime
      place
      body {
        ...Named
      }
      series {
        ...Named
      }
      attendances(first: 100) {
        totalCount
        nodes {
          presence
          capacity
          post
          person {
            ...Named
          }
          onBehalfOf {
            ...Named
          }
          substitutesFor {
            ...Named
          }
          citations {
            ...Place
          }
        }
      }
      agenda {
        ...Named
        number
        itemKinds
        description
        presenters {
          ...Named
        }
        decisions {
          ...Named
          decisionKind
        }
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const OtherPageDocument = new TypedDocumentString(`
    query OtherPage($id: ID!) {
  entity(id: $id) {
    ...Described
    ... on MeetingSeries {
      form
      cadence {
        label
        atLeast
      }
      body {
        ...Named
      }
      participants {
        ...Named
      }
    }
    ... on AgendaItem {
      number
      itemKinds
      meeting {
        ...Named
      }
      presenters {
        ...Named
      }
      decisions {
        ...Taken
      }
      concerns {
        ...Named
      }
    }
    ... on Figure {
      figureRole
      min
      max
      unit
      approximate
      period {
        ...Times
      }
      of {
        ...Named
      }
    }
    ... on Gap {
      gapKind
      origin
      about {
        ...Named
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}
fragment Taken on Decision {
  ...Named
  decisionKind
  date
  decidedBy {
    ...Named
  }
  meeting {
    ...Named
  }
  citations {
    ...Place
  }
}`) as unknown as TypedDocumentString<OtherPageQuery, OtherPageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $after: String) {
  entity(id: $id) {
    ... on Document {
      ...Described
      fileName
      date
      reference
      publisher {
        ...Named
      }
      authors {
        ...Named
      }
      entities(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Named
          description
          citations {
            document {
              id
            }
            section
            phrase
            fact
          }
        }
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  graph {
    documents
    entities
    links
  }
}
    `) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const DocumentsPageDocument = new TypedDocumentString(`
    query DocumentsPage($after: String) {
  documents(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
      date
      description
      fileName
      publisher {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<DocumentsPageQuery, DocumentsPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $types: [EntityType!], $after: String) {
  search(text: $text, types: $types, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      snippet
      entity {
        ...Named
        description
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const AskDocument = new TypedDocumentString(`
    query Ask($question: String!, $language: Language!) {
  ask(question: $question, language: $language) {
    understood
    sentence
    operation
    variables
    entities {
      ...Named
    }
    citations {
      ...Place
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<AskQuery, AskQueryVariables>;
export const GapsPageDocument = new TypedDocumentString(`
    query GapsPage($kinds: [GapKind!], $within: ID, $after: String) {
  gaps(kinds: $kinds, within: $within, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
      gapKind
      origin
      description
      about {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<GapsPageQuery, GapsPageQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  entities(ids: $ids) {
    ...Named
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const ChartOfDocument = new TypedDocumentString(`
    query ChartOf($root: ID!, $depth: Int!, $kinds: [AffiliationKind!], $asOf: Date) {
  orgChart(root: $root, depth: $depth, kinds: $kinds, asOf: $asOf) {
    truncated
    root {
      ...Named
    }
    nodes {
      depth
      primaryParent
      hiddenChildren
      body {
        id
        name
        abbreviation
        bodyKind
        levels
      }
    }
    edges {
      kind
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<ChartOfQuery, ChartOfQueryVariables>;
export const BodyPageDocument = new TypedDocumentString(`
    query BodyPage($id: ID!, $asOf: Date) {
  body(id: $id) {
    ...Described
    ...Answering
    bodyKind
    levels
    abbreviation
    size
    bodyStatus(asOf: $asOf)
    parents(asOf: $asOf) {
      ...Named
    }
    children(asOf: $asOf, first: 100) {
      totalCount
      nodes {
        ...Named
      }
    }
    posts(asOf: $asOf) {
      ...Named
      postKind
      seats
      state(asOf: $asOf)
      memberships(asOf: $asOf, first: 30) {
        nodes {
          member {
            ...Named
          }
          onBehalfOf {
            ...Named
          }
          validFrom
          validTo
        }
      }
      citations {
        ...Place
      }
    }
    memberships(asOf: $asOf, first: 100) {
      totalCount
      nodes {
        ...Belonging
      }
    }
    meetings(first: 20) {
      totalCount
      nodes {
        ...Named
        date
      }
    }
    meetingSeries {
      ...Named
      form
      cadence {
        label
      }
      citations {
        ...Place
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Belonging on Membership {
  member {
    ...Named
  }
  body {
    ...Named
  }
  post {
    ...Named
  }
  onBehalfOf {
    ...Named
  }
  validFrom
  validTo
  citations {
    ...Place
  }
}
fragment Answering on Party {
  responsibleFor(asOf: $asOf, first: 60) {
    totalCount
    nodes {
      ...Duty
    }
  }
  reports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  receivesReports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  affiliations(asOf: $asOf, first: 100) {
    totalCount
    nodes {
      kind
      validFrom
      validTo
      from {
        ...Named
      }
      to {
        ...Named
      }
      via {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 30) {
    totalCount
    nodes {
      ...Flow
    }
  }
}`) as unknown as TypedDocumentString<BodyPageQuery, BodyPageQueryVariables>;
export const PostPageDocument = new TypedDocumentString(`
    query PostPage($id: ID!, $asOf: Date) {
  entity(id: $id) {
    ... on Post {
      ...Described
      ...Answering
      postKind
      seats
      state(asOf: $asOf)
      body {
        ...Named
      }
      memberships(asOf: $asOf, first: 100) {
        totalCount
        nodes {
          ...Belonging
        }
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Belonging on Membership {
  member {
    ...Named
  }
  body {
    ...Named
  }
  post {
    ...Named
  }
  onBehalfOf {
    ...Named
  }
  validFrom
  validTo
  citations {
    ...Place
  }
}
fragment Answering on Party {
  responsibleFor(asOf: $asOf, first: 60) {
    totalCount
    nodes {
      ...Duty
    }
  }
  reports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  receivesReports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  affiliations(asOf: $asOf, first: 100) {
    totalCount
    nodes {
      kind
      validFrom
      validTo
      from {
        ...Named
      }
      to {
        ...Named
      }
      via {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 30) {
    totalCount
    nodes {
      ...Flow
    }
  }
}`) as unknown as TypedDocumentString<PostPageQuery, PostPageQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!, $asOf: Date) {
  person(id: $id) {
    ...Described
    ...Answering
    memberships(asOf: $asOf, first: 100) {
      totalCount
      nodes {
        ...Belonging
      }
    }
    attendances(first: 50) {
      totalCount
      nodes {
        presence
        capacity
        post
        meeting {
          ...Named
          date
        }
        onBehalfOf {
          ...Named
        }
        citations {
          ...Place
        }
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Belonging on Membership {
  member {
    ...Named
  }
  body {
    ...Named
  }
  post {
    ...Named
  }
  onBehalfOf {
    ...Named
  }
  validFrom
  validTo
  citations {
    ...Place
  }
}
fragment Answering on Party {
  responsibleFor(asOf: $asOf, first: 60) {
    totalCount
    nodes {
      ...Duty
    }
  }
  reports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  receivesReports(asOf: $asOf, first: 30) {
    totalCount
    nodes {
      ...Report
    }
  }
  affiliations(asOf: $asOf, first: 100) {
    totalCount
    nodes {
      kind
      validFrom
      validTo
      from {
        ...Named
      }
      to {
        ...Named
      }
      via {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 30) {
    totalCount
    nodes {
      ...Flow
    }
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const SubjectPageDocument = new TypedDocumentString(`
    query SubjectPage($id: ID!, $asOf: Date, $language: Language!) {
  responsibility(for: $id, asOf: $asOf) {
    status
    sentence(language: $language)
    owners {
      ...Duty
    }
    others {
      ...Duty
    }
    reporting {
      ...Report
    }
    decisions {
      ...Taken
    }
    chain {
      relation
      from {
        ...Named
      }
      to {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  entity(id: $id) {
    ...Described
    ... on Subject {
      ...Answered
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Described on Entity {
  ...Named
  aliases
  description
  citations {
    ...Place
  }
  findings(first: 50) {
    totalCount
    nodes {
      ...Named
      findingKind
      description
      clause
      by {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  figures {
    ...Named
    figureRole
    min
    max
    unit
    approximate
    period {
      ...Times
    }
    citations {
      ...Place
    }
  }
  gaps(first: 20) {
    totalCount
    nodes {
      ...Named
      gapKind
      origin
      description
      citations {
        ...Place
      }
    }
  }
  linkedFrom(first: 50) {
    totalCount
    nodes {
      kind
      from {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
}
fragment Times on Period {
  from
  to
  label
}
fragment Duty on Responsibility {
  role
  title
  distribution
  validFrom
  validTo
  party {
    ...Named
  }
  subject {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Report on Reporting {
  reportingKind
  channel
  condition
  cadence {
    label
  }
  validFrom
  validTo
  subject {
    ...Named
  }
  by {
    ...Named
  }
  to {
    ...Named
  }
  into {
    ...Named
  }
  inheritedThrough {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Taken on Decision {
  ...Named
  decisionKind
  date
  decidedBy {
    ...Named
  }
  meeting {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}
fragment Answered on Subject {
  status
  period {
    ...Times
  }
  partOf {
    ...Named
  }
  parts(first: 100) {
    totalCount
    nodes {
      ...Named
    }
  }
  links(direction: OUT, first: 50) {
    totalCount
    nodes {
      kind
      to {
        ...Named
      }
      citations {
        ...Place
      }
    }
  }
  funding(first: 20) {
    totalCount
    nodes {
      ...Flow
    }
  }
}`) as unknown as TypedDocumentString<SubjectPageQuery, SubjectPageQueryVariables>;
export const PlanFactsDocument = new TypedDocumentString(`
    query PlanFacts($id: ID!) {
  plan(id: $id) {
    planKind
    planOf {
      ...Named
    }
    priorityAreas {
      ...Named
      number
    }
    goals {
      ...Named
      goalKind
      deadline
      priorityArea {
        id
      }
    }
    activities {
      ...Named
      deadline
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<PlanFactsQuery, PlanFactsQueryVariables>;
export const SubjectFactsDocument = new TypedDocumentString(`
    query SubjectFacts($id: ID!) {
  entity(id: $id) {
    __typename
    ... on Programme {
      programmeKind
    }
    ... on PriorityArea {
      number
      plan {
        ...Named
      }
      goals {
        ...Named
        goalKind
        deadline
      }
      promises {
        ...Named
        number
      }
    }
    ... on Goal {
      goalKind
      deadline
      plan {
        ...Named
      }
      priorityArea {
        ...Named
      }
      activities {
        ...Named
        deadline
      }
      indicators {
        ...Named
      }
      promises {
        ...Named
        number
      }
    }
    ... on Activity {
      deadline
      plan {
        ...Named
      }
      goals {
        ...Named
      }
    }
    ... on Indicator {
      coverage
      measures {
        ...Named
      }
      source {
        ...Named
      }
    }
    ... on Promise {
      number
      madeBy {
        ...Named
      }
      goals {
        ...Named
      }
      priorityAreas {
        ...Named
        number
      }
    }
    ... on Mandate {
      condition
    }
    ... on Decision {
      decisionKind
      date
      decidedBy {
        ...Named
      }
      meeting {
        ...Named
      }
      agendaItem {
        ...Named
      }
      concerns {
        ...Named
      }
      follows {
        ...Named
      }
    }
    ... on Funding {
      ...Flow
      purpose {
        ...Named
      }
    }
    ... on InformationSystem {
      systemKind
      replacedBy {
        ...Named
      }
    }
    ... on Finding {
      findingKind
      clause
      about {
        ...Named
      }
      by {
        ...Named
      }
      addressedTo {
        ...Named
      }
    }
  }
}
    fragment Place on Citation {
  document {
    id
    name
  }
  section
  phrase
  fact
}
fragment Named on Entity {
  __typename
  id
  name
}
fragment Times on Period {
  from
  to
  label
}
fragment Flow on Funding {
  ...Named
  amount
  currency
  share
  workingTimeShare
  approximate
  period {
    ...Times
  }
  from {
    ...Named
  }
  to {
    ...Named
  }
  citations {
    ...Place
  }
}`) as unknown as TypedDocumentString<SubjectFactsQuery, SubjectFactsQueryVariables>;