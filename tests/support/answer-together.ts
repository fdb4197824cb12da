import type { DataSource, QueryRunner } from 'typeorm';

/**
 * Makes statements that run at the same time answer at the same time, when the last of them is done. Which loads meet in one batch then
 * depends on the query alone, and not on how fast each statement was: the number of statements can be asserted to the last one.
 * No more than the connections of a pool may run at once, ten on PostgreSQL.
 */
export function answerTogether(dataSource: DataSource): void {
  let running = 0;
  let waiting: (() => void)[] = [];
  const together = async (statement: () => Promise<unknown>): Promise<unknown> => {
    running += 1;
    try {
      return await statement();
    } finally {
      running -= 1;
      const all = new Promise<void>((resolve) => waiting.push(resolve));
      if (running === 0) {
        for (const answer of waiting) answer();
        waiting = [];
      }
      await all;
    }
  };
  const create = dataSource.createQueryRunner.bind(dataSource);
  const wrapped = new WeakSet<QueryRunner>();
  dataSource.createQueryRunner = (mode) => {
    const queryRunner = create(mode);
    // SQLite has one query runner, which is handed out again and again.
    if (wrapped.has(queryRunner)) return queryRunner;
    wrapped.add(queryRunner);
    const query = queryRunner.query.bind(queryRunner) as (...args: unknown[]) => Promise<unknown>;
    return Object.assign(queryRunner, { query: (...args: unknown[]) => together(() => query(...args)) });
  };
}
