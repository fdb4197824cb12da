import type { RankingState } from '../state';
import type { BranchNode } from '../tree';
import { sentence, type Sentence, unitCount } from '../sentence';

/** Who beats whom at the top of a method that compares the units two by two. */
export interface Outranking {
  readonly method: string;
  /** What a number says of the unit of its row and that of its column. */
  readonly meaning: Sentence;
  /** By rank. */
  readonly units: readonly string[];
  readonly values: readonly (readonly number[])[];
}

/** Why there is no matrix. */
export interface NoOutranking {
  readonly reason: NoOutrankingReason;
  readonly message: Sentence;
}

/** There are no children to compare by; the method compares no two units; the matrix would be too large. */
export type NoOutrankingReason = 'ONE_CRITERION' | 'NOT_PAIRWISE' | 'TOO_MANY_UNITS';

const ONE_CRITERION = sentence(
  'the method has one criterion and compares no units',
  '该方法只有一项指标，不比较各对象',
);

/** A larger matrix is not read. */
const MOST_UNITS = 100;

/** The matrix of the root, or the reason why there is none. */
export function findOutranking({ tree, nodes, units, ranks }: RankingState): Outranking | NoOutranking {
  const { root } = tree;
  if (root.kind === 'LEAF') return { reason: 'ONE_CRITERION', message: ONE_CRITERION };
  const { method, parameters } = root;
  if (!method.outranks || method.outranking === undefined)
    return {
      reason: 'NOT_PAIRWISE',
      message: sentence(
        '{method} gives each unit a score by itself and compares no two of them',
        '{method}对各对象单独评分，不作两两比较',
        {
          method: method.id,
        },
      ),
    };
  if (ranks.length > MOST_UNITS)
    return {
      reason: 'TOO_MANY_UNITS',
      message: sentence(
        '{units} are too many for a matrix; at most {most}',
        '{units}过多，无法列成矩阵；最多{most}个',
        {
          ...{ units: unitCount(ranks.length), most: MOST_UNITS },
        },
      ),
    };
  const place = new Map(units.map((unit, at) => [unit, at]));
  const weights = root.children.map(({ weight }) => weight);
  const children = columnsOf(root, nodes);
  const counted = children.filter((_, child) => weights[child]! > 0);
  const whole = ranks
    .map(({ unit }) => unit)
    .filter((unit) => counted.every((column) => !Number.isNaN(column[place.get(unit)!]!)));
  const own = children.map((column) => Float64Array.from(whole, (unit) => column[place.get(unit)!]!));
  const outranks = method.outranks(own, parameters, weights);
  const values = whole.map((_, a) => whole.map((__, b) => (a === b ? 0 : outranks(a, b))));
  return { method: method.id, meaning: method.outranking, units: whole, values };
}

function columnsOf({ children }: BranchNode, nodes: RankingState['nodes']): Float64Array[] {
  return children.map(({ path, sign }) => {
    const column = nodes.get(path)!;
    return sign === 1 ? column : column.map((value) => 0 - value);
  });
}
