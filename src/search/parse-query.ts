import { simplified } from './simplified';
import { isStopWord } from './stop-words';
import { tokenise, type Token } from './tokenise';

/** A query, cut up as it was typed; nothing is looked up yet. */
export interface ParsedQuery {
  /** What stood in quotes: units side by side. */
  readonly phrases: readonly (readonly Token[])[];
  /** Runs of what stood outside of them: words, or the pieces of an unbroken run of Chinese. */
  readonly words: readonly QueryWord[];
  /** All units in their order, to compare with whole names. */
  readonly units: readonly string[];
}

export interface QueryWord {
  readonly tokens: readonly Token[];
  readonly isHan: boolean;
  /** Whether nothing separates it from the word before. */
  readonly follows: boolean;
  /** Whether somebody might still be typing it: the query ends with it. */
  readonly isLast: boolean;
  readonly isStopWord: boolean;
}

/** Cuts a query into phrases and words. Quotes in pairs make a phrase; whatever else looks like an operator only separates words. */
export function parseQuery(text: string): ParsedQuery {
  const phrases: Token[][] = [];
  const rest = text.replace(QUOTED, (quoted) => {
    phrases.push(tokenise(quoted.slice(1, -1)));
    return ' '.repeat(quoted.length);
  });
  const end = text.trimEnd().length;
  return {
    phrases: phrases.filter(({ length }) => length > 0),
    words: wordsOf(simplified(rest), end),
    units: tokenise(text).map(({ unit }) => unit),
  };
}

const QUOTED = /"[^"]*"|“[^“”]*”|「[^「」]*」|『[^『』]*』|«[^«»]*»/gu;

/** Words of languages that have spaces, and the words that a dictionary finds in runs of Chinese. */
function wordsOf(text: string, end: number): QueryWord[] {
  const words: QueryWord[] = [];
  let lastEnd = -1;
  for (const run of runsOf(tokenise(text))) {
    for (const tokens of run[0]?.isHan ? segments(text, run) : [run]) {
      const [first] = tokens;
      const last = tokens.at(-1);
      if (!first || !last) continue;
      const word = tokens.map((token) => token.word).join('');
      words.push({
        tokens,
        isHan: first.isHan,
        follows: first.start === lastEnd,
        isLast: last.end === end && !first.isHan,
        isStopWord: isStopWord(word),
      });
      lastEnd = last.end;
    }
  }
  return words;
}

/** Chinese characters without anything between them together, every other unit alone. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.isHan && token.isHan && before.end === token.start) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

function segments(text: string, run: readonly Token[]): Token[][] {
  const start = run[0]?.start ?? 0;
  const pieces = [...SEGMENTER.segment(text.slice(start, run.at(-1)?.end))];
  return pieces.map(({ index, segment }) =>
    run.filter((token) => token.start >= start + index && token.start < start + index + segment.length),
  );
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
