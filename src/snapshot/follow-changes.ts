import type { StateReader } from '../db/read-state';
import { applyRevision } from './apply-changes';
import type { DataVersion } from './data-version';
import { citationsIn, readChanges, readCitations, type SubjectChange } from './read-changes';
import type { Snapshot } from './snapshot';
import type { Store } from './store';

/** Adds to the store of a version what has changed since; null where it is better built anew. */
export async function followChanges(
  reader: StateReader,
  { store, version: before }: Snapshot,
  version: DataVersion,
): Promise<Store | null> {
  if (version.revision <= before.revision || before.revision === 0) return null;
  // The same revision may have become another one: a database that was restored, or a file put in the place of another.
  const [same] = await reader.query<{ content_hash: string }>(
    `SELECT content_hash FROM revision WHERE number = ${before.revision}`,
  );
  if (same === undefined || !before.label.endsWith(same.content_hash.slice(0, 12))) return null;
  const changes = await readChanges(reader, before.revision);
  if (isTooMuch(store, changes) || changes.some(isRename)) return null;
  const named = unique(changes.flatMap(({ after }) => citationsIn(after))).filter((id) => !isThere(store, id));
  const left = unique(changes.flatMap(({ before: rows }) => citationsIn(rows)));
  const added = await readCitations(reader, named);
  const there = new Set((await readCitations(reader, left)).map(({ id }) => id));
  const gone = left.filter((id) => !there.has(id));
  // Nothing is awaited from here on: a store is never left between two revisions.
  const revisions = unique(changes.map(({ revision }) => revision));
  revisions.forEach((revision, index) => {
    const own = changes.filter((change) => change.revision === revision);
    const isLast = index === revisions.length - 1;
    applyRevision(store, revision, own, index === 0 ? added : [], isLast ? gone : []);
  });
  return store;
}

function isThere({ tables: { citation } }: Store, id: string): boolean {
  const identity = citation.find(id);
  return identity !== -1 && citation.rowOf(identity, citation.count, Number.MAX_SAFE_INTEGER) !== -1;
}

/** The record leaves out who points at a node that has only got another id. */
function isRename({ before, after }: SubjectChange): boolean {
  const [was] = before.node ?? [];
  const [is] = after.node ?? [];
  return was !== undefined && is !== undefined && was['id'] !== is['id'];
}

/** To add very many rows one by one takes longer than to read all of them. */
function isTooMuch(store: Store, changes: readonly SubjectChange[]): boolean {
  const rows = changes.reduce(
    (sum, { before, after }) => sum + [before, after].flatMap((each) => Object.values(each)).flat().length,
    0,
  );
  return rows > Math.max(LEAST_CHANGES, store.rows * CHANGED_SHARE);
}

const LEAST_CHANGES = 5_000;
const CHANGED_SHARE = 0.1;

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
