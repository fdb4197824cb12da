import { blockAt, type SourceText } from '../../seed/verify/source-text';

/** An amount, share, count or change as it is printed. */
export interface PrintedMeasure {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** With what stands around it, to be recognised by. */
  readonly context: string;
}

/** Every number of a stretch of Chinese text that measures something, in digits or in characters. */
export function printedMeasures(source: SourceText, from: number, to: number): PrintedMeasure[] {
  const found = [...numbersIn(source, from, to), ...countsIn(source, from, to)];
  return found.sort((a, b) => a.start - b.start);
}

/** Every number in digits, but for those that measure nothing. */
function numbersIn(source: SourceText, from: number, to: number): PrintedMeasure[] {
  return matches(source, /\d+([.,]\d+)*/g, from, to).filter((number) => !measuresNothing(source, number));
}

function measuresNothing(source: SourceText, { start, end }: PrintedMeasure): boolean {
  const { text } = source;
  const number = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 3), start), text.slice(end, end + 3)];
  const isYear = /^(19|20)\d\d$/.test(number) && !/^[万亿]/.test(after);
  const isMonth = after.startsWith('月');
  const isOrdinal = /(第|阶段)$/.test(before);
  // Smart City 2.0, PM2.5, the earthquake of 11 March, 4G, the credit system 3+X, the list of the 500 largest.
  const isName = /^\d\.0$/.test(number) || /PM$|“$/.test(before) || /^(G|\+X|强企业)/.test(after);
  const block = blockAt(source, start);
  // The number of a page, a row or a rank: alone in its cell, or before a heading.
  const isLabel = block?.start === start && /^( |$)/.test(text.slice(end, block.end));
  return isYear || isMonth || isOrdinal || isName || isLabel;
}

/**
 * Counts in characters: two and more of something that can be counted. The character for one is an article nearly everywhere;
 * it is a count only in a fraction and before an area.
 */
function countsIn(source: SourceText, from: number, to: number): PrintedMeasure[] {
  const count =
    /(?<![第一二三四五六七八九十])[二两三四五六七八九十]+多?(?=[大个项类种级座步段部年倍]|方面)|[二三四五六七八九十]分之[一二三四五六七八九]|一(?=平方公里)/g;
  // The 19th congress is a name.
  return matches(source, count, from, to).filter(({ context }) => !context.includes('十九大'));
}

const AROUND = 8;

function matches(source: SourceText, pattern: RegExp, from: number, to: number): PrintedMeasure[] {
  return [...source.text.slice(from, to).matchAll(pattern)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const context = source.text.slice(Math.max(0, start - AROUND), end + AROUND);
    return { start, end, line: blockAt(source, start)?.line ?? 0, context };
  });
}
