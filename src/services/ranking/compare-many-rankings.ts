import { BadUserInputError } from '../../errors';
import { type ComparedMany, compareManyRankings } from '../../ranking/compare-many-rankings';
import { type Connection, PageConnection, type PageArguments, pageOf } from '../../lists';
import type { NodeRow } from '../../snapshot';
import type { RankingReference } from './compare-rankings';
import { ranksOfReference } from './compare-rankings';
import type { RankingScope } from './compute-ranking';

/** Between what is a comparison and what is read side by side. */
const COUNT = { least: 2, most: 10 };

/** Sets several rankings, computed or published, side by side: one entry a place, one column a ranking. */
export async function compareSeveralRankings(
  scope: RankingScope,
  references: readonly RankingReference[],
): Promise<ManyRankings> {
  if (references.length < COUNT.least || references.length > COUNT.most) {
    const reason = `must name ${COUNT.least} to ${COUNT.most} rankings`;
    throw new BadUserInputError({ path: 'rankings', value: references.length, reason });
  }
  const rankings = await Promise.all(references.map((each, at) => ranksOfReference(scope, `rankings[${at}]`, each)));
  return new ManyRankings(scope, compareManyRankings(rankings), scope.data.version.label);
}

export interface RankingTableEntry {
  readonly place: NodeRow | null;
  readonly ranks: readonly (number | null)[];
  readonly mean: number;
  readonly best: number;
  readonly worst: number;
}

/** The table with its places, which are loaded only when selected. */
export class ManyRankings {
  constructor(
    private readonly scope: RankingScope,
    readonly compared: ComparedMany,
    readonly dataVersion: string,
  ) {}

  entries(page: PageArguments): Connection<RankingTableEntry> {
    const { data } = this.scope;
    const rows = this.compared.rows.map((row, place) => ({ row, place }));
    const found = pageOf(rows, ({ row, place }) => [place, row.unit], page);
    return new PageConnection(found, { rowOf: ({ row }) => ({ ...row, place: data.node(row.unit) }) });
  }
}
