import { Statement } from '../entities/statement';
import { NODE_KINDS } from '../entities/vocabulary';
import type { FilterField, FilterFields } from './filter/field';
import { ownId, text, word } from './filter/fields';
import { listIds, type ListedTable, type ListRequest } from './list';
import type { OrderFields } from './order/order';
import type { Page } from './page';
import type { Scope } from './scope';

/** One page of statements, by their owner and their order in it. */
export function listStatements(scope: Scope, request: ListRequest): Promise<Page<string>> {
  return listIds(scope, STATEMENTS, request);
}

export const STATEMENT_FIELDS: FilterFields = {
  id: ownId('n.id'),
  kind: word('n.kind', 'statement'),
  basis: word('n.basis', 'statement'),
  evidence: word('n.evidence', 'statement'),
  actor: word('n.actor', 'statement'),
  text: text('n.text_en', 'n.text_zh'),
  owner: ownId('n.owner_id', NODE_KINDS),
  about: {
    ...inTable('SELECT statement_id FROM statement_about WHERE node_id IN'),
    values: 'SELECT statement_id AS id, node_id AS value FROM statement_about',
  },
  city: {
    ...inTable(
      'SELECT statement_id FROM statement_about WHERE node_id IN',
      "SELECT s.id FROM statement s JOIN link l ON l.from_id = s.owner_id AND l.type = 'TAKES_PLACE_IN' WHERE l.to_id IN",
    ),
    kinds: ['city'],
  },
  flag: {
    condition({ eq, in: among, notIn }, parameters) {
      const has = (flag: string): string => `n.flags LIKE ${parameters.bind(`%"${flag}"%`)}`;
      const any = (flags: readonly string[]): string => `(${flags.map(has).join(' OR ') || '1 = 0'})`;
      return [...(eq ? [has(eq)] : []), ...(among ? [any(among)] : []), ...(notIn ? [`NOT ${any(notIn)}`] : [])];
    },
  },
  metric: textIn('SELECT q.statement_id FROM quantity q', 'q.metric_code'),
  asPrinted: textIn('SELECT q.statement_id FROM quantity q', 'q.as_printed'),
  locator: textIn('SELECT s.id FROM statement s JOIN citation c ON c.id = s.citation_id', 'c.locator'),
  marker: textIn('SELECT s.id FROM statement s JOIN citation c ON c.id = s.citation_id', 'c.marker'),
  source: {
    ...inTable(
      'SELECT s.id FROM statement s JOIN citation c ON c.id = s.citation_id WHERE c.source_id IN',
      'SELECT sc.statement_id FROM statement_citation sc JOIN citation c ON c.id = sc.citation_id WHERE c.source_id IN',
    ),
    kinds: ['source'],
    values: 'SELECT s.id AS id, c.source_id AS value FROM statement s JOIN citation c ON c.id = s.citation_id',
  },
};

/** Statements that a text in a table beside theirs belongs to. */
function textIn(select: string, column: string): FilterField {
  const field = text(column);
  return {
    condition: (operators, parameters) =>
      field.condition(operators, parameters).map((condition) => `n.id IN (${select} WHERE ${condition})`),
  };
}

/** Statements named by a table beside theirs; any of the selects fits. */
function inTable(...selects: readonly string[]): FilterField {
  return {
    kinds: NODE_KINDS,
    condition({ eq, in: among, not, notIn }, parameters) {
      const set = (ids: readonly string[]): string =>
        selects.map((select) => `${select} (${parameters.bind(ids.length === 0 ? [''] : ids)})`).join(' UNION ');
      return [
        ...(eq ? [`n.id IN (${set([eq])})`] : []),
        ...(among ? [`n.id IN (${set(among)})`] : []),
        ...(not ? [`n.id NOT IN (${set([not])})`] : []),
        ...(notIn ? [`n.id NOT IN (${set(notIn)})`] : []),
      ];
    },
  };
}

export const STATEMENT_ORDERS: OrderFields = {
  KIND: { sql: 'n.kind', type: 'text', nullable: false },
  EVIDENCE: { sql: 'n.evidence', type: 'text', nullable: false },
  REVISION: { sql: 'n.revision', type: 'integer', nullable: false },
  PERIOD_START: { sql: 'n.period_start', type: 'text', nullable: true },
  PERIOD_END: { sql: 'n.period_end', type: 'text', nullable: true },
};

export const STATEMENTS: ListedTable = {
  entity: Statement,
  kind: null,
  fields: STATEMENT_FIELDS,
  orderFields: STATEMENT_ORDERS,
  order: [
    { sql: 'n.owner_id', type: 'text' },
    { sql: 'n.position', type: 'integer' },
    { sql: 'n.id', type: 'text' },
  ],
};
