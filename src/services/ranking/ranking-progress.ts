import type { RankingComputer, RankingJobKind, RunningRanking } from './ranking-run';

export interface RankingProgress extends Omit<RunningRanking, 'kind'> {
  readonly work: string;
}

const WORK: Readonly<Record<RankingJobKind, string>> = {
  ranking: 'RANKING',
  uncertainty: 'UNCERTAINTY',
  sensitivity: 'SENSITIVITY',
  leaveOneOut: 'LEAVE_ONE_OUT',
  redundancy: 'REDUNDANCY',
  stability: 'STABILITY',
  decision: 'DECISION',
};

/** Long computations of this process for one method, the oldest first; of every method where none is named. */
export function rankingProgress(computer: RankingComputer, methodId: string | null): RankingProgress[] {
  const running = computer.running().filter((each) => methodId === null || each.methodId === methodId);
  return running.map(({ kind, ...rest }) => ({
    ...rest,
    work: WORK[kind],
  }));
}
