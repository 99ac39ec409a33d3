export interface Question {
  /** Stands as a comment above the query; the tab itself is named after the operation. */
  title: string;
  query: string;
  /** JSON */
  variables?: string;
}

/** What a first visit to GraphiQL opens, a tab per question; the README and the tests ask the same five. */
export const questions: Question[] = [
  {
    title: "Who owns the goal of area 5 in RPO Psykisk hälsa's plan for 2022, and where is it reported?",
    query: `query GoalOfArea5 {
  entity(id: "rpo-psykisk-halsa-2022-omrade-5") {
    ... on PriorityArea {
      goals {
        name
        owners: responsibilities(roles: [OWNER], inherited: true) { party { name } }
        steering: responsibilities(roles: [STEERING], inherited: true) { party { name } citations { section phrase } }
        reporting(inherited: true) { reportingKind to { name } channel cadence { label } }
      }
    }
  }
}`,
  },
  {
    title:
      "Who chaired VVG's meeting on 10 March 2022, who was absent, what was decided about the youth clinics' money?",
    query: `query Meeting10March {
  meetings(filter: { body: "vvg", from: "2022-03-10", to: "2022-03-10" }) {
    nodes {
      name
      body { posts(kinds: [CHAIR]) { memberships { nodes { member { name } } } } }
      absent: attendances(presence: [ABSENT]) { nodes { person { name } post } }
      agenda { number decisions { decisionKind name } }
    }
  }
}`,
  },
  {
    title: "Who are commissioner, owner and steering group of Kronoberg's directive?",
    query: `query Directive($plan: ID!) {
  plan(id: $plan) {
    name
    responsibilities(roles: [COMMISSIONER, OWNER, STEERING]) {
      title
      party {
        name
        ... on Body { posts(kinds: [CHAIR]) { memberships { nodes { member { name } } } } }
      }
    }
  }
}`,
    variables: '{ "plan": "direktiv-integrerad-primarvard" }',
  },
  {
    title: 'Which groups hold together God och nära vård in Halland?',
    query: `query HoldTogether {
  entities(ids: ["god-och-nara-vard-halland", "overenskommelse-god-och-nara-vard-2021"]) {
    name
    ... on Subject {
      responsibilities(roles: [COORDINATING]) { party { name } citations { section phrase } }
    }
  }
}`,
  },
  {
    title: 'How are the five process-support posts in Södra financed?',
    query: `query ProcessSupport {
  entity(id: "finansieringsstod-processtod-sodra-2020") {
    ... on Document {
      entities(types: [Post]) {
        nodes {
          name
          ... on Post {
            paidBy: funding(direction: IN) { nodes { share from { name } } }
            worksFor: funding(direction: OUT) { nodes { workingTimeShare to { name } } }
          }
        }
      }
    }
  }
}`,
  },
];
