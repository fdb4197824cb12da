import { DefaultNamingStrategy, type Table } from 'typeorm';

/** Columns in snake_case, so that hand-written SQL needs no quotes on either engine; constraint names say what they are. */
export class NamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    return customName || snakeCase([...embeddedPrefixes, propertyName].join('_'));
  }

  override primaryKeyName(table: Table | string): string {
    return `${tableName(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, columnNames: string[]): string {
    return `${tableName(table)}_${columnNames.join('_')}_fkey`;
  }

  override indexName(table: Table | string, columnNames: string[]): string {
    const name = `${tableName(table)}_${columnNames.join('_')}`;
    // PostgreSQL cuts names after 63 characters, and would then have another name than SQLite and the entities.
    return `${name.slice(0, 59)}_idx`;
  }

  override checkConstraintName(table: Table | string, expression: string): string {
    throw new Error(`The CHECK "${expression}" of ${tableName(table)} needs a name.`);
  }
}

function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function tableName(table: Table | string): string {
  return (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
}
