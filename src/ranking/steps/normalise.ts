import { RankingError, type RankingProblem } from '../errors';
import type { Scale } from '../method.types';
import type { RankingWarning } from '../result.types';
import { referenceValues, type RankingState } from '../state';
import { isConstant } from '../statistics/noise';
import type { LeafNode } from '../tree';

/**
 * Normalise: every criterion to a scale on which higher is better. Values are turned (x times -1) first where lower is
 * better, except for methods that read the direction themselves.
 * @throws RankingError naming every constant criterion (unless the recipe has `constantIs`) and every undefined value.
 */
export function normalise(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const warnings: RankingWarning[] = [];
  const scales: Scale[] = [];
  const normalised: Float64Array[] = [];
  for (const leaf of state.tree.leaves) {
    const column = turned(state.values[leaf.index]!, leaf);
    const scale = fit(state, leaf, column, problems, warnings);
    scales.push(scale);
    normalised.push(apply(state, leaf, column, scale, problems));
  }
  if (problems.length > 0) throw new RankingError(problems);
  return { ...state, scales, normalised, warnings: [...state.warnings, ...warnings] };
}

function turned(column: Float64Array, leaf: LeafNode): Float64Array {
  return turns(leaf) ? column.map((value) => 0 - value) : column;
}

function turns(leaf: LeafNode): boolean {
  return leaf.orientation === -1 && !leaf.method.takesDirection;
}

function valueOf({ units }: RankingState, column: Float64Array, unit: string): number | null {
  const value = column[units.indexOf(unit)] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

function fit(
  state: RankingState,
  leaf: LeafNode,
  column: Float64Array,
  problems: RankingProblem[],
  warnings: RankingWarning[],
): Scale {
  const reference = referenceValues(state, state.basis ? turned(state.basis[leaf.index]!, leaf) : column);
  if (!leaf.method.needsSpread || !isConstant(reference)) {
    const scale = leaf.method.fit(reference, leaf.parameters, leaf.orientation, (unit) => valueOf(state, column, unit));
    if (scale.problem === undefined) return scale;
    problems.push({ path: `${leaf.path}.normalisation`, code: 'UNDEFINED_VALUE', message: scale.problem });
    return { apply: () => 0, minimum: null, maximum: null };
  }
  const value = reference[0]! * (turns(leaf) ? -1 : 1) + 0;
  const since = state.criteria[leaf.index]!.treatment.length > 0 ? ' after its treatment' : '';
  const what = `${leaf.indicator} is ${value}${since} for all of the ${reference.length} units that have it`;
  const { constantIs } = state.recipe;
  if (constantIs === null) {
    const message = `${what}, which gives ${leaf.method.id} no scale; leave it out or give \`constantIs\``;
    problems.push({ path: `${leaf.path}.indicator`, code: 'CONSTANT_INDICATOR', message });
    return { apply: () => 0, minimum: null, maximum: null };
  }
  const message = `${what}; its normalised value is ${constantIs} by the recipe`;
  warnings.push({ code: 'CONSTANT_INDICATOR', message, indicators: [leaf.indicator], units: [] });
  return { apply: () => constantIs, minimum: constantIs, maximum: constantIs };
}

function apply(
  state: RankingState,
  leaf: LeafNode,
  column: Float64Array,
  scale: Scale,
  problems: RankingProblem[],
): Float64Array {
  return column.map((value, unit) => {
    if (Number.isNaN(value)) return NaN;
    const result = scale.apply(value) + 0;
    if (Number.isFinite(result)) return result;
    // A gap is NaN in here: letting this through would drop the criterion for the unit without a word.
    const why = scale.undefinedBecause ?? 'the result is not a finite number';
    const message = `${leaf.indicator} of ${state.units[unit]} is ${state.values[leaf.index]![unit]}; ${why}`;
    problems.push({ path: `${leaf.path}.normalisation`, code: 'UNDEFINED_VALUE', message });
    return NaN;
  });
}
