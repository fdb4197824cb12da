import { foldName, splitPlace, withoutSuffix } from '../../names';
import type { WholeName } from '../../search/clause';
import { hasHan, tokenise } from '../../search/tokenise';

/**
 * What a query would be as the name of a place with the word for what it is, or with its country: 广州 for 广州市, `seoul` for
 * "Seoul, South Korea". A city comes before a region that has the suffix in its name, as 上海 before the region 上海市.
 */
export function placeNames(query: string): WholeName[] {
  const split = splitPlace(query.trim());
  const name = split?.name ?? query.trim();
  const stem = withoutSuffix(foldName(name), 'city');
  const region = withoutSuffix(foldName(name), 'region');
  const found: [name: string, kind: string][] = [
    ...(split === null ? [] : [[name, 'city'] as [string, string]]),
    ...(stem === null ? [] : [[stem, 'city'] as [string, string]]),
    ...(region === null ? [] : [[region, 'region'] as [string, string]]),
  ];
  return found.map(([each, kind]) => ({
    units: tokenise(each).map(({ unit }) => unit),
    weight: kind === 'city' && (split !== null || hasHan(each)) ? CITY_FIRST : ALMOST,
    kind,
  }));
}

/** More than a name that is typed in full, and less. */
const CITY_FIRST = 1.5;
const ALMOST = 0.9;
