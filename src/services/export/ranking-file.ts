import type { NodeRow, Snapshot } from '../../snapshot';
import type { ComputedRanking } from '../ranking/computed-ranking';
import type { RankingEntry } from '../ranking/ranking-entry';
import type { Cell } from './cell';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import { wants, type ExportContext } from './export-context';
import { present } from './export-table';
import { creditCells } from './provenance';

/**
 * A computed ranking as CSV, one place a row: rank and score, then for each criterion its value, what became of it, and where it stands;
 * places without a score at the end, with the reason.
 */
export async function rankingCsv(ranking: ComputedRanking, context: ExportContext): Promise<string> {
  const { data, selection } = context;
  const entries = allEntries(ranking);
  const criteria = entries[0]?.contributions.map((_, index) => CRITERION_COLUMNS.map((name) => `${index + 1}_${name}`));
  const hasIntervals = entries[0] !== undefined && (await entries[0].interval()) !== null;
  const names = [
    ...HEAD.filter((name) => wants(selection, 'EN') || name !== 'city_en').filter(
      (name) => wants(selection, 'ZH') || name !== 'city_zh',
    ),
    ...(hasIntervals ? INTERVAL : []),
    ...(criteria ?? []).flat(),
    ...TAIL,
  ];
  const common = { method_id: ranking.methodId, data_version: data.version.label };
  const ranked = await Promise.all(entries.map(async (entry) => ({ ...(await cellsOf(context, entry)), ...common })));
  const unranked = ranking.unranked.map(({ place, reason, message }) => ({
    ...placeCells(place),
    ...{ code: reason, reason: message.en },
    ...creditCells(context, []),
    ...common,
  }));
  const rows = [...ranked, ...unranked].map((cells: Readonly<Record<string, Cell>>) =>
    names.map((name) => cells[name] ?? null),
  );
  return `${BYTE_ORDER_MARK}${csvLines([names, ...rows])}`;
}

const HEAD = ['rank', 'rank_in_view', 'tied', 'score', 'city', 'city_en', 'city_zh', 'coverage', 'estimated_share'];
/** Of ranks, where the method was varied as `uncertainty` says. */
const INTERVAL = [
  'rank_best',
  'rank_p05',
  'rank_median',
  'rank_p95',
  'rank_worst',
  'rank_mean',
  'draws',
  'draws_without_score',
];
const TAIL = ['code', 'reason', 'method_id', 'data_version', 'licence', 'attribution_en', 'attribution_zh'];
const CRITERION_COLUMNS = [
  ...['indicator', 'path', 'raw', 'denominator', 'treated', 'normalised', 'effective_weight', 'points'],
  ...['maximum_points', 'observation', 'observations', 'denominator_observations', 'period', 'evidence', 'flags'],
  ...['source', 'source_licence', 'locator', 'marker'],
];

async function cellsOf(context: ExportContext, entry: RankingEntry): Promise<Record<string, Cell>> {
  const { data } = context;
  const { rank, rankInView, tied, score, coverage, estimatedShare } = entry;
  const criteria = entry.contributions.map((each, index) => criterionCells(data, each, index));
  const used = entry.contributions.flatMap((each) => [...each.observations, ...each.denominatorObservations]);
  const citations = present(used.map(({ citationIdentity }) => data.citationAt(citationIdentity)));
  return {
    ...{ rank, rank_in_view: rankInView, tied, score, coverage, estimated_share: estimatedShare },
    ...placeCells(entry.place),
    ...(await intervalCells(entry)),
    ...Object.assign({}, ...criteria),
    ...creditCells(context, citations),
  };
}

async function intervalCells(entry: RankingEntry): Promise<Record<string, Cell>> {
  const interval = await entry.interval();
  if (interval === null) return {};
  const { best, p05, median, p95, worst, mean, scored, unscored } = interval;
  return {
    ...{ rank_best: best, rank_p05: p05, rank_median: median, rank_p95: p95, rank_worst: worst, rank_mean: mean },
    ...{ draws: scored + unscored, draws_without_score: unscored },
  };
}

function criterionCells(
  data: Snapshot,
  contribution: RankingEntry['contributions'][number],
  index: number,
): Record<string, Cell> {
  const { path, raw, denominator, treated, normalised, effectiveWeight, points, maximumPoints } = contribution;
  const { observation, observations, denominatorObservations, indicator, citation } = contribution;
  const source = citation === null ? null : data.nodeAt(citation.sourceIdentity);
  const cells: Record<string, Cell> = {
    ...{ indicator: indicator?.id ?? null, path, raw, denominator, treated, normalised },
    ...{ effective_weight: effectiveWeight, points, maximum_points: maximumPoints },
    ...{ observation: observation?.id ?? null, evidence: observation?.evidence ?? null },
    observations: observations.map(({ id }) => id),
    denominator_observations: denominatorObservations.map(({ id }) => id),
    period: observation && [...new Set([observation.periodStart, observation.periodEnd])].join('/'),
    flags: observation?.flags ?? null,
    ...{ source: citation?.sourceId ?? null, locator: citation?.locator ?? null, marker: citation?.marker ?? null },
    source_licence: source?.licence ?? null,
  };
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [`${index + 1}_${name}`, value]));
}

/** Called city though a method may rank countries or regions: the id says which. */
function placeCells(node: NodeRow | null): Record<string, Cell> {
  return { city: node?.id ?? null, city_en: node?.nameEn ?? null, city_zh: node?.nameZh ?? null };
}

/** Reads all entries page by page, so that the file holds what a caller of the API would get. */
export function allEntries(ranking: ComputedRanking): RankingEntry[] {
  const entries: RankingEntry[] = [];
  for (let after: string | null = null; ;) {
    const page = ranking.entries({ first: 100, after });
    entries.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return entries;
  }
}
