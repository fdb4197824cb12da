import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Quantity } from '../../entities/quantity';
import type { Statement } from '../../entities/statement';
import type { Scope } from '../scope';
import { citationsOfStatement } from '../statements-of-node';
import type { Selection } from './export-context';
import { present } from './export-table';
import { citationDocument } from './node-document';
import { creditOf, provenanceOfLinks } from './provenance';
import { texts } from './texts';

/** A statement as JSON, with its figures and places. */
export async function statementDocument(scope: Scope, statement: Statement, selection: Selection): Promise<object> {
  const { id, kind, ownerId, actor, basis, evidence, flags, position, revision } = statement;
  const [about, quantities, citations] = await Promise.all([
    scope.loaders.about.load(id),
    scope.loaders.quantities.load(id),
    citationsOfStatement(scope, statement),
  ]);
  return {
    ...{ id, kind, owner: ownerId, position, revision },
    about: about.map(({ nodeId }) => nodeId),
    text: texts(selection, statement.textEn, statement.textZh),
    ...{ actor, basis, evidence, flags },
    note: texts(selection, statement.noteEn, statement.noteZh),
    inferredBy: texts(selection, statement.inferredByEn, statement.inferredByZh),
    inferredFrom: texts(selection, statement.inferredFromEn, statement.inferredFromZh),
    period: periodOf(statement),
    quantities: quantities.map(quantityDocument),
    citations: citations.map(({ sourceId, locator, marker }) => ({
      ...{ source: sourceId, locator, marker: marker === '' ? null : marker },
    })),
    ...(await creditOf(scope, selection, citations)),
  };
}

/** A value as JSON. */
export async function observationDocument(
  scope: Scope,
  observation: Observation,
  selection: Selection,
): Promise<object> {
  const { id, indicatorId, cityId, value, status, evidence, flags, asPrinted, revision } = observation;
  const citations = present([await scope.loaders.citation.load(observation.citationId)]);
  return {
    ...{ id, indicator: indicatorId, city: cityId, period: periodOf(observation), value, status, asPrinted, revision },
    ...{ evidence, flags, note: texts(selection, observation.noteEn, observation.noteZh) },
    citation: await citationDocument(scope, observation.citationId),
    ...(await creditOf(scope, selection, citations, { isData: true })),
  };
}

/** A link as JSON; the statements it rests on by their ids. */
export async function linkDocument(scope: Scope, link: Link, selection: Selection): Promise<object> {
  const { id, type, fromId, toId, role, position, revision, citationId } = link;
  const statements = await scope.loaders.statementsBehind.load(id);
  const [provenance] = await provenanceOfLinks(scope, [link]);
  return {
    ...{ id, type, from: fromId, to: toId, role: role === '' ? null : role, position, revision },
    statements: statements.map((statement) => statement.id),
    citation: citationId === null ? null : await citationDocument(scope, citationId),
    ...(await creditOf(scope, selection, provenance?.citations ?? [])),
  };
}

function quantityDocument(quantity: Quantity): object {
  const { metricCode, unitCode, comparator, change, value, low, high, base, asPrinted } = quantity;
  return {
    ...{ metric: metricCode, comparator, change, value, low, high, base, unit: unitCode, asPrinted },
    period: periodOf(quantity),
  };
}

function periodOf({ periodStart, periodEnd }: Pick<Quantity, 'periodStart' | 'periodEnd'>): object | null {
  return periodStart === null && periodEnd === null ? null : { start: periodStart, end: periodEnd };
}
