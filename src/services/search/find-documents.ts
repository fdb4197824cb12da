import type { Clause, ResolvedQuery } from '../../search/clause';
import { type Documents, nodeDocuments } from './documents';
import { statementDocuments } from './statement-documents';
import { evaluate, type Evaluation, type Reading } from './evaluate';
import { type Found, slotsOf } from './hits';
import { type ChoiceField, type HitFilter, readingOf } from './search-filter';
import type { SearchedVersion } from './searched-version';

/** What a version has of a query. The filters narrow what is found and never change how it is looked for. */
export class Search {
  /** The share of the query, weighed by rarity, that something must have to be found. */
  readonly demand: number;
  private readonly nodes: Evaluation;
  private madeStatements: Evaluation | null = null;

  constructor(
    readonly version: SearchedVersion,
    readonly query: ResolvedQuery,
  ) {
    const { clauses } = query;
    this.nodes = evaluate(version, nodeDocuments(version), clauses, query);
    this.demand = demandOf(this.nodes, clauses);
  }

  find(filter: HitFilter): Found[] {
    const reading = readingOf(filter);
    if (reading === 'NONE') return [];
    const kinds = filter.conditions.filter(({ field }) => field === 'kind');
    const others = filter.conditions.filter(({ field }) => field !== 'kind' && field !== 'language');
    const { data } = this.version;
    const isOfKind = (kind: string): boolean => kinds.every(({ values }) => values.has(kind));
    const hasStatements = kinds.length > 0 && isOfKind('statement');
    const evaluations = hasStatements ? [this.nodes, this.statements] : [this.nodes];
    return evaluations.map((evaluation) => {
      const { documents } = evaluation;
      const holds = filter.period === null ? null : documents.periodTest(filter.period);
      const passes = (document: number): boolean =>
        (evaluation !== this.nodes || kinds.length === 0 || isOfKind(data.kindOf(document) ?? '')) &&
        others.every(({ field, values }) => hasAny(values, valuesOf(documents, field, document))) &&
        (holds === null || holds(document));
      const slots = slotsOf(evaluation, this.demand, reading).filter((slot) =>
        passes(evaluation.slots.documentAt(slot)),
      );
      return { evaluation, slots };
    });
  }

  /** Whether anything that is found lacks a part of the query. */
  isPartial(found: readonly Found[], reading: Reading): boolean {
    return found.some(({ evaluation, slots }) =>
      slots.some((slot) => (evaluation.scores[reading].coverage[slot] ?? 0) < 1),
    );
  }

  /** Looked for only when somebody asks for statements or counts them. */
  private get statements(): Evaluation {
    const { version, query, nodes } = this;
    this.madeStatements ??= evaluate(version, statementDocuments(version), query.clauses, query, nodes.rarities);
    return this.madeStatements;
  }
}

/**
 * All of the query where enough nodes have it; else nearly as much as the best has, so that a question in a sentence finds something.
 */
function demandOf(evaluation: Evaluation, clauses: readonly Clause[]): number {
  const whole = slotsOf(evaluation, 1, 'BOTH').length;
  if (whole >= (clauses.length === 1 ? 1 : ENOUGH)) return 1;
  return LEAST_OF_BEST * evaluation.scores.BOTH.coverage.reduce((best, share) => Math.max(best, share), 0);
}

/** The values that a document has of a field with choices. */
export function valuesOf(documents: Documents, field: ChoiceField, document: number): readonly string[] {
  if (field === 'city') return documents.citiesOf(document);
  if (field === 'country') return documents.countriesOf(document);
  if (field === 'domain') return documents.domainsOf(document);
  return field === 'evidence' ? documents.gradesOf(document) : [];
}

function hasAny(wanted: ReadonlySet<string | null>, values: readonly string[]): boolean {
  return values.length === 0 ? wanted.has(null) : values.some((value) => wanted.has(value));
}

const ENOUGH = 5;
const LEAST_OF_BEST = 0.4;
