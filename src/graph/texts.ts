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

/** How many are linked to what two share, as the end of a sentence. */
export function sharedBy(count: number, total: number, kind: string): Text {
  const { en, zh } = KIND_NAMES[kind] ?? OTHER_KIND;
  if (count <= 2)
    return { en: `no other of the ${total} ${en} is linked to it`, zh: `${total}${zh}中仅此两${zh.slice(0, 1)}` };
  return {
    en: `${count} of ${total} ${en} are linked to it`,
    zh: `${total}${zh}中有${count}${zh.slice(0, 1)}与之相连`,
  };
}

/** Names in lists: `A, B and C`, `A、B和C`. */
export function listOf(names: readonly Text[]): Text {
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
};
const OTHER_KIND: Text = { en: 'nodes of its kind', zh: '个同类节点' };
