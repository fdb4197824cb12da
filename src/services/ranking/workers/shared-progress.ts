/** A few numbers that both threads see at once: a message would wait until the thread has time for it. */
export class SharedProgress {
  private readonly cells: Int32Array;

  /** @param memory of the other side; left out, it is made. */
  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(12)) {
    this.cells = new Int32Array(memory);
  }

  get done(): number {
    return Atomics.load(this.cells, 0);
  }

  /** 0 = not started. */
  get total(): number {
    return Atomics.load(this.cells, 1);
  }

  /** From 0 to 1; 0 where the kind of a job does not tell. */
  get share(): number {
    return this.total > 0 ? Math.min(this.done / this.total, 1) : 0;
  }

  /** Nobody waits any more. */
  get aborted(): boolean {
    return Atomics.load(this.cells, 2) === 1;
  }

  report(done: number, total: number): void {
    Atomics.store(this.cells, 0, done);
    Atomics.store(this.cells, 1, total);
  }

  abort(): void {
    Atomics.store(this.cells, 2, 1);
  }
}
