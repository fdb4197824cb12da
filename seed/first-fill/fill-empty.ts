import { withoutIndexes } from '../../src/db/portable';
import { silent } from '../../src/db/progress';
import type { Applied, ApplyOptions } from '../apply';
import { recordFiles } from '../changed/record-files';
import { EMPTY_HASH, hashWith } from '../content-hash';
import type { SubjectChange } from '../diff';
import { assertFinite } from '../finite';
import { insertAll } from '../insert-all';
import { writeFirstRevision, writeSuccessors } from '../revisions';
import { type KnowledgeRows, rowsOf, TABLE_NAMES } from '../rows';
import type { Queries } from '../tables';
import type { Filling } from './filling';

/** All rows as one batch. */
export function fillingOf(rows: KnowledgeRows): Filling {
  const { node } = rows;
  const codes = (['unit', 'metric', 'term'] as const).flatMap((kind) =>
    rows[kind].map(({ code }) => `${kind}:${code}`),
  );
  return { subjects: [...node.map(({ id }) => id), ...codes], nodes: node, size: 1, batches: () => [rows] };
}

/** The first revision: there is nothing to compare with, and every row is new. */
export async function fillEmpty(queries: Queries, filling: Filling, options: ApplyOptions): Promise<Applied> {
  const { progress = silent, message, author, now, renames = new Map<string, string>() } = options;
  const subjects = [...filling.subjects].sort();
  let hash = EMPTY_HASH;
  const write = async (): Promise<void> => {
    let done = 0;
    for (const rows of filling.batches()) {
      assertFinite(rows);
      await insertAll(queries, (table) => rowsOf(rows, table), 1);
      hash = hashWith(hash, rows);
      progress('Writing rows', (done += 1), Math.max(done + 1, filling.size));
    }
    progress('Writing rows', done, done);
  };
  await (filling.size > FEW_BATCHES ? withoutIndexes(queries, TABLE_NAMES, write) : write());
  if (subjects.length > 0) {
    const revision = { number: 1, time: now.toISOString(), author, message, contentHash: hash };
    await writeFirstRevision(queries, revision, subjects);
    await writeSuccessors(queries, 1, renames, filling.nodes);
  }
  await recordFiles(queries, hash, options);
  const changes = subjects.map((subjectId): SubjectChange => ({
    subjectId,
    action: 'ADDED',
    before: {},
    after: {},
    rows: [],
  }));
  return { revision: Math.min(subjects.length, 1), changes };
}

/** Below, to take indexes away would cost more than it saves. */
const FEW_BATCHES = 10;
