/**
 * Whether a word is so common in the language that it says little, however rare it is in these texts: in a small collection, rarity alone
 * takes `happens` or `每天` for the heart of a question. Such words are still looked for, and count for less.
 */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}

const COMMON_WORDS = new Set(
  (
    'able actually again against ago all almost already also always another anybody anyone anything anywhere around ask away back bad because become becomes before ' +
    'begin behind believe best better between big both bring brings build builds built but buy call called came cannot cause causes change choose come comes coming cost ' +
    'day days deal decide different done down draw draws during each easier easily easy either else end enough even ever every everybody everyone everything everywhere ' +
    'exactly example examples few find finds first fit fits follow found full further gave get gets getting give given gives go goes going gone good got great grow grows ' +
    'half handle happen happened happening happens hard he help helps here high hold however idea important improve inside instead involve just keep keeps kept kind know known knows ' +
    'large last late later learn leave less let like likely list little live long look looking looks lot lots low main mainly many matter may maybe mean means more most mostly much ' +
    'nearby near need needed needs never new next no nobody none normal not nothing now number often old once one only onto other others out outside over own part people per perhaps ' +
    'person place places possible put puts quickly quite rather reach real really reason result right run running runs said same saw say says see seen send sending set several she ' +
    'should show shown shows similar since single small soon start started still stop strong successful sure take taken takes taking talk thing things think those though three through ' +
    'time times today together too took top toward towards tried tries try trying turn turns two type under understand until up upon usual usually very via want wants way ways well ' +
    'went while whole whether within without won work working works world worse worst would year years yes yet ' +
    '我家 我们 你们 他们 大家 自己 别人 人们 有人 没人 天天 每天 今天 现在 最近 附近 身边 地方 东西 事情 问题 情况 时候 发生 进行 开展 实现 使用 利用 采用 通过 ' +
    '需要 想要 希望 觉得 知道 了解 看看 看到 看 想 做 搞 弄 办 来 去 要 会 能 能够 应该 应当 必须 会不会 可不可以 好不好 是不是 怎么做 怎样做 多少 几个 一个 一些 ' +
    '所有 全部 各种 各个 各家 各地 多个 许多 很多 大量 不同 同样 一样 其他 另外 太 很 非常 更 最 都 也 还 又 再 就 才 只 已经 正在 曾经 经常 总是 一直 没有 没 不 不能 ' +
    '有 无 好 坏 大 小 多 少 高 低 新 旧 快 慢 难 容易 方便 主要 重要 具体 实际 例子 案例 经验 做法 办法 方法 方式 措施 效果 作用 原因 结果 目前 如今 以及 还是 或者 因为 所以'
  ).split(' '),
);
