import type { QueryWord } from './parse-query';
import type { Meaning } from './thesaurus';
import { hasWord, type Vocabulary } from './vocabulary';

/** What is looked up as one: a word, or several that belong together. */
export interface WordGroup {
  /** As typed, folded. */
  readonly text: string;
  readonly units: readonly string[];
  readonly isHan: boolean;
  readonly isLast: boolean;
  /** Whether it is known as it stands: a name or a term. */
  readonly isKnown: boolean;
  readonly meaning: Meaning | null;
  /** The several words written as one, where the texts know them so: `guangzhou` for "guang zhou". */
  readonly joined: string | null;
}

/**
 * Puts single characters that the dictionary has cut off back to their neighbour, where the texts have the two side by side:
 * 一|网|通|办 is one name here, which no dictionary knows. Two single ones belong together in any case: of 前|海 where no text has 前海,
 * texts with a 前 here and a 海 there are none.
 */
export function joinedChinese(words: readonly QueryWord[], vocabulary: Vocabulary): WordGroup[] {
  const groups: WordGroup[] = [];
  for (const word of words) {
    const group = groupOf(word);
    const before = groups.at(-1);
    const pair = [before?.units.at(-1) ?? '', group.units[0] ?? ''];
    const isCutOff = before !== undefined && (group.units.length === 1 || before.units.length === 1);
    const isOneRun = before?.isHan && group.isHan && word.follows && isCutOff && !before.isKnown && !group.isKnown;
    if (before && isOneRun && (before.units.length === group.units.length || vocabulary.has(pair))) {
      groups[groups.length - 1] = {
        ...before,
        text: before.text + group.text,
        units: [...before.units, ...group.units],
      };
    } else groups.push(group);
  }
  return groups;
}

/** Joins words that the texts write as one, the longest first: pinyin typed by syllables, `e participation`. */
export function joinedWords(groups: readonly WordGroup[], isWritten: (word: string) => boolean): WordGroup[] {
  const result: WordGroup[] = [];
  for (let at = 0; at < groups.length;) {
    const several = longestJoined(groups.slice(at, at + MAX_JOINED), isWritten);
    const group = several?.group ?? groups[at];
    if (group) result.push(group);
    at += several?.count ?? 1;
  }
  return result;
}

/** As many syllables as the longest names of cities and topics have. */
const MAX_JOINED = 8;

function longestJoined(
  groups: readonly WordGroup[],
  isWritten: (word: string) => boolean,
): { group: WordGroup; count: number } | null {
  for (let count = groups.length; count >= 2; count -= 1) {
    const taken = groups.slice(0, count);
    if (taken.some(({ isHan }) => isHan)) continue;
    const joined = taken.map(({ text }) => text.replaceAll(' ', '')).join('');
    if (!isWritten(joined)) continue;
    const group: WordGroup = {
      text: taken.map(({ text }) => text).join(' '),
      units: taken.flatMap(({ units }) => units),
      isHan: false,
      isLast: false,
      isKnown: false,
      meaning: null,
      joined,
    };
    return { group, count };
  }
  return null;
}

/** Whether the texts write a word so; for whoever has no thesaurus at hand. */
export function writtenIn(vocabulary: Vocabulary): (word: string) => boolean {
  return (word) => hasWord(vocabulary, word);
}

function groupOf({ tokens, isHan, isLast, known }: QueryWord): WordGroup {
  return {
    text: tokens.map(({ word }) => word).join(isHan ? '' : ' '),
    units: tokens.map(({ unit }) => unit),
    isHan,
    isLast,
    isKnown: known !== null,
    meaning: known?.meaning ?? null,
    joined: null,
  };
}
