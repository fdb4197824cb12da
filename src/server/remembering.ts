import { LRUCache } from 'lru-cache';

/**
 * A function of a text that remembers its last answers. Thousands of clients send the same few headers, and each would be read anew. The answer
 * must not be changed by whoever gets it.
 */
export function remembering<A>(compute: (text: string | undefined) => A): (text: string | undefined) => A {
  const known = new LRUCache<string, { readonly answer: A }>({ max: MOST_TEXTS });
  let ofNone: { readonly answer: A } | undefined;
  return (text) => {
    if (text === undefined) return (ofNone ??= { answer: compute(undefined) }).answer;
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    const answer = compute(text);
    if (text.length <= LONGEST_TEXT) known.set(text, { answer });
    return answer;
  };
}

const MOST_TEXTS = 500;
const LONGEST_TEXT = 500;
