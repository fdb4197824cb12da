import { noiseOf } from './statistics/noise';

/** How many published values a computation gives again, and where it gives others. */
export interface PublishedComparison {
  /** Largest difference that counts as the same. */
  readonly tolerance: number;
  /** Units with a published and a computed value. */
  readonly compared: number;
  /** Of these, within the tolerance. */
  readonly rebuilt: number;
  /** The others, the largest difference first. */
  readonly differences: readonly PublishedDifference[];
  /** Units that are published and have no computed value. */
  readonly onlyPublished: readonly string[];
  readonly onlyComputed: readonly string[];
}

export interface PublishedDifference {
  readonly unit: string;
  readonly published: number;
  readonly computed: number;
  /** computed - published */
  readonly difference: number;
}

/**
 * Compares computed values with published ones, unit by unit.
 * @param tolerance default: half a unit in the last decimal that any published value has, so that a value which rounds to the
 * printed one is rebuilt.
 * @example 71.3 printed and 71.2512 computed: within 0.05, rebuilt.
 */
export function comparePublished(
  published: ReadonlyMap<string, number>,
  computed: ReadonlyMap<string, number>,
  tolerance = printedTolerance(published.values()),
): PublishedComparison {
  const both = [...published].flatMap(([unit, value]) => {
    const own = computed.get(unit);
    return own === undefined ? [] : [{ unit, published: value, computed: own, difference: own - value }];
  });
  const differences = both.filter(({ published: printed, computed: own, difference }) => {
    return Math.abs(difference) > tolerance + noiseOf(Math.max(Math.abs(printed), Math.abs(own)));
  });
  differences.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.unit < b.unit ? -1 : 1));
  return {
    tolerance,
    compared: both.length,
    rebuilt: both.length - differences.length,
    differences,
    onlyPublished: [...published.keys()].filter((unit) => !computed.has(unit)).sort(),
    onlyComputed: [...computed.keys()].filter((unit) => !published.has(unit)).sort(),
  };
}

/** A column is printed to as many decimals as its longest value shows: a 0 at the end of a number is not kept. */
function printedTolerance(values: Iterable<number>): number {
  let decimals = 0;
  for (const value of values) decimals = Math.max(decimals, decimalsOf(value));
  return 0.5 * 10 ** -decimals;
}

function decimalsOf(value: number): number {
  const [, digits = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(power));
}
