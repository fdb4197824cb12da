import type { Grade } from './graph-data.types';

/** What is known of how well a case is documented. */
export interface CaseFacts {
  /** Statements of outcomes. */
  readonly outcomes: number;
  /** Of these, those with a figure. */
  readonly outcomesWithFigures: number;
  /** The best grade of evidence among the outcomes; null without any. */
  readonly bestEvidence: Grade | null;
  /** Whether any statement has an amount of money. */
  readonly hasCost: boolean;
  readonly hasPeriod: boolean;
  /** Sources that its statements cite. */
  readonly sources: number;
}
