import { statSync } from 'node:fs';

/** The file of a SQLite database. An open connection goes on reading a file that was removed or replaced, and nobody would notice. */
export class SqliteFile {
  private identity: string | null;

  constructor(private readonly path: string) {
    this.identity = identityOf(path);
  }

  state(): 'same' | 'gone' | 'replaced' {
    const now = identityOf(this.path);
    if (now === null) return 'gone';
    return now === this.identity ? 'same' : 'replaced';
  }

  /** From now on the file that is there is the right one. */
  accept(): void {
    this.identity = identityOf(this.path);
  }
}

function identityOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}
