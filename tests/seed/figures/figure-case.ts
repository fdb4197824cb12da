import { BASE, type Files, problemsOf } from '../seed-folder';

/** What the figures of these tests are counted and measured in. */
export const FIGURE_BASE: Files = {
  ...BASE,
  'figures.yaml': `units:
  - { unit: camera, name: { en: cameras, zh: 个摄像头 } }
  - { unit: person, ucum: "{person}", name: { en: people, zh: 人 } }
  - { unit: times, ucum: "1", name: { en: times, zh: 倍 } }
  - { unit: h, ucum: h, name: { en: hours, zh: 小时 } }
  - { unit: min, ucum: min, name: { en: minutes, zh: 分钟 } }
  - { unit: a, ucum: a, name: { en: years, zh: 年 } }
  - { unit: km2, ucum: km2, name: { en: square kilometres, zh: 平方公里 } }
  - { unit: CNY, name: { en: yuan, zh: 元 } }
  - { unit: USD, name: { en: US dollars, zh: 美元 } }
metrics:
  - { metric: cameras, name: { en: Cameras, zh: 摄像头数量 } }
  - { metric: net-migration, name: { en: Net migration, zh: 净迁移人数 } }
  - { metric: growth, name: { en: Yearly growth, zh: 年增长率 } }
  - { metric: time, name: { en: Response time, zh: 响应时间 } }
  - { metric: investment, name: { en: Investment, zh: 投资额 } }
  - { metric: share-of-users, name: { en: Share of users, zh: 用户占比 } }
`,
};

/** Codes and suggestions of one finding with one quantity, where both texts say nothing of the figure unless given. */
export function toldOf(quantity: string, { en = 'It works.', zh = '有效。', more = '' } = {}): string[] {
  const finding = `findings:
  - text: { en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }
    marker: 有效
${more === '' ? '' : `    ${more}\n`}    quantities: [{ ${quantity} }]
`;
  return toldOfLines(finding);
}

/** Codes and suggestions of a case with these lines. */
export function toldOfLines(lines: string, files: Files = {}): string[] {
  const head =
    'case: x\nname: { en: A case, zh: 一个案例 }\nsummary: { en: What was done., zh: 做了什么。 }\ncity: seoul\n';
  const place = 'source: report\nsection: Chapter one\n';
  const found = problemsOf({ ...files, 'x.yaml': `${head}${place}${lines}` }, FIGURE_BASE);
  return found.map((each) => each.replace(/^\S+ /, ''));
}
