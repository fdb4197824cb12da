import type { ComputedRanking } from '../ranking/computed-ranking';
import type { RankedCity } from '../ranking/ranked-city';
import type { Cell } from './cell';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import { LICENCE, wants, type ExportContext } from './export-context';

/**
 * A computed ranking as CSV, one city a row: rank and score, then for each criterion its value, what became of it, and where it stands;
 * cities without a score at the end, with the reason.
 */
export async function rankingCsv(ranking: ComputedRanking, { selection, version }: ExportContext): Promise<string> {
  const cities = await allRows(ranking);
  const criteria = cities[0]?.contributions.map((_, index) => CRITERION_COLUMNS.map((name) => `${index + 1}_${name}`));
  const names = [
    ...HEAD.filter((name) => wants(selection, 'EN') || name !== 'city_en').filter(
      (name) => wants(selection, 'ZH') || name !== 'city_zh',
    ),
    ...(criteria ?? []).flat(),
    ...TAIL,
  ];
  const common = { method_id: ranking.methodId, data_version: version.label, licence: LICENCE };
  const ranked = await Promise.all(cities.map(async (city) => ({ ...(await cellsOf(city)), ...common })));
  const unranked = await Promise.all(
    ranking.unranked.map(async ({ city, code, reason }) => ({ ...(await cityCells(city)), code, reason, ...common })),
  );
  const rows = [...ranked, ...unranked].map((cells: Readonly<Record<string, Cell>>) =>
    names.map((name) => cells[name] ?? null),
  );
  return `${BYTE_ORDER_MARK}${csvLines([names, ...rows])}`;
}

const HEAD = ['rank', 'rank_in_view', 'tied', 'score', 'city', 'city_en', 'city_zh', 'coverage', 'estimated_share'];
const TAIL = ['code', 'reason', 'method_id', 'data_version', 'licence'];
const CRITERION_COLUMNS = [
  ...['indicator', 'path', 'raw', 'treated', 'normalised', 'effective_weight', 'points', 'maximum_points'],
  ...['observation', 'period', 'evidence', 'flags', 'source', 'locator', 'marker'],
];

async function cellsOf(city: RankedCity): Promise<Record<string, Cell>> {
  const { rank, rankInView, tied, score, coverage, estimatedShare } = city;
  const criteria = await Promise.all(city.contributions.map(criterionCells));
  return {
    ...{ rank, rank_in_view: rankInView, tied, score, coverage, estimated_share: estimatedShare },
    ...(await cityCells(city.city)),
    ...Object.assign({}, ...criteria),
  };
}

async function criterionCells(
  contribution: RankedCity['contributions'][number],
  index: number,
): Promise<Record<string, Cell>> {
  const { path, raw, treated, normalised, effectiveWeight, points, maximumPoints, observation } = contribution;
  const [indicator, citation] = await Promise.all([contribution.indicator, contribution.citation]);
  const cells: Record<string, Cell> = {
    ...{ indicator: indicator?.id ?? null, path, raw, treated, normalised },
    ...{ effective_weight: effectiveWeight, points, maximum_points: maximumPoints },
    ...{ observation: observation?.id ?? null, evidence: observation?.evidence ?? null },
    period: observation && [...new Set([observation.periodStart, observation.periodEnd])].join('/'),
    flags: observation?.flags ?? null,
    ...{ source: citation?.sourceId ?? null, locator: citation?.locator ?? null, marker: citation?.marker ?? null },
  };
  return Object.fromEntries(Object.entries(cells).map(([name, value]) => [`${index + 1}_${name}`, value]));
}

async function cityCells(node: RankedCity['city']): Promise<Record<string, Cell>> {
  const city = await node;
  return { city: city?.id ?? null, city_en: city?.nameEn ?? null, city_zh: city?.nameZh ?? null };
}

/** Page by page, as any caller gets them. */
export async function allRows(ranking: ComputedRanking): Promise<RankedCity[]> {
  const rows: RankedCity[] = [];
  for (let after: string | null = null; ;) {
    const page = ranking.rows({ first: 100, after });
    rows.push(...(await Promise.all(page.nodes.map(async (node) => node))));
    after = page.pageInfo.endCursor;
    if (!(await page.pageInfo.hasNextPage)) return rows;
  }
}
