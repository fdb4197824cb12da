import type { Stretch } from './outline';
import { type Block, type SourceText } from './source-text';

/** What the citations of a text touch. */
export interface Coverage {
  readonly sections: readonly SectionCoverage[];
  readonly characters: number;
  readonly touched: number;
}

/** A stretch of the text below one heading; the same heading may stand in several places. */
export interface SectionCoverage {
  readonly section: string;
  /** Line of the text, counted from 1. */
  readonly line: number;
  readonly citations: number;
  readonly characters: number;
  /** Characters of the sentences, bullets and cells that a citation touches. */
  readonly touched: number;
  /** The others, each from its beginning. */
  readonly untouched: readonly { readonly line: number; readonly text: string }[];
}

export interface CoverageInput {
  /** Where the citations stand. */
  readonly cited: readonly Stretch[];
  /** What is touched besides: headings that a section names, figures. */
  readonly named: readonly Stretch[];
  readonly sectionAt: (offset: number) => string;
  readonly end: number;
}

const SHOWN = 60;

export function coverageOf(source: SourceText, { cited, named, sectionAt, end }: CoverageInput): Coverage {
  const units = unitsOf(source).filter((unit) => unit.start < end);
  const stretches = [...cited, ...named];
  const runs: (typeof units)[] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    if (before && sectionAt(before.start) === sectionAt(unit.start)) runs[runs.length - 1]?.push(unit);
    else runs.push([unit]);
  });
  const sections = runs.map((run): SectionCoverage => {
    const [from, to] = [run[0]?.start ?? 0, run[run.length - 1]?.end ?? 0];
    const isTouched = (unit: Stretch): boolean =>
      stretches.some(({ start, end }) => start < unit.end && end > unit.start);
    return {
      section: sectionAt(from),
      line: run[0]?.line ?? 0,
      citations: cited.filter(({ start }) => start >= from && start < to).length,
      characters: lengthOf(run),
      touched: lengthOf(run.filter(isTouched)),
      untouched: run
        .filter((unit) => !isTouched(unit))
        .map((unit) => ({
          line: unit.line,
          text: [...source.text.slice(unit.start, unit.end)].slice(0, SHOWN).join(''),
        })),
    };
  });
  return {
    sections,
    characters: sections.reduce((sum, { characters }) => sum + characters, 0),
    touched: sections.reduce((sum, { touched }) => sum + touched, 0),
  };
}

interface Unit extends Stretch {
  readonly line: number;
}

/** The sentences of every block; symbols alone, and the number of a page, say nothing that could be cited. */
function unitsOf({ text, blocks }: SourceText): Unit[] {
  return blocks.flatMap((block) => {
    if (isPageNumber(text, block)) return [];
    const sentences = text.slice(block.start, block.end).match(/[^。！？]+[。！？”’）]*/g) ?? [];
    let start = block.start;
    return sentences.flatMap((sentence) => {
      const unit = { start, end: start + sentence.length, line: block.line };
      start = unit.end;
      return /[\p{L}\p{N}]/u.test(sentence) ? [unit] : [];
    });
  });
}

function isPageNumber(text: string, { start, end, lineStart, lineEnd }: Block): boolean {
  return start === lineStart && end === lineEnd && /^\d+$/.test(text.slice(start, end));
}

function lengthOf(units: readonly Stretch[]): number {
  return units.reduce((sum, { start, end }) => sum + end - start, 0);
}
