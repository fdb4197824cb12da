import { nearest, type Named } from '../../nearest';
import { problemAt, type Problem } from '../../problem';
import { type FrameworkRow, isNode } from './framework';

/** What is wrong between the rows of a framework: codes that stand twice, parents that there are not, circles, weights of zero. */
export function frameworkProblems(rows: readonly FrameworkRow[]): Problem[] {
  const byCode = firstByCode(rows);
  return [
    ...repeatedCodes(rows, byCode),
    ...rows.flatMap((row) => [...parentProblems(row, byCode, rows), ...denominatorProblems(row, byCode, rows)]),
    ...circles(rows, byCode),
    ...topProblems(rows, byCode),
    ...rows.filter(({ type }) => type === 'Aggregate').flatMap((row) => childProblems(row, childrenOf(row, rows))),
  ];
}

/** The children of an aggregate, in the order of the file. */
export function childrenOf({ code }: FrameworkRow, rows: readonly FrameworkRow[]): FrameworkRow[] {
  return rows.filter((row) => isNode(row) && row.parent === code && row.code !== code);
}

function firstByCode(rows: readonly FrameworkRow[]): Map<string, FrameworkRow> {
  const byCode = new Map<string, FrameworkRow>();
  for (const row of rows) if (!byCode.has(row.code)) byCode.set(row.code, row);
  return byCode;
}

function repeatedCodes(rows: readonly FrameworkRow[], byCode: ReadonlyMap<string, FrameworkRow>): Problem[] {
  return rows.flatMap((row) => {
    const first = byCode.get(row.code);
    if (first === undefined || first === row) return [];
    const message = `the code ${JSON.stringify(row.code)} stands in line ${first.locate('code').line} already; each row has its own.`;
    return [problemAt(row.locate('code'), 'duplicate-slug', message)];
  });
}

function parentProblems(
  row: FrameworkRow,
  byCode: ReadonlyMap<string, FrameworkRow>,
  rows: readonly FrameworkRow[],
): Problem[] {
  const { type, parent } = row;
  const isPublished = type === 'Score' || type === 'Rank';
  if (!isNode(row) && !isPublished) return [];
  const at = row.locate('parent');
  if (parent === null) {
    if (type === 'Aggregate') return [];
    const what = isPublished
      ? 'names no aggregate that it is the published result of'
      : 'is an indicator without a parent';
    return [problemAt(at, 'missing-key', `${row.code} ${what}.`, codesOf(rows)[0]?.value ?? null)];
  }
  const found = byCode.get(parent);
  if (found?.type === 'Aggregate') return levelProblems(row, found);
  if (found?.type === null) return [];
  const what =
    found === undefined
      ? `no row has the code ${JSON.stringify(parent)}`
      : `${parent} is no aggregate but of the type ${found.type}`;
  return [
    problemAt(
      at,
      'unknown-slug',
      `${what}, which is named as the parent of ${row.code}.`,
      nearest(parent, codesOf(rows)),
    ),
  ];
}

/** Levels are counted from the indicators up: a parent stands above its children. */
function levelProblems(row: FrameworkRow, parent: FrameworkRow): Problem[] {
  if (row.level === null || parent.level === null || !isNode(row) || parent.level > row.level) return [];
  const message = `${row.code} is of level ${row.level} and its parent ${parent.code} of level ${parent.level}; levels are counted up from the indicators.`;
  return [problemAt(row.locate('level'), 'bad-range', message)];
}

function denominatorProblems(
  { code, denominator, locate }: FrameworkRow,
  byCode: ReadonlyMap<string, FrameworkRow>,
  rows: readonly FrameworkRow[],
): Problem[] {
  if (denominator === null) return [];
  const found = byCode.get(denominator);
  if (found?.type === 'Denominator' || (found?.type === 'Indicator' && found.code !== code)) return [];
  const message = `${JSON.stringify(denominator)} is no row of the type Denominator, and ${code} is to be divided by it.`;
  const valid = rows.filter(({ type }) => type === 'Denominator').map((row) => row.code);
  return [problemAt(locate('denominator'), 'unknown-slug', message, nearest(denominator, valid))];
}

/** Each circle once, at the first of its rows in the file. */
function circles(rows: readonly FrameworkRow[], byCode: ReadonlyMap<string, FrameworkRow>): Problem[] {
  const told = new Set<string>();
  return rows.filter(isNode).flatMap((row) => {
    const way = [row.code];
    let above = row.parent;
    while (above !== null && !way.includes(above)) {
      way.push(above);
      above = byCode.get(above)?.parent ?? null;
    }
    if (above !== row.code || told.has(row.code)) return [];
    for (const code of way) told.add(code);
    const message = `the parents lead back to where they began: ${[...way, row.code].join(' > ')}.`;
    return [problemAt(row.locate('parent'), 'part-of-cycle', message)];
  });
}

function topProblems(rows: readonly FrameworkRow[], byCode: ReadonlyMap<string, FrameworkRow>): Problem[] {
  const tops = [...byCode.values()].filter(({ type, parent }) => type === 'Aggregate' && parent === null);
  const [first] = tops;
  if (rows.length === 0) return [];
  if (first === undefined) {
    const message = 'no aggregate is the top: one row of the type Aggregate has no parent.';
    const at = rows.find(({ type }) => type === 'Aggregate') ?? rows[0];
    return at === undefined ? [] : [problemAt(at.locate('parent'), 'missing-key', message)];
  }
  return tops.slice(1).map((row) => {
    const message = `${row.code} has no parent, and neither has ${first.code}; an index has one top.`;
    return problemAt(row.locate('parent'), 'missing-key', message, first.code);
  });
}

function childProblems(row: FrameworkRow, children: readonly FrameworkRow[]): Problem[] {
  if (children.length === 0) {
    const message = `${row.code} is an aggregate and no row names it as its parent.`;
    return [problemAt(row.locate('code'), 'missing-value', message)];
  }
  if (children.some(({ weight }) => weight !== 0)) return [];
  const message = `the weights of ${children.map(({ code }) => code).join(', ')} are all 0, so that ${row.code} has no value.`;
  return children.slice(0, 1).map((child) => problemAt(child.locate('weight'), 'bad-number', message, '1'));
}

function codesOf(rows: readonly FrameworkRow[]): Named[] {
  return rows.filter(({ type }) => type === 'Aggregate').map(({ code, name }) => ({ value: code, names: [name] }));
}
