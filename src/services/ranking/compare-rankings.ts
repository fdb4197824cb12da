import type { KnowledgeNode } from '../../entities/knowledge-node';
import { BadUserInputError } from '../../errors';
import { compareRankings, type ComparedUnit, type RankingComparison } from '../../ranking/compare-rankings';
import { Connection } from '../connection';
import type { DataVersion } from '../data-version';
import { pageOf, type PageArguments } from '../page';
import { findPublishedRanking, listPublishedRankings } from '../published-rankings';
import type { Scope } from '../scope';
import { computeRanking, type RankingScope } from './compute-ranking';
import type { RankingRequest } from './ranking-request';

/** A ranking to compare: exactly one of the two. */
export interface RankingReference {
  readonly published?: string | null;
  readonly computed?: RankingRequest | null;
}

/** Compares two rankings over the cities in both. */
export async function compareTwoRankings(
  scope: RankingScope,
  a: RankingReference,
  b: RankingReference,
  version: DataVersion,
): Promise<ComparedRankings> {
  const [ranksA, ranksB] = await Promise.all([ranksFor(scope, 'a', a, version), ranksFor(scope, 'b', b, version)]);
  return new ComparedRankings(scope, compareRankings(ranksA, ranksB), version.label);
}

export interface ComparedCity extends ComparedUnit {
  readonly place: Promise<KnowledgeNode | null>;
  /** Null where another kind of place is ranked. */
  readonly city: Promise<KnowledgeNode | null> | null;
}

/** The comparison with its cities. Nodes are loaded only when selected. */
export class ComparedRankings {
  constructor(
    private readonly scope: Scope,
    readonly comparison: RankingComparison,
    readonly dataVersion: string,
  ) {}

  rows(page: PageArguments): Connection<ComparedCity> {
    const rows = this.comparison.rows.map((row, place) => ({ row, place }));
    const found = pageOf(rows, ({ row, place }) => [place, row.unit], page);
    const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: this.city(node.row) }));
    return new Connection(found, edges);
  }

  get biggestMovers(): readonly ComparedCity[] {
    return this.comparison.biggestMovers.map((row) => this.city(row));
  }

  get onlyInA(): Promise<KnowledgeNode | null>[] {
    return this.nodes(this.comparison.onlyInA.filter(isCity));
  }

  get onlyInB(): Promise<KnowledgeNode | null>[] {
    return this.nodes(this.comparison.onlyInB.filter(isCity));
  }

  get placesOnlyInA(): Promise<KnowledgeNode | null>[] {
    return this.nodes(this.comparison.onlyInA);
  }

  get placesOnlyInB(): Promise<KnowledgeNode | null>[] {
    return this.nodes(this.comparison.onlyInB);
  }

  private nodes(ids: readonly string[]): Promise<KnowledgeNode | null>[] {
    return ids.map((id) => this.scope.loaders.node.load(id));
  }

  private city(row: ComparedUnit): ComparedCity {
    const { node } = this.scope.loaders;
    return {
      ...row,
      get place() {
        return node.load(row.unit);
      },
      get city() {
        return isCity(row.unit) ? node.load(row.unit) : null;
      },
    };
  }
}

function isCity(id: string): boolean {
  return id.startsWith('city:');
}

async function ranksFor(
  scope: RankingScope,
  path: string,
  reference: RankingReference,
  version: DataVersion,
): Promise<Map<string, number>> {
  if (reference.computed) {
    const { result } = await computeRanking(scope, reference.computed, version, `${path}.computed`);
    return new Map(result.rows.map((row) => [row.unit, row.rank]));
  }
  return publishedRanks(scope, `${path}.published`, reference.published ?? '');
}

async function publishedRanks(scope: Scope, path: string, id: string): Promise<Map<string, number>> {
  const slug = /^ranking:(.+)$/.exec(id)?.[1];
  const ranking = slug ? await findPublishedRanking(scope, slug) : null;
  if (!ranking) {
    const { nodes } = await listPublishedRankings(scope, { page: { first: 100 } });
    const known = await Promise.all(nodes.map(async (node) => node));
    const valid = known.map((each) => each.id);
    throw new BadUserInputError({ path, value: id, reason: 'must be the id of a published ranking', valid });
  }
  const observations = await scope.loaders.observationsOfIndicator.load(ranking.indicator.id);
  return new Map(observations.flatMap(({ cityId, value }) => (value === null ? [] : [[cityId, value] as const])));
}
