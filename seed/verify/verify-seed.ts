import type { Seed } from '../read';
import { type Claim, claimsOf } from './cited-places';
import { copiedText } from './copied-text';
import { type Coverage, coverageOf } from './coverage';
import { findCitation } from './find-citation';
import { findFigureInRow, findFigureNear } from './find-figure';
import { outlineOf, pathOf, type Outline, type Stretch } from './outline';
import { sectionNames } from './section-names';
import { readSourceText, type SourceText } from './source-text';
import type { VerifyProblem } from './verify-problem';

export interface Verification {
  readonly source: string;
  readonly citations: number;
  readonly figures: number;
  readonly problems: readonly VerifyProblem[];
  readonly coverage: Coverage;
  /** Where the figures stand in the text. */
  readonly figurePlaces: readonly Stretch[];
}

/**
 * Compares everything that is cited from a source with its text. `until` is a line of the text; what follows it counts for
 * no coverage.
 * @throws where nothing is cited from the source, or the line is not in the text
 */
export function verifySeed(seed: Seed, source: string, raw: string, until?: string): Verification {
  const claims = claimsOf(seed, source);
  if (claims.length === 0) throw new Error(`Nothing is cited from source:${source}.`);
  const text = readSourceText(raw);
  const sections = claims.flatMap(({ citations }) => citations.map(({ section }) => section));
  const outline = outlineOf(text, sections);
  const sectionAt = sectionNames(text, outline, sections);
  const checked = claims.map((claim) => checkClaim(claim, text, outline, sectionAt));
  const figurePlaces = checked.flatMap(({ figures }) => figures);
  const headings = [...new Set(sections)].flatMap((section) => headingsOf(outline, section));
  return {
    source,
    citations: sections.length,
    figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
    problems: inOrder([...checked.flatMap(({ problems }) => problems), ...copiedText(seed, source, text.text)]),
    coverage: coverageOf(text, {
      cited: checked.flatMap(({ cited }) => cited),
      named: [...headings, ...figurePlaces],
      sectionAt,
      end: endOf(text, until),
    }),
    figurePlaces,
  };
}

interface CheckedClaim {
  readonly problems: readonly VerifyProblem[];
  /** One place in the text for each citation that was found. */
  readonly cited: readonly Stretch[];
  readonly figures: readonly Stretch[];
}

function checkClaim(
  claim: Claim,
  text: SourceText,
  outline: Outline,
  sectionAt: (offset: number) => string,
): CheckedClaim {
  const found = claim.citations.map((cited) => findCitation(cited, text, outline, sectionAt));
  const markers = found.flatMap((each) => each.markers);
  const find = claim.figuresStand === 'near' ? findFigureNear : findFigureInRow;
  // Without a marker nothing can be near it, and its own problem says so already.
  const figures = markers.length === 0 ? [] : claim.figures.map((figure) => find(figure, markers, text));
  return {
    problems: [...found, ...figures].flatMap(({ problem }) => problem ?? []),
    cited: found.flatMap((each) => each.markers[0] ?? []),
    figures: figures.flatMap(({ place }) => place ?? []),
  };
}

/** The headings that a section names; the beginning of a paragraph that serves for one is not touched by being named. */
function headingsOf(outline: Outline, section: string): Stretch[] {
  const path = pathOf(section);
  return path
    .flatMap((_, index) => outline.regionsOf(path.slice(0, index + 1)))
    .filter(({ fit }) => fit === 'whole')
    .map(({ start, headingEnd }) => ({ start, end: headingEnd }));
}

function endOf({ text, blocks }: SourceText, until: string | undefined): number {
  if (until === undefined) return text.length;
  const block = blocks.find(({ start, end }) => text.slice(start, end) === until);
  if (!block) throw new Error(`No line of the text is “${until}”.`);
  return block.start;
}

/** By place; a section that is wrong for all its citations is told once. */
function inOrder(problems: readonly VerifyProblem[]): VerifyProblem[] {
  const unique = new Map(problems.map((each) => [`${each.file}:${each.line}:${each.column} ${each.message}`, each]));
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
