import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { MAX_PARAMETERS } from '../db/portable';
import { Link } from '../entities/link';
import type { LinkType } from '../entities/vocabulary';
import { grouped } from './batch';

export type LinkEnd = 'fromId' | 'toId';

/** All links of one type at one end of a node. */
export interface LinkKey {
  readonly nodeId: string;
  readonly end: LinkEnd;
  readonly type: LinkType;
}

/** Links by node and type; one statement for every end that is asked for, however many nodes and types. */
export function linksOf(read: DataSource): DataLoader<LinkKey, Link[], string> {
  return new DataLoader(
    async (keys) => {
      const rows = [...(await linksAt(read, 'fromId', keys)), ...(await linksAt(read, 'toId', keys))];
      return grouped(rows, ([key]) => key, keys.map(textOf)).map((group) => group.map(([, link]) => link));
    },
    { cacheKeyFn: textOf, maxBatchSize: MAX_PARAMETERS },
  );
}

async function linksAt(read: DataSource, end: LinkEnd, keys: readonly LinkKey[]): Promise<[string, Link][]> {
  const wanted = keys.filter((key) => key.end === end);
  if (wanted.length === 0) return [];
  const links = await read.getRepository(Link).find({
    where: { [end]: In(unique(wanted.map((key) => key.nodeId))), type: In(unique(wanted.map((key) => key.type))) },
    order: { position: 'ASC', id: 'ASC' },
  });
  return links.map((link) => [textOf({ nodeId: link[end], end, type: link.type }), link]);
}

function textOf(key: LinkKey): string {
  return `${key.end} ${key.type} ${key.nodeId}`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
