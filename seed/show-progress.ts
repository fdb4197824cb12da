import type { Progress } from '../src/db/progress';

export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Milliseconds, from whenever. */
  readonly now: () => number;
  /** A terminal has one line that changes; what is not one gets few lines. */
  readonly isTerminal: boolean;
}

/** Shows how far work has come that takes longer than two seconds: what, how many of how many, and how long it may still take. */
export function showProgress({ write, now, isTerminal }: ProgressOptions): Progress {
  const between = isTerminal ? OFTEN : SELDOM;
  let current = '';
  let started = 0;
  let shown: number | null = null;
  return (what, done, of) => {
    const time = now();
    if (what !== current) [current, started, shown] = [what, time, null];
    if (done >= of) {
      if (isTerminal && shown !== null) write(CLEAR);
      shown = null;
      // What begins again begins anew.
      current = '';
      return;
    }
    if (time - started < QUIET || (shown !== null && time - shown < between)) return;
    shown = time;
    const seconds = Math.ceil(((time - started) / Math.max(done, 1)) * (of - done) * 1e-3);
    const left = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
    const line = `${what}: ${counted(done)} of ${counted(of)}, about ${left} left`;
    write(isTerminal ? `${CLEAR}${line}` : `${line}\n`);
  };
}

const QUIET = 2_000;
const OFTEN = 500;
const SELDOM = 10_000;
const CLEAR = '\r\u001b[K';

function counted(number: number): string {
  return number.toLocaleString('en-US');
}
