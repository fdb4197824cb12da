import type { Pair, Label } from '../../labels/label';
import { labelOfWord, type Vocabulary } from '../../labels/word-labels';
import type { NodeRow } from '../../snapshot';
import { periodText } from '../display';

export interface OwnFact {
  readonly title: Pair;
  readonly text: Label;
  /** Where the text is an address. */
  readonly url?: string;
}

/** What only nodes of its kind have: of what sort it is, how an indicator is measured. */
export function ownFacts(node: NodeRow): OwnFact[] {
  const period = periodText(node.periodStart, node.periodEnd);
  return [
    ...SORTS.flatMap(([title, field, vocabulary]) => {
      const word = node[field];
      return typeof word === 'string' && word !== 'UNKNOWN' && word !== 'NOT_STATED'
        ? [{ title, text: labelOfWord(vocabulary, word) }]
        : [];
    }),
    ...(period === null ? [] : [{ title: ['Period', '时期'] as const, text: period }]),
    ...texts(node),
    ...SHARES.flatMap(([title, government, enterprise]) => {
      const [a, b] = [node[government], node[enterprise]];
      return a === null || b === null ? [] : [{ title, text: shareText(a, b) }];
    }),
  ];
}

type Field = keyof NodeRow;

const SORTS: readonly (readonly [Pair, Field, Vocabulary])[] = [
  [['Kind', '类型'], 'regionKind', 'RegionKind'],
  [['Kind', '类型'], 'organisationKind', 'OrganisationKind'],
  [['Kind', '类型'], 'conceptKind', 'ConceptKind'],
  [['Kind', '类型'], 'policyKind', 'PolicyKind'],
  [['Level', '层级'], 'frameworkLevel', 'FrameworkLevel'],
  [['Data', '数据情况'], 'dataState', 'DataState'],
  [['What is measured', '数值类型'], 'valueType', 'ValueType'],
  [['How often', '频率'], 'frequency', 'Frequency'],
  [['Population', '人口口径'], 'populationConcept', 'PopulationConcept'],
  [['Area', '范围'], 'referenceArea', 'ReferenceArea'],
];

function texts(node: NodeRow): OwnFact[] {
  if (node.kind !== 'indicator') return [];
  const pair = (title: Pair, en: string | null, zh: string | null): OwnFact[] =>
    en === null || zh === null ? [] : [{ title, text: { en, zh } }];
  const code = (title: Pair, value: string | null): OwnFact[] => pair(title, value, value);
  return [
    ...pair(['Definition', '定义'], node.definitionEn, node.definitionZh),
    ...pair(['How it is collected', '采集方法'], node.collectionMethodEn, node.collectionMethodZh),
    ...code(['SDMX code', 'SDMX代码'], node.sdmxCode),
    ...code(['Goal for sustainable development', '可持续发展目标指标'], node.sdgCode),
  ];
}

const SHARES = [
  [['Funding', '出资'], 'fundingGovernment', 'fundingEnterprise'],
  [['Operation', '运营'], 'operationGovernment', 'operationEnterprise'],
  [['Control', '控制权'], 'controlGovernment', 'controlEnterprise'],
] as const satisfies readonly (readonly [Pair, Field, Field])[];

function shareText(government: string, enterprise: string): Label {
  const [g, e] = [government, enterprise].map((share) => share !== 'NONE');
  if (g && e) return { en: 'government and enterprise', zh: '政府与企业' };
  if (g) return { en: 'government', zh: '政府' };
  return e ? { en: 'enterprise', zh: '企业' } : { en: 'neither', zh: '均无' };
}
