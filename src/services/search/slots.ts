/** Numbers about the documents that a search has met, each document at a slot of its own. */
export class Slots {
  readonly columns: Float64Array[];
  /** How many documents were met. */
  count = 0;
  private documents = new Int32Array(LEAST);
  /** The slot of each document above zero by one. */
  private readonly slots: Int32Array;

  /**
   * @param columns how many numbers are kept of each document
   * @param documents more than any of their numbers
   */
  constructor(columns: number, documents: number) {
    this.columns = Array.from({ length: columns }, () => new Float64Array(LEAST));
    this.slots = new Int32Array(documents);
  }

  /** The slot of a document, a new one where it was not met before. */
  at(document: number): number {
    const known = (this.slots[document] ?? 0) - 1;
    if (known !== -1) return known;
    const slot = this.count;
    if (slot === this.documents.length) this.grow();
    this.documents[slot] = document;
    this.slots[document] = slot + 1;
    this.count += 1;
    return slot;
  }

  /** -1 where it was not met. */
  find(document: number): number {
    return (this.slots[document] ?? 0) - 1;
  }

  documentAt(slot: number): number {
    return this.documents[slot] ?? -1;
  }

  /** A column; it is another array once more documents were met. */
  column(number: number): Float64Array {
    return this.columns[number] ?? NOTHING;
  }

  clear(...numbers: readonly number[]): void {
    for (const number of numbers) this.column(number).fill(0, 0, this.count);
  }

  add(number: number, slot: number, value: number): void {
    const column = this.column(number);
    column[slot] = (column[slot] ?? 0) + value;
  }

  private grow(): void {
    const size = this.documents.length * 2;
    const documents = new Int32Array(size);
    documents.set(this.documents);
    this.documents = documents;
    for (const [number, before] of this.columns.entries()) {
      const column = new Float64Array(size);
      column.set(before);
      this.columns[number] = column;
    }
  }
}

const LEAST = 1_024;
const NOTHING = new Float64Array(0);
