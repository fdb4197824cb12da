import { OBSERVATION_STATUSES } from '../../src/entities/vocabulary';
import { type Place, problemAt, type Problem, type ProblemCode } from '../problem';
import type { TableLayout } from './columns/table-layout';
import type { ValueColumn } from './columns/value-columns';
import { shiftPoint } from './decimal';
import type { ImportOptions } from './import-options';
import { type PeriodRules, readPeriod } from './periods/read-period';
import { areCodedNames, codedName } from './places/coded-name';
import type { PrintedPlace, PrintedScore } from './score';
import type { Table, TableRow } from './table/table';
import { headingUnit } from './units/heading-unit';
import { parseUnit } from './units/parse-unit';
import { readStatus } from './values/read-status';
import { readValue, type ValueRules } from './values/read-value';

export interface ReadingRules {
  readonly value: ValueRules;
  readonly period: PeriodRules;
  /** Printed flag -> status. */
  readonly status: ReadonlyMap<string, string>;
}

/** Reads the values of one row after another, and keeps what is wrong in them. */
export class RowReader {
  /** Every place that has a value, whatever else is wrong with it. */
  readonly places: { readonly place: PrintedPlace; readonly at: Place }[] = [];
  empty = 0;
  marks = 0;
  private readonly hasCodedNames: boolean;
  private isPeriodMissing = false;
  private isIndicatorMissing = false;

  constructor(
    private readonly table: Table,
    private readonly layout: TableLayout,
    private readonly rules: ReadingRules,
    private readonly options: ImportOptions,
    private readonly problems: Problem[],
  ) {
    this.hasCodedNames = areCodedNames(table.rows.flatMap(({ cells }) => cells.get(layout.place) ?? []));
  }

  read(row: TableRow): PrintedScore[] {
    const place = this.place(row);
    return place === null ? [] : this.layout.values.flatMap((value) => this.score(row, place, value) ?? []);
  }

  private place(row: TableRow): PrintedPlace | null {
    const { place, country, region, code } = this.layout;
    const cell = (column: string | null): string | null => (column === null ? null : (row.cells.get(column) ?? null));
    const printed = cell(place);
    if (printed !== null) {
      const name = this.rules.value.marks ? printed.replace(PLACE_FOOTNOTE, '') : printed;
      if (name !== printed) this.marks += 1;
      const coded = this.hasCodedNames ? codedName(name) : null;
      return {
        name: coded?.name ?? name.trim(),
        country: cell(country),
        region: cell(region),
        code: cell(code) ?? coded?.code ?? null,
      };
    }
    // A row of nothing but notes has no place, and no value either.
    if (this.layout.values.some(({ column }) => row.cells.has(column)))
      this.problem(row, place, 'missing-key', `the row has a value and names no place in the column \`${place}\`.`);
    return null;
  }

  private score(row: TableRow, place: PrintedPlace, column: ValueColumn): PrintedScore | null {
    const printed = readValue(row.cells.get(column.column) ?? '', this.rules.value);
    if ('wrong' in printed) {
      this.problem(
        row,
        column.column,
        'bad-number',
        `${JSON.stringify(row.cells.get(column.column))} is ${printed.wrong}`,
      );
      return null;
    }
    const isMissing = 'missing' in printed;
    if (isMissing && printed.flags === '' && this.layout.values.length > 1) {
      this.empty += 1;
      return null;
    }
    this.places.push({ place, at: row.locate(this.layout.place) });
    const measured = this.measured(row, column);
    const indicator = measured === null ? null : this.withParts(measured.name, row, column);
    const period = this.period(row, column);
    // A value that is missing is M, whatever a flag says of the reason.
    const status = isMissing ? 'M' : this.status(row, column, printed.flags);
    const times = this.times(row, column);
    if (indicator === null || period === null || status === undefined || times === null) return null;
    const at = {
      place: row.locate(this.layout.place),
      indicator:
        this.layout.indicator === null ? this.table.locateColumn(column.column) : row.locate(this.layout.indicator),
      value: row.locate(column.column),
    };
    const unit = this.unit(row, column) ?? measured?.unit ?? null;
    const common = { place, indicator, period, times, row, at, unit };
    if (isMissing) return { ...common, value: null, asPrinted: null, status: 'M', cellUnit: '' };
    if (printed.flags === '' && /[*†‡§#¹²³⁰-⁹\]]$/u.test(printed.asPrinted)) this.marks += 1;
    return {
      ...common,
      value: printed.value,
      asPrinted: printed.asPrinted,
      cellUnit: printed.unit,
      status: status === 'M' ? null : status,
    };
  }

  /** The name of what is measured, and the unit that a name in a column states: `Urban population (% of total)`. */
  private measured(row: TableRow, column: ValueColumn): { name: string; unit: string | null } | null {
    const { indicator } = this.layout;
    if (this.options.indicator !== undefined) return { name: this.options.indicator, unit: null };
    if (column.indicator !== null) return { name: column.indicator, unit: null };
    const cell = indicator === null ? undefined : row.cells.get(indicator);
    if (cell !== undefined) {
      const unit = headingUnit(cell);
      return { name: unit?.name ?? cell, unit: unit?.printed ?? null };
    }
    if (indicator !== null) this.problem(row, indicator, 'missing-key', 'the row names no indicator.');
    else if (!this.isIndicatorMissing) {
      // Where no column says it, every cell would say the same again.
      this.isIndicatorMissing = true;
      const message =
        'nothing names the indicator. Give --indicator with the slug of one that there is, or with the name of a new one beside --new-indicators, or name the column with --indicator-column.';
      this.problem(row, column.column, 'missing-key', message);
    }
    return null;
  }

  /** With every measure, and every part of the population that nobody has agreed to, behind the name. */
  private withParts(name: string, row: TableRow, column: ValueColumn): string {
    const { indicator, measures, fixed } = this.layout;
    if (this.options.indicator !== undefined) return name;
    const series = indicator !== null && column.indicator !== null ? [row.cells.get(indicator)] : [];
    const parts = [
      ...series,
      ...measures.map((each) => row.cells.get(each)),
      ...fixed.flatMap((each) => (each.isStated ? [] : [each.value])),
    ];
    const named = parts.filter((part): part is string => part !== undefined && part !== name);
    return named.length === 0 ? name : `${name} (${named.join(', ')})`;
  }

  private period(row: TableRow, column: ValueColumn): string | null {
    const { period: heading } = this.layout;
    const text = column.period ?? (heading === null ? undefined : row.cells.get(heading)) ?? this.options.period;
    const place = heading ?? column.column;
    if (text !== undefined) {
      const read = readPeriod(text, this.rules.period);
      if ('period' in read) return read.period;
      this.problem(row, place, 'bad-period', read.wrong);
    } else if (heading !== null || !this.isPeriodMissing) {
      // Where no column says it, every cell would say the same again.
      this.isPeriodMissing = true;
      const message = 'nothing says of when the value is. Name the column with --period-column, or give --period.';
      this.problem(row, place, 'missing-period', message);
    }
    return null;
  }

  /** Null = normal; undefined after a problem. */
  private status(row: TableRow, column: ValueColumn, flags: string): string | null | undefined {
    const { status: heading } = this.layout;
    const cell = heading === null ? undefined : row.cells.get(heading);
    const read = (text: string, at: string): string | undefined => {
      const found = readStatus(text, OBSERVATION_STATUSES, this.rules.status, this.table.flagList);
      if ('status' in found) return found.status;
      const message = `${JSON.stringify(text)} is no observation status of SDMX: ${OBSERVATION_STATUSES.join(', ')}. Say which of them it means: --rename-status "${text}=CODE".`;
      this.problem(row, at, 'unknown-word', message, found.nearest);
      return undefined;
    };
    const told = cell === undefined || heading === null ? 'A' : read(cell, heading);
    const marked = flags === '' ? 'A' : read(flags, column.column);
    if (told === undefined || marked === undefined) return undefined;
    if (told !== 'A' && marked !== 'A' && told !== marked) {
      this.problem(
        row,
        column.column,
        'unknown-word',
        `the column \`${heading}\` says ${told} and the mark behind the value ${marked}.`,
      );
      return undefined;
    }
    const status = told === 'A' ? marked : told;
    return status === 'A' ? null : status;
  }

  /** A measure such as MLN_USD is a unit as well. */
  private unit(row: TableRow, column: ValueColumn): string | null {
    const cell = this.layout.unit === null ? undefined : row.cells.get(this.layout.unit);
    const measures = this.layout.measures.flatMap((each) => row.cells.get(each) ?? []);
    const measure = measures.find((each) => parseUnit(each)?.unit != null);
    return cell ?? column.unit ?? this.table.unitRow.get(column.column) ?? measure ?? null;
  }

  /** The factor of the plan, or ten to the power that a column of multipliers holds. */
  private times(row: TableRow, column: ValueColumn): string | null {
    const { multiplier } = this.layout;
    const cell = multiplier === null ? undefined : row.cells.get(multiplier);
    if (cell === undefined) return column.times ?? '1';
    const power = /^-?\d{1,2}(?:\.0)?$/.test(cell) ? Number(cell) : WORDS[cell.toLowerCase()];
    const times = power === undefined ? null : shiftPoint('1', power);
    if (times === null)
      this.problem(
        row,
        multiplier ?? '',
        'bad-number',
        `${JSON.stringify(cell)} is no power of ten, such as 3 for thousands.`,
      );
    return times;
  }

  private problem(row: TableRow, column: string, code: ProblemCode, message: string, near: string | null = null): void {
    this.problems.push(problemAt(row.locate(column), code, message, near));
  }
}

const WORDS: Readonly<Record<string, number>> = {
  units: 0,
  unit: 0,
  tens: 1,
  hundreds: 2,
  thousands: 3,
  thousand: 3,
  millions: 6,
  million: 6,
  billions: 9,
  billion: 9,
};

/** `Japan*`, `France [2]`, `China¹`. */
const PLACE_FOOTNOTE = /\s*(?:\[[^\]]*\]|[*†‡§#¹²³⁰-⁹]+)+$/u;
