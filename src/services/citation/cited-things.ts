import { displayObservation, displayPeriod } from '../../display';
import { isNode, type NodeRow, type ObservationRow, type StatementRow } from '../../snapshot';
import type { Scope } from '../scope';
import { citationsOfNode, citationsOfStatement } from '../statements-of-node';
import type { CitedThing } from './cited-thing';
import { pathOf } from './permalink';

type Data = Pick<Scope, 'data'>;

/** A node rests on what its own statements cite, and on the sources of its coordinates, its outside ids and its caption. */
export function citedNode(scope: Data, node: NodeRow): CitedThing {
  const coordinates = node.coordinatesCitationId !== null ? [node.coordinatesCitationId] : [];
  const caption = node.captionCitationId !== null ? [node.captionCitationId] : [];
  return {
    id: node.id,
    path: pathOf(node.id),
    title: { EN: node.nameEn, ZH: node.nameZh },
    note: { EN: '', ZH: '' },
    citationIds: [
      ...caption,
      ...citationsOfNode(scope, node).map(({ id }) => id),
      ...coordinates,
      ...scope.data.externalIdsOf(node).map(({ citationId }) => citationId),
    ],
  };
}

/** A statement is cited by its sentence. */
export function citedStatement(scope: Data, statement: StatementRow): CitedThing {
  return {
    id: statement.id,
    path: pathOf(statement.id),
    title: { EN: withoutStop(statement.textEn), ZH: withoutStop(statement.textZh) },
    note: doubts(statement),
    citationIds: citationsOfStatement(scope, statement).map(({ id }) => id),
  };
}

/** A value is cited by what was measured, where, when, and the value itself. */
export function citedObservation({ data }: Data, observation: ObservationRow): CitedThing {
  const { indicatorId, cityId, periodStart, periodEnd } = observation;
  const [indicator, city] = [data.nodeAt(observation.indicatorIdentity), data.nodeAt(observation.cityIdentity)];
  const period = displayPeriod({ start: periodStart, end: periodEnd });
  const result = displayObservation(observation, indicator, data.unit(indicator?.unitCode ?? null), true);
  return {
    id: observation.id,
    path: pathOf(observation.id),
    title: {
      EN: `${indicator?.nameEn ?? indicatorId}, ${city?.nameEn ?? cityId}, ${period.en}: ${result.en}`,
      ZH: `${indicator?.nameZh ?? indicatorId}，${city?.nameZh ?? cityId}，${period.zh}：${result.zh}`,
    },
    note: doubts(observation),
    citationIds: [observation.citationId],
  };
}

/** Whatever of these an id stands for. */
export function citedRow(scope: Data, row: NodeRow | StatementRow | ObservationRow): CitedThing {
  if (isNode(row)) return citedNode(scope, row);
  return 'ownerId' in row ? citedStatement(scope, row) : citedObservation(scope, row);
}

/** How far to trust it: the grade of evidence and the flags. */
function doubts({ evidence, flags }: Pick<StatementRow, 'evidence' | 'flags'>): CitedThing['note'] {
  const listed = flags.length === 0 ? '' : `, ${flags.join(', ')}`;
  return { EN: `evidence ${evidence}${listed}`, ZH: `证据等级 ${evidence}${listed}` };
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}
