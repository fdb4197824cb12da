import { setImmediate as onTurn } from 'node:timers';
import { setImmediate as turn } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { isSqlite } from './portable';
import { stopIfUnwanted } from './work-signal';

/**
 * Makes every statement of a data source look first whether somebody still waits for it. On SQLite, where a statement holds the whole
 * process up, they also run one after another, and others get their turn in between.
 */
export function paceQueries(dataSource: DataSource): void {
  const pace = isSqlite(dataSource) ? inTurns() : unlessUnwanted;
  const create = dataSource.createQueryRunner.bind(dataSource);
  const paced = new WeakSet<QueryRunner>();
  dataSource.createQueryRunner = (mode) => {
    const queryRunner = create(mode);
    // SQLite has one query runner, which is handed out again and again.
    if (paced.has(queryRunner)) return queryRunner;
    paced.add(queryRunner);
    const query = queryRunner.query.bind(queryRunner) as (...args: unknown[]) => Promise<unknown>;
    return Object.assign(queryRunner, { query: (...args: unknown[]) => pace(() => query(...args)) });
  };
}

type Pace = (statement: () => Promise<unknown>) => Promise<unknown>;

async function unlessUnwanted(statement: () => Promise<unknown>): Promise<unknown> {
  stopIfUnwanted();
  return statement();
}

/**
 * Statements add up until the event loop has been held up for a slice; then it turns once. Not more often: what is loaded for several
 * fields at once is gathered within one turn, and most requests need no second one.
 */
function inTurns(): Pace {
  let last: Promise<unknown> = Promise.resolve();
  let spent = 0;
  const run = async (statement: () => Promise<unknown>): Promise<unknown> => {
    if (spent >= SLICE_MILLISECONDS) {
      await turn();
      spent = 0;
    }
    stopIfUnwanted();
    const started = performance.now();
    if (spent === 0) onTurn(() => (spent = 0));
    try {
      return await statement();
    } finally {
      spent += performance.now() - started;
    }
  };
  return (statement) => {
    const next = last.then(() => run(statement));
    last = next.catch(() => undefined);
    return next;
  };
}

const SLICE_MILLISECONDS = 20;
