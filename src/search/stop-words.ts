/**
 * Words that say nothing about what is looked for. They are passed over, unless the query has no others. The World Health Organization,
 * information technology and the United States are looked for by the capitals of such words.
 */
export function isStopWord(word: string, typed: string): boolean {
  return STOP_WORDS.has(word) && !CAPITALS.has(typed);
}

const CAPITALS = new Set(['WHO', 'IT', 'US']);

const STOP_WORDS = new Set(
  (
    'a an the of in on at to for and or by with from is are was were be been being do does did done how what which when where why who whom whose ' +
    'that this these those there here their its his her our your my i we you they them he she it as has have had can could may might must should would will ' +
    'shall about into than then so if let lets make makes made any some such also please tell show find give me us ' +
    '的 了 和 与 及 在 是 有 吗 呢 吧 把 被 对 给 让 用 从 到 于 中 里 上 下 ' +
    '怎么 怎样 如何 什么 哪些 哪个 哪里 哪儿 为什么 为何 怎么样 怎么办 是否 是什么 有没有 能不能 可以 谁 请问 请 介绍 关于 一下'
  ).split(' '),
);
