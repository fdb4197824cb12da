/**
 * Remembers how often an operation fell back because of an error, for its resolvers then run twice. After each time in a row, about twice as many
 * requests are left to graphql-js before the next try; the first error costs none, since it may have been that of one request.
 */
export class FallbackMemory {
  private toSkip = 0;
  private toSkipNext = 0;

  /** Whether to try; counts those that do not. */
  mayTry(): boolean {
    if (this.toSkip === 0) return true;
    this.toSkip -= 1;
    return false;
  }

  failed(): void {
    this.toSkip = this.toSkipNext;
    this.toSkipNext = Math.min(2 * this.toSkipNext + 1, MOST_SKIPPED);
  }

  succeeded(): void {
    this.toSkipNext = 0;
  }
}

const MOST_SKIPPED = 63;
