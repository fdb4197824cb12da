import type { FoundKind, LocaleCode } from '../../entities/vocabulary';
import { type CursorKey, HALF, type OrderedItems } from '../../lists';
import type { Evaluation, Reading } from './evaluate';

/** A document that was found. */
export interface Hit {
  readonly id: string;
  readonly kind: FoundKind;
  readonly score: number;
  /** In which languages it has something of the query. */
  readonly languages: readonly LocaleCode[];
}

/** Some documents of an evaluation, by their slots. */
export interface Found {
  readonly evaluation: Evaluation;
  readonly slots: readonly number[];
}

/** The slots of an evaluation that have as much of the query as is demanded, in the texts that count. */
export function slotsOf({ scores }: Evaluation, demand: number, reading: Reading): number[] {
  const { coverage } = scores[reading];
  const slots: number[] = [];
  coverage.forEach((share, slot) => {
    if (share > 0 && share >= demand) slots.push(slot);
  });
  return slots;
}

/** Everything that was found, best first; equal ones by id. An item is the place where it was found; its hit is made when it is shown. */
export class Hits implements OrderedItems<number> {
  readonly items: Int32Array;
  readonly keeps = null;
  private readonly evaluations: readonly Evaluation[];
  /** By item: where in which evaluation it was found, and its score. */
  private readonly slots: Int32Array;
  private readonly origins: Uint8Array;
  private readonly scores: Float64Array;

  /** @param name the query: a cursor is a place among the scores of one query, and of no other */
  constructor(
    readonly name: string,
    found: readonly Found[],
    private readonly reading: Reading,
  ) {
    const count = found.reduce((sum, { slots }) => sum + slots.length, 0);
    this.evaluations = found.map(({ evaluation }) => evaluation);
    this.slots = new Int32Array(count);
    this.origins = new Uint8Array(count);
    this.scores = new Float64Array(count);
    let item = 0;
    for (const [origin, { evaluation, slots }] of found.entries()) {
      const { score } = evaluation.scores[reading];
      for (const slot of byDocument(evaluation, slots)) {
        this.slots[item] = slot;
        this.origins[item] = origin;
        this.scores[item] = score[slot] ?? 0;
        item += 1;
      }
    }
    this.items = this.sorted();
  }

  hitAt(item: number): Hit {
    const { evaluation, slot } = this.placeOf(item);
    const id = this.idOf(item);
    const languages = (['EN', 'ZH'] as const).filter(
      (locale) =>
        (evaluation.scores[locale].coverage[slot] ?? 0) > 0 && (this.reading === 'BOTH' || this.reading === locale),
    );
    return { id, kind: id.slice(0, id.indexOf(':')) as FoundKind, score: this.scores[item] ?? 0, languages };
  }

  keyOf(item: number): CursorKey {
    return [-(this.scores[item] ?? 0), this.idOf(item)];
  }

  isKey([score, id, ...more]: CursorKey): boolean {
    return typeof score === 'number' && typeof id === 'string' && more.length === 0;
  }

  find(key: CursorKey): number {
    const [score, id] = [-Number(key[0]), String(key[1])];
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.items[middle] ?? 0;
      const own = this.scores[item] ?? 0;
      if (own > score || (own === score && this.idOf(item) < id)) low = middle + 1;
      else high = middle;
    }
    const item = this.items[low];
    return item !== undefined && this.idOf(item) === id ? low : low - HALF;
  }

  /** By one number for each, which typed arrays sort by themselves; ties are put in the order of their ids afterwards. */
  private sorted(): Int32Array {
    const keys = this.scores.map((score, item) => item - Math.round(score * 1e6) * MAX_ITEMS).sort();
    const items = Int32Array.from(keys, (key) => ((key % MAX_ITEMS) + MAX_ITEMS) % MAX_ITEMS);
    for (let from = 0, to = 1; from < items.length; from = to, to += 1) {
      while (to < items.length && this.scores[items[to] ?? 0] === this.scores[items[from] ?? 0]) to += 1;
      if (to - from > 1 && !this.areInOrder(items.subarray(from, to)))
        items.subarray(from, to).sort((a, b) => this.compareIds(a, b));
    }
    return items;
  }

  /** Most documents lie in the order of their ids, and items in that of their documents. */
  private areInOrder(items: Int32Array): boolean {
    const first = this.origins[items[0] ?? 0];
    return items.every((item) => {
      const { evaluation, slot } = this.placeOf(item);
      return this.origins[item] === first && evaluation.documents.liesById(evaluation.slots.documentAt(slot));
    });
  }

  private compareIds(a: number, b: number): number {
    const [left, right] = [this.placeOf(a), this.placeOf(b)];
    if (left.evaluation !== right.evaluation) return this.idOf(a) < this.idOf(b) ? -1 : 1;
    const { documents, slots } = left.evaluation;
    return documents.compareIds(slots.documentAt(left.slot), slots.documentAt(right.slot));
  }

  private idOf(item: number): string {
    const { evaluation, slot } = this.placeOf(item);
    return evaluation.documents.idOf(evaluation.slots.documentAt(slot));
  }

  private placeOf(item: number): { evaluation: Evaluation; slot: number } {
    const evaluation = this.evaluations[this.origins[item] ?? 0];
    if (evaluation === undefined) throw new Error(`Nothing was found at ${item}.`);
    return { evaluation, slot: this.slots[item] ?? 0 };
  }
}

/** Slots in the order of their documents. */
function byDocument({ slots }: Evaluation, found: readonly number[]): Float64Array {
  const keys = Float64Array.from(found, (slot) => slots.documentAt(slot) * MAX_ITEMS + slot);
  return keys.sort().map((key) => key % MAX_ITEMS);
}

/** With a score below a thousand, a number of double precision holds both exactly. */
const MAX_ITEMS = 2 ** 23;
