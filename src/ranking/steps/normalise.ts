import { RankingError, type RankingProblem } from '../errors';
import type { Scale } from '../method.types';
import { keepInRange, keptScale } from '../node/keep-in-range';
import { type ScaledColumn, scaleColumn } from '../node/scale-column';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { UndefinedList } from '../undefined-value';
import { unitFrame } from '../unit-frame';

/**
 * Normalise: every criterion to a scale on which higher is better, cut and rounded where the criterion asks for it. A value that
 * the scale does not take is undefined.
 * @throws RankingError naming every constant criterion (unless the recipe has `constantIs`) and every one that has no scale.
 */
export function normalise(state: RankingState): RankingState {
  const problems: RankingProblem[] = [];
  const warnings: RankingWarning[] = [];
  const found: UndefinedList = [];
  const scales: Scale[] = [];
  const frame = unitFrame(state);
  const normalised = state.tree.leaves.map((leaf) => {
    const { clip = null, round = null } = state.criteria[leaf.index]!;
    const scaled = scaleColumn(
      state.values[leaf.index]!,
      {
        call: leaf.parameters,
        orientation: leaf.orientation,
        basis: state.basis && state.basis[leaf.index]!,
        constantIs: state.recipe.constantIs,
        grain: 0,
      },
      frame,
    );
    tellScale(state, leaf, scaled, problems, warnings);
    for (const unit of scaled.undefinedAt) found.push(undefinedValue(state, leaf, scaled.scale, unit));
    scales.push(keptScale(scaled.scale, { clip, round }));
    return keepInRange(scaled.values, { clip, round });
  });
  if (problems.length > 0) throw new RankingError(problems);
  return { ...state, scales, normalised, found, warnings: [...state.warnings, ...warnings] };
}

function tellScale(
  state: RankingState,
  { path, indicator, index, method }: LeafNode,
  { scale, constant }: ScaledColumn,
  problems: RankingProblem[],
  warnings: RankingWarning[],
): void {
  if (scale.problem !== undefined) {
    problems.push({ path: `${path}.normalisation`, code: 'UNDEFINED_VALUE', message: scale.problem });
  }
  if (constant === null) return;
  const since = state.criteria[index]!.treatment.length > 0 ? ' after its treatment' : '';
  const column = state.basis?.[index] ?? state.values[index]!;
  const count = column.filter((value, unit) => state.reference[unit] === 1 && !Number.isNaN(value)).length;
  const what = `${indicator} is ${constant}${since} for all of the ${count} units that have it`;
  const { constantIs } = state.recipe;
  if (constantIs === null) {
    const message = `${what}, which gives ${method.id} no scale; leave it out or give \`constantIs\``;
    problems.push({ path: `${path}.indicator`, code: 'CONSTANT_INDICATOR', message });
    return;
  }
  const message = `${what}; its normalised value is ${constantIs} by the recipe`;
  warnings.push({ code: 'CONSTANT_INDICATOR', message, indicators: [indicator], units: [] });
}

function undefinedValue(
  { units, values }: RankingState,
  { path, indicator, index }: LeafNode,
  scale: Scale,
  unit: number,
): UndefinedList[number] {
  const why = scale.undefinedBecause ?? 'the result is not a finite number';
  const message = `${indicator} of ${units[unit]} is ${values[index]![unit]}; ${why}`;
  const problem = { path: `${path}.normalisation`, code: 'UNDEFINED_VALUE', message } as const;
  return { unit: units[unit]!, path, leaf: index, problem };
}
