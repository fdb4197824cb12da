import { sentence, type Sentence, written } from './sentence';
/** Every code a problem can have, in the order in which a run can meet them. Closed: clients switch on it. */
export const RANKING_PROBLEM_CODES = [
  // the recipe
  'WRONG_TYPE',
  'REQUIRED',
  'UNKNOWN_FIELD',
  'UNKNOWN_VALUE',
  'OUT_OF_RANGE',
  'NODE_AMBIGUOUS',
  'NODE_EMPTY',
  'EMPTY_BRANCH',
  'CYCLE',
  'TREE_TOO_DEEP',
  'TREE_TOO_LARGE',
  'UNKNOWN_INDICATOR',
  'DUPLICATE_LEAF',
  'DENOMINATOR_IS_ITSELF',
  'PERIOD_KINDS_DIFFER',
  'DIRECTION_REQUIRED',
  'WEIGHT_NOT_FINITE',
  'WEIGHT_NEGATIVE',
  'WEIGHTS_ALL_ZERO',
  'UNKNOWN_METHOD',
  'UNKNOWN_PARAMETER',
  'PARAMETER_REQUIRED',
  'PARAMETER_OUT_OF_RANGE',
  'PARAMETERS_REVERSED',
  'EMPTY_UNITS',
  'UNKNOWN_UNIT',
  'DUPLICATE_UNIT',
  // the table
  'DUPLICATE_COLUMN',
  'COLUMN_LENGTH',
  'VALUE_NOT_FINITE',
  'DUPLICATE_PERIOD',
  'DUPLICATE_GROUPING',
  // the two together
  'TOO_FEW_UNITS',
  'NO_SERIES',
  'NO_VALUES',
  'MISSING_POLICY_REQUIRED',
  'CONSTANT_INDICATOR',
  'NON_POSITIVE_VALUE',
  'UNDEFINED_VALUE',
  'WEIGHTS_UNDEFINED',
  'TOO_FEW_INDICATORS',
  'TOO_COSTLY',
] as const;

export type RankingProblemCode = (typeof RANKING_PROBLEM_CODES)[number];

export interface RankingProblem {
  /** Place in the recipe (`root.children[1].normalisation.min`, `rank.ties`) or in the table (`table.columns[0]`). */
  readonly path: string;
  readonly code: RankingProblemCode;
  readonly message: string;
  /** The nearest valid name, where one is near. */
  readonly suggestion?: string;
}

/** What only the values can tell. Where it becomes part of a result it is told in both languages; as an error, in English. */
export class RunProblem implements RankingProblem {
  readonly message: string;
  readonly #said: Sentence;

  constructor(
    readonly path: string,
    readonly code: RankingProblemCode,
    said: Sentence,
  ) {
    this.message = written(said);
    this.#said = said;
  }

  get said(): Sentence {
    return this.#said;
  }
}

/** Why a run gave no ranking, for a result that goes on without it. */
export function firstSaid({ problems }: RankingError): Sentence {
  const [first] = problems;
  if (first instanceof RunProblem) return first.said;
  const code = first?.code ?? 'WRONG_TYPE';
  return sentence('{message}', '该方法不能这样使用（{message}）', { message: first?.message ?? code });
}

/** A recipe or table that gives no ranking; carries every problem found, never only the first. */
export class RankingError extends Error {
  override readonly name = 'RankingError';

  constructor(readonly problems: readonly RankingProblem[]) {
    super(problems.map((problem) => `${problem.path}: ${problem.message} [${problem.code}]`).join('\n'));
  }
}
