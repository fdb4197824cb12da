import type { Label } from '../../labels/label';
import { usePage } from '../page-context';

interface StripProps {
  /** Of all places, from low to high. */
  readonly values: readonly number[];
  readonly own: number;
  readonly median: number;
  /** Whether a low number is the better one, as of a rank: it then stands on the right. */
  readonly isReversed: boolean;
  readonly label: Label;
}

/** Every place a short line, the median the long one, this one the dot. Values far apart stand on a logarithmic scale. */
export function Strip({ values, own, median, isReversed, label }: StripProps) {
  const { t } = usePage();
  const at = placing(values, isReversed);
  const ticks = values.filter((value) => value !== own).map((value) => `M${at(value)} 9v10`);
  return (
    <svg viewBox="0 0 320 28" role="img" aria-label={t(label)}>
      <path d="M8 14H312" class="ax" />
      <path d={ticks.join('')} class="fld" stroke-width="1.5" />
      <path d={`M${at(median)} 4v20`} class="md" stroke-width="1" />
      <circle cx={at(own)} cy="14" r="6" class="f1 sp" stroke-width="1.5" />
    </svg>
  );
}

/** From a value to a place between 8 and 312. */
export function placing(values: readonly number[], isReversed: boolean): (value: number) => number {
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 0;
  const isWide = low > 0 && high / low > 20;
  const scaled = (value: number): number => (isWide ? Math.log(value) : value);
  const [from, to] = [scaled(low), scaled(high)];
  return (value) => {
    const share = to === from ? 0.5 : (scaled(value) - from) / (to - from);
    return Math.round((8 + 304 * (isReversed ? 1 - share : share)) * 10) / 10;
  };
}
