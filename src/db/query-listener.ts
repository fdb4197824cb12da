import type { Logger } from 'typeorm';

/** TypeORM's way to hear of every SQL statement before it runs. */
export class QueryListener implements Logger {
  constructor(private readonly onQuery: (sql: string) => void) {}

  logQuery(sql: string): void {
    this.onQuery(sql);
  }

  logQueryError(): void {}

  logQuerySlow(): void {}

  logSchemaBuild(): void {}

  logMigration(): void {}

  log(): void {}
}
