import { nearest } from '../../nearest';

/** The status that a cell or a flag means, or the nearest valid ones. */
export function readStatus(
  printed: string,
  codes: readonly string[],
  renamed: ReadonlyMap<string, string>,
  list: FlagList | null = null,
): { status: string } | { nearest: string | null } {
  const text = printed.trim();
  const told = renamed.get(text);
  if (told !== undefined && codes.includes(told)) return { status: told };
  const own = list === null ? undefined : flagsOf(list)[text];
  if (own !== undefined) return { status: own };
  if (codes.includes(text)) return { status: text };
  const word = EUROSTAT_FLAGS[text] ?? STATUS_WORDS[text.toLowerCase().replace(/\s*\([a-z]\)$/, '')];
  return word === undefined ? { nearest: nearest(text, [...codes, ...Object.keys(STATUS_WORDS)]) } : { status: word };
}

/**
 * Publishers whose flags are letters that SDMX uses for something else, told by headings that only their tables have. Statistics
 * Canada grades the quality from A to D, uses E for figures to be used with caution and F for those too unreliable to be published.
 */
const FLAG_LISTS = {
  'statistics-canada': {
    headings: ['VECTOR', 'COORDINATE', 'TERMINATED'],
    flags: { A: 'A', B: 'A', C: 'A', D: 'A', E: 'U', F: 'M', p: 'P', r: 'A', x: 'M', '..': 'M', '...': 'M' },
  },
} as const satisfies Record<
  string,
  { readonly headings: readonly string[]; readonly flags: Readonly<Record<string, string>> }
>;

export type FlagList = keyof typeof FLAG_LISTS;

function flagsOf(list: FlagList): Readonly<Record<string, string>> {
  return FLAG_LISTS[list].flags;
}

/** The list of flags that a table with this heading uses; null for SDMX and the words and letters that most tables share. */
export function flagListOf(columns: readonly string[]): FlagList | null {
  const lists = Object.keys(FLAG_LISTS) as FlagList[];
  return lists.find((list) => FLAG_LISTS[list].headings.every((heading) => columns.includes(heading))) ?? null;
}

/** The statuses of SDMX by the words and signs that tables use; capitals of SDMX itself stand for themselves. */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  normal: 'A',
  actual: 'A',
  observed: 'A',
  final: 'A',
  revised: 'A',
  break: 'B',
  'break in series': 'B',
  'break in time series': 'B',
  'time series break': 'B',
  'series break': 'B',
  'definition differs': 'D',
  'difference in methodology': 'D',
  'differences in methodology': 'D',
  estimated: 'E',
  estimate: 'E',
  'estimated value': 'E',
  'national estimate': 'E',
  'oecd estimate': 'E',
  'eurostat estimate': 'E',
  估计: 'E',
  估计值: 'E',
  估算: 'E',
  forecast: 'F',
  'forecast value': 'F',
  projection: 'F',
  projected: 'F',
  预测: 'F',
  预测值: 'F',
  imputed: 'I',
  missing: 'M',
  'missing value': 'M',
  缺失: 'M',
  'not significant': 'N',
  provisional: 'P',
  'provisional value': 'P',
  preliminary: 'P',
  初步: 'P',
  初步数: 'P',
  快报: 'P',
  suppressed: 'S',
  strike: 'S',
  'low reliability': 'U',
  unreliable: 'U',
  正常: 'A',
};

/** Eurostat's flags, in small letters; `s` and `r` mean there what SDMX has no code for, or another one, and are asked for. */
const EUROSTAT_FLAGS: Readonly<Record<string, string>> = {
  b: 'B',
  d: 'D',
  e: 'E',
  f: 'F',
  i: 'I',
  n: 'N',
  p: 'P',
  u: 'U',
};
