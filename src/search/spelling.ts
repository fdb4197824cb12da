/**
 * A British spelling as the American one (`centre` as `center`, `urbanisation` as `urbanization`), so that both find the same. It only has
 * to be the same for both: `rise` becomes `rize`, and nobody sees it.
 */
export function oneSpelling(word: string): string {
  return RULES.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})is(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)/, 'iz'],
  [/(?<=(?:anal|paral))ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/^(cent|theat|met|kilomet|millimet|lit|fib|calib)re(?=s?$)/, '$1er'],
  [/^(cent)(?=red$|ring$)/, '$1e'],
  [/^(col|lab|neighb|behavi|harb|fav|hon|hum|rum|vap|od|endeav)our/, '$1or'],
  [/^programme(?=s?$)/, 'program'],
  [/^ageing$/, 'aging'],
  [/^(travel|cancel|model|label|signal|fuel|level|channel|total)l(?=(?:ed|er|ers|ing|ation|ations)$)/, '$1'],
  [/^(licen|defen|offen|preten)ce(?=[sd]?$)/, '$1se'],
  [/^(catal|dial|anal)ogue(?=s?$)/, '$1og'],
  [/^judgement(?=s?$)/, 'judgment'],
  [/^grey(?=s?$)/, 'gray'],
  [/^tyre(?=s?$)/, 'tire'],
  [/^aluminium$/, 'aluminum'],
];
