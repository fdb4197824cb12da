import type { Snapshot } from '../../snapshot';
import { inChunks } from './in-chunks';
import type { RowSet } from './row-sets';

/** What is made of each row of a set, by id, chunk by chunk. The next is made when it is asked for. */
export async function* rowsById<Made>(
  data: Snapshot,
  rows: RowSet,
  make: (place: number) => Made,
): AsyncGenerator<Made[]> {
  const { table } = data.view(rows.table);
  const compare = (a: number, b: number): number => table.compareKeys(a, b);
  const runs: number[][] = [];
  for await (const places of placesOf(rows)) runs.push(places.sort(compare));
  yield* inChunks(merged(runs, compare), make);
}

/** The places of a set, in no order. */
export async function* placesOf({ among, holds }: RowSet): AsyncGenerator<number[]> {
  for await (const places of inChunks(among, (place) => place, RUN)) yield places.filter(holds);
}

/** Looked at, and sorted, at one go. */
const RUN = 2_048;

type Compare = (a: number, b: number) => number;

/** Sorted runs as one, item by item: to sort them all at once would make others wait. */
function* merged(runs: readonly (readonly number[])[], compare: Compare): Generator<number> {
  if (runs.length <= 1) return yield* runs[0] ?? [];
  const middle = runs.length >>> 1;
  const [left, right] = [runs.slice(0, middle), runs.slice(middle)].map((half) => merged(half, compare));
  let [a, b] = [left?.next(), right?.next()];
  while (a && b && !(a.done && b.done)) {
    if (b.done || (!a.done && compare(a.value, b.value) <= 0)) {
      yield a.value as number;
      a = left?.next();
    } else {
      yield b.value;
      b = right?.next();
    }
  }
}
