import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isInside } from './inside-folder';
import { nearest } from './nearest';
import { type Problem, PROBLEM_CODES, problemAt, type ProblemCode } from './problem';
import type { Seed } from './read';
import type { SourceForm } from './records/source-form';
import { verifySeed } from './verify/verify-seed';

/** The text of a source, as a file at hand. */
export interface GivenText {
  readonly file: string;
  /** Slug of the source. */
  readonly source: string;
}

/**
 * What the texts of sources do not bear out: markers, sections and figures that do not stand there. A text is given, or is a file that
 * its source names in the folder `texts` beside the seed files; such files are not committed, and where one is not there nothing is said.
 * @throws where the text that is given does not exist, or no source has the slug
 */
export function textFileProblems(seed: Seed, found: readonly Problem[], root: string, given?: GivenText): Problem[] {
  const sound = withoutBroken(seed, found);
  const named = namedTexts(sound, root);
  const texts = given
    ? [refuseUnknown(seed, given), ...named.texts.filter(({ source }) => source !== given.source)]
    : named.texts;
  const borne = texts.flatMap(({ file, source }) => verifySeed(sound, source, readFileSync(file, 'utf8')).problems);
  return [...named.problems, ...borne.flatMap(({ code, ...rest }) => (isCode(code) ? [{ code, ...rest }] : []))];
}

/** Whether there is a text that a source names. */
export function hasTexts(survey: Pick<Seed, 'nodes'>, root: string): boolean {
  const { texts, problems } = namedTexts(survey, root);
  return texts.length + problems.length > 0;
}

function refuseUnknown(seed: Seed, given: GivenText): GivenText {
  if (!existsSync(given.file)) throw new Error(`There is no ${given.file}.`);
  const sources = seed.nodes.flatMap(({ kind, form }) => (kind === 'source' ? [form.slug] : []));
  if (sources.includes(given.source)) return given;
  throw new Error(`No source has the slug ${given.source}. Nearest: ${nearest(given.source, sources) ?? 'none'}.`);
}

/** A form of a wrong shape has no citations that could be looked up; what is wrong with it is told. */
function withoutBroken(seed: Seed, found: readonly Problem[]): Seed {
  const broken = new Set(found.flatMap(({ code, file }) => (SHAPES.includes(code) ? [file] : [])));
  return {
    ...seed,
    nodes: seed.nodes.filter(({ file }) => !broken.has(file.source.file)),
    observations: seed.observations.filter(({ header }) => !broken.has(header.file.source.file)),
  };
}

const SHAPES: readonly ProblemCode[] = ['wrong-shape', 'empty-value'];

function namedTexts({ nodes }: Pick<Seed, 'nodes'>, root: string): { texts: GivenText[]; problems: Problem[] } {
  const folder = join(dirname(resolve(root)), 'texts');
  const texts: GivenText[] = [];
  const problems: Problem[] = [];
  for (const { kind, form, locate } of nodes) {
    const { textFile } = form as Partial<SourceForm>;
    if (kind !== 'source' || typeof textFile !== 'string') continue;
    const file = join(folder, textFile);
    if (!isInside(file, [folder])) {
      const message =
        'this leads out of the folder `texts` beside the seed files, and nothing is read there. Put the text into it.';
      problems.push(problemAt(locate(['textFile']), 'outside-folder', message));
    } else if (existsSync(file)) texts.push({ file, source: form.slug });
  }
  return { texts, problems };
}

/** The length of a marker is told by its form. */
function isCode(code: string): code is ProblemCode {
  return code in PROBLEM_CODES;
}
