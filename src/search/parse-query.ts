import { simplified } from './simplified';
import { isStopWord } from './stop-words';
import type { Meaning } from './thesaurus';
import { tokenise, type Token } from './tokenise';

/** A query, cut up as it was typed; what its words may stand for is looked up later. */
export interface ParsedQuery {
  /** What stood in quotes: units side by side. */
  readonly phrases: readonly (readonly Token[])[];
  /** Runs of what stood outside of them: names and terms that are known, other words, or the pieces of an unbroken run of Chinese. */
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
  /** What it is known for; null for a word like any other. */
  readonly known: Known | null;
}

/** A term of the thesaurus, or a name; that belongs together as it stands. */
export interface Known {
  readonly meaning: Meaning | null;
}

/** What some tokens of a query are known for together; null for nothing. */
export type KnownWords = (text: string, tokens: readonly Token[]) => Known | null;

const NOTHING_KNOWN: KnownWords = () => null;

/** Cuts a query into phrases and words. Quotes in pairs make a phrase; whatever else looks like an operator only separates words. */
export function parseQuery(text: string, knownWords: KnownWords = NOTHING_KNOWN): ParsedQuery {
  const phrases: Token[][] = [];
  const rest = text.replace(QUOTED, (quoted) => {
    phrases.push(tokenise(quoted.slice(1, -1)));
    return ' '.repeat(quoted.length);
  });
  return {
    phrases: phrases.filter(({ length }) => length > 0),
    words: wordsOf(rest, text.trimEnd().length, knownWords),
    units: tokenise(text).map(({ unit }) => unit),
  };
}

const QUOTED = /"[^"]*"|“[^“”]*”|「[^「」]*」|『[^『』]*』|«[^«»]*»/gu;

/** Names and terms first; between them words of languages that have spaces, and those that a dictionary finds in Chinese. */
function wordsOf(text: string, end: number, knownWords: KnownWords): QueryWord[] {
  const plain = simplified(text);
  const words: QueryWord[] = [];
  const add = (tokens: readonly Token[], known: Known | null): void => {
    const [first] = tokens;
    const last = tokens.at(-1);
    if (!first || !last) return;
    const word = wordIn(tokens);
    words.push({
      tokens,
      isHan: first.isHan,
      follows: first.start === (words.at(-1)?.tokens.at(-1)?.end ?? -1),
      isLast: last.end === end && !first.isHan,
      isStopWord: known === null && isStopWord(word, text.slice(first.start, last.end)),
      known,
    });
  };
  let rest: Token[] = [];
  const addRest = (): void => {
    for (const run of runsOf(rest)) {
      for (const piece of run[0]?.isHan ? segments(plain, run) : [run]) add(piece, null);
    }
    rest = [];
  };
  for (const { tokens, known, isKept } of piecesOf(text, tokenise(text), knownWords)) {
    if (!isKept) rest.push(...tokens);
    else {
      addRest();
      add(tokens, known);
    }
  }
  addRest();
  return words;
}

interface Piece {
  readonly tokens: readonly Token[];
  readonly known: Known | null;
  /** Whether it stays together: a name, a term, or a Chinese word that says nothing. */
  readonly isKept: boolean;
}

/** The way to cut that leaves the fewest tokens unknown, in the fewest pieces; of two such ways that whose first piece is the longer. */
function piecesOf(text: string, tokens: readonly Token[], knownWords: KnownWords): Piece[] {
  const best: { unknown: number; count: number; pieces: readonly Piece[] }[] = [];
  best[tokens.length] = { unknown: 0, count: 0, pieces: [] };
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    for (let length = Math.min(LONGEST, tokens.length - at); length >= 1; length -= 1) {
      const own = tokens.slice(at, at + length);
      const known = knownWords(text, own);
      const isKept = known !== null || (length > 1 && own.every(({ isHan }) => isHan) && isStopWord(wordIn(own), ''));
      const after = best[at + length];
      if ((!isKept && length > 1) || after === undefined) continue;
      const unknown = after.unknown + Number(!isKept);
      const count = after.count + 1;
      const before = best[at];
      if (before === undefined || unknown < before.unknown || (unknown === before.unknown && count < before.count))
        best[at] = { unknown, count, pieces: [{ tokens: own, known, isKept }, ...after.pieces] };
    }
  }
  return [...(best[0]?.pieces ?? [])];
}

/** Names and terms have fewer units. */
const LONGEST = 12;

function wordIn(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
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
