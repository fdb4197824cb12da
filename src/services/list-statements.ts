import { Statement } from '../entities/statement';
import { NODE_KINDS } from '../entities/vocabulary';
import type { FilterField, FilterFields } from './filter/field';
import { number, oneOf, text, word } from './filter/fields';
import { flags } from './filter/flags';
import { related } from './filter/links';
import { nullness } from './filter/membership';
import { period } from './filter/period';
import { listIds, type ListedTable, type ListRequest } from './list';
import type { OrderFields } from './order/order';
import type { Page } from './page';
import type { Scope } from './scope';

/** One page of statements, by their owner and their order in it. */
export function listStatements(scope: Scope, request: ListRequest): Promise<Page<string>> {
  return listIds(scope, STATEMENTS, request);
}

const ABOUT = 'SELECT statement_id AS id, node_id AS value FROM statement_about';
const CITED = 'SELECT s.id AS id, c.source_id AS value FROM statement s JOIN citation c ON c.id = s.citation_id';

export const STATEMENT_FIELDS: FilterFields = {
  id: oneOf('n.id'),
  kind: word('n.kind', 'statement', { words: 'StatementKind' }),
  basis: word('n.basis', 'statement', { words: 'Basis' }),
  evidence: word('n.evidence', 'statement', { words: 'EvidenceGrade' }),
  actor: word('n.actor', 'statement', { nullable: true, words: 'Actor' }),
  text: text(['n.text_en', 'n.text_zh']),
  owner: oneOf('n.owner_id', { kinds: NODE_KINDS }),
  about: related(NODE_KINDS, ABOUT),
  city: related(
    ['city'],
    `${ABOUT} UNION SELECT s.id AS id, l.to_id AS value FROM statement s ` +
      "JOIN link l ON l.from_id = s.owner_id AND l.type = 'TAKES_PLACE_IN'",
  ),
  flag: flags('statement'),
  metric: textIn('SELECT q.statement_id FROM quantity q', 'q.metric_code'),
  asPrinted: textIn('SELECT q.statement_id FROM quantity q', 'q.as_printed'),
  locator: textIn('SELECT s.id FROM statement s JOIN citation c ON c.id = s.citation_id', 'c.locator'),
  marker: textIn('SELECT s.id FROM statement s JOIN citation c ON c.id = s.citation_id', 'c.marker'),
  source: related(
    ['source'],
    `${CITED} UNION SELECT sc.statement_id AS id, c.source_id AS value ` +
      'FROM statement_citation sc JOIN citation c ON c.id = sc.citation_id',
  ),
  period: period('n.period_start', 'n.period_end'),
  revision: number('n.revision'),
};

/** Statements that a text in a table beside theirs belongs to: any of them for what is wanted, none for what is not. */
function textIn(select: string, column: string): FilterField {
  const field = text([column]);
  return {
    condition(operators, parameters) {
      const { not, notIn, isNull, ...wanted } = operators;
      const among = (test: string): string => `n.id IN (${select} WHERE ${test})`;
      const unwanted = [...field.condition({ eq: not }, parameters), ...field.condition({ in: notIn }, parameters)];
      return [
        ...field.condition(wanted, parameters).map(among),
        ...unwanted.map((test) => `NOT (${among(test)})`),
        ...nullness(`NOT (${among(`${column} IS NOT NULL`)})`, isNull as boolean | null | undefined),
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
  name: 'statements',
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
