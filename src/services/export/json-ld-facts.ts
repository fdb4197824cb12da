import type { Citation } from '../../entities/citation';
import type { Link } from '../../entities/link';
import type { Observation } from '../../entities/observation';
import type { Quantity } from '../../entities/quantity';
import type { Statement } from '../../entities/statement';
import type { Scope } from '../scope';
import { citationsOfStatement } from '../statements-of-node';
import type { Selection } from './export-context';
import { iriOf, termOf } from './json-ld-context';
import { texts } from './texts';
import { creditOf, type Credit, type Provenance } from './provenance';

/** A statement as a claim that was derived from its sources. */
export async function claimOf(scope: Scope, statement: Statement, selection: Selection): Promise<object> {
  const { id, kind, actor, basis, evidence, flags } = statement;
  const [about, quantities, citations] = await Promise.all([
    scope.loaders.about.load(id),
    scope.loaders.quantities.load(id),
    citationsOfStatement(scope, statement),
  ]);
  return withoutNulls({
    id: iriOf(id),
    type: ['schema:Claim', 'prov:Entity'],
    statementKind: kind,
    text: texts(selection, statement.textEn, statement.textZh),
    about: about.map(({ nodeId }) => iriOf(nodeId)),
    ...{ actor, basis, evidence, flags },
    note: texts(selection, statement.noteEn, statement.noteZh),
    temporalCoverage: coverageOf(statement),
    inferredBy: texts(selection, statement.inferredByEn, statement.inferredByZh),
    inferredFrom: texts(selection, statement.inferredFromEn, statement.inferredFromZh),
    quantity: quantities.map(quantityOf),
    ...derivation(citations),
    ...licensing(await creditOf(scope, selection, citations)),
  });
}

/** A value as an observation of schema.org. */
export async function measureOf(scope: Scope, observation: Observation, selection: Selection): Promise<object> {
  const { id, indicatorId, cityId, value, status, evidence, flags, asPrinted } = observation;
  const citation = await scope.loaders.citation.load(observation.citationId);
  return withoutNulls({
    id: iriOf(id),
    type: ['schema:Observation', 'prov:Entity'],
    measuredProperty: iriOf(indicatorId),
    observationAbout: iriOf(cityId),
    observationDate: coverageOf(observation),
    ...{ value, status, asPrinted, evidence, flags },
    note: texts(selection, observation.noteEn, observation.noteZh),
    ...derivation(citation ? [citation] : []),
    ...licensing(await creditOf(scope, selection, citation ? [citation] : [], { isData: true })),
  });
}

/** A link twice: as a triple, and as a statement about that triple, which can say where it comes from. */
export function triplesOf(
  link: Link,
  provenance: Provenance,
  statementIds: readonly string[],
  credit: Credit,
): object[] {
  const { id, type, fromId, toId, role } = link;
  const term = termOf(type);
  const reified = {
    id: iriOf(id),
    type: ['rdf:Statement', 'prov:Entity'],
    subject: iriOf(fromId),
    predicate: term,
    object: iriOf(toId),
    role: role === '' ? null : role,
    evidence: [...new Set(provenance.evidence)],
    flags: [...new Set(provenance.flags)],
    restsOn: statementIds.map((each) => ({ id: iriOf(each) })),
    ...derivation(provenance.citations),
    ...licensing(credit),
  };
  return [{ id: iriOf(fromId), [term]: iriOf(toId) }, withoutNulls(reified)];
}

/** Source and place in it: `schema:citation` for the place, `prov:wasDerivedFrom` for the source. */
export function derivation(citations: readonly Citation[]): object {
  const unique = [...new Map(citations.map((citation) => [citation.id, citation])).values()];
  return {
    citation: unique.map(({ sourceId, locator, marker }) =>
      withoutNulls({
        type: 'schema:CreativeWork',
        isPartOf: iriOf(sourceId),
        locator,
        marker: marker === '' ? null : marker,
      }),
    ),
    wasDerivedFrom: [...new Set(unique.map(({ sourceId }) => iriOf(sourceId)))],
  };
}

/** Effective licence and credit in the terms of schema.org. */
export function licensing({ licence, attribution }: Credit): object {
  return { license: licence, creditText: attribution };
}

/** Null has no place in linked data, and an empty list says nothing. */
export function withoutNulls(document: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

/** An interval of ISO 8601 as schema.org writes it; `..` where an end is open. */
export function coverageOf(row: Pick<Quantity, 'periodStart' | 'periodEnd'>): string | null {
  const { periodStart, periodEnd } = row;
  if (periodStart === null && periodEnd === null) return null;
  return periodStart === periodEnd ? periodStart : `${periodStart ?? '..'}/${periodEnd ?? '..'}`;
}

function quantityOf({ metricCode, unitCode, comparator, change, value, low, high, asPrinted }: Quantity): object {
  return withoutNulls({
    type: 'schema:QuantitativeValue',
    ...{ propertyID: metricCode, value, minValue: low, maxValue: high, unitText: unitCode },
    ...{ comparator, change, asPrinted },
  });
}
