import type { Alternative, Clause, Correction, Expansion, ResolvedQuery, WholeName } from './clause';
import { isCommonWord } from './common-words';
import { joinedChinese, joinedWords, type WordGroup } from './join-words';
import type { ParsedQuery, QueryWord } from './parse-query';
import { stem } from './stem';
import type { Meaning, Thesaurus } from './thesaurus';
import { tokenise } from './tokenise';
import { hasWord, type Vocabulary, wordsBeginning, wordsNear } from './vocabulary';

/** What words are compared with: those of the texts, and those that people have said to be terms. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly thesaurus: Thesaurus;
  /** What a text would be as the name of a place, with the word for what it is behind it, or its country. */
  placeNames(text: string): readonly WholeName[];
}

/** Looks the words of a query up: what each may stand for, and what was mended, added or is not to be had. */
export function resolveQuery(text: string, parsed: ParsedQuery, words: Words): ResolvedQuery {
  const groups = groupsOf(parsed.words, words);
  const others = groups.flatMap(({ meaning }) => (meaning?.words ?? []).flatMap(unitsOf));
  const resolver = new Resolver(words, new Set([...parsed.units, ...others]));
  const phrases = parsed.phrases.map((tokens): Clause => {
    const units = tokens.map(({ unit }) => unit);
    const typed = tokens.map(({ word }) => word).join(tokens[0]?.isHan ? '' : ' ');
    return { text: typed, alternatives: [{ sequences: [units], weight: 1 }], isRequired: true };
  });
  const clauses = [...phrases, ...groups.flatMap((group) => resolver.clausesOf(group))];
  const meant = clauses.flatMap(({ alternatives }) => alternatives[0]?.sequences[0] ?? []);
  const { corrections, expansions, unknown } = resolver;
  const names = [
    { units: parsed.units, weight: 1, kind: null },
    { units: meant, weight: 1, kind: null },
    ...words.placeNames(text),
  ];
  const leads = clauses.length === 1 && unknown.length === 0 ? (expansions[0]?.nodes ?? []) : [];
  return { clauses, names, leads, corrections, expansions, unknown };
}

/** The words that count, neighbours joined where the texts write them as one. */
function groupsOf(words: readonly QueryWord[], { vocabulary, thesaurus }: Words): WordGroup[] {
  const telling = words.filter((word) => !word.isStopWord);
  const kept = telling.length > 0 ? telling : words;
  const isWritten = (word: string): boolean => hasWord(vocabulary, word) || thesaurus.meaningOf(word) !== null;
  return joinedWords(joinedChinese(kept, vocabulary), isWritten);
}

class Resolver {
  readonly corrections: Correction[] = [];
  readonly expansions: Expansion[] = [];
  readonly unknown: string[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly thesaurus: Thesaurus;

  constructor(
    private readonly words: Words,
    private readonly query: ReadonlySet<string>,
  ) {
    this.vocabulary = words.vocabulary;
    this.thesaurus = words.thesaurus;
  }

  /** Usually one; none for what no text has; several for the known pieces of a Chinese word that no text has as a whole. */
  clausesOf(group: WordGroup): Clause[] {
    const alternatives = this.possible(this.alternativesOf(group));
    const within = this.withinTerms(group.units, group.meaning?.words.map(unitsOf));
    const pieces = group.isHan && alternatives.length === 0 ? this.piecesOf(group.units) : [];
    if (alternatives.length + within.length + pieces.length === 0) this.unknown.push(group.text);
    const whole = [...alternatives, ...within];
    return [
      ...(whole.length > 0 ? [clauseOf(group.text, whole)] : []),
      ...pieces.map((units) =>
        clauseOf(units.join(''), [{ sequences: [units], weight: 1 }, ...this.withinTerms(units)]),
      ),
    ];
  }

  private alternativesOf(group: WordGroup): Alternative[] {
    const { text, units, joined } = group;
    const typed: Alternative = { sequences: [units], weight: 1 };
    if (group.meaning !== null)
      return [
        typed,
        ...apart(group),
        ...(group.isHan ? this.loosely(units) : []),
        ...this.expanded(text, group.meaning),
      ];
    if (group.isHan) return [typed, ...this.loosely(units), ...this.suffixed(text)];
    if (joined !== null) {
      const meaning = this.thesaurus.meaningOf(joined);
      const more = meaning === null ? [] : this.expanded(text, meaning);
      return [{ sequences: [[stem(joined)]], weight: 1 }, typed, ...more];
    }
    if (units.length > 1) return [typed, ...apart(group)];
    if (this.vocabulary.has(units)) return [typed];
    return this.guessed(group);
  }

  /** Nodes to which a longer word of a term leads that has this one in it. */
  private withinTerms(units: readonly string[], others: readonly (readonly string[])[] = []): Alternative[] {
    const weights = new Map<string, number>();
    const add = (part: readonly string[], weight: number): void => {
      for (const [id, share] of this.thesaurus.partOf(part, this.query))
        weights.set(id, Math.max(weights.get(id) ?? 0, weight * share));
    };
    add(units, PART);
    for (const other of others) add(other, PART * SYNONYM);
    return [...weights].map(([id, weight]): Alternative => ({ sequences: [], nodes: [id], weight, isHint: true }));
  }

  /** What a word may have meant that no text has: two words written as one, the beginning of a word, a slip. */
  private guessed({ text, isLast }: WordGroup): Alternative[] {
    const parts = splitWord(text, this.vocabulary);
    if (parts) return [{ sequences: [parts.map(stem)], weight: 1 }];
    const beginnings = isLast && text.length > 1 ? wordsBeginning(this.vocabulary, text, MAX_BEGINNINGS) : [];
    if (beginnings.length > 0) return meant(beginnings);
    if (this.thesaurus.knows(text) || this.thesaurus.partOf([stem(text)], this.query).size > 0) return [];
    const near = this.nearTo(text);
    const [best] = near;
    if (best === undefined) return [];
    this.corrections.push({ from: text, to: best });
    const meaning = hasWord(this.vocabulary, best) ? null : this.thesaurus.meaningOf(best);
    return [...meant(near), ...(meaning === null ? [] : this.expanded(best, meaning))];
  }

  /** Words of the texts, or else terms; never one that is said to be another. */
  private nearTo(text: string): string[] {
    const isOther = (word: string): boolean => !this.thesaurus.areUnlike(text, word);
    const near = wordsNear(this.vocabulary, text, MAX_NEAR).filter(isOther);
    const [best = ''] = near;
    if (near.length > 0) return near.filter((word) => !this.thesaurus.areUnlike(best, word));
    const terms = { words: [this.thesaurus.words], countOf: () => 1, has: () => true };
    return wordsNear(terms, text, 1).filter(isOther);
  }

  private expanded(text: string, { words, nodes }: Meaning): Alternative[] {
    if (words.length > 0 || nodes.length > 0) this.expansions.push({ text, words, nodes });
    const synonyms = words.map((word): Alternative => ({
      sequences: [unitsOf(word)],
      weight: SYNONYM,
    }));
    const leads = nodes.map((id, index): Alternative => ({
      sequences: [],
      nodes: [id],
      weight: index === 0 ? FIRST_NODE : NEXT_NODE,
    }));
    return [...synonyms, ...leads];
  }

  /** The name of a place without the word for what it is: 广州 for 广州市. */
  private suffixed(text: string): Alternative[] {
    return this.words.placeNames(text).map(({ units }) => ({ sequences: [units], weight: 1 }));
  }

  /** The pieces of a longer Chinese word where the whole is nowhere: 城市大脑 in 城市数据大脑. */
  private loosely(units: readonly string[]): Alternative[] {
    const pieces = units.length < 3 ? [] : this.piecesOf(units);
    return pieces.length > 1 ? [{ sequences: pieces, weight: LOOSE }] : [];
  }

  /** The longest pieces of two characters and more that texts have, from the left. */
  private piecesOf(units: readonly string[]): string[][] {
    const pieces: string[][] = [];
    for (let at = 0; at < units.length;) {
      let length = Math.min(units.length - at, units.length - 1);
      while (length > 1 && !this.vocabulary.has(units.slice(at, at + length))) length -= 1;
      if (length > 1) pieces.push(units.slice(at, at + length));
      at += Math.max(length, 1);
    }
    return pieces;
  }

  private possible(alternatives: readonly Alternative[]): Alternative[] {
    return alternatives.filter(
      ({ sequences, nodes = [] }) => nodes.length > 0 || sequences.every((units) => this.vocabulary.has(units)),
    );
  }
}

const MAX_BEGINNINGS = 40;
const MAX_NEAR = 3;
/** What a half-typed or mended word counts, beside one that was typed. */
const MEANT = 0.8;
const SYNONYM = 0.7;
const FIRST_NODE = 0.9;
const NEXT_NODE = 0.7;
const LOOSE = 0.3;
const PART = 0.8;
/** What the words of a name or term count that do not stand side by side. */
const APART = 0.5;

function unitsOf(word: string): string[] {
  return tokenise(word).map(({ unit }) => unit);
}

function clauseOf(text: string, alternatives: readonly Alternative[]): Clause {
  return { text, alternatives, isRequired: false, isCommon: isCommonWord(text) };
}

function apart({ units, isHan }: WordGroup): Alternative[] {
  return isHan || units.length < 2 ? [] : [{ sequences: units.map((unit) => [unit]), weight: APART }];
}

function meant(words: readonly string[]): Alternative[] {
  const stems = [...new Set(words.map(stem))];
  return stems.map((unit) => ({ sequences: [[unit]], weight: MEANT }));
}

/** Two known words that were typed as one: `opendata`. */
function splitWord(word: string, vocabulary: Vocabulary): [string, string] | null {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => hasWord(vocabulary, part))) return parts;
  }
  return null;
}
