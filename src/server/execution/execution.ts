import type { Run, Values } from './plan';

export interface ExecutionOptions {
  readonly rootValue?: unknown;
  readonly contextValue?: unknown;
  /** Of the text in UTF-8; any number if left out. */
  readonly maximumBytes?: number;
  /** Looked at between the items of lists. Nothing else of the process runs meanwhile: it tells of what was aborted before, or by a resolver. */
  readonly signal?: Pick<AbortSignal, 'aborted' | 'reason'>;
}

/** The text of an answer has become longer than it may. */
export class TextTooLongError extends Error {
  constructor(readonly maximumBytes: number) {
    super(`The answer has more than ${maximumBytes} bytes.`);
    this.name = 'TextTooLongError';
  }
}

/** One run, its text and its limits. */
export class Execution implements Run {
  out = '';
  readonly argumentValues: (Values | undefined)[] = [];
  readonly entries: number[] = [];
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  private readonly maximumBytes: number;
  private readonly signal: ExecutionOptions['signal'];
  private items = 0;
  private stop: { readonly reason: unknown } | undefined;

  constructor(
    { rootValue, contextValue, maximumBytes = Infinity, signal }: ExecutionOptions,
    readonly variableValues: { [variable: string]: unknown },
  ) {
    this.rootValue = rootValue;
    this.contextValue = contextValue;
    this.maximumBytes = maximumBytes;
    this.signal = signal;
  }

  /** A character has at least one byte; how many exactly is counted at the end. */
  countItem(): void {
    if (this.out.length > this.maximumBytes) throw this.stopped(new TextTooLongError(this.maximumBytes));
    if (this.items % ITEMS_BETWEEN_LOOKS === 0 && this.signal?.aborted) throw this.stopped(this.signal.reason);
    this.items += 1;
  }

  requireShort(): void {
    if (this.out.length * MOST_BYTES_OF_A_CHARACTER <= this.maximumBytes) return;
    if (Buffer.byteLength(this.out) > this.maximumBytes) throw this.stopped(new TextTooLongError(this.maximumBytes));
  }

  /** Whether an error comes from here, and not from a resolver. */
  stoppedBy(error: unknown): boolean {
    return this.stop !== undefined && this.stop.reason === error;
  }

  private stopped(reason: unknown): unknown {
    this.stop = { reason };
    return reason;
  }
}

const ITEMS_BETWEEN_LOOKS = 256;
/** Of UTF-16: a pair of surrogates has four bytes. */
const MOST_BYTES_OF_A_CHARACTER = 3;
