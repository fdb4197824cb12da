import { spawnSync } from 'node:child_process';

/** Debian's package is seen by Debian's Python only, before which another one may stand in the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const python = PYTHONS.find((each) => spawnSync(each, ['-c', 'import networkx']).status === 0);

/** Why the tests with networkx cannot run; null where they can. */
export const networkxUnavailable =
  python === undefined ? 'no Python with networkx: apt-get install python3-networkx' : null;

export interface ReadGraph {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: boolean;
  /** Both labels of every node. */
  readonly labels: Readonly<Record<string, readonly [en: string, zh: string]>>;
  /** Attributes of the node or edge that was asked for. */
  readonly node: Readonly<Record<string, unknown>>;
  readonly edge: Readonly<Record<string, unknown>>;
}

const SCRIPT = `
import json, sys, networkx
read = networkx.read_graphml if sys.argv[1] == 'graphml' else networkx.read_gexf
graph = read(sys.argv[2])
edges = [data for a, b, data in graph.edges(data=True) if [a, b] == sys.argv[4:6]]
print(json.dumps({
    'nodes': graph.number_of_nodes(), 'edges': graph.number_of_edges(), 'directed': graph.is_directed(),
    'labels': {id: [data['label_en'], data['label_zh']] for id, data in graph.nodes(data=True)},
    'node': graph.nodes[sys.argv[3]], 'edge': edges[0] if edges else {},
}))
`;

/** What networkx reads from a file, with one node and the edge between two. */
export function readGraph(
  format: 'graphml' | 'gexf',
  path: string,
  node: string,
  edge: readonly [string, string],
): ReadGraph {
  const { status, stdout, stderr } = spawnSync(python ?? '', ['-c', SCRIPT, format, path, node, ...edge], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadGraph;
}
