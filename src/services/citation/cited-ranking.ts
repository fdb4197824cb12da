import { allEntries } from '../export/ranking-file';
import type { ComputedRanking } from '../ranking/computed-ranking';
import type { CitedThing } from './cited-thing';

/** A computed ranking is cited by what it ranks by, its method and its input; it rests on every value that went into it. */
export function citedRanking(ranking: ComputedRanking, input: object): CitedThing {
  const entries = allEntries(ranking);
  const used = entries.flatMap(({ contributions }) => contributions);
  const indicators = (entries[0]?.contributions ?? []).map(({ indicator }) => indicator);
  const names = indicators.filter((node) => node !== null);
  const method = ranking.methodId.slice(0, 12);
  const kind = entries[0]?.unit.split(':')[0] ?? 'city';
  const what = PLACES[kind] ?? { EN: 'places', ZH: '个地方' };
  return {
    id: `ranking-${method}`,
    path: `/export/ranking.csv?input=${encodeURIComponent(canonical(input))}`,
    title: {
      EN: `Ranking of ${entries.length} ${what.EN} by ${names.map(({ nameEn }) => nameEn).join(', ')}`,
      ZH: `${entries.length}${what.ZH}的排名：${names.map(({ nameZh }) => nameZh).join('、')}`,
    },
    note: { EN: `method ${ranking.methodId}`, ZH: `方法 ${ranking.methodId}` },
    // Of a mean or a change each value counts, and of a quotient both sides.
    citationIds: used.flatMap(({ observations, denominatorObservations }) =>
      [...observations, ...denominatorObservations].map(({ citationId }) => citationId),
    ),
  };
}

/** By the kind of their ids. */
const PLACES: Readonly<Record<string, { EN: string; ZH: string }>> = {
  city: { EN: 'cities', ZH: '座城市' },
  country: { EN: 'countries', ZH: '个国家' },
  region: { EN: 'regions', ZH: '个地区' },
};

/** Without fields that are null, so that the same input gives the same address. */
function canonical(input: object): string {
  return JSON.stringify(input, (_key, value: unknown) => value ?? undefined);
}
