import type { RowChange, SubjectChange } from './diff';
import { count, painter } from './report-problems';
import { keyOf, type Row } from './rows';

/** What applying would change, subject by subject: `+` comes, `~` changes, `-` goes. */
export function formatDiff(changes: readonly SubjectChange[], color: boolean): string {
  const paint = painter(color);
  const lines = changes.flatMap((change) => {
    const heading = `${SIGNS[change.action]} ${change.subjectId}${nameIn(change)}`;
    if (change.action === 'ADDED') return [paint.green(`${heading}${contents(change.rows)}`)];
    if (change.action === 'REMOVED') return [paint.red(`${heading}${contents(change.rows)}`)];
    return [paint.yellow(heading), ...change.rows.flatMap((row) => describeRow(row, change))];
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(changes)].join('\n');
}

/** `3 changes: 2 added, 1 changed, 0 removed.` */
export function summary(changes: readonly SubjectChange[]): string {
  if (changes.length === 0) return '0 changes.';
  const of = (action: SubjectChange['action']) => changes.filter((change) => change.action === action).length;
  return `${count(changes.length, 'change')}: ${of('ADDED')} added, ${of('CHANGED')} changed, ${of('REMOVED')} removed.`;
}

const SIGNS = { ADDED: '+', CHANGED: '~', REMOVED: '-' } as const;

function nameIn({ before, after }: SubjectChange): string {
  const row = [after, before].flatMap(({ node, unit, metric, term }) => node ?? unit ?? metric ?? term ?? [])[0];
  return row ? `  ${String(row.nameEn)} / ${String(row.nameZh)}` : '';
}

/** `  (5 statements, 12 links)` */
function contents(rows: readonly RowChange[]): string {
  const parts = (['statement', 'quantity', 'link', 'observation'] as const).flatMap((table) => {
    const number = rows.filter((row) => row.table === table).length;
    if (number === 0) return [];
    return table === 'quantity' ? [`${number} ${number === 1 ? 'quantity' : 'quantities'}`] : [count(number, table)];
  });
  return parts.length > 0 ? `  (${parts.join(', ')})` : '';
}

function describeRow({ table, action, row, fields }: RowChange, change: SubjectChange): string[] {
  const key = keyOf(table, row);
  const heading = `    ${SIGNS[action]} ${table} ${key.replaceAll('\u0000', ' ')}`;
  if (action !== 'CHANGED') return [`${heading}${gist(row)}`];
  const old = change.before[table]?.find((each) => keyOf(table, each) === key) ?? renamedFrom(change, table);
  return [heading, ...fields.map((field) => `        ${field}: ${shown(old[field])} -> ${shown(row[field])}`)];
}

/** A node that was renamed has another key than before. */
function renamedFrom({ before }: SubjectChange, table: RowChange['table']): Row {
  return (table === 'node' ? before.node?.[0] : undefined) ?? {};
}

function gist({ textEn, fromId, type, toId, asPrinted }: Row): string {
  if (typeof textEn === 'string') return `  ${textEn}`;
  if (typeof fromId === 'string') return `  ${fromId} ${String(type)} ${String(toId)}`;
  return typeof asPrinted === 'string' ? `  ${asPrinted}` : '';
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null);
}
