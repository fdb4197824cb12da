import { nearest } from '../../nearest';
import { type Place, problemAt, type Problem, type ProblemCode } from '../../problem';
import type { TableRow } from '../table/table';
import {
  type FrameworkColumn,
  type FrameworkRow,
  type Goalposts,
  METHOD_FIELDS,
  ROW_TYPES,
  type RowType,
} from './framework';
import { readMethod } from './read-method';
import type { Headings } from './read-framework';

/** Reads one row; every cell that cannot be right is a problem, and the rest is read on. Null for a row without a code. */
export function readFrameworkRow(row: TableRow, headings: Headings): { row: FrameworkRow | null; problems: Problem[] } {
  const cells = new RowCells(row, headings);
  const code = cells.text('code');
  if (code === null) {
    cells.say('code', 'missing-key', 'the row has no code.');
    return { row: null, problems: cells.problems };
  }
  const type = cells.word('type', ROW_TYPES);
  const inTree = type === 'Indicator' || type === 'Aggregate';
  const methods = METHOD_FIELDS.flatMap((field) => {
    const method = cells.method(field);
    return method === null ? [] : [[field, method] as const];
  });
  const [min, max] = [cells.number('clipMin'), cells.number('clipMax')];
  const clip =
    min === null && max === null ? null : { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  return {
    row: {
      code,
      name: cells.text('name') ?? code,
      type,
      parent: cells.text('parent'),
      level: cells.number('level'),
      direction: cells.direction(type),
      weight: inTree ? cells.weight() : null,
      unit: cells.text('unit'),
      denominator: cells.text('denominator'),
      goalposts: cells.goalposts(),
      methods: Object.fromEntries(methods),
      target: cells.number('target'),
      clip,
      round: cells.number('round'),
      settings: cells.settings(),
      locate: (column) => cells.place(column),
    },
    problems: cells.problems,
  };
}

class RowCells {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly headings: Headings,
  ) {}

  /** NA is how R writes an empty cell. */
  text(column: FrameworkColumn): string | null {
    const heading = this.headings.get(column);
    const cell = heading === undefined ? undefined : this.row.cells.get(heading)?.trim();
    return cell === undefined || cell === '' || cell === 'NA' ? null : cell;
  }

  number(column: FrameworkColumn): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (NUMBER.test(text)) return Number(text);
    this.say(
      column,
      'bad-number',
      `${JSON.stringify(text)} is no number; write it with a decimal point and no other sign.`,
    );
    return null;
  }

  weight(): number | null {
    const weight = this.number('weight');
    if (weight === null || weight >= 0) return weight;
    this.say(
      'weight',
      'bad-number',
      `the weight ${weight} is below 0; what counts against is turned by Direction -1.`,
      String(-weight),
    );
    return null;
  }

  direction(type: RowType | null): 1 | -1 | null {
    const text = this.text('direction');
    if (text === null) {
      if (type === 'Indicator')
        this.say(
          'direction',
          'missing-value',
          'an indicator needs a direction: 1 where more is better, -1 where less is.',
        );
      return null;
    }
    const number = Number(text);
    if (number === 1 || number === -1) return number;
    const near = number < 0 || /low|less|neg|down|-/i.test(text) ? '-1' : '1';
    this.say(
      'direction',
      'unknown-word',
      `the direction ${JSON.stringify(text)} is not 1 (more is better) or -1 (less is better).`,
      near,
    );
    return null;
  }

  word<Word extends string>(column: FrameworkColumn, words: readonly Word[]): Word | null {
    const text = this.text(column);
    const found = words.find((word) => word.toLowerCase() === text?.toLowerCase());
    if (found !== undefined) return found;
    const message = text === null ? `the row has no ${column}` : `${JSON.stringify(text)} is no ${column} of a row`;
    this.say(
      column,
      'unknown-word',
      `${message}; there are: ${words.join(', ')}.`,
      text === null ? null : nearest(text, words, 1),
    );
    return null;
  }

  method(field: (typeof METHOD_FIELDS)[number]): NonNullable<FrameworkRow['methods'][typeof field]> | null {
    const text = this.text(field);
    if (text === null) return null;
    const read = readMethod(text, field === 'treatment');
    if ('method' in read) return read.method;
    this.say(field, 'bad-method', read.wrong);
    return null;
  }

  settings(): Readonly<Record<string, unknown>> {
    const text = this.text('settings');
    if (text === null) return {};
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch {
      // What it takes is said below.
    }
    this.say('settings', 'bad-method', `${JSON.stringify(text)} is no JSON object, such as {"rank":{"decimals":3}}.`);
    return {};
  }

  goalposts(): Goalposts | null {
    const [min, max] = [this.number('goalpostLower'), this.number('goalpostUpper')];
    if (min === null && max === null) return null;
    if (min === null || max === null) {
      const lacks = min === null ? 'goalpostLower' : 'goalpostUpper';
      if (this.text(lacks) === null) this.say(lacks, 'missing-value', 'one goalpost is given and the other is not.');
      return null;
    }
    if (min < max) return { min, max, upper: this.number('goalpostScale') ?? 1, clamp: this.cut() };
    const message = `the lower goalpost ${min} is not below the upper one, ${max}; which end is better is said by Direction.`;
    this.say('goalpostLower', 'bad-range', message);
    return null;
  }

  private cut(): boolean {
    return this.text('goalpostCut') === null || this.word('goalpostCut', ['TRUE', 'FALSE']) === 'TRUE';
  }

  place(column: FrameworkColumn): Place {
    return this.row.locate(this.headings.get(column) ?? '');
  }

  say(column: FrameworkColumn, code: ProblemCode, message: string, suggestion: string | null = null): void {
    this.problems.push(problemAt(this.place(column), code, message, suggestion));
  }
}

const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?$/i;
