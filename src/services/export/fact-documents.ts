import type { LinkRow, ObservationRow, QuantityRow, StatementRow } from '../../snapshot';
import { citationsOfStatement } from '../statements-of-node';
import type { ExportContext } from './export-context';
import { present } from './export-table';
import { citationDocument } from './node-document';
import { creditOf, provenanceOfLink } from './provenance';
import { texts } from './texts';

/** A statement as JSON, with its figures and places. */
export function statementDocument(context: ExportContext, statement: StatementRow): object {
  const { data, selection } = context;
  const { id, kind, ownerId, actor, basis, evidence, flags, position, revision } = statement;
  const citations = citationsOfStatement(context, statement);
  return {
    ...{ id, kind, owner: ownerId, position, revision },
    about: data.aboutOf(statement).map((node) => node.id),
    text: texts(selection, statement.textEn, statement.textZh),
    ...{ actor, basis, evidence, flags },
    note: texts(selection, statement.noteEn, statement.noteZh),
    inferredBy: texts(selection, statement.inferredByEn, statement.inferredByZh),
    inferredFrom: texts(selection, statement.inferredFromEn, statement.inferredFromZh),
    otherSources: (statement.otherSources ?? []).map(({ verdict, saidBy, reasonEn, reasonZh }) => ({
      ...{ verdict, saidBy },
      reason: texts(selection, reasonEn, reasonZh),
    })),
    period: periodOf(statement),
    quantities: data.quantitiesOf(statement).map(quantityDocument),
    citations: citations.map(citationDocument),
    ...creditOf(context, citations),
  };
}

/** A value as JSON. */
export function observationDocument(context: ExportContext, observation: ObservationRow): object {
  const { data, selection } = context;
  const { id, indicatorId, cityId, value, status, evidence, flags, asPrinted, revision } = observation;
  const citation = data.citationAt(observation.citationIdentity);
  return {
    ...{ id, indicator: indicatorId, city: cityId, period: periodOf(observation), value, status, asPrinted, revision },
    ...{ evidence, flags, note: texts(selection, observation.noteEn, observation.noteZh) },
    citation: citationDocument(citation),
    ...creditOf(context, present([citation]), { isData: true }),
  };
}

/** A link as JSON; the statements it rests on by their ids. */
export function linkDocument(context: ExportContext, link: LinkRow): object {
  const { data } = context;
  const { id, type, fromId, toId, role, position, revision } = link;
  return {
    ...{ id, type, from: fromId, to: toId, role: role === '' ? null : role, position, revision },
    statements: data.statementsBehind(link).map((statement) => statement.id),
    citation: citationDocument(data.citationAt(link.citationIdentity)),
    ...creditOf(context, provenanceOfLink(data, link).citations),
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
