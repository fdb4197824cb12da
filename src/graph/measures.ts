import type { Grade, Text } from './graph-data.types';

/** What is measured of cities, one value a city. */
export interface Measure {
  readonly indicator: string;
  readonly name: Text;
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NONE';
  /** Indicators of one group count as one: ten ways to measure the economy do not outweigh health care. */
  readonly group: string;
  /** What the values are. Shares are compared as they are; ranks tell where a city stands, not what it is like, and are no part of a profile. */
  readonly valueType: 'NUMBER' | 'SHARE' | 'RANK' | 'INDEX';
  /** By id of the city. */
  readonly values: ReadonlyMap<string, number>;
  /** Grades of these. */
  readonly evidence: ReadonlyMap<string, Grade>;
}

/** A measure with the values of all cities on one scale: mean 0, standard deviation 1. */
export interface StandardMeasure extends Measure {
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * Standard scores over all cities that have a value. Amounts that differ by more than ten times are compared by their logarithm, so
 * that one giant does not make all others alike. Measures that are the same everywhere, or known of fewer than three cities, are left out.
 */
export function standardise(measures: readonly Measure[]): StandardMeasure[] {
  return measures.flatMap((measure) => {
    const values = [...measure.values.values()];
    const scale = isSkewed(measure, values) ? Math.log : (value: number): number => value;
    const scaled = values.map(scale);
    const mean = scaled.reduce((sum, value) => sum + value, 0) / scaled.length;
    const variance = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / scaled.length;
    if (scaled.length < MIN_CITIES || !(variance > 0)) return [];
    const score = (value: number): number => (scale(value) - mean) / Math.sqrt(variance);
    return [{ ...measure, scores: new Map([...measure.values].map(([city, value]) => [city, score(value)])) }];
  });
}

const MIN_CITIES = 3;
const SKEWED = 10;

function isSkewed({ valueType }: Measure, values: readonly number[]): boolean {
  const least = values.reduce((found, value) => Math.min(found, value), Infinity);
  const greatest = values.reduce((found, value) => Math.max(found, value), -Infinity);
  return valueType === 'NUMBER' && least > 0 && greatest / least > SKEWED;
}

/** How alike two cities are in what is measured of both. */
export interface Profile {
  /** 1 / (1 + d), where d is the mean difference in standard deviations, first within each group, then over the groups. */
  readonly similarity: number;
  /** Indicators that both have. */
  readonly compared: readonly ComparedMeasure[];
  /** Indicators that either has. */
  readonly known: number;
  readonly text: Text;
}

export interface ComparedMeasure {
  readonly indicator: string;
  readonly values: readonly [number, number];
  /** First minus second, in standard deviations. */
  readonly difference: number;
}

/** Null where fewer than three indicators are known of both: that would be chance. */
export function profileOf(measures: readonly StandardMeasure[], a: string, b: string): Profile | null {
  const traits = measures.filter(({ valueType }) => valueType !== 'RANK');
  const shared = traits.filter(({ scores }) => scores.has(a) && scores.has(b));
  if (shared.length < MIN_SHARED) return null;
  const compared = shared.map(({ indicator, values, scores }) => ({
    indicator,
    values: [values.get(a)!, values.get(b)!] as const,
    difference: scores.get(a)! - scores.get(b)!,
  }));
  const groups = new Map<string, number[]>();
  shared.forEach(({ group }, index) => {
    groups.set(group, [...(groups.get(group) ?? []), Math.abs(compared[index]!.difference)]);
  });
  const distance = mean([...groups.values()].map(mean));
  const known = traits.filter(({ scores }) => scores.has(a) || scores.has(b)).length;
  return { similarity: 1 / (1 + distance), compared, known, text: profileText(shared, compared, known) };
}

const MIN_SHARED = 3;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function profileText(shared: readonly Measure[], compared: readonly ComparedMeasure[], known: number): Text {
  const order = compared
    .map(({ difference }, index) => ({ name: shared[index]!.name, size: Math.abs(difference) }))
    .sort((x, y) => x.size - y.size);
  const [closest, furthest] = [order[0]!, order.at(-1)!];
  return {
    en: `${compared.length} of ${known} indicators are known of both; closest in “${closest.name.en}”, furthest apart in “${furthest.name.en}” (${furthest.size.toFixed(1)} standard deviations).`,
    zh: `${known}项指标中有${compared.length}项两者都有数据；“${closest.name.zh}”最为接近，“${furthest.name.zh}”相差最大（${furthest.size.toFixed(1)}个标准差）。`,
  };
}
