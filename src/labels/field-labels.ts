import type { Label, Pair } from './label';

/** What a field by which a list can be narrowed is called. @throws where it has no words yet */
export function labelOfField(field: string): Label {
  const words = FIELDS[field];
  if (!words) throw new Error(`The field ${field} has no words.`);
  const [en, zh] = words;
  return { en, zh };
}

const FIELDS: Readonly<Record<string, Pair>> = {
  about: ['About', '涉及对象'],
  actor: ['Actor', '行动主体'],
  basis: ['Basis', '依据'],
  caseStatus: ['Status', '状态'],
  caseStudy: ['Case', '案例'],
  challenge: ['Challenge', '挑战'],
  city: ['City', '城市'],
  conceptKind: ['Sort of concept', '概念类型'],
  country: ['Country', '国家'],
  dataState: ['Data', '数据情况'],
  domain: ['Field of application', '应用领域'],
  evidence: ['Evidence', '证据等级'],
  flag: ['Doubts', '存疑标记'],
  frameworkLevel: ['Level', '层级'],
  frequency: ['How often', '测量频率'],
  group: ['Group of cities', '城市分组'],
  illustrates: ['Example of', '所体现的理念'],
  indicator: ['Indicator', '指标'],
  kind: ['Kind', '类别'],
  language: ['Language', '语言'],
  measures: ['What it measures', '测量内容'],
  nodeKind: ['Kind', '类别'],
  operatingModel: ['Operating model', '运营模式'],
  organisation: ['Organisation', '机构'],
  organisationKind: ['Sort of organisation', '机构类型'],
  place: ['Place', '地点'],
  policy: ['Policy', '政策'],
  policyKind: ['Sort of policy', '政策类型'],
  populationConcept: ['Which people', '人口口径'],
  referenceArea: ['Sort of area', '地域口径'],
  region: ['Region', '地区'],
  regionKind: ['Sort of region', '地区类型'],
  solution: ['Solution', '解决方案'],
  source: ['Source', '来源'],
  sourceType: ['Sort of source', '来源类型'],
  status: ['Status', '状态'],
  technology: ['Technology', '技术'],
  valueType: ['Sort of value', '数值类型'],
};
