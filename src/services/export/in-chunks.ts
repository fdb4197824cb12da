import { setImmediate } from 'node:timers/promises';

/** Enough to make a chunk worth sending, few enough to hold in memory with everything that belongs to them. */
const CHUNK_SIZE = 250;
/** Of work without a pause: no other client should notice it. */
const SLICE_MILLISECONDS = 8;

/** What is made of each item, chunk by chunk; whoever else waits has a turn whenever a slice of time has passed. */
export async function* inChunks<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
  size = CHUNK_SIZE,
): AsyncGenerator<Made[]> {
  let chunk: Made[] = [];
  let end = performance.now() + SLICE_MILLISECONDS;
  for (const item of items) {
    chunk.push(make(item));
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + SLICE_MILLISECONDS;
  }
  if (chunk.length > 0) yield chunk;
}
