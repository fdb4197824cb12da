/** A computation was stopped because nobody waits for it any more. */
export class RankingCancelled extends Error {
  override readonly name = 'RankingCancelled';

  constructor(
    readonly done: number,
    readonly total: number,
  ) {
    super(`stopped after ${done} of ${total}`);
  }
}
