import type { RebuiltColumn, RebuiltIndex } from './rebuild-index';

/** How many published scores and ranks the recipe gives again, and where it gives others. */
export function rebuildReport({ columns, ranked }: RebuiltIndex): string {
  const several = new Set(columns.map(({ period }) => period)).size > 1;
  return [`The recipe ranks ${ranked} units.`, ...columns.flatMap((column) => columnLines(column, several))].join('\n');
}

function columnLines({ row, period, comparison }: RebuiltColumn, several: boolean): string[] {
  const { tolerance, compared, rebuilt, differences, onlyPublished, onlyComputed } = comparison;
  const of = several ? `${row.name}, ${period}` : row.name;
  const within = tolerance === 0 ? 'exactly' : `within ${Number(tolerance.toPrecision(3))}`;
  const shown = differences
    .slice(0, MOST)
    .map(
      ({ unit, published, computed }) =>
        `${unit} ${published} is published and ${Number(computed.toPrecision(8))} computed`,
    );
  const more = differences.length > MOST ? [`... (${differences.length} in all)`] : [];
  return [
    `${of}: ${rebuilt} of ${compared} rebuilt ${within}.`,
    ...(differences.length === 0 ? [] : [`  Differs: ${[...shown, ...more].join('; ')}`]),
    ...(onlyPublished.length === 0 ? [] : [`  Published and not ranked: ${list(onlyPublished)}`]),
    ...(onlyComputed.length === 0 ? [] : [`  Ranked and not published: ${list(onlyComputed)}`]),
  ];
}

const MOST = 20;

function list(units: readonly string[]): string {
  return units.length <= MOST ? units.join(', ') : `${units.slice(0, MOST).join(', ')} ... (${units.length} in all)`;
}
