import { shiftPoint } from '../decimal';
import type { KnownUnit } from './known-units';

/** A unit as heading, column or a line above the table state it. */
interface StatedUnit {
  readonly unit: KnownUnit | null;
  readonly power: number;
  readonly printed: string;
}

/** What may multiply one figure. */
export interface Multipliers {
  /** Of its column, heading or cell. */
  readonly own: StatedUnit | null;
  readonly above: (StatedUnit & { readonly line: number }) | null;
  /** Of a column of multipliers or of the plan. */
  readonly times: string;
  readonly scale: string | null;
}

/** Why a figure may be multiplied twice, or not at all though a line says so; null where nothing is doubtful. */
export function doubtfulMultiplier({ own, above, times, scale }: Multipliers): string | null {
  const multiplies = own !== null && own.power !== 0 ? JSON.stringify(own.printed) : null;
  if (multiplies !== null && scale !== null && Number(scale) !== 1)
    return `${multiplies} multiplies these values, and so does --scale ${scale}. Leave out --scale.`;
  if (multiplies !== null && times !== '1')
    return `${multiplies} multiplies these values, and so does a column or the plan, by ${times}. Leave out one of the two: --ignore-columns or --unit-column for a column, \`times\` in the plan.`;
  if (above === null || above.power === 0 || SHARES.includes(own?.unit?.code ?? '')) return null;
  const isSettled = own === null ? times === '1' : above.unit !== null || own.power !== 0 || times !== '1';
  if (isSettled) return null;
  const beside = own === null ? 'a column multiplies them as well' : `they are in ${JSON.stringify(own.printed)}`;
  return `line ${above.line} says ${JSON.stringify(above.printed)} of all values, and ${beside}. Say what counts: --scale ${shiftPoint('1', above.power) ?? ''} or --scale 1 in place of that line, or \`times\` of single columns in the plan.`;
}

/** Nobody prints thousands of these. */
const SHARES = ['%', '‰', 'rank'];
