/** Words that say nothing about what is looked for. They are passed over, unless the query has no others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Not `who` and `it`: the World Health Organization and information technology are looked for by these letters. */
const STOP_WORDS = new Set(
  (
    'a an the of in on at to for and or by with from is are was were be been do does did how what which when where why that this ' +
    'these those there their its as has have had can could should would about into than then 的 了 和 与 及 在 是 有 吗 呢 把 被 对 ' +
    '怎么 怎样 如何 什么 哪些 哪个 为什么 怎么样 哪里 是否'
  ).split(' '),
);
