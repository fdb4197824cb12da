import type { DataSource } from 'typeorm';
import type { KnowledgeGraph } from '../../graph/build-graph';
import type { CaseFacts } from '../../graph/case-facts';
import { structureOf, type Structure } from '../../graph/structure';
import { readDataVersion, type DataVersion } from '../data-version';
import { loadCaseFacts } from './load-case-facts';
import { loadGraph } from './load-graph';
import { loadMeasures, type Measures } from './load-measures';

/** Everything that questions about the graph are answered from, of one data revision. */
export interface GraphSnapshot extends Measures {
  readonly revision: number;
  readonly graph: KnowledgeGraph;
  readonly facts: ReadonlyMap<string, CaseFacts>;
  /** Computed when first asked for. */
  structure(): Structure;
}

/** The graph of a data revision, built once and kept until another revision is asked for. */
export function graphSnapshot(read: DataSource, version: DataVersion): Promise<GraphSnapshot> {
  const kept = SNAPSHOTS.get(read);
  if (kept?.revision === version.revision) return kept.snapshot;
  const snapshot = load(read);
  const entry = { revision: version.revision, snapshot };
  SNAPSHOTS.set(read, entry);
  snapshot.then(
    (loaded) => {
      // The content has changed while it was read: the next question reads it again.
      if (loaded.revision !== version.revision && SNAPSHOTS.get(read) === entry) SNAPSHOTS.delete(read);
    },
    () => {
      if (SNAPSHOTS.get(read) === entry) SNAPSHOTS.delete(read);
    },
  );
  return snapshot;
}

/** By connection, so that two databases in one process do not mix, and a closed one is forgotten. */
const SNAPSHOTS = new WeakMap<DataSource, { readonly revision: number; readonly snapshot: Promise<GraphSnapshot> }>();

async function load(read: DataSource): Promise<GraphSnapshot> {
  const graph = await loadGraph(read);
  const [facts, measures] = await Promise.all([loadCaseFacts(read), loadMeasures(read, graph)]);
  const { revision } = await readDataVersion(read);
  let structure: Structure | undefined;
  return { revision, graph, facts, ...measures, structure: () => (structure ??= structureOf(graph)) };
}
