import { VERDICTS, type Verdict } from '../../entities/vocabulary';
import type { CitationRow, LinkRow, ObservationRow, QuantityRow, StatementRow } from '../../snapshot';
import { citationsOfStatement, uniqueRows } from '../statements-of-node';
import type { ExportContext } from './export-context';
import { present } from './export-table';
import { iriOf, termOf, VERDICT_TERMS } from './json-ld-context';
import { type Credit, creditOf, provenanceOfLink } from './provenance';
import { texts } from './texts';

/** A statement as a claim that was derived from its sources. */
export function claimOf(context: ExportContext, statement: StatementRow): object {
  const { data, selection } = context;
  const { id, kind, actor, basis, evidence, flags } = statement;
  const citations = citationsOfStatement(context, statement);
  return withoutNulls({
    id: iriOf(id),
    type: ['schema:Claim', 'prov:Entity'],
    statementKind: kind,
    text: texts(selection, statement.textEn, statement.textZh),
    about: data.aboutOf(statement).map((node) => iriOf(node.id)),
    ...{ actor, basis, evidence, flags },
    note: texts(selection, statement.noteEn, statement.noteZh),
    temporalCoverage: coverageOf(statement),
    inferredBy: texts(selection, statement.inferredByEn, statement.inferredByZh),
    inferredFrom: texts(selection, statement.inferredFromEn, statement.inferredFromZh),
    ...Object.fromEntries(VERDICTS.map((verdict) => [VERDICT_TERMS[verdict], saidBy(statement, verdict)])),
    quantity: data.quantitiesOf(statement).map(quantityOf),
    ...derivation(citations),
    ...licensing(creditOf(context, citations)),
  });
}

/** What other sources say to it, by the terms of CiTO, the citation typing ontology. */
function saidBy({ otherSources }: StatementRow, verdict: Verdict): string[] | null {
  const found = (otherSources ?? []).filter((each) => each.verdict === verdict);
  return found.length === 0 ? null : found.map((each) => iriOf(each.saidBy));
}

/** A value as an observation of schema.org. */
export function measureOf(context: ExportContext, observation: ObservationRow): object {
  const { data, selection } = context;
  const citations = present([data.citationAt(observation.citationIdentity)]);
  const { id, indicatorId, cityId, value, status, evidence, flags, asPrinted } = observation;
  return withoutNulls({
    id: iriOf(id),
    type: ['schema:Observation', 'prov:Entity'],
    measuredProperty: iriOf(indicatorId),
    observationAbout: iriOf(cityId),
    observationDate: coverageOf(observation),
    ...{ value, status, asPrinted, evidence, flags },
    note: texts(selection, observation.noteEn, observation.noteZh),
    ...derivation(citations),
    ...licensing(creditOf(context, citations, { isData: true })),
  });
}

/** A link twice: as a triple, and as a statement about that triple, which can say where it comes from. */
export function triplesOf(context: ExportContext, link: LinkRow): object[] {
  const { data } = context;
  const { id, type, fromId, toId, role } = link;
  const term = termOf(type);
  const provenance = provenanceOfLink(data, link);
  const reified = {
    id: iriOf(id),
    type: ['rdf:Statement', 'prov:Entity'],
    subject: iriOf(fromId),
    predicate: term,
    object: iriOf(toId),
    role: role === '' ? null : role,
    evidence: [...new Set(provenance.evidence)],
    flags: [...new Set(provenance.flags)],
    restsOn: data.statementsBehind(link).map((each) => ({ id: iriOf(each.id) })),
    ...derivation(provenance.citations),
    ...licensing(creditOf(context, provenance.citations)),
  };
  return [{ id: iriOf(fromId), [term]: iriOf(toId) }, withoutNulls(reified)];
}

/** Source and place in it: `schema:citation` for the place, `prov:wasDerivedFrom` for the source. */
export function derivation(citations: readonly CitationRow[]): object {
  const unique = uniqueRows(citations);
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
export function coverageOf(row: Pick<QuantityRow, 'periodStart' | 'periodEnd'>): string | null {
  const { periodStart, periodEnd } = row;
  if (periodStart === null && periodEnd === null) return null;
  return periodStart === periodEnd ? periodStart : `${periodStart ?? '..'}/${periodEnd ?? '..'}`;
}

function quantityOf({ metricCode, unitCode, comparator, change, value, low, high, asPrinted }: QuantityRow): object {
  return withoutNulls({
    type: 'schema:QuantitativeValue',
    ...{ propertyID: metricCode, value, minValue: low, maxValue: high, unitText: unitCode },
    ...{ comparator, change, asPrinted },
  });
}
