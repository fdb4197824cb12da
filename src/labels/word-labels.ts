import type {
  Actor,
  Basis,
  EvidenceGrade,
  Flag,
  NodeKind,
  ObservationStatus,
  SourceType,
  StatementKind,
  ValueType,
  Verdict,
} from '../entities/vocabulary';
import { FIGURE_WORDS } from './figure-word-labels';
import type { Label, Pair } from './label';
import { NODE_WORDS } from './node-word-labels';
import { REASON_WORDS } from './reason-word-labels';

export type Vocabulary = keyof typeof WORDS;

/** A kind of node, or a statement, which is found beside nodes. */
export function labelOfFoundKind(kind: string): Label {
  return kind === 'statement' ? { en: 'Statement', zh: '陈述' } : labelOfWord('NodeKind', kind);
}

/** Every word of a vocabulary. */
export function wordsOf(vocabulary: Vocabulary): string[] {
  return Object.keys(WORDS[vocabulary]);
}

/** What to show a reader for a word of a closed vocabulary; the word itself where it is of none. */
export function labelOfWord(vocabulary: Vocabulary, word: string): Label {
  const words: Readonly<Record<string, Pair>> = WORDS[vocabulary];
  const [en, zh] = words[word] ?? [word, word];
  return { en, zh };
}

const STATEMENT_KINDS: Readonly<Record<StatementKind, Pair>> = {
  CHALLENGE: ['Challenge', '挑战'],
  ACTION: ['Action', '举措'],
  OUTCOME: ['Outcome', '成效'],
  LESSON: ['Lesson', '经验'],
  ADVANTAGE: ['Advantage', '优势'],
  DISADVANTAGE: ['Disadvantage', '劣势'],
  FINDING: ['Finding', '发现'],
  GOAL: ['Goal', '目标'],
  MEANS: ['Means', '手段'],
  THREAT: ['Threat', '威胁'],
  MEASURE: ['Measure', '措施'],
  MILESTONE: ['Milestone', '里程碑'],
  STATISTIC: ['Statistic', '统计'],
  FORECAST: ['Forecast', '预测'],
  DEFINITION: ['Definition', '定义'],
};

const BASES: Readonly<Record<Basis, Pair>> = {
  MEASURED: ['Measured', '实测'],
  REPORTED: ['Reported', '来源所述'],
  GENERAL_STATISTIC: ['General statistic', '一般性统计'],
  PROJECTION: ['Projection', '推算'],
  TARGET: ['Target', '既定目标'],
  OPINION: ['Opinion', '观点'],
  EDITORIAL: ["Editors' inference", '编者推断'],
};

const GRADES: Readonly<Record<EvidenceGrade, Pair>> = {
  A: ['Measured, with method and period', '有方法与时期的测量值'],
  B: ['Dated figure or reported action', '有时期的数据或已报道的举措'],
  C: ['Told without a dated figure', '仅有陈述，无带时期的数据'],
  D: ['Slogan, opinion or inference', '口号、观点或推断'],
};

const ACTORS: Readonly<Record<Actor, Pair>> = {
  GOVERNMENT: ['Government', '政府'],
  ENTERPRISE: ['Enterprise', '企业'],
  RESEARCH: ['Research', '科研'],
  FINANCE: ['Finance', '金融'],
  INCUBATOR: ['Incubator', '孵化器'],
  SERVICE: ['Service organisation', '服务机构'],
  INDIVIDUAL: ['Individual', '个人'],
};

const FLAGS: Readonly<Record<Flag, Pair>> = {
  AMBIGUOUS: ['Ambiguous', '有歧义'],
  LIKELY_MISPRINT: ['Likely misprint', '疑似误印'],
  NO_PERIOD: ['No date', '无日期'],
  NO_UNIT: ['No unit', '无单位'],
  INFERRED_SUBJECT: ['Subject inferred', '主语系推断'],
  CONTRADICTED: ['Contradicted', '说法相互矛盾'],
  OUTDATED_FORECAST: ['Outdated forecast', '预测已过期'],
  PROJECTION: ['Projection', '推算'],
  SLOGAN: ['Slogan', '口号'],
};

const VALUE_TYPES: Readonly<Record<ValueType, Pair>> = {
  NUMBER: ['Number', '数值'],
  SHARE: ['Share', '占比'],
  RANK: ['Rank', '名次'],
  INDEX: ['Index', '指数'],
};

const SOURCE_TYPES: Readonly<Record<SourceType, Pair>> = {
  REPORT: ['Report', '报告'],
  DATASET: ['Data set', '数据集'],
  STATISTIC: ['Official statistic', '官方统计'],
  WEBSITE: ['Website', '网站'],
  ARTICLE: ['Article', '文章'],
  LAW: ['Law', '法规'],
};

const VERDICTS: Readonly<Record<Verdict, Pair>> = {
  SUPPORTS: ['Supported by another source', '另有来源支持'],
  CONTRADICTS: ['Contradicted by another source', '另有来源与之矛盾'],
  QUALIFIES: ['Qualified by another source', '另有来源补充限定'],
};

const STATUSES: Readonly<Record<ObservationStatus, Pair>> = {
  A: ['Normal', '正常'],
  B: ['Time series break', '序列中断'],
  D: ['Definition differs', '口径不同'],
  E: ['Estimate', '估计'],
  F: ['Forecast', '预测'],
  I: ['Imputed', '插补'],
  L: ['Missing, not collected', '缺失（未采集）'],
  M: ['Missing, cannot exist', '缺失（不存在）'],
  N: ['Not significant', '不显著'],
  O: ['Missing', '缺失'],
  P: ['Provisional', '暂定'],
  S: ['Special event', '特殊事件'],
  U: ['Low reliability', '可靠性低'],
};

const KINDS: Readonly<Record<NodeKind, Pair>> = {
  country: ['Country', '国家'],
  city: ['City', '城市'],
  region: ['Region', '区域'],
  domain: ['Domain', '领域'],
  challenge: ['Challenge', '挑战'],
  solution: ['Solution', '解决方案'],
  technology: ['Technology', '技术'],
  case: ['Case study', '案例'],
  organisation: ['Organisation', '机构'],
  trend: ['Trend', '趋势'],
  concept: ['Concept', '概念'],
  operatingModel: ['Operating model', '运营模式'],
  participationStage: ['Participation stage', '参与阶段'],
  capability: ['Capability', '能力'],
  securityArea: ['Security area', '安全领域'],
  innovationSystem: ['Innovation system', '创新体系'],
  policy: ['Policy', '政策'],
  framework: ['Framework', '评价框架'],
  indicator: ['Indicator', '指标'],
  source: ['Source', '来源'],
  figure: ['Figure', '图表'],
  recipe: ['Ranking method', '排名方法'],
};

const WORDS = {
  StatementKind: STATEMENT_KINDS,
  Basis: BASES,
  EvidenceGrade: GRADES,
  Actor: ACTORS,
  Flag: FLAGS,
  Verdict: VERDICTS,
  ValueType: VALUE_TYPES,
  SourceType: SOURCE_TYPES,
  ObservationStatus: STATUSES,
  NodeKind: KINDS,
  ...NODE_WORDS,
  ...FIGURE_WORDS,
  ...REASON_WORDS,
};
