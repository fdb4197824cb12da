import { comparePublished, type PublishedComparison, type PublishedDifference } from '../../ranking/compare-published';
import { BadUserInputError } from '../../errors';
import { checkId } from '../../inputs/check-ids';
import type { NodeRow } from '../../snapshot';
import type { Scope } from '../scope';
import type { ComputedRanking } from './computed-ranking';
import { pickObservations, vintagesOf } from './pick-observations';

/** What is published, by the ids of the indicators that hold it. Null: what the named recipe links to. */
export interface PublishedRequest {
  readonly scores: string | null;
  readonly ranks: string | null;
  /** Largest difference of a score that counts as none; null: half a unit in the last published decimal. */
  readonly tolerance: number | null;
}

/** A published column with its places; lists are cut, the counts are whole. */
export interface RebuiltColumn extends Pick<PublishedComparison, 'tolerance' | 'compared' | 'rebuilt'> {
  readonly indicator: NodeRow | null;
  readonly differences: readonly (PublishedDifference & { readonly place: NodeRow | null })[];
  readonly onlyPublished: readonly (NodeRow | null)[];
  readonly onlyComputed: readonly (NodeRow | null)[];
}

/** A published column beside the computed one; both null is refused, since it would say nothing. */
export interface RebuiltRanking {
  readonly scores: RebuiltColumn | null;
  readonly ranks: RebuiltColumn | null;
}

/** Sets published scores and ranks beside the computed ones, place by place, as far as they are in view. */
export function rebuiltRanking(scope: Scope, ranking: ComputedRanking, request: PublishedRequest): RebuiltRanking {
  const linked = publishedOf(scope, ranking.method.recipeId);
  const scores = request.scores ?? linked.scores;
  const ranks = request.ranks ?? linked.ranks;
  if (request.tolerance !== null && request.tolerance < 0)
    throw new BadUserInputError({ path: 'tolerance', value: request.tolerance, reason: 'must be at least 0' });
  if (scores === null && ranks === null) {
    const reason = 'must be given, or `ranks`: the recipe names no published scores and ranks';
    throw new BadUserInputError({ path: 'scores', value: null, reason });
  }
  const { rows } = ranking.result;
  const column = (path: string, id: string | null, computed: Map<string, number>, tolerance?: number) => {
    if (id === null) return null;
    checkId(scope, { path, id, kinds: ['indicator'] });
    const comparison = comparePublished(publishedValues(scope, ranking, id), computed, tolerance);
    return columnOf(scope, id, comparison);
  };
  return {
    scores: column(
      'scores',
      scores,
      new Map(rows.map(({ unit, score }) => [unit, score])),
      request.tolerance ?? undefined,
    ),
    ranks: column('ranks', ranks, new Map(rows.map(({ unit, rank }) => [unit, rank])), 0),
  };
}

function columnOf({ data }: Pick<Scope, 'data'>, id: string, comparison: PublishedComparison): RebuiltColumn {
  const nodes = (ids: readonly string[]): (NodeRow | null)[] => ids.slice(0, MOST_TOLD).map((each) => data.node(each));
  return {
    ...comparison,
    indicator: data.node(id),
    differences: comparison.differences.slice(0, MOST_TOLD).map((each) => ({ ...each, place: data.node(each.unit) })),
    onlyPublished: nodes(comparison.onlyPublished),
    onlyComputed: nodes(comparison.onlyComputed),
  };
}

const MOST_TOLD = 100;

/** The indicators that a recipe links to as its published scores and ranks. */
export function publishedOf(
  { data }: Pick<Scope, 'data'>,
  recipeId: string | null,
): { readonly scores: string | null; readonly ranks: string | null } {
  const recipe = recipeId === null ? null : data.node(recipeId);
  const links = recipe === null ? [] : data.linksFrom(recipe.identity, 'RELATES_TO');
  const by = (role: string): string | null => links.find((link) => link.role === role)?.toId ?? null;
  return { scores: by('published score'), ranks: by('published rank') };
}

/** Of the kind of places that are ranked, the value that a ranking would take. */
export function publishedValues(
  { data }: Pick<Scope, 'data'>,
  { method }: ComputedRanking,
  id: string,
): Map<string, number> {
  const indicator = data.node(id);
  const prefix = `${method.places.toLowerCase()}:`;
  const all = indicator === null ? [] : data.observationsOfIndicator(indicator);
  const ofKind = all.filter(({ cityId }) => cityId.startsWith(prefix));
  const { best } = pickObservations(ofKind, {}, vintagesOf(data));
  return new Map([...best].flatMap(([place, { value }]) => (value === null ? [] : [[place, value] as const])));
}
