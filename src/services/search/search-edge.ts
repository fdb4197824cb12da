import type { FoundKind } from '../../entities/vocabulary';
import type { NodeRow, Snapshot, StatementRow } from '../../snapshot';
import type { Highlight } from './highlights';
import type { Hit } from './hits';

/** Something that was found. Getters, so that only what is selected is made. */
export class SearchEdge {
  constructor(
    private readonly data: Snapshot,
    private readonly hit: Hit,
    readonly cursor: string,
    private readonly findHighlights: () => Highlight[],
  ) {}

  /** Texts that show why; the language of the query comes first where both have it. */
  get highlights(): Highlight[] {
    return this.findHighlights();
  }

  get kind(): FoundKind {
    return this.hit.kind;
  }

  get score(): number {
    return this.hit.score;
  }

  get node(): NodeRow | StatementRow {
    const { id, kind } = this.hit;
    const found = kind === 'statement' ? this.data.statement(id) : this.data.node(id);
    if (found === null) throw new Error(`The index of texts names ${id}, which is not there.`);
    return found;
  }
}
