import type { ImportOptions } from './import-options';
import type { PlannedImport } from './import-scores';
import type { ResolvedScores } from './resolve-scores';

/** What an import would do, for the person who agrees to it: nothing is merged, matched, made or left out without a line. */
export function importReport({ read, resolved, files }: PlannedImport, options: ImportOptions): string {
  if (!resolved) return '';
  const { scores } = resolved;
  const count = (list: readonly unknown[]): number => new Set(list).size;
  const missing = scores.filter(({ value }) => value === null).length;
  const lines = [
    `${scores.length} values of ${count(scores.map((each) => each.indicatorSlug))} indicators for ${count(scores.map((each) => each.placeId))} places, ${count(scores.map((each) => each.period))} periods; ${missing} are marked as missing, ${read.empty} cells are empty.`,
    `Periods: ${shown([...new Set(scores.map(({ period }) => period))].sort())}`,
    ...columnLines({ read }),
    ...indicatorLines(resolved),
    ...placeLines(resolved),
    leftOut(
      'Rows that say the same again',
      [...resolved.merged].map(([line, earlier]) => `line ${line} as line ${earlier}`),
    ),
    ...aboveLines(read.table, options),
    leftOut('Lines left out as notes', (read.table?.notes ?? []).map(String)),
    read.marks === 0 ? '' : `${read.marks} signs of footnotes behind numbers and places are cut.`,
    options.source === undefined ? `New source: source:${options.name}` : '',
    files.size === 0 ? '' : `${files.size} files.`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The lines above the heading are shown, since they may say from when the figures are, in what unit and of whom. */
function aboveLines(table: PlannedImport['read']['table'], { scale }: ImportOptions): string[] {
  if (!table) return [];
  const { around, tableUnit, skipLines } = table;
  const above = around.filter(({ at }) => at.line <= skipLines).map(({ text }) => text);
  const replaced = scale === undefined ? '' : `, in place of which --scale ${scale} counts`;
  return [
    tableUnit === null
      ? ''
      : `Unit where nothing nearer states one: ${tableUnit.printed} (line ${tableUnit.at.line}${replaced})`,
    leftOut('Above the heading stands, and is not imported', above),
  ];
}

function columnLines({ read: { layout } }: Pick<PlannedImport, 'read'>): string[] {
  if (!layout) return [];
  const byRole = new Map<string, string[]>();
  for (const [column, { role }] of layout.roles) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  const used = [...byRole].filter(([role]) => role !== 'ignored' && role !== 'describes');
  const unused = [...layout.roles].filter(([, { role }]) => role === 'ignored' || role === 'describes');
  const fixed = layout.fixed.map(({ column, value }) => `${column} = ${value}`);
  return [
    `Columns: ${used.map(([role, columns]) => `${role}: ${shown(columns)}`).join('; ')}`,
    leftOut(
      'Columns that are not imported',
      unused.map(([column, { why }]) => `${column} (${why})`),
    ),
    leftOut('All rows are of', fixed),
  ];
}

function indicatorLines({ known, newIndicators, newUnits }: ResolvedScores): string[] {
  const unstated = newIndicators.filter(({ isUnitStated }) => !isUnitStated).map(({ printed }) => printed);
  return [
    leftOut(
      'Indicators that there are',
      [...known].map(([name, { slug, why, unit }]) => `${name} = ${slug} in ${unit} (${why})`),
    ),
    leftOut(
      'New indicators',
      newIndicators.map(
        ({ slug, unit, nearest }) =>
          `${slug} in ${unit.code}${nearest === null ? '' : ` (nearest there is: ${nearest})`}`,
      ),
    ),
    leftOut('No unit is stated for these, and they count as plain numbers; --measure-unit says another', unstated),
    leftOut('New units', newUnits),
  ];
}

function placeLines({ places, newPlaces }: ResolvedScores): string[] {
  const of = (status: string): [string, string][] =>
    [...places].flatMap(([label, outcome]) => {
      if (outcome.status !== status) return [];
      if (outcome.status === 'found')
        return outcome.id === label ? [] : [[label, `${outcome.id} (${outcome.by})`] as [string, string]];
      return [[label, outcome.status === 'left out' ? outcome.why : '']] as [string, string][];
    });
  return [
    leftOut(
      'Read as',
      of('found').map(([label, id]) => `${label} = ${id}`),
    ),
    leftOut(
      'New places',
      newPlaces.map((place) => {
        const outcome = [...places.values()].find((each) => each.status === 'new' && each.place === place);
        const near = outcome?.status === 'new' ? outcome.nearest : [];
        return `${place.printed} = ${place.kind}:${place.slug}${near.length === 0 ? '' : ` (nearest there is: ${near.join(', ')})`}`;
      }),
    ),
    leftOut(
      'Left out',
      of('left out').map(([label, why]) => `${label} (${why})`),
    ),
  ];
}

function leftOut(what: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${what}: ${shown(items)}`;
}

function shown(items: readonly string[]): string {
  return items.length <= 40
    ? items.join(', ')
    : `${items.slice(0, 40).join(', ')} ... (${items.length} in all; --save-plan lists them)`;
}
