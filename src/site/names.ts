import { LIST_NAMES } from '../services/export/list-names';
import type { LocaleCode, NodeKind } from '../entities/vocabulary';
import type { Label } from '../labels/label';
import type { NodeRow } from '../snapshot';

export function nameOf({ nameEn, nameZh }: Pick<NodeRow, 'nameEn' | 'nameZh'>): Label {
  return { en: nameEn, zh: nameZh };
}

export function textIn(locale: LocaleCode, en: string | null, zh: string | null): string | null {
  return locale === 'ZH' ? zh : en;
}

/** Where the things of a kind are listed. */
export function listPath(kind: NodeKind): string {
  return kind === 'case' ? '/cases' : `/${LIST_NAMES[kind]}`;
}

/** The kinds that have a shape of their own: colour is never alone. */
export function markOf(kind: NodeKind): string {
  return MARKS[kind] ?? 'concept';
}

const MARKS: Partial<Record<NodeKind, string>> = {
  ...{ city: 'place', country: 'place', region: 'place', case: 'case', challenge: 'challenge', solution: 'solution' },
  ...{ technology: 'technology', organisation: 'organisation', domain: 'domain' },
};

/** Kinds in the plural, as headings of lists and of groups. */
export const KIND_NAMES: Readonly<Record<NodeKind | 'statement', readonly [string, string]>> = {
  case: ['Cases', '案例'],
  city: ['Cities', '城市'],
  country: ['Countries', '国家'],
  region: ['Regions', '区域'],
  domain: ['Fields', '领域'],
  challenge: ['Challenges', '挑战'],
  solution: ['Solutions', '解决方案'],
  technology: ['Technologies', '技术'],
  organisation: ['Organisations', '机构'],
  trend: ['Trends', '趋势'],
  concept: ['Concepts', '概念'],
  operatingModel: ['Operating models', '运营模式'],
  participationStage: ['Stages of participation', '参与阶段'],
  capability: ['Capabilities', '能力'],
  securityArea: ['Areas of security', '安全领域'],
  innovationSystem: ['Innovation systems', '创新体系'],
  policy: ['Policies', '政策'],
  framework: ['Evaluation frameworks', '评价框架'],
  indicator: ['Indicators', '指标'],
  source: ['Sources', '来源'],
  figure: ['Figures of sources', '来源中的图表'],
  recipe: ['Ranking methods', '排名方法'],
  statement: ['Statements', '陈述'],
};
