import type { DataSource } from 'typeorm';
import { Revision } from '../entities/revision';

/** Which state of the content an answer was made from. */
export interface DataVersion {
  /** 0 while nothing has been applied. */
  readonly revision: number;
  /** The same for the same content in any database: revision and the first 12 characters of its hash. */
  readonly label: string;
  /** ISO 8601, UTC; null while nothing has been applied. */
  readonly time: string | null;
}

export async function readDataVersion(read: DataSource): Promise<DataVersion> {
  const [latest] = await read.getRepository(Revision).find({ order: { number: 'DESC' }, take: 1 });
  if (!latest) return { revision: 0, label: '0-empty', time: null };
  return { revision: latest.number, label: labelOf(latest), time: latest.time };
}

export function labelOf({ number, contentHash }: Pick<Revision, 'number' | 'contentHash'>): string {
  return `${number}-${contentHash.slice(0, 12)}`;
}
