import type { DataSource } from 'typeorm';
import type { Revision } from '../entities/revision';

/** Which state of the content an answer was made from. */
export interface DataVersion {
  /** 0 while nothing has been applied. */
  readonly revision: number;
  /** The same for the same content in any database: revision and the first 12 characters of its hash. */
  readonly label: string;
  /** ISO 8601, UTC; null while nothing has been applied. */
  readonly time: string | null;
}

/** Plain SQL: every request asks this, and making entities took longer than the statement. */
export async function readDataVersion(read: DataSource): Promise<DataVersion> {
  const rows = await read.query<Revision[]>(
    'SELECT number, time, content_hash AS "contentHash" FROM revision ORDER BY number DESC LIMIT 1',
  );
  const [latest] = rows;
  if (!latest) return { revision: 0, label: '0-empty', time: null };
  return { revision: latest.number, label: labelOf(latest), time: latest.time };
}

export function labelOf({ number, contentHash }: Pick<Revision, 'number' | 'contentHash'>): string {
  return `${number}-${contentHash.slice(0, 12)}`;
}
