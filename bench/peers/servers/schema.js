/** The schema of the peers that are written schema first. */
exports.schema = `
  type City { id: ID! name: String! country: ID! scores(year: Int!): [Score!]! }
  type Score { indicator: ID! value: Float }
  type Named { name: String! }
  type Outcome { metric: String! value: Float unit: String! }
  type Case {
    id: ID! name: String! summary: String status: String! year: String
    city: City challenges: [Named!]! solutions: [Named!]! outcomes: [Outcome!]!
  }
  type CityPage { nodes: [City!]! hasNextPage: Boolean! }
  type Ranked { rank: Int! score: Float! city: City! }
  type Query {
    case(slug: String!): Case
    cases(first: Int!, after: Int): [Case!]!
    cities(first: Int!, after: Int): CityPage!
    ranking(year: Int!, indicators: [ID!]!, weights: [Float!]!, first: Int!): [Ranked!]!
  }`;
