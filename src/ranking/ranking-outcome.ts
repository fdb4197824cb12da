import { findCautions } from './caution/cautions';
import { gapWarning } from './explain/gap-warning';
import { undefinedWarning } from './explain/undefined-warning';
import type { RankedUnit, RankingResult, RankingWarning, StepMatrix, UnrankedUnit } from './result.types';
import type { RankingState } from './state';

/**
 * The result of a finished run. Rows and warnings are made when they are first read, since most callers open one page and few read what a
 * careful reader should know; they are the result's own getters, so that structuredClone, JSON and a spread copy plain data.
 */
export class RankingOutcome implements RankingResult {
  declare readonly rows: readonly RankedUnit[];
  declare readonly unranked: readonly UnrankedUnit[];
  declare readonly counts: RankingResult['counts'];
  declare readonly warnings: readonly RankingWarning[];
  declare readonly treatments: RankingResult['treatments'];
  declare readonly effectiveWeights: RankingResult['effectiveWeights'];
  declare readonly additive: boolean;
  declare readonly steps: readonly StepMatrix[];
  readonly #state: RankingState;

  constructor(
    state: RankingState,
    readonly methodId: string,
    steps: readonly StepMatrix[],
  ) {
    this.#state = state;
    const { tree, view, labels } = state;
    const unranked = state.unranked.filter(({ unit }) => view.has(unit));
    unranked.sort((a, b) => (a.unit < b.unit ? -1 : 1));
    let warnings: readonly RankingWarning[] | undefined;
    Object.defineProperty(this, 'rows', { enumerable: true, get: () => state.rows.all() });
    this.unranked = unranked;
    this.counts = {
      ranked: state.ranks.length,
      reference: state.reference.reduce((sum, flag) => sum + flag, 0),
      rankedInView: state.rows.length,
      unrankedInView: unranked.length,
    };
    Object.defineProperty(this, 'warnings', { enumerable: true, get: () => (warnings ??= warningsOf(state)) });
    this.treatments = state.treatments;
    this.effectiveWeights = tree.nodes.map((node) => ({
      path: node.path,
      label: labels.get(node.path) ?? null,
      indicator: node.kind === 'LEAF' ? node.indicator : null,
      weight: node.effectiveWeight,
    }));
    this.additive = tree.leaves.every(({ additive }) => additive);
    this.steps = steps;
  }

  row(place: number): RankedUnit {
    return this.#state.rows.at(place);
  }
}

function warningsOf(state: RankingState): RankingWarning[] {
  const found = [undefinedWarning(state), gapWarning(state)].filter((warning) => warning !== null);
  return [...state.warnings, ...found, ...findCautions(state)];
}
