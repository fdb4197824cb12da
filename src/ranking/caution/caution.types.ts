import type { MethodDefinition } from '../method.types';
import type { RankingWarning, WarningCode } from '../result.types';
import type { RankingState } from '../state';
import type { Sentence } from '../sentence';

/** Something about a method on its data that a careful reader should know, and what to do about it. */
export interface Caution extends MethodDefinition {
  readonly id: WarningCode;
  /** What to do; every warning of the kind ends with it. */
  readonly advice: Sentence;
  /** What is to be said about a finished run: message without the advice, and what it is about. */
  find(state: RankingState): Omit<RankingWarning, 'code'>[];
}
