import type { RankingResult } from '../../../ranking/result.types';

/** A row of a ranking with what it refers to; the explanation of a row is made when it is read. */
const ROW = 500;
const SMALL = 2_000;

/** About how many bytes a result takes, from the lengths of its lists: a cache needs no more. At least 1. */
export function resultSize(result: object): number {
  const descriptors = Object.values(Object.getOwnPropertyDescriptors(result));
  const rows = 'counts' in result ? (result as RankingResult).counts.ranked * ROW : 0;
  return descriptors.reduce((sum: number, { value }) => sum + sizeOf(value), SMALL + rows);
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (!Array.isArray(value)) return 8;
  const first: unknown = value[0];
  if (typeof first !== 'object' || first === null) return value.length * 24;
  return value.length * (ROW + listsIn(first) * 24);
}

/** Entries of the lists of one row, without reading what is computed on demand. */
function listsIn(row: object): number {
  const descriptors = Object.values(Object.getOwnPropertyDescriptors(row));
  return descriptors.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 0), 0);
}
