import { RunProblem } from '../errors';
import { notTaken } from '../node/not-taken';
import { treatColumn } from '../node/treat-column';
import type { AppliedTreatment } from '../result.types';
import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { UndefinedList } from '../undefined-value';
import { unitFrame, type UnitFrame } from '../unit-frame';

/**
 * Treat: criterion by criterion, each treatment on what the one before has left. It is made ready on the reference set and done
 * to every unit. A value that a treatment does not take is undefined.
 */
export function treat(state: RankingState): RankingState {
  if (state.criteria.every(({ treatment }) => treatment.length === 0)) return state;
  const found: UndefinedList = [];
  const applied: AppliedTreatment[] = [];
  const frame = unitFrame(state);
  const treated = state.tree.leaves.map((leaf) => treatLeaf(state, leaf, frame, applied, found));
  return {
    ...state,
    values: treated.map(({ values }) => values),
    basis: state.basis && treated.map(({ values, basis }) => basis ?? values),
    treatments: applied,
    found,
  };
}

function treatLeaf(
  state: RankingState,
  leaf: LeafNode,
  frame: UnitFrame,
  applied: AppliedTreatment[],
  found: UndefinedList,
): { readonly values: Float64Array; readonly basis: Float64Array | null } {
  const { path, indicator, index } = leaf;
  let values = state.values[index]!;
  let basis = state.basis && state.basis[index]!;
  for (const call of state.criteria[index]!.treatment) {
    const result = treatColumn(values, basis, call, frame);
    const { fitted, undefinedAt, undefinedInBasis } = result;
    const tell = (column: Float64Array, unit: number, ofScale: boolean): void => {
      const said = notTaken(indicator, frame.units[unit]!, column[unit]!, fitted);
      const problem = new RunProblem(`${path}.treatment`, 'UNDEFINED_VALUE', said);
      found.push({ unit: frame.units[unit]!, path, leaf: ofScale ? null : index, ofScale, problem });
    };
    for (const unit of undefinedAt) tell(values, unit, false);
    for (const unit of undefinedInBasis) tell(basis!, unit, true);
    const before = values;
    const changed = frame.units.filter((_, unit) => !Object.is(before[unit], result.values[unit]));
    applied.push({ path, indicator, method: call.method, message: fitted.message, units: changed });
    values = result.values;
    basis = result.basis;
  }
  return { values, basis };
}
