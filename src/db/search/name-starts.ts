import { isHanUnit, tokenise } from '../../search/tokenise';
import { soundsOf } from './search-document';

/** A row of search_name: a place where somebody may begin to type a name. */
export interface NameStart {
  readonly prefix: string;
  readonly nodeId: string;
  /** The name as it is to be shown. */
  readonly name: string;
  /** 0 where the node's name begins, 1 where an alias does; two more for each word that stands before. */
  readonly place: number;
}

/** The beginnings of a node's names: from each of the first words on, and from how a Chinese name sounds. */
export function nameStarts(
  nodeId: string,
  kind: string,
  names: readonly string[],
  aliases: readonly string[],
): NameStart[] {
  const sounds = names.flatMap((name) => soundsOf(kind, [name]).map((typed) => ({ typed, name, isAlias: false })));
  const typedNames = [
    ...names.map((name) => ({ typed: name, name, isAlias: false })),
    ...aliases.map((name) => ({ typed: name, name, isAlias: true })),
    ...sounds,
  ];
  const starts = new Map<string, NameStart>();
  for (const { typed, name, isAlias } of typedNames) {
    for (const { prefix, before } of prefixesOf(typed)) {
      const place = 2 * before + Number(isAlias);
      const known = starts.get(prefix);
      if (!known || place < known.place) starts.set(prefix, { prefix, nodeId, name, place });
    }
  }
  return [...starts.values()];
}

/** A name, or the beginning of one, as it is compared: folded words with a space between them, none between Chinese characters. */
export function foldedName(text: string): string {
  return tokenise(text)
    .map(({ word }, index, all) =>
      index === 0 || (isHanUnit(word) && isHanUnit(all[index - 1]?.word ?? '')) ? word : ` ${word}`,
    )
    .join('');
}

/** Few type the middle of a long name. */
const MAX_STARTS = 8;
const MAX_PREFIX = 80;

function prefixesOf(name: string): { prefix: string; before: number }[] {
  const tokens = tokenise(name);
  return tokens.slice(0, MAX_STARTS).map(({ start }, before) => ({
    prefix: foldedName(name.slice(start)).slice(0, MAX_PREFIX),
    before,
  }));
}
