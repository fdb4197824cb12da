import { allRows } from '../export/ranking-file';
import type { ComputedRanking } from '../ranking/computed-ranking';
import type { CitedThing } from './cited-thing';

/** A computed ranking is cited by what it ranks by, its method and its input; it rests on every value that went into it. */
export async function citedRanking(ranking: ComputedRanking, input: object): Promise<CitedThing> {
  const rows = await allRows(ranking);
  const used = rows.flatMap(({ contributions }) => contributions);
  const indicators = (rows[0]?.contributions ?? []).map(({ indicator }) => indicator);
  const names = (await Promise.all(indicators)).filter((node) => node !== null);
  const method = ranking.methodId.slice(0, 12);
  return {
    id: `ranking-${method}`,
    path: `/export/ranking.csv?input=${encodeURIComponent(canonical(input))}`,
    title: {
      EN: `Ranking of ${rows.length} cities by ${names.map(({ nameEn }) => nameEn).join(', ')}`,
      ZH: `${rows.length}座城市的排名：${names.map(({ nameZh }) => nameZh).join('、')}`,
    },
    note: { EN: `method ${ranking.methodId}`, ZH: `方法 ${ranking.methodId}` },
    citationIds: used.flatMap(({ observation }) => (observation === null ? [] : [observation.citationId])),
  };
}

/** Without fields that are null, so that the same input gives the same address. */
function canonical(input: object): string {
  return JSON.stringify(input, (_key, value: unknown) => value ?? undefined);
}
