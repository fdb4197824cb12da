import type { RankingProblem } from '../../../src/ranking/errors';
import { problemAt, type Problem } from '../../problem';
import { FRAMEWORK_COLUMNS, type FrameworkColumn, type FrameworkRow } from './framework';

/** What the engine says of a node of the recipe, at the row and column of the framework that the node was made of. */
export function problemOfEngine(
  { path, message, suggestion, code }: RankingProblem,
  rows: ReadonlyMap<string, FrameworkRow>,
): Problem {
  const node = [...rows.keys()]
    .filter((each) => path === each || path.startsWith(`${each}.`))
    .sort((a, b) => b.length - a.length)[0];
  const row = rows.get(node ?? 'root');
  const field = node === undefined ? path : path.slice(node.length + 1);
  const [key = ''] = /^[A-Za-z]+/.exec(field) ?? [];
  const column = FIELDS[key] ?? (key in FRAMEWORK_COLUMNS ? (key as FrameworkColumn) : 'code');
  const about = row === undefined ? '' : `${row.code}: `;
  const isOwn = row !== undefined && key in row.methods;
  const how =
    code === 'MISSING_POLICY_REQUIRED'
      ? ' Say it with --missing, or in a column Missing.'
      : isOwn
        ? ''
        : (HOW[key] ?? '');
  const at = row?.locate(column) ?? { file: '', line: 1, column: 1, length: 1, excerpt: '' };
  return problemAt(at, 'bad-method', `${about}${message}.${how}`, suggestion ?? null);
}

const FIELDS: Readonly<Record<string, FrameworkColumn>> = {
  clip: 'clipMin',
  children: 'weight',
  rank: 'settings',
  screen: 'settings',
};

/** Which option settles what no row says. */
const HOW: Readonly<Record<string, string>> = {
  normalisation: ' For all indicators at once: --normalisation.',
  aggregation: ' For all aggregates at once: --aggregation.',
};
