import type {
  CaseStatus,
  ConceptKind,
  ControlShare,
  DataState,
  FrameworkLevel,
  Frequency,
  IdScheme,
  OrganisationKind,
  PolicyKind,
  PopulationConcept,
  ReferenceArea,
  RegionKind,
} from '../entities/vocabulary';
import type { Pair } from './label';

const CASE_STATUSES: Readonly<Record<CaseStatus, Pair>> = {
  PLANNED: ['Planned', '规划中'],
  TRIAL: ['Trial', '试点'],
  RUNNING: ['Running', '运行中'],
  ENDED: ['Ended', '已结束'],
  UNKNOWN: ['Unknown', '未知'],
};

const FREQUENCIES: Readonly<Record<Frequency, Pair>> = {
  ANNUAL: ['Every year', '每年'],
  QUINQUENNIAL: ['Every five years', '每五年'],
  DECENNIAL: ['Every ten years', '每十年'],
  IRREGULAR: ['Irregular', '不定期'],
  ONCE: ['Once', '一次性'],
};

const POPULATION_CONCEPTS: Readonly<Record<PopulationConcept, Pair>> = {
  RESIDENT: ['Resident population', '常住人口'],
  REGISTERED: ['Registered population', '户籍人口'],
  VARIES: ['Varies', '口径不一'],
  NOT_STATED: ['Not stated', '未说明'],
};

const REFERENCE_AREAS: Readonly<Record<ReferenceArea, Pair>> = {
  ADMINISTRATIVE_UNIT: ['Administrative unit', '行政区域'],
  AGGLOMERATION: ['Urban agglomeration', '城市集聚区'],
  VARIES: ['Varies', '范围不一'],
  NOT_STATED: ['Not stated', '未说明'],
};

const REGION_KINDS: Readonly<Record<RegionKind, Pair>> = {
  CLUSTER: ['City cluster', '城市群'],
  PROVINCE: ['First-level division', '一级行政区'],
  WORLD_REGION: ['Part of the world', '世界地区'],
  COUNTRY_PART: ['Part of a country', '国内地区'],
  DISTRICT: ['District', '市辖区'],
  SITE: ['Park, quarter or campus', '园区'],
};

const ORGANISATION_KINDS: Readonly<Record<OrganisationKind, Pair>> = {
  COMPANY: ['Company', '企业'],
  PUBLIC_BODY: ['Public body', '公共机构'],
  UNIVERSITY: ['University', '大学'],
  RESEARCH_INSTITUTE: ['Research institute', '研究机构'],
  HOSPITAL: ['Hospital', '医院'],
  INTERNATIONAL_BODY: ['International body', '国际组织'],
  DATA_PRODUCER: ['Data producer', '数据发布机构'],
  GROUP: ['Group', '群体'],
};

const CONCEPT_KINDS: Readonly<Record<ConceptKind, Pair>> = {
  IDEA: ['Idea', '理念'],
  CITY_GROUP: ['Group of cities', '城市分组'],
  CHARACTERISTIC: ['Characteristic', '特征'],
  LAYER: ['Layer', '层级'],
  EVENT: ['Event', '事件'],
  PRODUCT: ['Product', '产品'],
  POINT: ['Point', '要点'],
  MARKET: ['Market', '市场'],
};

const POLICY_KINDS: Readonly<Record<PolicyKind, Pair>> = {
  STRATEGY: ['Strategy', '战略'],
  PLAN: ['Plan', '规划'],
  STANDARD: ['Standard', '标准'],
  PROGRAMME: ['Programme', '计划项目'],
  GOAL: ['Goal', '目标'],
  LAW: ['Law', '法律法规'],
  ASSESSMENT: ['Assessment', '评估'],
};

const FRAMEWORK_LEVELS: Readonly<Record<FrameworkLevel, Pair>> = {
  FRAMEWORK: ['Framework', '框架'],
  DIMENSION: ['Dimension', '维度'],
  DOMAIN: ['Domain', '领域'],
};

const DATA_STATES: Readonly<Record<DataState, Pair>> = {
  IN_TEXT: ['Data in the text', '数据见正文'],
  PARTLY: ['Some data in the text', '部分数据见正文'],
  MISSING: ['Data missing', '数据缺失'],
};

const CONTROL_SHARES: Readonly<Record<ControlShare, Pair>> = {
  FULL: ['Alone', '独立承担'],
  SHARED: ['Shared', '共同承担'],
  NONE: ['Not at all', '不承担'],
};

const ID_SCHEMES: Readonly<Record<IdScheme, Pair>> = {
  GEONAMES: ['GeoNames', 'GeoNames地名库'],
  WIKIDATA: ['Wikidata', '维基数据'],
  UN_LOCODE: ['UN/LOCODE', '联合国贸易和运输地点代码'],
  ISO_3166_2: ['ISO 3166-2', 'ISO 3166-2行政区代码'],
  ISO_3166_1: ['ISO 3166-1', 'ISO 3166-1国家代码'],
  DOI: ['Digital object identifier', '数字对象标识符'],
  ISBN: ['International Standard Book Number', '国际标准书号'],
};

/** Words that tell nodes of one kind apart. */
export const NODE_WORDS = {
  CaseStatus: CASE_STATUSES,
  Frequency: FREQUENCIES,
  PopulationConcept: POPULATION_CONCEPTS,
  ReferenceArea: REFERENCE_AREAS,
  RegionKind: REGION_KINDS,
  OrganisationKind: ORGANISATION_KINDS,
  ConceptKind: CONCEPT_KINDS,
  PolicyKind: POLICY_KINDS,
  FrameworkLevel: FRAMEWORK_LEVELS,
  DataState: DATA_STATES,
  ControlShare: CONTROL_SHARES,
  IdScheme: ID_SCHEMES,
};
