import type { Question } from './questions.js';

/**
 * What an intranet asks, each page of it by one request: tabs of GraphiQL after the questions, and in the README. The tests
 * run them on every engine.
 */
export const operations: Question[] = [
  {
    title: 'The page of a plan: its areas, their goals, and of each who owns it and where it is reported',
    query: `query PageOfPlan($plan: ID!, $day: Date) {
  plan(id: $plan) {
    name
    period { label from to }
    planOf { id name }
    answer: responsibility(asOf: $day) { status sentence lastStatedOn }
    priorityAreas {
      id name number
      answer: responsibility(asOf: $day) { status sentence }
      goals {
        id name deadline
        answer: responsibility(asOf: $day) {
          status
          sentence
          owners { party { id name } inheritedThrough { id } }
          tasks { task { id name } owners { party { id name } } }
          reporting { reportingKind to { id name } channel cadence { label } }
        }
      }
    }
    gaps(first: 100) { nodes { gapKind name } }
  }
}`,
    variables: '{ "plan": "handlingsplan-2022-rpo-psykisk-halsa" }',
  },
  {
    title: 'The page of a body: where it belongs, who is in it, what it answers for, what is reported to it',
    query: `query PageOfBody($body: ID!, $day: Date) {
  body(id: $body) {
    name abbreviation description
    status: bodyStatus(asOf: $day)
    parents(asOf: $day) { id name }
    lines: affiliations(asOf: $day, first: 50) { nodes { kind from { id name } to { id name } } }
    posts { name state(asOf: $day) memberships(asOf: $day) { nodes { member { id name } timeBasis statedOn } } }
    plans { nodes { id name } }
    answersFor: responsibleFor(asOf: $day) { nodes { role subject { id name } } }
    throughPosts: responsibleThroughPosts(asOf: $day) { nodes { role party { name } subject { id name } } }
    owns(first: 20) { nodes { id name type: __typename } }
    receivesReports(asOf: $day) { nodes { reportingKind subject { id name } by { id name } cadence { label } } }
    meetings(last: 3) { nodes { id name } }
    documents { id name }
  }
}`,
    variables: '{ "body": "rpo-psykisk-halsa-sydostra" }',
  },
  {
    title: 'The page of a person: where, for whom, answering for what',
    query: `query PageOfPerson($person: ID!, $day: Date) {
  person(id: $person) {
    name
    memberships(asOf: $day) { nodes { body { id name } post { name } onBehalfOf { name } validFrom validTo timeBasis statedOn } }
    responsibleFor(asOf: $day) { nodes { role title subject { id name } } }
    throughPosts: responsibleThroughPosts(asOf: $day) { nodes { role subject { id name } party { name } } }
    presents { nodes { name meeting { id name } } }
    attendances { nodes { presence meeting { id name } } }
    citations { section document { id name } }
  }
}`,
    variables: '{ "person": "magnus-frithiof" }',
  },
  {
    title: "What has no owner of its own: goals, areas, activities and plans, nobody's and handed down",
    query: `query WithoutOwner($within: ID!) {
  goals(filter: { within: $within, ownership: [UNKNOWN, INHERITED] }, first: 50) {
    totalCount
    nodes { id name answer: responsibility { status sentence } }
  }
  areas(filter: { within: $within, ownership: [UNKNOWN, INHERITED] }) { nodes { id name } }
  activities(filter: { within: $within, ownership: [UNKNOWN, INHERITED] }, first: 50) { totalCount nodes { id name } }
  plans(filter: { ownership: [UNKNOWN] }, first: 10) { totalCount nodes { id name } }
}`,
    variables: '{ "within": "handlingsplan-2022-rpo-psykisk-halsa" }',
  },
  {
    title: 'What ends within a year, the earliest first',
    query: `query EndsWithin($from: Date!, $to: Date!) {
  goals(filter: { deadlineFrom: $from, deadlineTo: $to }, orderBy: DATE, first: 20) {
    totalCount
    nodes { id name ends plan { name } answer: responsibility { status owners { party { name } } } }
  }
  activities(filter: { deadlineFrom: $from, deadlineTo: $to }, orderBy: DATE, first: 20) { nodes { id name ends } }
  plans(filter: { deadlineFrom: $from, deadlineTo: $to }, orderBy: DATE, first: 20) { nodes { id name ends } }
}`,
    variables: '{ "from": "2022-01-01", "to": "2022-12-31" }',
  },
  {
    title: 'What is reported into the annual report, by whom and how often',
    query: `query IntoReport($report: ID!) {
  entity(id: $report) {
    name
    ... on Plan {
      receivesReports(first: 50) {
        nodes { reportingKind subject { id name } by { name } to { name } cadence { label } citations { section phrase } }
      }
    }
  }
}`,
    variables: '{ "report": "rpo-psykisk-halsa-2022-arsrapport" }',
  },
  {
    title: 'Everything that one document says of one body',
    query: `query DocumentOnBody($body: ID!, $document: ID!) {
  body(id: $body) {
    name
    responsibleFor(citedIn: $document) { nodes { role title subject { name } citations { section phrase } } }
    receivesReports(citedIn: $document) { nodes { reportingKind subject { name } channel citations { section phrase } } }
    affiliations(citedIn: $document) { nodes { kind from { name } to { name } citations { section phrase } } }
    memberships(citedIn: $document) { nodes { member { name } post { name } citations { section phrase } } }
    findings { nodes { findingKind name } }
    gaps { nodes { gapKind name } }
  }
}`,
    variables: '{ "body": "vvg", "document": "motesanteckning-vvg-2022-03-10" }',
  },
  {
    title: 'The answer for one goal, whole: owner, tasks, reports, decisions, and how it all hangs together',
    query: `query AnswerForGoal($goal: ID!, $day: Date) {
  responsibility(for: $goal, asOf: $day) {
    sentence
    status
    lastStatedOn
    owners { party { id name } inheritedThrough { name } citations { section phrase document { name } } }
    others { role party { id name } inheritedThrough { name } }
    tasks { task { name } owners { party { name } } doers { role party { name } } }
    reporting { reportingKind to { name } into { name } channel cadence { label } }
    decisions { id name date }
    chain { from { name } to { name } citations { section } }
  }
}`,
    variables: '{ "goal": "rpo-psykisk-halsa-2022-mal-1-implementering" }',
  },
  {
    title: 'An organisation chart of what lies below a body, on a day',
    query: `query ChartBelow($root: ID!, $day: Date) {
  orgChart(root: $root, depth: 2, asOf: $day) {
    truncated
    nodes { depth primaryParent hiddenChildren body { id name bodyKind } }
    edges { kind from { id } to { id } }
  }
}`,
    variables: '{ "root": "vvg", "day": "2022-05-01" }',
  },
  {
    title: 'A search field: what is found, and who answers for it',
    query: `query SearchField($text: String!) {
  search(text: $text, first: 5) {
    nodes {
      snippet
      entity {
        id name type: __typename
        ... on Subject { responsibility { status owners { party { name } } } }
        ... on Post { state memberships { nodes { member { name } } } }
      }
    }
  }
}`,
    variables: '{ "text": "kodarnätverk" }',
  },
];
