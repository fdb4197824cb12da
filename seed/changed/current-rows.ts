import { AS_PRINTED } from '../../src/entities/unit';
import type { Sql } from '../../src/db/sql';
import { MAX_PARAMETERS, parameter } from '../../src/db/portable';
import type { OtherSource } from '../../src/entities/other-source';
import { flattenSeed } from '../flatten';
import type { KnowledgeRows } from '../rows';
import { readRows } from '../tables';
import type { ChangedSeed } from './changed-seed';
import { citedBy, readOwnRows } from './own-rows';

/** The rows of what stands in the changed files: those in the database, and those that the files now say. */
export interface ChangedRows {
  readonly current: KnowledgeRows;
  readonly next: KnowledgeRows;
}

/**
 * Compares only what the changed files own. Null where they touch what other files own too: a link that two of them may declare, a grade or
 * a direction on which other statements and recipes rest, a circle of parts, an id in somebody else's register.
 */
export async function changedRows(sql: Sql, changed: ChangedSeed): Promise<ChangedRows | null> {
  const { seed, fresh, ids, observed } = changed;
  const own = new Set(ids);
  if (await declaredElsewhere(sql, ids)) return null;
  const current = await readOwnRows(sql, { ids: [...ids, `unit:${AS_PRINTED}`], observed });
  const next = flattenSeed(seed, await gradesOfSources(sql));
  const before = new Map(current.node.map((node) => [node.id, node]));
  const rests = next.node.some(({ id, evidence, direction }) => {
    const known = before.get(id);
    return known !== undefined && (known.evidence !== evidence || known.direction !== direction);
  });
  const parts = new Set(current.link.map(({ id }) => id));
  const regrouped = next.link.some(
    ({ id, type, fromId }) => type === 'PART_OF' && !fresh.has(fromId) && !parts.has(id),
  );
  if (rests || regrouped || next.link.some(({ fromId }) => !own.has(fromId))) return null;
  if (await sharesIds(sql, next, own)) return null;
  if (!keepAsPrinted(current, next) || (await isNamedElsewhere(sql, current, next))) return null;
  await keepCited(sql, current, next);
  return { current, next };
}

/** A member may name its group, and the group its members: then one file does not know what the link is made of. */
async function declaredElsewhere(sql: Sql, ids: readonly string[]): Promise<boolean> {
  for (const side of ['l.from_id', 's.owner_id']) {
    const found = await anyOf(
      sql,
      ids,
      (list) =>
        `SELECT 1 FROM link l JOIN link_statement b ON b.link_id = l.id JOIN statement s ON s.id = b.statement_id WHERE ${side} IN ${list} AND s.owner_id <> l.from_id LIMIT 1`,
    );
    if (found) return true;
  }
  return false;
}

/** Tells whether something that goes is named, as what another source says, by a claim that stands in another file. */
async function isNamedElsewhere(sql: Sql, current: KnowledgeRows, next: KnowledgeRows): Promise<boolean> {
  const stays = new Set([...next.statement, ...next.observation].map(({ id }) => id));
  const gone = [...current.statement, ...current.observation].filter(({ id }) => !stays.has(id));
  if (gone.length === 0) return false;
  const naming = (await sql.query('SELECT other_sources FROM statement WHERE other_sources IS NOT NULL')) as {
    other_sources: string;
  }[];
  const named = new Set(
    naming.flatMap((row) => (JSON.parse(row.other_sources) as OtherSource[]).map(({ saidBy }) => saidBy)),
  );
  return gone.some(({ id }) => named.has(id));
}

async function sharesIds(sql: Sql, { external_id }: KnowledgeRows, own: ReadonlySet<string>): Promise<boolean> {
  const values = [...new Set(external_id.map(({ value }) => value))];
  const known = await readRows(sql, 'external_id', 'value', values);
  const taken = new Set(
    known.filter(({ nodeId }) => !own.has(String(nodeId))).map((row) => `${String(row.scheme)} ${String(row.value)}`),
  );
  return external_id.some(({ scheme, value }) => taken.has(`${scheme} ${value}`));
}

/** The unit of figures without a unit is there as long as one is; false where the last of them may have gone. */
function keepAsPrinted(current: KnowledgeRows, next: KnowledgeRows): boolean {
  const uses = ({ quantity }: KnowledgeRows): boolean => quantity.some(({ unitCode }) => unitCode === AS_PRINTED);
  const isUnit = ({ code }: { code: string }): boolean => code === AS_PRINTED;
  const unit = current.unit.find(isUnit);
  if (!unit || next.unit.some(isUnit)) return true;
  if (uses(current)) return false;
  next.unit.push(unit);
  return true;
}

/** A place that is cited from elsewhere too stays, and one that is there already does not come again. */
async function keepCited(sql: Sql, current: KnowledgeRows, next: KnowledgeRows): Promise<void> {
  const there = new Set(current.citation.map(({ id }) => id));
  const named = citedBy(next);
  const known = (await readRows(
    sql,
    'citation',
    'id',
    [...named].filter((id) => !there.has(id)),
  )) as unknown as typeof current.citation;
  for (const row of known) current.citation.push(row);
  const gone = current.citation.filter(({ id }) => !named.has(id));
  const elsewhere = await citedElsewhere(
    sql,
    gone.map(({ id }) => id),
    current,
  );
  for (const row of gone) if (elsewhere.has(row.id)) next.citation.push(row);
}

const CITING = [
  ['node', 'coordinatesCitationId', 'id'],
  ['node', 'captionCitationId', 'id'],
  ['external_id', 'citationId', 'nodeId'],
  ['statement', 'citationId', 'id'],
  ['statement_citation', 'citationId', 'statementId'],
  ['link', 'citationId', 'id'],
  ['observation', 'citationId', 'id'],
] as const;

/** Those of the citations that rows name which are not among the current ones. */
async function citedElsewhere(sql: Sql, ids: readonly string[], current: KnowledgeRows): Promise<Set<unknown>> {
  const found = new Set<unknown>();
  for (const [table, column, key] of CITING) {
    const own = new Set((current[table] as readonly object[]).map((row) => (row as Record<string, unknown>)[key]));
    for (const row of await readRows(sql, table, column, ids)) if (!own.has(row[key])) found.add(row[column]);
  }
  return found;
}

/** The grades of evidence that the sources in the database have, by their ids. */
async function gradesOfSources(sql: Sql): Promise<Map<string, string>> {
  const rows = (await sql.query(`SELECT id, evidence FROM node WHERE kind = 'source'`)) as {
    id: string;
    evidence: string;
  }[];
  return new Map(rows.map(({ id, evidence }) => [id, evidence]));
}

async function anyOf(sql: Sql, ids: readonly string[], query: (list: string) => string): Promise<boolean> {
  for (let from = 0; from < ids.length; from += MAX_PARAMETERS) {
    const chunk = ids.slice(from, from + MAX_PARAMETERS);
    const list = `(${chunk.map((_, at) => parameter(sql.dataSource, at + 1)).join(', ')})`;
    if (((await sql.query(query(list), chunk)) as unknown[]).length > 0) return true;
  }
  return false;
}
