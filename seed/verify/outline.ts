import { type Block, blockIndexAt, occurrencesOf, type SourceText } from './source-text';

/** The stretch of the text that belongs to a section. */
export interface Region {
  /** Where the words of the heading begin and end. */
  readonly start: number;
  readonly headingEnd: number;
  readonly fit: Fit;
  readonly end: number;
  /** Stretches beyond the end that may be cited as if they stood in it. */
  readonly also: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How well words stand for a heading: they are a block of their own; a block begins with them; they stand in a sentence. */
export type Fit = 'whole' | 'begins' | 'within';

/** The sections of a text as far as its citations name them. */
export interface Outline {
  /** Every place where a section may stand; empty where its words are not found in that order. */
  regionsOf(path: readonly string[]): readonly Region[];
  /** Every path in use and the paths above it. */
  readonly paths: readonly (readonly string[])[];
}

const STEP = ' > ';

export function pathOf(section: string): string[] {
  return section.split(STEP);
}

export function sectionOf(path: readonly string[]): string {
  return path.join(STEP);
}

/**
 * The text has no levels of headings, so they come from the paths in use: what stands below the same path is of one level.
 * A section runs from its words to the next section of its level, or to the end of the one around it; a section that is
 * named by the label of a table row ends with the row. A heading that some path names below the section does not end it.
 *
 * Two things beyond the end belong to it as well. The block that ends it: a caption or the lead of a page is cited with what
 * comes before it as often as with what follows. And the next line of sources, which holds for all sections of its page.
 */
export function outlineOf(source: SourceText, sections: Iterable<string>): Outline {
  const tree = treeOf(sections);
  const unnamed = loneLines(source);
  const known = new Map<string, readonly Region[]>([
    ['', [{ start: 0, headingEnd: 0, fit: 'whole', end: source.text.length, also: [] }]],
  ]);
  const regionsOf = (path: readonly string[]): readonly Region[] => {
    const key = sectionOf(path);
    const regions = known.get(key) ?? regionsBelow(path);
    known.set(key, regions);
    return regions;
  };
  const regionsBelow = (path: readonly string[]): readonly Region[] => {
    const above = path.slice(0, -1);
    const own = tree.stepsBelow(path);
    const closing = tree.childrenOf(above).filter((step) => !own.has(step));
    const closers = (around: Region): Heading[] => [
      ...closing.flatMap((each) => headingsIn(source, around, each)).filter(({ fit }) => fit !== 'within'),
      ...(own.size === 0 ? unnamed : []),
    ];
    return regionsOf(above).flatMap((around) =>
      regionsIn(source, around, path[path.length - 1] ?? '', closers(around)),
    );
  };
  return { regionsOf, paths: tree.paths };
}

function treeOf(sections: Iterable<string>) {
  const paths = new Map<string, readonly string[]>();
  for (const section of sections) {
    const path = pathOf(section);
    path.forEach((_, index) => paths.set(sectionOf(path.slice(0, index + 1)), path.slice(0, index + 1)));
  }
  const below = (path: readonly string[]): (readonly string[])[] =>
    [...paths.values()].filter((each) => each.length > path.length && path.every((step, at) => each[at] === step));
  return {
    paths: [...paths.values()],
    childrenOf: (path: readonly string[]) => [...new Set(below(path).map((each) => each[path.length] ?? ''))],
    stepsBelow: (path: readonly string[]) => new Set(below(path).flatMap((each) => each.slice(path.length))),
  };
}

function regionsIn(source: SourceText, around: Region, step: string, closing: readonly Heading[]): Region[] {
  const closers = [...closing].sort((a, b) => a.start - b.start);
  return headingsIn(source, around, step).map((heading) => {
    const { start, end: headingEnd, fit } = heading;
    const row = rowEnd(source, heading);
    const closer = closers.find((each) => each.start > start && each.block > heading.block + (each.named ? 0 : 1));
    const end = Math.min(around.end, row, closer?.start ?? Infinity);
    const closed = end === closer?.start ? source.blocks[closer.block] : undefined;
    const note = sourceNote(source, start);
    const also = [
      ...(end === around.end ? around.also : []),
      ...(closed ? [closed] : []),
      ...(note && note.start < around.end ? [note] : []),
    ];
    return { start, headingEnd, fit, end, also };
  });
}

interface Heading extends Stretch {
  /** Index of the block in which it ends. */
  readonly block: number;
  readonly fit: Fit;
  /** Whether some section names it. */
  readonly named: boolean;
}

/** The places of the words that fit best; what stands as a heading elsewhere is not looked for in sentences. */
function headingsIn(source: SourceText, around: Region, step: string): Heading[] {
  const places = headingsOf(source, step);
  const inside = places.filter(({ start, end }) => start >= around.headingEnd && end <= around.end);
  const isHeading = places.some(({ fit }) => fit !== 'within');
  const best = (['whole', 'begins', 'within'] as const).find((fit) => inside.some((place) => place.fit === fit));
  return best === 'within' && isHeading ? [] : inside.filter(({ fit }) => fit === best);
}

function headingsOf({ text, blocks }: SourceText, step: string): Heading[] {
  return occurrencesOf(step, text).map((start) => {
    const end = start + step.length;
    const block = blockIndexAt(blocks, end - 1);
    return {
      start,
      end,
      block,
      named: true,
      fit: fitOf(text, blocks[blockIndexAt(blocks, start)], blocks[block], start, end),
    };
  });
}

function fitOf(text: string, first: Block | undefined, last: Block | undefined, start: number, end: number): Fit {
  // Before it may stand the number of a page or row: `2 Second trend`.
  if (!first || !last || !/^(\d+ )?$/.test(text.slice(first.start, start))) return 'within';
  return /^[：:。，,；;]?$/.test(text.slice(end, last.end)) ? 'whole' : 'begins';
}

/** Infinity where the words are no label of a table row, but a line of their own or the row of column headings. */
function rowEnd({ blocks }: SourceText, { start, end, block }: Heading): number {
  const last = blocks[block];
  if (!last || last.lineStart !== start || end !== last.end || last.end === last.lineEnd) return Infinity;
  return last.lineEnd;
}

function sourceNote({ text, blocks }: SourceText, offset: number): Block | undefined {
  return blocks
    .slice(blockIndexAt(blocks, offset))
    .find(({ start }) => /^(数据|资料)来源/.test(text.slice(start, start + 4)));
}

/** Short lines that stand alone and end like no sentence: headings, as far as that can be told. */
function loneLines({ text, blocks }: SourceText): Heading[] {
  return blocks.flatMap(({ start, end, lineStart, lineEnd, bullet }, block) => {
    const words = text.slice(start, end);
    const alone = start === lineStart && end === lineEnd && !bullet && end - start <= LONGEST_HEADING;
    const isHeading = alone && !/[。；;]$|^\d+$|^图[:：]|^(数据|资料)来源/.test(words);
    return isHeading ? [{ start, end, block, fit: 'whole', named: false }] : [];
  });
}

const LONGEST_HEADING = 40;
