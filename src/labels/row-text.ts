import type { Label } from './label';

/** The texts of a row: `name` where it has `nameEn` and `nameZh`. */
type TextName<Row> = {
  [Key in keyof Row]: Key extends `${infer Name}En` ? (`${Name}Zh` extends keyof Row ? Name : never) : never;
}[keyof Row];

/** A text of a row in both languages, each made a string when somebody reads it. */
export function rowText<Row extends object>(row: Row, name: TextName<Row>): Label {
  return new RowText(row as TextColumns, keysOf(name));
}

/** A text that the row may lack, and then lacks in both languages. */
export function rowTextOrNull<Row extends object>(row: Row, name: TextName<Row>): Label | null {
  const keys = keysOf(name);
  return (row as TextColumns)[keys.en] === null ? null : new RowText(row as TextColumns, keys);
}

type TextColumns = Readonly<Record<string, string>>;

class RowText implements Label {
  constructor(
    private readonly row: TextColumns,
    private readonly keys: Label,
  ) {}

  get en(): string {
    return this.row[this.keys.en] ?? '';
  }

  get zh(): string {
    return this.row[this.keys.zh] ?? '';
  }
}

const KEYS = new Map<string, Label>();

function keysOf(name: string): Label {
  const known = KEYS.get(name);
  if (known) return known;
  const keys = { en: `${name}En`, zh: `${name}Zh` };
  KEYS.set(name, keys);
  return keys;
}
