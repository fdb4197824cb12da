import { findMethod } from '../find-method';
import { missingPolicies } from '../impute/missing-policies';
import type { MethodCall } from '../recipe.types';
import { presentValues, type UnitFrame } from '../unit-frame';
import { keepInRange, type Keeping } from './keep-in-range';
import { whyNotTaken } from './not-taken';
import { scaleColumn } from './scale-column';
import { treatColumn, type TreatedColumn } from './treat-column';
import { sentence, type Sentence } from '../sentence';

/** What is done to the results of a branch before they go on; a leaf has the same in the steps of the run. */
export interface BranchFinish extends Keeping {
  /** The branch's own policy for gaps. */
  readonly missing: MethodCall | null;
  readonly treatment: readonly MethodCall[];
  readonly normalisation: MethodCall | null;
  /** -1 where a low result is the good one, for the normalisation. */
  readonly orientation: 1 | -1;
  readonly constantIs: number | null;
}

/** Takes what happens on the way; draws of weights have no use for it. */
export interface FinishReport {
  filled(unit: number, value: number, method: string): void;
  /** No value can be made for the gap. */
  unfilled(unit: number, why: Sentence): void;
  treated(call: MethodCall, result: TreatedColumn, before: Float64Array): void;
  undefinedAt(unit: number, why: Sentence): void;
  constant(value: number, method: string): void;
}

/**
 * Fills, treats, normalises, cuts and rounds the results of a branch, in this order. Scales are fitted to the results of the
 * reference set, which differ from one set of weights to the next.
 * @param grain noise of the results that is larger than their own digits tell. @returns the column, NaN = no value.
 */
export function finishBranch(
  column: Float64Array,
  finish: BranchFinish,
  frame: UnitFrame,
  grain: number,
  report?: FinishReport,
): Float64Array {
  let values = filled(column, finish, frame, report);
  for (const call of finish.treatment) {
    const result = treatColumn(values, null, call, frame);
    report?.treated(call, result, values);
    for (const unit of result.undefinedAt) report?.undefinedAt(unit, itIs(values[unit]!, whyNotTaken(result.fitted)));
    values = result.values;
  }
  return keepInRange(normalised(values, finish, frame, grain, report), finish);
}

function filled(
  column: Float64Array,
  { missing }: BranchFinish,
  { reference, groupOf }: UnitFrame,
  report?: FinishReport,
): Float64Array {
  if (missing === null || !column.some(Number.isNaN)) return column;
  const policy = findMethod(missingPolicies, missing.method);
  if (policy.action === 'LEAVE') return column;
  const present = presentValues(column, reference);
  const fill = policy.action === 'FILL' && present.length > 0 ? policy : null;
  const valueOf = fill?.filler({ column, reference, present, groupOf }, missing);
  return column.map((value, unit) => {
    if (!Number.isNaN(value)) return value;
    const made = valueOf?.(unit) ?? NaN;
    if (Number.isFinite(made)) report?.filled(unit, made, policy.id);
    else report?.unfilled(unit, fill?.notFound ?? NOTHING_TO_FILL_IN);
    return Number.isFinite(made) ? made : NaN;
  });
}

function normalised(
  values: Float64Array,
  { normalisation, orientation, constantIs }: BranchFinish,
  frame: UnitFrame,
  grain: number,
  report?: FinishReport,
): Float64Array {
  if (normalisation === null) return values;
  const scaling = { call: normalisation, orientation, basis: null, constantIs, grain };
  const { values: scaled, scale, constant, undefinedAt } = scaleColumn(values, scaling, frame);
  if (!report) return scaled;
  if (constant !== null && constantIs !== null) report.constant(constant, normalisation.method);
  const alike =
    constant !== null && constantIs === null
      ? sentence(
          'they are {constant} for all units; give `constantIs`',
          '对所有对象均为{constant}；请设定`constantIs`',
          {
            constant,
          },
        )
      : null;
  const problem = alike ?? scale.problem ?? null;
  const none =
    problem === null
      ? null
      : sentence(
          '{method} has no scale for the results of this branch: {problem}',
          '{method}无法为该分支的结果建立标度：{problem}',
          { method: normalisation.method, problem },
        );
  values.forEach((value, unit) => {
    if (none !== null && !Number.isNaN(value)) report.undefinedAt(unit, none);
  });
  for (const unit of undefinedAt) report.undefinedAt(unit, itIs(values[unit]!, whyNotTaken(scale)));
  return scaled;
}

const NOTHING_TO_FILL_IN = sentence('no unit has a value to fill in', '没有对象有可用于填补的数值');

function itIs(value: number, why: Sentence): Sentence {
  return sentence('it is {value}; {why}', '其值为{value}；{why}', { value, why });
}
