import type { NodeRow } from '../../snapshot';

/** A query of GraphQL that asks for a thing and what is said of it; `/playground` opens with it. */
export function queryOfNode({ id, kind }: Pick<NodeRow, 'id' | 'kind'>): string {
  const statements = kind === 'figure' || kind === 'recipe' ? '' : STATEMENTS;
  return `query Thing {\n  node(id: ${JSON.stringify(id)}) {\n    id\n    ... on KnowledgeNode {\n      name\n      summary${statements}\n    }\n  }\n}\n`;
}

const STATEMENTS =
  '\n      statements(first: 20) {\n        nodes {\n          text\n          evidence\n        }\n      }';
