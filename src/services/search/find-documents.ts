import type { FoundKind, LocaleCode } from '../../entities/vocabulary';
import type { Clause, ResolvedQuery } from '../../search/clause';
import { nodeDocuments, statementDocuments } from './documents';
import { evaluate, type Evaluation, type Reading } from './evaluate';
import { type Found, slotsOf } from './hits';
import type { SearchedVersion } from './searched-version';

export interface HitFilter {
  /** Empty for every kind of node. */
  readonly kinds: readonly FoundKind[];
  readonly city: string | null;
  readonly locale: LocaleCode | null;
}

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

  find({ kinds, city, locale }: HitFilter): Found[] {
    const reading = locale ?? 'BOTH';
    const nodeKinds = new Set<string>(kinds);
    const isAsked = kinds.length === 0 ? () => true : (kind: string | null) => nodeKinds.has(kind ?? '');
    const { data } = this.version;
    const ofNodes = kinds.every((kind) => kind === 'statement') && kinds.length > 0 ? [] : [this.nodes];
    const evaluations = nodeKinds.has('statement') ? [...ofNodes, this.statements] : ofNodes;
    return evaluations.map((evaluation) => {
      const { documents } = evaluation;
      const passes = (document: number): boolean =>
        (evaluation !== this.nodes || isAsked(data.kindOf(document))) &&
        (city === null || documents.citiesOf(document).includes(city));
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

const ENOUGH = 5;
const LEAST_OF_BEST = 0.4;
