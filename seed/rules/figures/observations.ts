import type { NodeEntry } from '../../forms';
import { parseNumber } from '../../numbers';
import type { ObservationEntry } from '../../observations';
import { isSameAmount } from '../../printed/compare-figures';
import { readFigures } from '../../printed/read-figures';
import { unitOfCode } from '../../printed/units';
import { problemAt, type Problem } from '../../problem';
import type { IndicatorForm } from '../../records/indicator-form';
import { impossibleLevel, type Measured } from './possible';

/** The values of tables: none that cannot be, and each in the same proportion to what is printed as its neighbours. */
export function observationFigureProblems(
  observations: readonly ObservationEntry[],
  measured: ReadonlyMap<string, Measured>,
): Problem[] {
  const tables = new Map<string, ObservationEntry[]>();
  for (const observation of observations) {
    const table = `${observation.header.file.source.path} ${observation.indicator}`;
    const known = tables.get(table);
    if (known) known.push(observation);
    else tables.set(table, [observation]);
  }
  return [...tables.values()].flatMap((rows) => {
    const indicator = measured.get(rows[0]?.indicator ?? '');
    return indicator ? [...impossible(rows, indicator), ...outOfProportion(rows, indicator)] : [];
  });
}

export function measuredBy({ form }: NodeEntry): Measured {
  const { slug, name, valueType, unit } = form as unknown as Partial<IndicatorForm>;
  const names = [slug, name?.en, name?.zh].filter((each) => typeof each === 'string').join(' ');
  return {
    names,
    unitCode: typeof unit === 'string' ? unit : null,
    isShare: valueType === 'share',
    isRank: valueType === 'rank',
  };
}

/** Tables give their places as percentiles and differences too, so that a rank may be anything. */
function impossible(rows: readonly ObservationEntry[], measured: Measured): Problem[] {
  if (measured.isRank) return [];
  return rows.flatMap(({ row, locate, header }) => {
    const value = typeof row.value === 'string' ? parseNumber(row.value) : null;
    const found = value === null ? null : impossibleLevel(value, measured);
    if (!found || (row.note_en !== undefined && doubts(header.form.flags))) return [];
    const message = `${found.message} If the source prints it so, give the row a note and the file the flag \`likely misprint\`.`;
    return [problemAt(locate('value'), found.code, message)];
  });
}

function doubts(flags: unknown): boolean {
  return (
    Array.isArray(flags) && flags.some((flag) => /^(ambiguous|likely[ -]misprint|contradicted)$/.test(String(flag)))
  );
}

/** A table printed in units of 10,000 has one proportion; a row with another one has slipped. */
function outOfProportion(rows: readonly ObservationEntry[], { unitCode }: Measured): Problem[] {
  const unit = unitCode === null ? null : unitOfCode(unitCode);
  const printed = rows.flatMap((observation) => {
    const { value, asPrinted } = observation.row;
    const number = typeof value === 'string' ? parseNumber(value) : null;
    if (number === null || number === 0) return [];
    const ratios = typeof asPrinted !== 'string' || asPrinted === value ? [1] : ratiosOf(number, asPrinted, unit);
    return ratios.length === 0 ? [] : [{ observation, ratios }];
  });
  const usual = usualRatio(printed.map(({ ratios }) => ratios));
  return printed.flatMap(({ observation: { row, locate }, ratios }) => {
    if (ratios.some((each) => each === 1 || each === usual)) return [];
    const message = `${row.value} is entered beside ${JSON.stringify(row.asPrinted)}, in another proportion than in the other rows of this table.`;
    return [problemAt(locate('value'), 'figure-not-as-printed', message)];
  });
}

/** How many times the printed number the value is, by each reading of the print; 1 where it says the same. */
function ratiosOf(value: number, asPrinted: string, unit: ReturnType<typeof unitOfCode>): number[] {
  const [figure, ...more] = readFigures(asPrinted);
  if (!figure || more.length > 0) return [];
  if (isSameAmount({ value, others: [], unit }, figure)) return [1];
  const decimalComma = /^\D*(\d+),(\d+)\D*$/.exec(asPrinted.replace(/(?<=\d)[\s.'’](?=\d{3}(?!\d))/gu, ''));
  const readings = [
    figure.value,
    ...figure.others,
    ...(decimalComma ? [Number(`${decimalComma[1]}.${decimalComma[2]}`)] : []),
  ];
  const size = figure.unit && unit && figure.unit.dimension === unit.dimension ? figure.unit.size / unit.size : 1;
  return readings.map((each) => Number((Math.abs(value) / (each * size)).toPrecision(6)));
}

/** The proportion of most rows; of one row alone only thousands, ten thousands and more are a unit and not a slip. */
function usualRatio(rows: readonly (readonly number[])[]): number | undefined {
  const [only] = rows;
  if (only && rows.length === 1) return only.find((each) => each >= 1_000 && Number.isInteger(Math.log10(each)));
  const counts = new Map<number, number>();
  for (const each of rows.flat()) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).find(([, count]) => count > 1)?.[0];
}
