import { EVIDENCE_GRADES, type EvidenceGrade } from '../../entities/vocabulary';
import type { RankingResult } from '../../ranking/result.types';
import type { RankingData } from './ranking-data';

/** How far the values behind a ranking can be trusted. */
export interface EvidenceOfRanking {
  /** Null where nothing was ranked. */
  readonly worst: EvidenceGrade | null;
  readonly counts: readonly { readonly grade: EvidenceGrade; readonly count: number }[];
}

/** Counts each observation that a value of the shown rows is made of, by its grade. */
export function evidenceOf({ rows }: RankingResult, data: RankingData): EvidenceOfRanking {
  const byGrade = new Map<EvidenceGrade, Set<string>>();
  for (const { unit, contributions } of rows) {
    for (const { indicator, periods } of contributions) {
      for (const { id, evidence } of data.observations(indicator, unit, periods)) {
        byGrade.set(evidence, (byGrade.get(evidence) ?? new Set<string>()).add(id));
      }
    }
  }
  const counts = EVIDENCE_GRADES.flatMap((grade) => {
    const count = byGrade.get(grade)?.size ?? 0;
    return count === 0 ? [] : [{ grade, count }];
  });
  return { worst: counts.at(-1)?.grade ?? null, counts };
}
