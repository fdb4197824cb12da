import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { nearest } from '../../nearest';
import { COLUMN_ROLES, type ColumnRole, type ColumnSetting } from '../columns/column-roles';
import type { ImportOptions } from '../import-options';
import { PLAN_FIELDS, PLAN_NAMES, UNSETTLED } from './plan-fields';

export interface ReadPlan {
  /** Path of the table; the plan names it as seen from its own folder. */
  readonly table: string | undefined;
  readonly options: Partial<ImportOptions>;
}

/**
 * Reads a plan. Texts are taken as they are written, and `?` for what is still to be settled.
 * @throws with one sentence, and its line, for everything that is wrong in it
 */
export function readPlan(path: string): ReadPlan {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { schema: 'failsafe', lineCounter: lines });
  const wrong = document.errors.map(({ message }) => `${path}: ${message}`);
  const reader = new PlanReader(path, lines, wrong);
  const plan = wrong.length === 0 ? reader.read(document.contents) : { table: undefined, options: {} };
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return plan;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The plan ${path} cannot be read.`);
  }
}

class PlanReader {
  private readonly options: Record<string, unknown> = {};

  constructor(
    private readonly path: string,
    private readonly lines: LineCounter,
    private readonly wrong: string[],
  ) {}

  read(contents: unknown): ReadPlan {
    let table: string | undefined;
    for (const [section, value, node] of this.entries(contents, 'a plan')) {
      if (section === 'table') table = resolve(dirname(this.path), this.text(value, section) ?? '');
      else if (section === 'name') this.set('name', this.text(value, section));
      else if (section === 'rows') this.set('where', this.list(value, section));
      else if (section === 'columns') this.set('columns', this.columns(value));
      else if (section === 'statuses') this.names(section, value);
      else if (PLAN_FIELDS.some(([each]) => each === section)) this.section(section, value);
      else
        this.unknown(node, section, [
          'table',
          'name',
          'rows',
          'columns',
          'statuses',
          ...PLAN_FIELDS.map(([each]) => each),
        ]);
    }
    return { table, options: this.options };
  }

  private section(section: string, contents: unknown): void {
    const fields = PLAN_FIELDS.filter(([each]) => each === section);
    for (const [key, value, node] of this.entries(contents, section)) {
      const field = fields.find(([, each]) => each === key);
      if (key === 'names' && PLAN_NAMES.some(([each]) => each === section)) this.names(section, value);
      else if (!field) this.unknown(node, `${section}.${key}`, [...fields.map(([, each]) => each), 'names']);
      else {
        const text = this.text(value, `${section}.${key}`);
        if (field[3] !== 'flag' || text === undefined) this.set(field[2], text);
        else if (text === 'true' || text === 'false') this.set(field[2], text === 'true');
        else this.say(value, `${section}.${key} is true or false, not ${JSON.stringify(text)}`);
      }
    }
  }

  private names(section: string, contents: unknown): void {
    const option = PLAN_NAMES.find(([each]) => each === section)?.[1] ?? 'rename';
    const pairs = this.entries(contents, `${section}.names`).flatMap(([printed, value]) => {
      const meaning = this.text(value, printed);
      return meaning === undefined ? [] : [`${printed}=${meaning}`];
    });
    this.options[option] = [...((this.options[option] as string[] | undefined) ?? []), ...pairs];
  }

  private columns(contents: unknown): Record<string, ColumnSetting> {
    return Object.fromEntries(
      this.entries(contents, 'columns').flatMap(([heading, value, node]) => {
        const setting: Record<string, string> = {};
        for (const [key, each, at] of this.entries(value, heading)) {
          const text = this.text(each, `${heading}.${key}`);
          if (!SETTINGS.includes(key)) this.unknown(at, `${heading}.${key}`, SETTINGS);
          else if (text !== undefined) setting[key] = text;
        }
        const { role } = setting;
        if (isRole(role)) return [[heading, { ...setting, role }] as const];
        const near = role === undefined ? null : nearest(role, COLUMN_ROLES, 1);
        this.say(
          node,
          `the column ${JSON.stringify(heading)} has no role that there is. Valid: ${COLUMN_ROLES.join(', ')}.${near === null ? '' : ` Nearest: ${near}`}`,
        );
        return [];
      }),
    );
  }

  private entries(node: unknown, what: string): [key: string, value: unknown, keyNode: unknown][] {
    if (isMap(node))
      return node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), value, key]);
    if (!isScalar(node) || node.value !== '') this.say(node, `${what} takes keys with values`);
    return [];
  }

  private list(node: unknown, what: string): string[] {
    if (isSeq(node)) return node.items.flatMap((each) => this.text(each, what) ?? []);
    this.say(node, `${what} takes a list`);
    return [];
  }

  private text(node: unknown, what: string): string | undefined {
    if (!isScalar(node)) {
      this.say(node, `${what} takes a text`);
      return undefined;
    }
    const text = String(node.value);
    return text === UNSETTLED || text === '' ? undefined : text;
  }

  private set(option: string, value: unknown): void {
    if (value !== undefined) this.options[option] = value;
  }

  private unknown(node: unknown, key: string, valid: readonly string[]): void {
    const near = nearest(key.slice(key.lastIndexOf('.') + 1), new Set(valid), 1);
    this.say(node, `a plan has no key ${key}.${near === null ? '' : ` Nearest: ${near}`}`);
  }

  private say(node: unknown, message: string): void {
    const range = (node as { range?: readonly number[] } | null)?.range;
    const line = range?.[0] === undefined ? '' : `:${this.lines.linePos(range[0]).line}`;
    this.wrong.push(`${this.path}${line}: ${message}`);
  }
}

const SETTINGS = ['role', 'indicator', 'period', 'unit', 'times'];

function isRole(role: string | undefined): role is ColumnRole {
  return (COLUMN_ROLES as readonly (string | undefined)[]).includes(role);
}
