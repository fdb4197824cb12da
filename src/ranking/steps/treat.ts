import { RankingError, type RankingProblem } from '../errors';
import { findMethod } from '../find-method';
import type { MethodCall } from '../recipe.types';
import type { AppliedTreatment } from '../result.types';
import { referenceValues, type RankingState } from '../state';
import { treatments } from '../treat/treatments';
import type { FittedTreatment } from '../treat/treatment.types';
import type { LeafNode } from '../tree';

/**
 * Treat: outliers, criterion by criterion, each treatment on what the one before has left. It is made ready on the
 * reference set and done to every unit.
 * @throws RankingError naming every value that a treatment does not take.
 */
export function treat(state: RankingState): RankingState {
  if (state.criteria.every(({ treatment }) => treatment.length === 0)) return state;
  const problems: RankingProblem[] = [];
  const applied: AppliedTreatment[] = [];
  const treated = state.tree.leaves.map((leaf) => treatLeaf(state, leaf, applied, problems));
  if (problems.length > 0) throw new RankingError(problems);
  return {
    ...state,
    values: treated.map(({ values }) => values),
    basis: state.basis && treated.map(({ values, basis }) => basis ?? values),
    treatments: applied,
  };
}

interface TreatedColumns {
  readonly values: Float64Array;
  readonly basis: Float64Array | null;
}

function treatLeaf(
  state: RankingState,
  leaf: LeafNode,
  applied: AppliedTreatment[],
  problems: RankingProblem[],
): TreatedColumns {
  let values = state.values[leaf.index]!;
  let basis = state.basis && state.basis[leaf.index]!;
  for (const call of state.criteria[leaf.index]!.treatment) {
    const reference = referenceValues(state, basis ?? values);
    const fitted = findMethod(treatments, call.method).fit(reference, call);
    const before = values;
    if (fitted.apply) {
      values = applyTo(values, fitted, leaf, state.units, problems);
      basis = basis && applyTo(basis, fitted, leaf, state.units, problems);
    }
    applied.push(report(leaf, call, fitted, before, values, state.units));
  }
  return { values, basis };
}

function applyTo(
  column: Float64Array,
  { apply, undefinedBecause }: FittedTreatment,
  leaf: LeafNode,
  units: readonly string[],
  problems: RankingProblem[],
): Float64Array {
  return column.map((value, unit) => {
    if (Number.isNaN(value)) return NaN;
    const result = apply!(value) + 0;
    if (Number.isFinite(result)) return result;
    const why = undefinedBecause ?? 'the result is not a finite number';
    const message = `${leaf.indicator} of ${units[unit]} is ${value}; ${why}`;
    problems.push({ path: `${leaf.path}.treatment`, code: 'UNDEFINED_VALUE', message });
    return NaN;
  });
}

function report(
  { path, indicator }: LeafNode,
  { method }: MethodCall,
  { message }: FittedTreatment,
  before: Float64Array,
  after: Float64Array,
  units: readonly string[],
): AppliedTreatment {
  const changed = units.filter((_, unit) => !Object.is(before[unit], after[unit]) && before[unit] !== after[unit]);
  return { path, indicator, method, message, units: before === after ? [] : changed };
}
