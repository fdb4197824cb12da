import type { LinkRow, ObservationRow, QuantityRow, StatementRow } from '../../snapshot';
import { citationsOfStatement } from '../statements-of-node';
import type { ExportContext } from './export-context';
import { citationDocument, texts } from './node-document';

/** A statement as JSON, with its figures and places. */
export function statementDocument(context: ExportContext, statement: StatementRow): object {
  const { data, selection } = context;
  const { id, kind, ownerId, actor, basis, evidence, flags, position, revision } = statement;
  return {
    ...{ id, kind, owner: ownerId, position, revision },
    about: data.aboutOf(statement).map((node) => node.id),
    text: texts(selection, statement.textEn, statement.textZh),
    ...{ actor, basis, evidence, flags },
    note: texts(selection, statement.noteEn, statement.noteZh),
    period: periodOf(statement),
    quantities: data.quantitiesOf(statement).map(quantityDocument),
    citations: citationsOfStatement(context, statement).map(citationDocument),
  };
}

/** A value as JSON. */
export function observationDocument({ data, selection }: ExportContext, observation: ObservationRow): object {
  const { id, indicatorId, cityId, value, status, evidence, flags, asPrinted, revision } = observation;
  return {
    ...{ id, indicator: indicatorId, city: cityId, period: periodOf(observation), value, status, asPrinted, revision },
    ...{ evidence, flags, note: texts(selection, observation.noteEn, observation.noteZh) },
    citation: citationDocument(data.citationAt(observation.citationIdentity)),
  };
}

/** A link as JSON; the statements it rests on by their ids. */
export function linkDocument({ data }: ExportContext, link: LinkRow): object {
  const { id, type, fromId, toId, role, position, revision } = link;
  return {
    ...{ id, type, from: fromId, to: toId, role: role === '' ? null : role, position, revision },
    statements: data.statementsBehind(link).map((statement) => statement.id),
    citation: citationDocument(data.citationAt(link.citationIdentity)),
  };
}

function quantityDocument(quantity: QuantityRow): object {
  const { metricCode, unitCode, comparator, change, value, low, high, base, asPrinted } = quantity;
  return {
    ...{ metric: metricCode, comparator, change, value, low, high, base, unit: unitCode, asPrinted },
    period: periodOf(quantity),
  };
}

function periodOf({ periodStart, periodEnd }: Pick<QuantityRow, 'periodStart' | 'periodEnd'>): object | null {
  return periodStart === null && periodEnd === null ? null : { start: periodStart, end: periodEnd };
}
