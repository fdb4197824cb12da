import type { Entry } from './forms';
import { type Problem, type ProblemCode, sortProblems } from './problem';
import type { Seed } from './read';
import { evidenceProblems } from './rules/evidence';
import { figureProblems } from './rules/figures';
import { headerProblems, observationProblems } from './rules/observations';
import { repeatedLinks, selfLinks } from './rules/links';
import { partOfCycles, placeOfCase, repeatedFormerSlugs, repeatedIds, sharedIds } from './rules/nodes';
import { provenanceProblems } from './rules/provenance';
import { recipeProblems } from './rules/recipes';
import { referenceProblems } from './rules/references';
import { sameNames } from './rules/same-names';
import { statementProblems } from './rules/statements';
import { termProblems } from './rules/terms';
import { indexEntries, type SeedIndex } from './seed-index';
import { shapeProblems } from './validate-shape';

/**
 * Every problem of every file at once, in the order of the files and their lines.
 * @param index what there is, where the seed is only a part of it
 * @param grades of the sources that stand in no file of it, by their ids
 */
export function validateSeed(
  seed: Seed,
  now: Date,
  index: SeedIndex = indexSeed(seed),
  grades: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const entries = entriesOf(seed);
  const found = [
    ...[...entries, ...seed.headers].flatMap((entry) => [
      ...shapeProblems(entry.form, entry.locate, ownKey(entry)),
      ...referenceProblems(entry, index),
    ]),
    ...seed.nodes.flatMap((node) => [
      ...provenanceProblems(node),
      ...statementProblems(node),
      ...repeatedIds(node),
      ...repeatedLinks(node),
      ...selfLinks(node),
      ...placeOfCase(node),
    ]),
    ...evidenceProblems(seed.nodes, grades),
    ...partOfCycles(seed.nodes),
    ...sharedIds(seed.nodes),
    ...repeatedFormerSlugs(seed.nodes),
    ...sameNames(seed.nodes),
    ...recipeProblems(seed.nodes),
    ...termProblems(seed.terms),
    ...seed.headers.flatMap((header) => headerProblems(header, index)),
    ...observationProblems(seed.observations, index),
    ...figureProblems(seed, index, now),
  ];
  const parts = new Set(entries.filter(({ file }) => !file.isWhole).map(({ file }) => file.source.file));
  const told = found.filter(({ file, code }) => !parts.has(file) || !TOLD_OF_WHOLE_FILES.has(code));
  return sortProblems(withoutEchoes([...seed.problems, ...told]));
}

function indexSeed(seed: Seed): SeedIndex {
  return indexEntries(entriesOf(seed), seed.guessedIds);
}

function entriesOf({ nodes, units, metrics, terms }: Seed): Entry[] {
  return [...nodes, ...units, ...metrics, ...terms];
}

/** What seems to be missing from a file may stand in a part of it that is no YAML. */
const TOLD_OF_WHOLE_FILES: ReadonlySet<ProblemCode> = new Set([
  'missing-key',
  'missing-source',
  'missing-section',
  'unknown-statement',
  'city-missing',
]);

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
