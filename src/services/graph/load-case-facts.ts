import type { DataSource } from 'typeorm';
import type { CaseFacts } from '../../graph/case-facts';

/** How well each case is documented, by id. */
export async function loadCaseFacts(read: DataSource): Promise<ReadonlyMap<string, CaseFacts>> {
  const [cases, outcomes, costs] = await Promise.all([
    read.query<CaseRow[]>(
      `SELECT n.id, n.period_start AS "periodStart", COUNT(DISTINCT c.source_id) AS sources FROM node n
       LEFT JOIN statement s ON s.owner_id = n.id LEFT JOIN citation c ON c.id = s.citation_id
       WHERE n.kind = 'case' GROUP BY n.id, n.period_start`,
    ),
    read.query<OutcomeRow[]>(
      `SELECT s.owner_id AS id, COUNT(*) AS outcomes, MIN(s.evidence) AS best,
       SUM(CASE WHEN EXISTS (SELECT 1 FROM quantity q WHERE q.statement_id = s.id) THEN 1 ELSE 0 END) AS figures
       FROM statement s WHERE s.kind = 'OUTCOME' GROUP BY s.owner_id`,
    ),
    // An amount of money that is no result, lesson or general figure is taken for what was spent.
    read.query<{ id: string }[]>(
      `SELECT DISTINCT s.owner_id AS id FROM statement s JOIN quantity q ON q.statement_id = s.id
       WHERE q.unit_code IN ('CNY', 'CNY/a', 'USD', 'USD/a', 'EUR')
       AND s.kind NOT IN ('OUTCOME', 'LESSON', 'STATISTIC', 'FORECAST')`,
    ),
  ]);
  const outcomesOf = new Map(outcomes.map((row) => [row.id, row]));
  const withCost = new Set(costs.map(({ id }) => id));
  return new Map(
    cases.map(({ id, periodStart, sources }) => {
      const own = outcomesOf.get(id);
      const facts: CaseFacts = {
        outcomes: Number(own?.outcomes ?? 0),
        outcomesWithFigures: Number(own?.figures ?? 0),
        bestEvidence: own?.best ?? null,
        hasCost: withCost.has(id),
        hasPeriod: periodStart !== null,
        sources: Number(sources),
      };
      return [id, facts];
    }),
  );
}

interface CaseRow {
  readonly id: string;
  readonly periodStart: string | null;
  readonly sources: number | string;
}

interface OutcomeRow {
  readonly id: string;
  readonly outcomes: number | string;
  readonly figures: number | string;
  readonly best: 'A' | 'B' | 'C' | 'D';
}
