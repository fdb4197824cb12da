import { SYLLABLES } from './words.mjs';

/** The name of a place: two syllables while they last, then three; never the same twice. */
export function placeName(index) {
  const all = SYLLABLES.length;
  // A stride without a common divisor visits every pair once, in an order that looks like none.
  const number = index < all * all ? (index * 1_019) % (all * all) : index;
  const parts = [];
  for (let rest = number; parts.length < (index < all * all ? 2 : 3); rest = Math.floor(rest / all))
    parts.push(SYLLABLES[rest % all]);
  const word = parts.map(({ en }) => en).join('');
  return {
    slug: parts.map(({ en }) => en).join('-'),
    en: word.charAt(0).toUpperCase() + word.slice(1),
    zh: parts.map(({ zh }) => zh).join(''),
  };
}

/** `count` nodes named by two lists of words, and by places where there are more of them than pairs. */
export function combined(count, first, second, join) {
  const nodes = [];
  for (let index = 0; index < count; index += 1) {
    const a = first[index % first.length];
    const b = second[Math.floor(index / first.length) % second.length];
    const round = Math.floor(index / (first.length * second.length));
    const place = round === 0 ? null : placeName(round * 37);
    const name = join(a, b);
    const en = place ? `${name.en} (${place.en})` : name.en;
    const zh = place ? `${place.zh}${name.zh}` : name.zh;
    nodes.push({ slug: slugOf(en), en, zh, index });
  }
  return nodes;
}

export function slugOf(text) {
  return text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    .join('-');
}
