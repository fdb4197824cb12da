import { pinyinOf } from './pinyin';
import { oneSpelling } from './spelling';
import { TermParts } from './term-parts';
import { hasHan, type Token, tokenise } from './tokenise';

/** A term with the words that stand for it in both languages. Example: video surveillance, CCTV, 视频监控. */
export interface Term {
  readonly code: string;
  /** Words that may stand for each other. */
  readonly synonyms: readonly string[];
  /** Words that lead to the nodes, and not to the other words: narrower ones, broader ones, brands. */
  readonly leads: readonly string[];
  /** Ids of nodes, the best one first. */
  readonly nodes: readonly string[];
  /** Words that look, sound or seem like it and mean something else. */
  readonly unlike: readonly string[];
}

/** What a word of a query is known to mean. */
export interface Meaning {
  /** Other words for it, as they are to be shown, in the order of the terms. */
  readonly words: readonly string[];
  readonly nodes: readonly string[];
}

/** Terms by their words. A word of capitals (`ITS`, `AV`) counts only where it is typed in capitals: in small letters it is another one. */
export class Thesaurus {
  private readonly entries = new Map<string, Entry[]>();
  private readonly known = new Set<string>();
  private readonly apart = new Map<string, Set<string>>();
  private readonly parts = new TermParts();
  /** Single words that are not Chinese, to compare misspelt ones with. */
  readonly words: readonly string[];
  private longest = 0;

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      for (const word of term.synonyms) this.enter(word, { term, isSynonym: true });
      for (const word of term.leads) this.enter(word, { term, isSynonym: false });
    }
    for (const term of terms) this.keepApart(term);
    for (const term of terms) for (const word of term.synonyms) this.enterSound(word, { term, isSynonym: true });
    this.words = [
      ...new Set(terms.flatMap(({ synonyms, leads }) => [...synonyms, ...leads]).flatMap(singleWord)),
    ].sort();
  }

  /** What some tokens of a text mean together; null where they are no term. */
  meaningIn(text: string, tokens: readonly Token[]): Meaning | null {
    if (tokens.length > this.longest || breaksRun(tokens)) return null;
    const typed = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const key = keyOf(tokens);
    const entries = (this.entries.get(key) ?? []).filter(
      (entry) => (!entry.capitals || typed === entry.capitals) && isInflected(tokens, entry.tokens),
    );
    return entries.length === 0 ? null : meaningOf(entries, key);
  }

  /** What a single word means; null where it is no term. */
  meaningOf(word: string): Meaning | null {
    return this.meaningIn(word, tokenise(word));
  }

  /** Nodes of terms of which a word has these units side by side, and more beside them, with the share of the word that a query has. */
  partOf(units: readonly string[], query: ReadonlySet<string>): ReadonlyMap<string, number> {
    return this.parts.find(units, query);
  }

  /** Whether somebody has said what the word is: then it is not taken for a slip. */
  knows(word: string): boolean {
    return this.known.has(keyOf(tokenise(word)));
  }

  /** Whether the two are said to mean different things. */
  areUnlike(a: string, b: string): boolean {
    return this.apart.get(keyOf(tokenise(a)))?.has(keyOf(tokenise(b))) ?? false;
  }

  private enter(word: string, entry: Pick<Entry, 'term' | 'isSynonym'>): void {
    const tokens = tokenise(word);
    const key = keyOf(tokens);
    this.longest = Math.max(this.longest, tokens.length);
    this.known.add(key);
    const capitals = CAPITALS.test(word) ? word : null;
    this.entries.set(key, [...(this.entries.get(key) ?? []), { ...entry, word, tokens, capitals }]);
    this.parts.add(tokens, entry.term.nodes);
  }

  /** A Chinese term by its sound, where that is long enough to be no other word. */
  private enterSound(word: string, entry: Pick<Entry, 'term' | 'isSynonym'>): void {
    if (!hasHan(word)) return;
    const sound = pinyinOf(word);
    if (sound === null || sound.joined.length < LEAST_SOUND) return;
    const tokens = tokenise(sound.joined);
    const key = keyOf(tokens);
    if (this.entries.has(key)) return;
    this.entries.set(key, [{ ...entry, word, tokens, capitals: null }]);
  }

  private keepApart({ synonyms, unlike }: Term): void {
    for (const other of unlike) {
      const key = keyOf(tokenise(other));
      this.known.add(key);
      for (const word of synonyms) {
        const own = keyOf(tokenise(word));
        put(this.apart, own, key);
        put(this.apart, key, own);
      }
    }
  }
}

interface Entry {
  readonly term: Term;
  readonly isSynonym: boolean;
  readonly word: string;
  readonly tokens: readonly Token[];
  /** The word, where only capitals stand for it. */
  readonly capitals: string | null;
}

const CAPITALS = /^[A-Z]{2,6}$/;
const LEAST_SOUND = 5;

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ unit }) => unit).join(' ');
}

/**
 * Whether single words of one stem differ by a short ending only: `congested` is congestion, and `urban` is not urbanisation, nor `access`
 * accessibility.
 */
function isInflected([typed, ...more]: readonly Token[], [other]: readonly Token[]): boolean {
  if (typed === undefined || other === undefined || more.length > 0 || typed.isHan) return true;
  const [a, b] = [oneSpelling(typed.word), oneSpelling(other.word)];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return Math.max(a.length, b.length) - common <= LONGEST_ENDING;
}

const LONGEST_ENDING = 5;

function singleWord(text: string): string[] {
  const [token, ...more] = tokenise(text);
  return token === undefined || token.isHan || more.length > 0 ? [] : [token.word];
}

/** Chinese words have nothing between their characters. */
function breaksRun(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => token.isHan && tokens[at - 1]?.isHan === true && tokens[at - 1]?.end !== token.start,
  );
}

function meaningOf(entries: readonly Entry[], typed: string): Meaning {
  const others = entries.flatMap(({ term, isSynonym }) => (isSynonym ? term.synonyms : []));
  return {
    words: [...new Set(others)].filter((word) => keyOf(tokenise(word)) !== typed),
    nodes: [...new Set(entries.flatMap(({ term }) => term.nodes))],
  };
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
