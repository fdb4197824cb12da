import type { Pair } from '../../labels/label';

export const SEARCH = {
  title: ['Search', '搜索'],
  all: ['All', '全部'],
  kind: ['Kind', '类别'],
  city: ['City', '城市'],
  only: ['Only these', '仅看这些'],
  start: [
    'Type a problem, a city, a technology or a name, in English or Chinese.',
    '可输入问题、城市、技术或名称，中英文均可。',
  ],
  noWords: ['There is no word in this.', '其中没有可搜索的词。'],
  nothing: ['Nothing has all of these words.', '没有同时含有这些词的条目。'],
  partial: ['Few have all of it; some below have only most of it.', '完全符合者较少，下列部分仅大体符合。'],
  more: ['More of these', '更多'],
  lookAround: ['Look around instead:', '不妨从这里看起：'],
} as const satisfies Record<string, Pair>;

export function readAs(from: string, to: string): Pair {
  return [`‘${from}’ read as ‘${to}’`, `“${from}”按“${to}”搜索`];
}

export function exactly(word: string): Pair {
  return [`Search for exactly ‘${word}’`, `仅搜索“${word}”`];
}

export function unknownWords(words: readonly string[]): Pair {
  const list = words.map((word) => `‘${word}’`).join(', ');
  return [
    `${list} ${words.length === 1 ? 'is' : 'are'} in no text`,
    `没有文本含有${words.map((word) => `“${word}”`).join('、')}`,
  ];
}

export function expandedBy(text: string, words: readonly string[]): Pair {
  const most = words.slice(0, 6);
  return [
    `‘${text}’ also as ${most.map((word) => `‘${word}’`).join(', ')}`,
    `“${text}”同时按${most.map((word) => `“${word}”`).join('、')}搜索`,
  ];
}

export function resultCount(count: number): Pair {
  return [count === 1 ? '1 result' : `${count} results`, `${count}条结果`];
}
