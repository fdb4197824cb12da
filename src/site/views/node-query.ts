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
