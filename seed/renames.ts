import type { RowChange, SubjectChange } from './diff';
import { idOf, type NodeEntry } from './forms';
import { linkId, observationId } from './ids';
import { formatPeriod, type Period } from './period';
import type { Seed } from './read';
import { resolveReference, splitId } from './seed-index';
import { keyOf, type Row, type TableName, TABLE_NAMES } from './rows';

/** The ids that nodes had before, each with the one that it has now. */
export type Renames = ReadonlyMap<string, string>;

export function renamesOf({ nodes }: Pick<Seed, 'nodes'>): Renames {
  return new Map(nodes.flatMap((node) => formerIds(node).map((former) => [former, idOf(node)] as const)));
}

/** The ids that a node had before it was renamed, or that those had which it took in; a form that is still to be checked may hold anything. */
export function formerIds({ kind, form }: NodeEntry): string[] {
  const { formerSlugs } = form as { formerSlugs?: unknown };
  const listed = Array.isArray(formerSlugs) ? (formerSlugs as unknown[]) : [];
  return listed.flatMap((each) => resolveReference(String(each), 'own', kind) ?? []);
}

/**
 * What changed, with what is only named otherwise left out: a node that was renamed is one changed subject, and those that point
 * at it have not changed by that.
 */
export function withRenames(subjects: readonly SubjectChange[], renames: Renames): SubjectChange[] {
  const byId = new Map(subjects.map((each) => [each.subjectId, each]));
  const active = renamed(byId, renames);
  if (active.size === 0) return [...subjects];
  const rename = renamer(subjects, active);
  return subjects.flatMap((subject) => {
    const { subjectId, action, before, after } = subject;
    if (active.has(subjectId)) return [];
    const former = [...active].find(([, to]) => to === subjectId)?.[0];
    const was = former === undefined ? before : (byId.get(former)?.before ?? {});
    const changes = TABLE_NAMES.flatMap((table) => compareTable(table, was[table] ?? [], after[table] ?? [], rename));
    if (changes.length === 0 && former === undefined) return [];
    const [changed] = changes.filter(({ table, action: how }) => table === 'node' && how === 'CHANGED');
    const own = former === undefined || changed ? [] : renamedNode(was.node?.[0], after.node?.[0]);
    const all = [...own, ...changes];
    return [
      {
        subjectId,
        action: former === undefined ? action : 'CHANGED',
        before: byTable(all.flatMap(({ table, before: row }) => (row ? [{ table, row }] : []))),
        after: byTable(all.filter(({ action: how }) => how !== 'REMOVED')),
        rows: all.map(({ before: _, ...change }) => change),
      },
    ];
  });
}

/** Where one node took in several, or one of another kind, the first of its own kind is what it was before, and the others are removed. */
function renamed(byId: ReadonlyMap<string, SubjectChange>, renames: Renames): Map<string, string> {
  const formerOf = new Map<string, string>();
  for (const [from, to] of renames) {
    const isRename = byId.get(from)?.action === 'REMOVED' && byId.get(to)?.action === 'ADDED';
    if (isRename && !formerOf.has(to) && splitId(from)[0] === splitId(to)[0]) formerOf.set(to, from);
  }
  return new Map([...formerOf].map(([to, from]) => [from, to]));
}

type Compared = RowChange & { readonly before: Row | null };

function renamedNode(before: Row | undefined, after: Row | undefined): Compared[] {
  if (!before || !after) return [];
  return [{ table: 'node', action: 'CHANGED', row: after, fields: ['id', 'slug'], before }];
}

function compareTable(
  table: TableName,
  before: readonly Row[],
  after: readonly Row[],
  rename: (table: TableName, row: Row) => Row,
): Compared[] {
  const old = new Map(before.map((row) => [keyOf(table, rename(table, row)), row]));
  const kept = new Set<string>();
  const come = after.flatMap((row): Compared[] => {
    const key = keyOf(table, row);
    const was = old.get(key);
    if (!was) return [{ table, action: 'ADDED', row, fields: [], before: null }];
    kept.add(key);
    const renamed = rename(table, was);
    const fields = Object.keys(row).filter((field) => JSON.stringify(renamed[field]) !== JSON.stringify(row[field]));
    return fields.length === 0 ? [] : [{ table, action: 'CHANGED', row, fields, before: was }];
  });
  const gone = [...old].flatMap(([key, row]): Compared[] =>
    kept.has(key) ? [] : [{ table, action: 'REMOVED', row, fields: [], before: row }],
  );
  return [...come, ...gone];
}

/** Rows as they would be with the new ids; ids that are made from others are made again. */
function renamer(subjects: readonly SubjectChange[], renames: Renames): (table: TableName, row: Row) => Row {
  const links = new Map<unknown, unknown>();
  const text = (value: string): string => {
    const [, owner, rest] = /^statement:(\w+:[^:]+)(:.*)$/.exec(value) ?? [];
    if (owner !== undefined && renames.has(owner)) return `statement:${renames.get(owner)}${rest}`;
    return renames.get(value) ?? (links.get(value) as string | undefined) ?? value;
  };
  const plain = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, renamedValue(value, text)]));
  const rename = (table: TableName, row: Row): Row => {
    const renamed = plain(row);
    if (table === 'node') return { ...renamed, slug: String(renamed.id).replace(/^\w+:/, '') };
    if (table === 'link') return { ...renamed, id: linkIdOf(renamed) };
    return table === 'observation' ? { ...renamed, id: observationIdOf(renamed) } : renamed;
  };
  for (const row of subjects.flatMap(({ before }) => before.link ?? [])) links.set(row.id, linkIdOf(plain(row)));
  return rename;
}

/** A recipe's method names indicators somewhere inside. */
function renamedValue(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((each: unknown) => renamedValue(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), renamedValue(each, text)]));
}

function linkIdOf({ fromId, type, toId, role }: Row): string {
  return linkId(String(fromId), String(type), String(toId), String(role));
}

function observationIdOf(row: Row): string {
  const [indicator, source] = [row.indicatorId, row.sourceId].map((id) => String(id).replace(/^\w+:/, ''));
  const period = { periodStart: row.periodStart, periodEnd: row.periodEnd } as Period;
  return observationId(indicator ?? '', String(row.cityId), formatPeriod(period), source ?? '');
}

function byTable(changes: readonly { readonly table: TableName; readonly row: Row }[]): SubjectChange['before'] {
  const tables: Partial<Record<TableName, Row[]>> = {};
  for (const { table, row } of changes) {
    const { revision: _, ...content } = row;
    (tables[table] ??= []).push(content);
  }
  return tables;
}
