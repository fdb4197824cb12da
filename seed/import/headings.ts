import type { PlaceKind } from '../places';

const PLACE_WORDS: Readonly<Record<string, PlaceKind | null>> = {
  city: 'city',
  cities: 'city',
  municipality: 'city',
  town: 'city',
  country: 'country',
  countries: 'country',
  economy: 'country',
  economies: 'country',
  nation: 'country',
  noc: 'country',
  region: 'region',
  province: 'region',
  state: 'region',
  territory: 'region',
  area: null,
  place: null,
  entity: null,
  geo: null,
  geography: null,
  location: null,
  unit: null,
  name: null,
  城市: 'city',
  国家: 'country',
  地区: 'region',
  省份: 'region',
};
/** Words that may stand beside one that means a place. */
const FILLERS = ['name', 'names', 'of', 'or', 'and', 'the', 'team', 'ref', 'label'];
const CODES = ['code', 'codes', 'iso', 'iso2', 'iso3', 'ucode', 'id'];

const PERIOD_WORDS = ['period', 'year', 'time', 'date', '年份', '年', '时间'];
const PERIOD_FILLERS = ['survey', 'reference', 'ref', 'data', 'calendar', 'of'];

/**
 * How much a heading reads like that of the places: 4 for the kind that is asked for, 3 for another kind, 2 for a place of
 * no kind, 1 for codes, 0 for something else.
 */
export function readsLikePlaces(heading: string, kind: PlaceKind): number {
  const words = wordsOf(heading);
  const kinds = words.filter((word) => word in PLACE_WORDS).map((word) => PLACE_WORDS[word]);
  const isAllKnown = words.every((word) => word in PLACE_WORDS || FILLERS.includes(word) || CODES.includes(word));
  if (!isAllKnown || words.length === 0) return 0;
  if (words.some((word) => CODES.includes(word))) return 1;
  if (kinds.includes(kind)) return 4;
  return kinds.some((each) => each !== null) ? 3 : kinds.length > 0 ? 2 : 0;
}

export function readsLikePeriods(heading: string): boolean {
  const words = wordsOf(heading);
  return (
    words.some((word) => PERIOD_WORDS.includes(word)) &&
    words.every((word) => PERIOD_WORDS.includes(word) || PERIOD_FILLERS.includes(word))
  );
}

/** The year of a heading such as `2005`, `2005 [YR2005]` or `pop_1950`; null for none or two. */
export function yearIn(heading: string): string | null {
  const years = new Set(heading.match(YEAR) ?? []);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** `le` of `le_2022`; null where nothing is left. */
export function withoutYear(heading: string): string | null {
  const rest = heading
    .replace(/[([]\s*(?:YR)?[12]\d{3}\s*[)\]]/g, ' ')
    .replace(YEAR, ' ')
    .replace(/^[\s_,;:.-]+|[\s_,;:.-]+$/g, '');
  return rest === '' ? null : rest;
}

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/g;

function wordsOf(heading: string): string[] {
  return (
    heading
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
