import { simplified } from '../search/simplified';

/**
 * The key under which spellings of one name are the same: case, accents, width, punctuation, invisible characters,
 * traditional characters, spaces inside Chinese names, and letters of another alphabet that only look Latin.
 */
export function foldName(name: string): string {
  const visible = name.normalize('NFKC').replace(INVISIBLE, '');
  const bare = visible.normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = bare.toLowerCase().replace(/\p{L}+/gu, withoutLookAlikes);
  return simplified(latin.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter))
    .replace(/(?<=\p{L})['’‘ʻ`´](?=\p{L})/gu, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/\bst\b/g, 'saint')
    .trim();
}

/** The letters of a name without accents and ligatures, for slugs: `Da Nang` for Đà Nẵng. */
export function plainLetters(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(new RegExp(SPECIAL.source, 'gi'), (letter) => {
    const plain = LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
}

/** Zero-width characters, soft hyphens and marks of writing direction. */
const INVISIBLE = /[\p{Cf}\u034f]/gu;

/** Letters that decomposition leaves as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Cyrillic and Greek letters beside the Latin ones that they look like. */
const LOOK_ALIKES = new Map(
  [...'аaвbеeкkмmнhоoрpсcтtхxуyіiјjѕsԁdԛqԝwһhοoαaνvβbεeζzηhιiκkμmρpτtυyχx'].reduce<[string, string][]>(
    (pairs, letter, at, all) => (at % 2 === 0 ? [...pairs, [letter, all[at + 1] ?? letter]] : pairs),
    [],
  ),
);

/** A word that is Latin for the rest is meant to be Latin; one in another alphabet throughout is left alone. */
function withoutLookAlikes(word: string): string {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
