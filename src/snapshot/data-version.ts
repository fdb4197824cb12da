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

/** The newest version of a database, or of the state that a reader sees. */
export async function readDataVersion(read: Queries): Promise<DataVersion> {
  const rows = (await read.query(
    'SELECT number, time, content_hash AS "contentHash" FROM revision ORDER BY number DESC LIMIT 1',
  )) as Revision[];
  const [latest] = rows;
  if (!latest) return { revision: 0, label: '0-empty', time: null };
  return { revision: latest.number, label: labelOf(latest), time: latest.time };
}

/** A data source, or a reader of one state. */
interface Queries {
  query(sql: string): Promise<unknown>;
}

export function labelOf({ number, contentHash }: Pick<Revision, 'number' | 'contentHash'>): string {
  return `${number}-${contentHash.slice(0, 12)}`;
}
