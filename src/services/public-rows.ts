import { kindName } from '../kind-name';

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * Stored rows as the API names them: lists and fields have the names that types have, a text is `{ en, zh }`, a span
 * `{ start, end }`, what points at something else is its id, and what has no value is left out.
 */
export function publicRows(rows: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, each]) => [LISTS[table] ?? table, each.map((row) => publicRow(table, row))]),
  );
}

const LISTS: Readonly<Record<string, string>> = {
  unit: 'units',
  metric: 'metrics',
  term: 'terms',
  node: 'nodes',
  citation: 'citations',
  node_alias: 'aliases',
  external_id: 'externalIds',
  statement: 'statements',
  statement_about: 'about',
  statement_citation: 'furtherCitations',
  quantity: 'quantities',
  link: 'links',
  link_statement: 'linkStatements',
  observation: 'observations',
};

function publicRow(table: string, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  const within = (name: string, part: string, value: unknown): void => {
    shown[name] = { ...(shown[name] as object | undefined), [part]: value };
  };
  for (const [column, value] of Object.entries(row)) {
    if (value === null || value === '') continue;
    const [, text, language] = /^(\w+)(En|Zh)$/.exec(column) ?? [];
    if (text && language) within(text, language.toLowerCase(), value);
    else if (column === 'periodStart' || column === 'periodEnd') within('period', column.slice(6).toLowerCase(), value);
    else if (table === 'node' && column === 'kind') shown['nodeKind'] = kindName(String(value));
    else if (table === 'node' && column in COORDINATES) within('coordinates', COORDINATES[column] ?? column, value);
    else shown[NAMES[column] ?? column.replace(/(Id|Code)$/, '')] = value;
  }
  return shown;
}

const NAMES: Readonly<Record<string, string>> = { captionCitationId: 'caption' };

const COORDINATES: Readonly<Record<string, string>> = {
  latitude: 'latitude',
  longitude: 'longitude',
  coordinatesCitationId: 'citation',
};
