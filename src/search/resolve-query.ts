import type { Alternative, Clause, Correction, ResolvedQuery } from './clause';
import { termsOfUnits } from './indexed-text';
import type { ParsedQuery, QueryWord } from './parse-query';
import { joinedChinese, joinedWords, type WordGroup } from './join-words';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

/** Looks the words of a query up: what each may stand for, how rare it is, and what was mended or is not to be had. */
export function resolveQuery(parsed: ParsedQuery, vocabulary: Vocabulary): ResolvedQuery {
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const clauses: Clause[] = parsed.phrases.map((tokens) => {
    const units = tokens.map(({ unit }) => unit);
    const text = tokens.map(({ word }) => word).join(tokens[0]?.isHan ? '' : ' ');
    return clauseOf(vocabulary, text, [{ sequences: [units], weight: 1 }], true);
  });
  for (const group of groupsOf(parsed.words, vocabulary)) {
    const alternatives = alternativesOf(group, vocabulary, corrections);
    const clause = clauseOf(vocabulary, group.text, alternatives, false);
    if (clause.frequency > 0) clauses.push(clause);
    else unknown.push(group.text);
  }
  const meantUnits = clauses.flatMap(({ alternatives }) => alternatives[0]?.sequences[0] ?? []);
  return { clauses, names: [parsed.units, meantUnits], documents: vocabulary.documents, corrections, unknown };
}

/** The words that count, neighbours joined where the texts write them as one. */
function groupsOf(words: readonly QueryWord[], vocabulary: Vocabulary): WordGroup[] {
  const telling = words.filter((word) => !word.isStopWord);
  const kept = telling.length > 0 ? telling : words;
  return joinedWords(joinedChinese(kept, vocabulary), vocabulary);
}

function alternativesOf(group: WordGroup, vocabulary: Vocabulary, corrections: Correction[]): Alternative[] {
  const { units, joined } = group;
  const typed: Alternative = { sequences: [units], weight: 1 };
  if (group.isHan) return units.length < 3 ? [typed] : [typed, { sequences: pairs(units), weight: LOOSE }];
  if (joined !== null) return [{ sequences: [[stem(joined)]], weight: 1 }, typed];
  if (vocabulary.frequency(units[0] ?? '') > 0) return [typed];
  const parts = splitWord(group.text, vocabulary);
  if (parts) return [{ sequences: [parts.map(stem)], weight: 1 }];
  const beginnings = group.isLast && group.text.length > 1 ? vocabulary.beginningWith(group.text, MAX_BEGINNINGS) : [];
  if (beginnings.length > 0) return meant(beginnings);
  const near = vocabulary.near(group.text, MAX_NEAR);
  corrections.push(...near.slice(0, 1).map((to) => ({ from: group.text, to })));
  return near.length > 0 ? meant(near) : [typed];
}

const MAX_BEGINNINGS = 40;
const MAX_NEAR = 3;
/** What a half-typed or mended word counts, beside one that was typed. */
const MEANT = 0.8;
/** What the pairs of a longer Chinese word count where the whole word is nowhere: 城市大脑 in 城市数据大脑. */
const LOOSE = 0.3;

function meant(words: readonly string[]): Alternative[] {
  const stems = [...new Set(words.map(stem))];
  return stems.map((unit) => ({ sequences: [[unit]], weight: MEANT }));
}

function pairs(units: readonly string[]): string[][] {
  return units.slice(1).map((unit, index) => [units[index] ?? '', unit]);
}

/** Two known words that were typed as one: `opendata`. */
function splitWord(word: string, vocabulary: Vocabulary): [string, string] | null {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.hasWord(part))) return parts;
  }
  return null;
}

function clauseOf(
  vocabulary: Vocabulary,
  text: string,
  alternatives: readonly Alternative[],
  isRequired: boolean,
): Clause {
  const frequencies = alternatives.map(({ sequences }) =>
    Math.min(...sequences.flatMap((units) => termsOfUnits(units)).map((term) => vocabulary.frequency(term))),
  );
  const possible = alternatives.filter((_, index) => (frequencies[index] ?? 0) > 0);
  const frequency = Math.min(vocabulary.documents, Math.max(0, ...frequencies));
  return { text, alternatives: possible.length > 0 ? possible : alternatives, frequency, isRequired };
}
