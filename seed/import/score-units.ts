import { problemAt, type Problem } from '../problem';
import type { SeedIndex } from '../seed-index';
import { nameFinder } from './name-finder';
import type { ResolvedScore } from './resolve-scores';

/** How tables write units that have no name of their own. */
const PLAIN: Readonly<Record<string, string>> = {
  percentage: '%',
  percent: '%',
  'per cent': '%',
  ratio: '1',
  number: '1',
  index: '1',
  score: '1',
  units: '1',
};

/** The unit of each indicator by the column of units; every unit that there is not, and every second one of an indicator, is a problem. */
export function unitsOf(
  scores: readonly ResolvedScore[],
  index: SeedIndex,
  renamed: ReadonlyMap<string, string>,
): { slugs: ReadonlyMap<string, string>; problems: Problem[] } {
  const known = index.named('unit');
  const finder = nameFinder(known, renamed);
  const slugs = new Map<string, string>();
  const wrong = new Map<string, Problem>();
  for (const { indicatorSlug, unit, at } of scores) {
    if (unit === null) continue;
    const slug = known.some(({ value }) => value === unit) ? unit : (PLAIN[unit.toLowerCase()] ?? finder.find(unit));
    const before = slugs.get(indicatorSlug);
    if (slug === null || !index.has('unit', slug)) {
      const message = `no unit has the name ${JSON.stringify(unit)}. Write --rename "${unit}=slug" for one that there is, or leave out --unit-column.`;
      if (!wrong.has(unit)) wrong.set(unit, problemAt(at.value, 'unknown-slug', message, finder.nearest(unit)));
    } else if (before !== undefined && before !== slug) {
      const message = `${indicatorSlug} has the unit ${slug} here and ${before} above. One of them alone can be kept: --where.`;
      const key = `${indicatorSlug} ${slug}`;
      if (!wrong.has(key)) wrong.set(key, problemAt(at.value, 'unknown-word', message));
    } else slugs.set(indicatorSlug, slug);
  }
  return { slugs, problems: [...wrong.values()] };
}
