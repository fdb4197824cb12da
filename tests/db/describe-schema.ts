import type { DataSource } from 'typeorm';

export interface TableDescription {
  /** By name: type family and whether null may stand there. */
  readonly columns: Readonly<Record<string, string>>;
  readonly primaryKey: readonly string[];
  /** Lists of columns. */
  readonly uniqueIndices: readonly string[];
  readonly otherIndices: readonly string[];
  readonly foreignKeys: readonly { readonly columns: string; readonly onDelete: string }[];
  /** Names of the CHECK constraints. */
  readonly checks: readonly string[];
}

export type SchemaDescription = Readonly<Record<string, TableDescription>>;

export async function describeSqliteSchema(dataSource: DataSource): Promise<SchemaDescription> {
  const query = <Row>(sql: string): Promise<Row[]> => dataSource.query(sql) as Promise<Row[]>;
  const tables = await query<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migrations' ORDER BY name",
  );
  const entries = tables.map(async ({ name, sql }): Promise<[string, TableDescription]> => {
    const columns = await query<{ name: string; type: string; notnull: number; pk: number }>(
      `PRAGMA table_info("${name}")`,
    );
    const indices = await query<{ name: string; unique: number; origin: string }>(`PRAGMA index_list("${name}")`);
    const columnsOf = async (index: string): Promise<string> =>
      (await query<{ name: string }>(`PRAGMA index_info("${index}")`)).map((each) => each.name).join(', ');
    const listed = (unique: number): Promise<string[]> =>
      Promise.all(
        indices.filter((each) => each.origin !== 'pk' && each.unique === unique).map((each) => columnsOf(each.name)),
      );
    const keys = await query<{ from: string; table: string; to: string; on_delete: string }>(
      `PRAGMA foreign_key_list("${name}")`,
    );
    return [
      name,
      {
        columns: columnsByName(columns.map((each) => [each.name, each.type, each.notnull === 0 && each.pk === 0])),
        primaryKey: columns
          .filter(({ pk }) => pk > 0)
          .sort((a, b) => a.pk - b.pk)
          .map((each) => each.name),
        uniqueIndices: (await listed(1)).sort(),
        otherIndices: (await listed(0)).sort(),
        foreignKeys: sorted(
          keys.map((key) => ({ columns: `${key.from} -> ${key.table}.${key.to}`, onDelete: key.on_delete })),
        ),
        checks: [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map(([, check]) => check ?? '').sort(),
      },
    ];
  });
  return Object.fromEntries(await Promise.all(entries));
}

export async function describePostgresSchema(dataSource: DataSource): Promise<SchemaDescription> {
  const query = <Row>(sql: string): Promise<Row[]> => dataSource.query(sql) as Promise<Row[]>;
  const columns = await query<{ table: string; name: string; type: string; nullable: boolean }>(`
    SELECT table_name AS "table", column_name AS "name", data_type AS "type", is_nullable = 'YES' AS "nullable"
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    ORDER BY table_name COLLATE "C", ordinal_position`);
  const indices = await query<{ table: string; columns: string; unique: boolean; primary: boolean }>(`
    SELECT i.indrelid::regclass::text AS "table", i.indisunique AS "unique", i.indisprimary AS "primary",
      (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey::int[]) WITH ORDINALITY AS k(attnum, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum) AS "columns"
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relnamespace = 'public'::regnamespace`);
  const keys = await query<{ table: string; column: string; far: string; to: string; on_delete: string }>(`
    SELECT k.table_name AS "table", k.column_name AS "column", f.table_name AS "far", f.column_name AS "to", r.delete_rule AS "on_delete"
    FROM information_schema.referential_constraints r
    JOIN information_schema.key_column_usage k ON k.constraint_name = r.constraint_name
    JOIN information_schema.key_column_usage f ON f.constraint_name = r.unique_constraint_name
      AND f.ordinal_position = k.position_in_unique_constraint`);
  const checks = await query<{ table: string; name: string }>(`
    SELECT conrelid::regclass::text AS "table", conname AS "name" FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace`);
  const tables = [...new Set(columns.map((each) => each.table))];
  const entries = tables.map((table): [string, TableDescription] => {
    const own = <Row extends { table: string }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.table === table);
    const listed = (unique: boolean): string[] =>
      own(indices)
        .filter((each) => !each.primary && each.unique === unique)
        .map((each) => each.columns)
        .sort();
    return [
      table,
      {
        columns: columnsByName(own(columns).map((each) => [each.name, each.type, each.nullable])),
        primaryKey:
          own(indices)
            .find(({ primary }) => primary)
            ?.columns.split(', ') ?? [],
        uniqueIndices: listed(true),
        otherIndices: listed(false),
        foreignKeys: sorted(
          own(keys).map((key) => ({ columns: `${key.column} -> ${key.far}.${key.to}`, onDelete: key.on_delete })),
        ),
        checks: own(checks)
          .map((each) => each.name)
          .sort(),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Each engine's names of a type, by what can stand in it. */
const FAMILIES: Readonly<Record<string, string>> = {
  varchar: 'text',
  text: 'text',
  'character varying': 'text',
  integer: 'integer',
  'double precision': 'double',
};

function columnsByName(
  columns: readonly (readonly [name: string, type: string, nullable: boolean])[],
): Record<string, string> {
  return Object.fromEntries(
    columns.map(([name, type, nullable]) => [
      name,
      `${FAMILIES[type.toLowerCase()] ?? `unknown ${type}`}${nullable ? ' null' : ''}`,
    ]),
  );
}

function sorted<Key extends { columns: string }>(keys: readonly Key[]): Key[] {
  return [...keys].sort((a, b) => (a.columns < b.columns ? -1 : 1));
}
