import type { NodeRow } from '../../snapshot';

/** A query of GraphQL that asks for a thing and what is said of it; `/playground` opens with it. */
export function queryOfNode({ id }: Pick<NodeRow, 'id'>): string {
  return `query Thing {
  node(id: ${JSON.stringify(id)}) {
    id
    ... on KnowledgeNode {
      name { en zh }
      summary { en zh }
      statements(first: 20) { nodes { text { en zh } evidence } }
    }
  }
}
`;
}

/** The same for a statement, with its sources. */
export function queryOfStatement(id: string): string {
  return `query Statement {
  node(id: ${JSON.stringify(id)}) {
    ... on Statement {
      text { en zh }
      evidence
      citations { source { name { en zh } } locator marker }
    }
  }
}
`;
}

/** The same for a value. */
export function queryOfObservation(id: string): string {
  return `query Value {
  node(id: ${JSON.stringify(id)}) {
    ... on Observation {
      value
      evidence
      indicator { name { en zh } }
      citation { source { name { en zh } } locator }
    }
  }
}
`;
}
