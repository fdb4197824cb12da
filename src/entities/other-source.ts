import type { Verdict } from './vocabulary';

/** What another source says to a claim, and why. Example: the UN counts 33 megacities where a report tells of at least 40. */
export interface OtherSource {
  readonly verdict: Verdict;
  /** Id of the statement or the value that says so. */
  readonly saidBy: string;
  readonly reasonEn: string;
  readonly reasonZh: string;
}
