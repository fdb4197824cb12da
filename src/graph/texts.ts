import type { GraphNode, Text } from './graph-data.types';

/** Fills `{name}` in both languages. @throws where a template names what is not given */
export function fillText(template: Text, values: Readonly<Record<string, Text>>): Text {
  const fill = (text: string, language: 'en' | 'zh'): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The template "${text}" wants ${name}.`);
      return value[language];
    });
  return { en: fill(template.en, 'en'), zh: fill(template.zh, 'zh') };
}

/** The name inside a sentence: quoted where it could be taken for a word of the sentence. */
export function nameInText({ kind, name }: GraphNode): Text {
  if (PROPER_NAMES.includes(kind)) return name;
  const bare = (text: string): string => text.replace(/[“”]/g, '');
  return { en: `“${name.en.replaceAll('“', '‘').replaceAll('”', '’')}”`, zh: `“${bare(name.zh)}”` };
}

const PROPER_NAMES = ['country', 'city', 'region', 'organisation'];

/** How many of a kind have what two nodes share. */
export interface Rareness {
  readonly count: number;
  readonly total: number;
  readonly kind: string;
  /** How many of the two are of the kind: only the second where a challenge is compared with cases. */
  readonly own: 1 | 2;
}

/** How many are linked to what two share, as the end of a sentence. */
export function sharedBy({ count, total, kind, own }: Rareness): Text {
  const { en, zh } = KIND_NAMES[kind] ?? OTHER_KIND;
  if (count <= own) {
    const these = `${own === 1 ? '一' : '两'}${zh.slice(0, 1)}`;
    return { en: `no other of the ${total} ${en} is linked to it`, zh: `${total}${zh}中仅此${these}` };
  }
  return {
    en: `${count} of ${total} ${en} are linked to it`,
    zh: `${total}${zh}中有${count}${zh.slice(0, 1)}与之相连`,
  };
}

/** Names in lists: `A, B and C`, `A、B和C`; with some that are not named, `A, B and 3 more`, `A、B等5项`. */
export function listOf(names: readonly Text[], unnamed = 0): Text {
  if (unnamed > 0) {
    return {
      en: `${names.map(({ en }) => en).join(', ')} and ${unnamed} more`,
      zh: `${names.map(({ zh }) => zh).join('、')}等${names.length + unnamed}项`,
    };
  }
  const join = (parts: readonly string[], comma: string, and: string): string =>
    parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(comma)}${and}${parts.at(-1)}`;
  return {
    en: join(
      names.map(({ en }) => en),
      ', ',
      ' and ',
    ),
    zh: join(
      names.map(({ zh }) => zh),
      '、',
      '和',
    ),
  };
}

/** With a capital and an end: templates begin in the middle of a sentence. */
export function sentence({ en, zh }: Text): Text {
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`, zh: `${zh}。` };
}

/** Plural, and measure word with noun, by kind of node. */
const KIND_NAMES: Readonly<Record<string, Text>> = {
  case: { en: 'cases', zh: '个案例' },
  city: { en: 'cities', zh: '座城市' },
  challenge: { en: 'challenges', zh: '项挑战' },
  solution: { en: 'solutions', zh: '种做法' },
  technology: { en: 'technologies', zh: '项技术' },
  organisation: { en: 'organisations', zh: '家机构' },
  region: { en: 'regions', zh: '个区域' },
  country: { en: 'countries', zh: '个国家' },
  domain: { en: 'fields', zh: '个领域' },
  trend: { en: 'trends', zh: '个趋势' },
  concept: { en: 'concepts', zh: '个概念' },
  policy: { en: 'policies', zh: '项政策' },
  indicator: { en: 'indicators', zh: '项指标' },
  framework: { en: 'parts of evaluation models', zh: '个评价模型维度' },
  innovationSystem: { en: 'innovation systems', zh: '个创新体系' },
  operatingModel: { en: 'operating models', zh: '种运营模式' },
  participationStage: { en: 'stages of participation', zh: '个参与阶段' },
  capability: { en: 'capabilities', zh: '项能力' },
  securityArea: { en: 'areas of data security', zh: '个数据安全领域' },
  source: { en: 'sources', zh: '个来源' },
  figure: { en: 'figures of sources', zh: '张图表' },
  recipe: { en: 'ranking methods', zh: '种排名方法' },
};
const OTHER_KIND: Text = { en: 'nodes of its kind', zh: '个同类节点' };
