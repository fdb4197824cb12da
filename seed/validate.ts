import type { Entry } from './forms';
import { type Problem, sortProblems } from './problem';
import type { Seed } from './read';
import { headerProblems, observationProblems } from './rules/observations';
import { partOfCycles, repeatedIds } from './rules/nodes';
import { provenanceProblems } from './rules/provenance';
import { referenceProblems } from './rules/references';
import { statementProblems } from './rules/statements';
import { indexEntries } from './seed-index';
import { shapeProblems } from './validate-shape';

/** Every problem of every file at once, in the order of the files and their lines. */
export function validateSeed(seed: Seed): Problem[] {
  const entries = [...seed.nodes, ...seed.units, ...seed.metrics];
  const index = indexEntries(entries, seed.guessedIds);
  const found = [
    ...[...entries, ...seed.headers].flatMap((entry) => [
      ...shapeProblems(entry.form, entry.locate, ownKey(entry)),
      ...referenceProblems(entry, index),
    ]),
    ...seed.nodes.flatMap((node) => [...provenanceProblems(node), ...statementProblems(node), ...repeatedIds(node)]),
    ...partOfCycles(seed.nodes),
    ...seed.headers.flatMap((header) => headerProblems(header, index)),
    ...observationProblems(seed.observations, index),
  ];
  return sortProblems(withoutEchoes([...seed.problems, ...found]));
}

function ownKey(entry: Entry<{ slug: string } & object>): string {
  return entry.kind;
}

/**
 * One code is told once for a place: a slug of the wrong form is told by its form and by the reference in it.
 * A key that is not known need not have a value.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem): string => JSON.stringify([file, line, column]);
  const unknown = new Set(problems.filter(({ code }) => code === 'unknown-key').map(placeOf));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const { code, message } = problem;
    if (code === 'empty-value' && unknown.has(placeOf(problem))) return false;
    const key = JSON.stringify([placeOf(problem), code, code === 'missing-key' ? message : '']);
    return !seen.has(key) && seen.add(key);
  });
}
