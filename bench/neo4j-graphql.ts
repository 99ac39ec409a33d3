import { createRequire } from 'node:module';
import path from 'node:path';

/** The part of the graph that the seven levels go through, as @neo4j/graphql wants it told. */
const TYPES = `
  type Goal @node { id: ID! name: String!
    priorityArea: [PriorityArea!]! @relationship(type: "NEAREST_AREA", direction: OUT)
    plan: [Plan!]! @relationship(type: "NEAREST_PLAN", direction: OUT) }
  type PriorityArea @node { id: ID! name: String! reporting: [Reporting!]! @relationship(type: "REPORTED_ON", direction: IN) }
  type Plan @node { id: ID! name: String! responsibilities: [Responsibility!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN) }
  type Responsibility @node { id: ID! party: [Post!]! @relationship(type: "BORNE_BY", direction: OUT) }
  type Post @node { id: ID! name: String!
    body: [Body!]! @relationship(type: "POST_OF", direction: OUT)
    memberships: [Membership!]! @relationship(type: "IN_POST", direction: IN) }
  type Membership @node { id: ID! member: [Person!]! @relationship(type: "MEMBER", direction: OUT) }
  type Person @node { id: ID! name: String! }
  type Reporting @node { id: ID! to: [Body!]! @relationship(type: "REPORTED_TO", direction: OUT) }
  type Body @node { id: ID! name: String!
    posts: [Post!]! @relationship(type: "POST_OF", direction: IN)
    parents: [Body!]! @relationship(type: "PART_OF", direction: OUT)
    affiliations: [Affiliation!]! @relationship(type: "AFFILIATION_FROM", direction: IN) }
  type Affiliation @node { id: ID! to: [Body!]! @relationship(type: "AFFILIATION_TO", direction: OUT) }
`;

/** The same seven levels; what an area hands down to its goal is asked of the area. */
const OPERATION = `query ($id: ID!) { goals(where: { id: { eq: $id } }) { name
  priorityArea { name reporting { to { name parents { name } affiliations { to { name } } } } }
  plan { name responsibilities { party { name body { name posts { name memberships { member { name } } } } } } } } }`;

interface Peer {
  ask(id: string): Promise<{ data?: unknown; errors?: readonly unknown[] }>;
  close(): Promise<void>;
}

/**
 * @neo4j/graphql over the same database, from a folder in which it is installed with its peers: it is no dependency of the
 * project. `npm install --prefix FOLDER @neo4j/graphql graphql@16 neo4j-driver`.
 */
export async function neo4jGraphql(folder: string, address: string): Promise<Peer> {
  const load = createRequire(path.resolve(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql') as {
    Neo4jGraphQL: new (options: object) => { getSchema(): Promise<unknown> };
  };
  const { graphql } = load('graphql') as {
    graphql(options: object): Promise<{ data?: unknown; errors?: readonly unknown[] }>;
  };
  const neo4j = load('neo4j-driver') as { driver(address: string): { close(): Promise<void> } };
  const driver = neo4j.driver(address);
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  return {
    ask: (id) => graphql({ schema, source: OPERATION, variableValues: { id }, contextValue: {} }),
    close: () => driver.close(),
  };
}
