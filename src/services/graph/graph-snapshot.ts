import { join } from 'node:path';
import type { KnowledgeGraph } from '../../graph/build-graph';
import type { CaseFacts } from '../../graph/case-facts';
import { shapeOf } from '../../graph/graph-shape';
import type { StructureNumbers } from '../../graph/measure-structure';
import { structureOf, type Structure } from '../../graph/structure';
import { runInThread } from '../../run-in-thread';
import type { Snapshot } from '../../snapshot';
import { caseFactsOf } from './case-facts-of';
import { graphOf } from './graph-of';
import { measuresOf, type Measures } from './measures-of';

/** Everything that questions about the graph are answered from, of one version of the data. */
export interface GraphSnapshot extends Measures {
  readonly graph: KnowledgeGraph;
  readonly facts: ReadonlyMap<string, CaseFacts>;
  /** Computed when first asked for, in another thread. */
  structure(): Promise<Structure>;
}

const KEPT = new WeakMap<Snapshot, Map<boolean, GraphSnapshot>>();

/**
 * The graph of a version, built when it is first asked for.
 * @param editorial whether what only the editors infer is part of it
 */
export function graphSnapshot(data: Snapshot, editorial = false): GraphSnapshot {
  const kept = KEPT.get(data) ?? new Map<boolean, GraphSnapshot>();
  KEPT.set(data, kept);
  const known = kept.get(editorial);
  if (known !== undefined) return known;
  const made = new SnapshotGraph(data, editorial);
  kept.set(editorial, made);
  return made;
}

/** Each part is made when the first question needs it. */
class SnapshotGraph implements GraphSnapshot {
  private readonly made = new Map<string, unknown>();

  constructor(
    private readonly data: Snapshot,
    private readonly editorial: boolean,
  ) {}

  get graph(): KnowledgeGraph {
    return this.once('graph', () => graphOf(this.data, this.editorial));
  }

  get facts(): ReadonlyMap<string, CaseFacts> {
    return this.once('facts', () => caseFactsOf(this.data));
  }

  get measures(): Measures['measures'] {
    return this.measured.measures;
  }

  get people(): Measures['people'] {
    return this.measured.people;
  }

  get observation(): Measures['observation'] {
    return this.measured.observation;
  }

  structure(): Promise<Structure> {
    return this.once('structure', async () => {
      const numbers = await runInThread<StructureNumbers>(join(__dirname, 'structure-thread'), shapeOf(this.graph));
      return structureOf(this.graph, numbers);
    });
  }

  private get measured(): Measures {
    return this.once('measures', () => measuresOf(this.data, this.graph));
  }

  private once<Part>(name: string, make: () => Part): Part {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as Part;
  }
}
