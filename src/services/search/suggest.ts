import { BadUserInputError } from '../../errors';
import type { FoundKind, NodeKind } from '../../entities/vocabulary';
import { checkKinds } from '../../inputs/check-kinds';
import { InputProblems } from '../../inputs/input-problems';
import { placeNames } from './place-names';
import { hasHan, isHanUnit, type Token, tokenise } from '../../search/tokenise';
import type { NodeRow, Snapshot, WithData } from '../../snapshot';
import { shownNames } from '../../snapshot/texts/text-fields';
import { checkQuery } from './check-query';
import { nameBeginnings, type NameBeginning } from './name-beginnings';
import { SearchedVersion } from './searched-version';
import { thesaurusOf } from './words-of';

export interface Suggestion {
  /** The name that begins so. */
  readonly text: string;
  readonly node: NodeRow;
}

export interface SuggestRequest {
  readonly prefix: string;
  readonly first?: number | null;
  readonly kinds?: readonly FoundKind[] | null;
}

export const MAX_SUGGESTIONS = 20;
const DEFAULT_SUGGESTIONS = 8;

/**
 * Nodes whose names begin as typed, each once: those called so first, then those that begin so, then those of which a later word does. A place is
 * found with the word for what it is, or its country, behind the name too; a term leads to its nodes where no name begins so.
 */
export function suggest({ data }: WithData, { prefix, first, kinds }: SuggestRequest): Suggestion[] {
  const size = first ?? DEFAULT_SUGGESTIONS;
  const problems = new InputProblems();
  problems.attempt(() => checkQuery(prefix, 'prefix'));
  if (size < 1 || size > MAX_SUGGESTIONS) {
    const reason = `must be between 1 and ${MAX_SUGGESTIONS}`;
    problems.add(new BadUserInputError({ code: 'OUT_OF_RANGE', path: 'first', value: size, reason }));
  }
  const wanted = new Set(checkKinds(problems, 'kinds', kinds ?? []));
  problems.throwIfAny();
  const version = SearchedVersion.of(data, false);
  const isAsked = (kind: NodeKind): boolean => wanted.size === 0 || wanted.has(kind);
  const found = new Map<string, Suggestion>();
  const add = (beginnings: readonly NameBeginning[]): void => {
    for (const each of beginnings) if (found.size < size && !found.has(each.id)) found.set(each.id, shown(data, each));
  };
  const typed = tokenise(prefix);
  for (const { units, kind } of placeNames(prefix)) {
    const places = nameBeginnings(version, tokensOf(units), (each) => isAsked(each) && each === kind);
    add(places.filter(({ isWhole }) => isWhole));
  }
  add(nameBeginnings(version, typed, isAsked));
  if (typed.length > 1 && typed.every(({ isHan }) => !isHan)) {
    const joined = typed.map(({ word }) => word).join('');
    add(nameBeginnings(version, tokensOf([joined]), isAsked));
  }
  for (const node of led(data, prefix)) {
    const { id, nameEn, nameZh, kind } = node;
    if (found.size < size && !found.has(id) && isAsked(kind))
      found.set(id, { text: hasHan(prefix) ? nameZh : nameEn, node });
  }
  return [...found.values()];
}

function shown(data: Snapshot, { row, number, index }: NameBeginning): Suggestion {
  const node = data.view('node').at(row);
  return { text: shownNames(data, node, number)[index] ?? node.nameEn, node };
}

/** Nodes to which a term leads. */
function led(data: Snapshot, prefix: string): NodeRow[] {
  const nodes = thesaurusOf(data).meaningOf(prefix)?.nodes ?? [];
  return nodes.flatMap((id) => data.node(id) ?? []);
}

function tokensOf(words: readonly string[]): Token[] {
  return words.map((word) => ({ unit: word, word, isHan: isHanUnit(word), start: 0, end: 0 }));
}
