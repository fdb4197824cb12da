import { City } from '../../entities/city';
import { Figure } from '../../entities/figure';
import { Indicator } from '../../entities/indicator';
import { KnowledgeNode } from '../../entities/knowledge-node';
import type { Observation } from '../../entities/observation';
import type { Statement } from '../../entities/statement';
import type { Unit } from '../../entities/unit';
import { labelOfValue } from '../labels/value-label';
import { labelOfWord } from '../labels/word-labels';
import { citationsOfNode } from '../citations-of-node';
import type { Scope } from '../scope';
import { citationsOfStatement } from '../statements-of-node';
import type { CitedThing } from './cited-thing';
import { pathOf } from './permalink';

/** A node rests on what its own statements cite, and on the sources of its coordinates, its outside ids and its caption. */
export async function citedNode(scope: Scope, node: KnowledgeNode): Promise<CitedThing> {
  const [citations, externalIds] = await Promise.all([
    citationsOfNode(scope, node.id),
    scope.loaders.externalIds.load(node.id),
  ]);
  const coordinates = node instanceof City && node.coordinatesCitationId !== null ? [node.coordinatesCitationId] : [];
  const caption = node instanceof Figure && node.captionCitationId !== null ? [node.captionCitationId] : [];
  return {
    id: node.id,
    path: pathOf(node.id),
    title: { EN: node.nameEn, ZH: node.nameZh },
    note: { EN: '', ZH: '' },
    citationIds: [
      ...caption,
      ...citations.map(({ id }) => id),
      ...coordinates,
      ...externalIds.map(({ citationId }) => citationId),
    ],
  };
}

/** A statement is cited by its sentence. */
export async function citedStatement(scope: Scope, statement: Statement): Promise<CitedThing> {
  const citations = await citationsOfStatement(scope, statement);
  return {
    id: statement.id,
    path: pathOf(statement.id),
    title: { EN: withoutStop(statement.textEn), ZH: withoutStop(statement.textZh) },
    note: doubts(statement),
    citationIds: citations.map(({ id }) => id),
  };
}

/** A value is cited by what was measured, where, when, and the value itself. */
export async function citedObservation(scope: Scope, observation: Observation): Promise<CitedThing> {
  const { indicatorId, cityId, periodStart, periodEnd, value, status } = observation;
  const [indicator, city] = await Promise.all([scope.loaders.node.load(indicatorId), scope.loaders.node.load(cityId)]);
  const period = periodStart === periodEnd ? periodStart : `${periodStart}–${periodEnd}`;
  const unit = await unitOf(scope, indicator);
  const result = value === null ? labelOfWord('ObservationStatus', status) : labelOfValue(value, indicator, unit);
  return {
    id: observation.id,
    path: pathOf(observation.id),
    title: {
      EN: `${indicator?.nameEn ?? indicatorId}, ${city?.nameEn ?? cityId}, ${period}: ${result.en}`,
      ZH: `${indicator?.nameZh ?? indicatorId}，${city?.nameZh ?? cityId}，${period}：${result.zh}`,
    },
    note: doubts(observation),
    citationIds: [observation.citationId],
  };
}

async function unitOf(scope: Scope, indicator: KnowledgeNode | null): Promise<Unit | null> {
  const code = indicator instanceof Indicator ? indicator.unitCode : null;
  return code === null ? null : scope.loaders.unit.load(code);
}

/** Whatever of these an id stands for. */
export function citedRow(scope: Scope, row: KnowledgeNode | Statement | Observation): Promise<CitedThing> {
  if (row instanceof KnowledgeNode) return citedNode(scope, row);
  return 'ownerId' in row ? citedStatement(scope, row) : citedObservation(scope, row);
}

/** How far to trust it: the grade of evidence and the flags. */
function doubts({ evidence, flags }: Pick<Statement, 'evidence' | 'flags'>): CitedThing['note'] {
  const listed = flags.length === 0 ? '' : `, ${flags.join(', ')}`;
  return { EN: `evidence ${evidence}${listed}`, ZH: `证据等级 ${evidence}${listed}` };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}
