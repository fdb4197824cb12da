import { RankingError, type RankingProblem, RunProblem } from '../errors';
import type { Scale } from '../method.types';
import { keepInRange, keptScale } from '../node/keep-in-range';
import { notTaken } from '../node/not-taken';
import { type ScaledColumn, scaleColumn } from '../node/scale-column';
import type { RankingWarning } from '../result.types';
import type { RankingState } from '../state';
import type { LeafNode } from '../tree';
import type { UndefinedList } from '../undefined-value';
import { unitFrame } from '../unit-frame';
import { named, sentence } from '../sentence';

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
    problems.push(new RunProblem(`${path}.normalisation`, 'UNDEFINED_VALUE', scale.problem));
  }
  if (constant === null) return;
  const column = state.basis?.[index] ?? state.values[index]!;
  const count = column.filter((value, unit) => state.reference[unit] === 1 && !Number.isNaN(value)).length;
  const values = { indicator: named(indicator), constant, count };
  const what =
    state.criteria[index]!.treatment.length > 0
      ? sentence(
          '{indicator} is {constant} after its treatment for all of the {count} units that have it',
          '{indicator}经处理后在有值的{count}个对象上均为{constant}',
          values,
        )
      : sentence(
          '{indicator} is {constant} for all of the {count} units that have it',
          '{indicator}在有值的{count}个对象上均为{constant}',
          values,
        );
  const { constantIs } = state.recipe;
  if (constantIs === null) {
    const said = sentence(
      '{what}, which gives {method} no scale; leave it out or give `constantIs`',
      '{what}，{method}无从建立标度；请去掉该指标或设定`constantIs`',
      { what, method: method.id },
    );
    problems.push(new RunProblem(`${path}.indicator`, 'CONSTANT_INDICATOR', said));
    return;
  }
  const message = sentence(
    '{what}; its normalised value is {constantIs} by the recipe',
    '{what}；按方法规定其标准化值为{constantIs}',
    {
      ...{ what, constantIs },
    },
  );
  warnings.push({ code: 'CONSTANT_INDICATOR', message, indicators: [indicator], units: [] });
}

function undefinedValue(
  { units, values }: RankingState,
  { path, indicator, index }: LeafNode,
  scale: Scale,
  unit: number,
): UndefinedList[number] {
  const said = notTaken(indicator, units[unit]!, values[index]![unit]!, scale);
  const problem = new RunProblem(`${path}.normalisation`, 'UNDEFINED_VALUE', said);
  return { unit: units[unit]!, path, leaf: index, problem };
}
