import type { DescribedIndicator } from '../import-options';
import type { FrameworkRow } from './framework';
import type { GroupNames } from './prepare-data';

/** Code -> the name under which its values are imported: that of the row, with the code behind it where two rows share a name. */
export function printedNames(rows: readonly FrameworkRow[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    rows.map(({ code, name }) => [code, (counts.get(name) ?? 0) > 1 && name !== code ? `${name} (${code})` : name]),
  );
}

/** What a framework says of the indicators that an import of its data makes, by the name under which they are imported. */
export function describedIndicators(
  rows: readonly FrameworkRow[],
  printed: ReadonlyMap<string, string>,
  groups: GroupNames,
): Map<string, DescribedIndicator> {
  return new Map(
    rows.map((row) => {
      const definition = definitionOf(row, groups.get(row.code) ?? null);
      return [
        printed.get(row.code) ?? row.code,
        { direction: directionOf(row), ...(definition === null ? {} : { definition }) },
      ];
    }),
  );
}

function directionOf({ type, direction }: FrameworkRow): DescribedIndicator['direction'] {
  if (type === 'Rank') return 'lower is better';
  if (type === 'Score') return 'higher is better';
  if (type !== 'Indicator' || direction === null) return 'none';
  return direction === 1 ? 'higher is better' : 'lower is better';
}

function definitionOf(
  { name, type, unit }: FrameworkRow,
  groups: readonly string[] | null,
): DescribedIndicator['definition'] | null {
  if (groups !== null) {
    const list = groups.map((group, index) => `${index + 1} = ${group}`);
    return {
      en: `Groups of "${name}", by number: ${list.join(', ')}.`,
      zh: `“${name}”的分组编号：${list.join('，')}。`,
    };
  }
  if (type === 'Score') return { en: `Scores of "${name}" as they are published.`, zh: `“${name}”公布的得分。` };
  if (type === 'Rank') return { en: `Ranks of "${name}" as they are published.`, zh: `“${name}”公布的名次。` };
  return unit === null
    ? null
    : {
        en: `Figures of "${name}" as the framework names them, in: ${unit}.`,
        zh: `框架所列“${name}”的数值，单位：${unit}。`,
      };
}
