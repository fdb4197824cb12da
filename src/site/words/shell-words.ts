import type { Pair } from '../../labels/label';

/** What stands on every page: header, breadcrumb, tail and footer. */
export const SHELL = {
  skip: ['Skip to the content', '跳到正文'],
  search: ['Search', '搜索'],
  searchAll: ['Search everything', '全站搜索'],
  searchHint: ['A problem, a city, a technology', '问题、城市或技术'],
  main: ['Main', '主导航'],
  menu: ['Menu', '菜单'],
  whereYouAre: ['Where you are', '当前位置'],
  theme: ['Switch between light and dark', '切换浅色与深色'],
  home: ['Home', '首页'],
  cite: ['Cite and download', '引用与下载'],
  references: ['References', '参考文献'],
  licence: ['Licence and credit', '许可与署名'],
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  permalink: ['Permalink', '固定链接'],
  openQuery: ['Open as a query', '以查询打开'],
  dataVersion: ['Data version', '数据版本'],
  gaps: ['Known gaps', '资料缺口'],
  data: ['Data and licences', '数据与许可'],
  api: ['API', 'API'],
  playground: ['Query playground', '在线查询（GraphQL）'],
  changes: ['Changes', '更改记录'],
  licenceNote: ['Each fact keeps the licence of its source', '各项事实沿用其来源的许可'],
  contributors: ['Civigraph contributors', 'Civigraph 贡献者'],
  onThisPage: ['On this page', '本页内容'],
  sections: ['Sections', '章节'],
  evidence: ['Evidence', '证据等级'],
  narrow: ['Narrow down', '缩小范围'],
  site: [
    'What cities have tried with technology, whether it worked, and who says so',
    '城市用技术做过哪些尝试，成效如何，依据何在',
  ],
} as const satisfies Record<string, Pair>;

/** Entries of the main navigation, by the first part of their addresses. */
export const NAVIGATION: readonly (readonly [path: string, name: Pair])[] = [
  ['/cases', ['Cases', '案例']],
  ['/cities', ['Cities', '城市']],
  ['/topics', ['Topics', '主题']],
  ['/indicators', ['Indicators', '指标']],
  ['/statements', ['Statements', '陈述']],
  ['/sources', ['Sources', '来源']],
  ['/data', ['Data', '数据']],
];

export function evidenceGrade(grade: string): Pair {
  return [`evidence ${grade}`, `证据${grade}级`];
}

export function changedSince(version: string): Pair {
  return [`Changed since data version ${version}`, `自数据版本${version}以来的更改`];
}

export function unchangedSince(version: string): Pair {
  return [`Unchanged since data version ${version}.`, `自数据版本${version}以来没有更改。`];
}

export const EVERY_FIELD: Pair = ['Every field, before and after', '各字段修改前后的内容'];

export function listSince(version: string, revisions: number): Pair {
  const many = revisions === 1 ? '1 revision' : `${revisions} revisions`;
  return [
    `This address is of data version ${version}; ${many} came since, and the page shows the data of today.`,
    `此网址指向数据版本${version}；此后有${revisions}次修订，本页显示当前数据。`,
  ];
}
