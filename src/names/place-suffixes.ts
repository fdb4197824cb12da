/** What is written behind the name of a place of some kind, the longest first; 州 is part of a name (杭州) and never cut. */
const SUFFIXES: Readonly<Record<string, RegExp>> = {
  city: /(?:(?<=\p{Script=Han}{2})(?:特别行政区|特别自治市|特别市|广域市|市)|(?<=.{2}) (?:municipality|special city|metropolitan city|city))$/u,
  region:
    /(?:(?<=\p{Script=Han}{2})(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|(?:\p{Script=Han}{1,3}族)?自治[州县]|省|市|区|县)|(?<=.{2}) (?:province|municipality|state|prefecture|autonomous region))$/u,
  country: /(?<=\p{Script=Han}{2})共和国$/u,
};

/**
 * The folded name of a place without the word for what it is: 深圳市 as 深圳, `beijing municipality` as `beijing`. Null where there
 * is none. Which places may be found so depends on the kind: 通州区 is not the city of 通州.
 */
export function withoutSuffix(folded: string, kind: string): string | null {
  const bare = folded.replace(SUFFIXES[kind] ?? /$^/, '');
  return bare === folded ? null : bare;
}
