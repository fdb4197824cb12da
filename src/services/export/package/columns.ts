import {
  ACTORS,
  BASES,
  CASE_STATUSES,
  CONCEPT_KINDS,
  DATA_STATES,
  DIRECTIONS,
  EVIDENCE_GRADES,
  FRAMEWORK_LEVELS,
  FREQUENCIES,
  LINK_TYPES,
  NODE_KINDS,
  OBSERVATION_STATUSES,
  ORGANISATION_KINDS,
  POLICY_KINDS,
  POPULATION_CONCEPTS,
  REFERENCE_AREAS,
  REGION_KINDS,
  SOURCE_TYPES,
  STATEMENT_KINDS,
  VALUE_TYPES,
} from '../../../entities/vocabulary';
import { LINKED_COLUMNS } from './linked-columns';

/** What a column holds, under its name without the ending of a language. */
export interface Column {
  readonly title: { readonly en: string; readonly zh: string };
  /** A text when left out. */
  readonly type?: 'number' | 'integer';
  /** Several texts in one cell. */
  readonly isList?: boolean;
  /** The only words that stand there. */
  readonly words?: readonly string[];
  readonly isRequired?: boolean;
  readonly isUri?: boolean;
  readonly pattern?: string;
  readonly range?: readonly [least: number, most: number];
}

/** The column of a table. @throws for one that nobody has described */
export function columnOf(stem: string, name: string): Column {
  const base = name.replace(/_(?:en|zh)$/, '');
  const column = OF_TABLE[stem]?.[base] ?? COLUMNS[base];
  if (column === undefined) throw new Error(`Nobody has described the column ${name} of ${stem}.`);
  return column;
}

const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

const COLUMNS: Readonly<Record<string, Column>> = {
  ...LINKED_COLUMNS,
  id: { ...titled('Id', '标识'), isRequired: true },
  slug: { ...titled('Id without the kind', '不含类别的标识'), isRequired: true },
  kind: titled('Kind', '类别'),
  name: { ...titled('Name', '名称'), isRequired: true },
  summary: titled('Summary', '概述'),
  aliases: { ...titled('Other names', '别名'), isList: true },
  period_start: { ...titled('First year, month or day', '起始年、月或日'), pattern: DATE },
  period_end: { ...titled('Last year, month or day', '终止年、月或日'), pattern: DATE },
  display: titled('The value as a person writes it', '便于阅读的数值'),
  external_ids: { ...titled('Ids in registers', '外部登记标识'), isList: true },
  source: { ...titled('Sources', '来源'), isList: true },
  locator: { ...titled('Places in the sources', '来源中的位置'), isList: true },
  marker: { ...titled('Characters at these places', '该处文字'), isList: true },
  place: { ...titled('Sources with places', '来源及位置'), isList: true },
  evidence: { ...titled('Grades of evidence', '证据等级'), isList: true },
  flags: { ...titled('Recorded doubts', '存疑标记'), isList: true },
  source_licence: { ...titled('Licences of the sources', '来源的许可'), isList: true },
  licence: titled('Effective licence of the row', '本行适用的许可'),
  attribution: titled('Credit to give', '署名'),
  permalink: { ...titled('Permanent address', '固定链接'), isRequired: true, isUri: true },
  data_version: { ...titled('Data version', '数据版本'), isRequired: true },
  link: titled('Website', '网址'),
  latitude: { ...titled('Latitude, degrees', '纬度（度）'), type: 'number', range: [-90, 90] },
  longitude: { ...titled('Longitude, degrees', '经度（度）'), type: 'number', range: [-180, 180] },
  iso2: { ...titled('ISO 3166-1 code', 'ISO 3166-1代码'), pattern: '^[A-Z]{2}$' },
  region_kind: { ...titled('Kind of region', '地区类型'), words: REGION_KINDS },
  organisation_kind: { ...titled('Kind of organisation', '机构类型'), words: ORGANISATION_KINDS },
  concept_kind: { ...titled('Kind of concept', '概念类型'), words: CONCEPT_KINDS },
  policy_kind: { ...titled('Kind of policy', '政策类型'), words: POLICY_KINDS },
  framework_level: { ...titled('Level in its framework', '框架层级'), words: FRAMEWORK_LEVELS },
  data_state: { ...titled('What of the figure is to be had', '图中数据的可得情况'), words: DATA_STATES },
  version: titled('Version', '版本'),
  funding_government: titled('Government funds', '政府出资'),
  funding_enterprise: titled('Enterprise funds', '企业出资'),
  operation_government: titled('Government operates', '政府运营'),
  operation_enterprise: titled('Enterprise operates', '企业运营'),
  control_government: titled('Government controls', '政府控制'),
  control_enterprise: titled('Enterprise controls', '企业控制'),
  definition: titled('Definition', '定义'),
  value_type: { ...titled('Type of value', '数值类型'), words: VALUE_TYPES },
  direction: { ...titled('Which direction is better', '何者为优'), words: DIRECTIONS },
  unit: titled('Unit', '单位'),
  frequency: { ...titled('How often it is measured', '测量频率'), words: FREQUENCIES },
  collection_method: titled('How it is collected', '采集方法'),
  population_concept: { ...titled('Who is counted', '人口口径'), words: POPULATION_CONCEPTS },
  reference_area: { ...titled('Within which limits', '空间口径'), words: REFERENCE_AREAS },
  sdmx_code: titled('SDMX code', 'SDMX代码'),
  sdg_code: titled('SDG indicator', '可持续发展目标指标'),
  source_type: { ...titled('Type of source', '来源类型'), words: SOURCE_TYPES },
  publisher: titled('Publisher', '出版者'),
  year: { ...titled('Year', '年份'), type: 'integer' },
  language: titled('Language', '语言'),
  url: titled('Address', '网址'),
  grade: { ...titled('Grade of evidence', '证据等级'), words: EVIDENCE_GRADES },
  own_licence: titled('Licence of what it publishes', '其出版内容的许可'),
  rights: titled('Rights', '权利声明'),
  retraction: titled('Retraction', '撤回说明'),
  indicator: { ...titled('Indicator', '指标'), isRequired: true },
  city: { ...titled('Place', '地方'), isRequired: true },
  value: { ...titled('Value', '数值'), type: 'number' },
  as_printed: titled('As printed in the source', '来源原文'),
  note: titled('Note', '附注'),
  owner: { ...titled('Thing that it belongs to', '所属条目'), isRequired: true },
  about: { ...titled('Things that it is about', '涉及条目'), isList: true },
  text: titled('Sentence', '语句'),
  actor: { ...titled('Who acts', '行动主体'), words: ACTORS },
  basis: { ...titled('What it rests on', '依据'), words: BASES },
  figures: { ...titled('Figures', '数字'), isList: true },
  figures_as_printed: { ...titled('Figures as printed', '数字原文'), isList: true },
  inferred_by: titled('Inferred by', '推断者'),
  inferred_from: titled('Inferred from', '推断依据'),
  other_sources: { ...titled('What other sources say', '其他来源的说法'), isList: true },
  type: { ...titled('Type of link', '关系类型'), words: LINK_TYPES, isRequired: true },
  from: { ...titled('From', '起点'), isRequired: true },
  to: { ...titled('To', '终点'), isRequired: true },
  role: titled('Role', '角色'),
  statements: { ...titled('Statements behind it', '所依据的陈述'), isList: true },
};

/** Columns that mean something else in one table. */
const OF_TABLE: Readonly<Record<string, Readonly<Record<string, Column>>>> = {
  caseStudies: { status: { ...titled('How far it has come', '进展'), words: CASE_STATUSES } },
  observations: {
    status: { ...titled('SDMX observation status', 'SDMX观测状态'), words: OBSERVATION_STATUSES, isRequired: true },
  },
  statements: { kind: { ...titled('Kind of statement', '陈述类型'), words: STATEMENT_KINDS, isRequired: true } },
  nodes: { kind: { ...titled('Kind', '类别'), words: NODE_KINDS, isRequired: true } },
};

function titled(en: string, zh: string): Pick<Column, 'title'> {
  return { title: { en, zh } };
}
