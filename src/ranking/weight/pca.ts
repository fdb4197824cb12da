import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { MethodNote, WeightScheme } from '../method.types';
import { significant } from '../statistics/significant';
import { correlations } from './correlations';
import { completeRows } from './present';
import { shares } from './shares';
import { sentence, type SentenceValue } from '../sentence';

/** PCA: children weigh as they load on the direction in which the units differ most. Collinear children gain by it. */
export const pca: WeightScheme = {
  id: 'PCA',
  description: 'Absolute loadings on the first principal component; a warning names children that load against it.',
  parameters: [],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 89; R prcomp(scale. = TRUE)',
  fromData: true,
  notes: {
    formula: 'first eigenvector v of the correlation matrix, turned so that its sum is positive; w = |v| / sum of |v|.',
    direction:
      'Values are taken as the normalisation gives them. A child that still loads negatively works against the others: the warning NEGATIVE_LOADING names it.',
    ties: 'Play no part.',
    missing: 'Only units of the reference set that have every child count.',
    refuses:
      'Fewer than 3 complete units, a constant child, and a first component that is no stronger than the second.',
  },
  example: {
    given: [1, 1, 1],
    rows: [
      [1, 2, 1],
      [2, 1, 3],
      [3, 4, 2],
      [4, 3, 4],
    ],
    result: [0.4167, 0.25, 0.3333],
  },
  weigh({ columns, names }) {
    if (columns.length === 1) return { weights: [1], note: null };
    const complete = completeRows(columns);
    if (complete[0]!.length < 3) return { problem: TOO_FEW, child: null };
    const correlated = correlations(complete, names, 'PEARSON');
    if ('problem' in correlated) return correlated;
    const decomposed = new EigenvalueDecomposition(new Matrix(correlated.matrix), { assumeSymmetric: true });
    const order = decomposed.realEigenvalues
      .map((value, index) => ({ value, index }))
      .sort((a, b) => b.value - a.value);
    const [first, second] = [order[0]!, order[1]!];
    if (first.value - second.value < 1e-9) {
      return {
        problem: sentence(
          'the first principal component is no stronger than the second, so that there is no main direction',
          '第一主成分不强于第二主成分，因此没有主方向',
        ),
        child: null,
      };
    }
    const vector = decomposed.eigenvectorMatrix.getColumn(first.index);
    const sign = vector.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
    const loadings = vector.map((loading) => sign * loading);
    return { weights: shares(loadings.map(Math.abs))!, note: negativeLoadings(loadings, names, first.value) };
  },
};

const TOO_FEW = sentence('fewer than 3 units have a value for every child', '各分项均有值的对象不足3个');

function negativeLoadings(
  loadings: readonly number[],
  names: readonly SentenceValue[],
  eigenvalue: number,
): MethodNote | null {
  const against = [...names.keys()].filter((child) => loadings[child]! < -1e-12);
  if (against.length === 0) return null;
  const shown = names.map((name, child) =>
    sentence('{name} {loading}', '{name} {loading}', { name, loading: significant(loadings[child]!, 3) }),
  );
  const share = significant((100 * eigenvalue) / loadings.length, 3);
  return {
    code: 'NEGATIVE_LOADING',
    message: sentence(
      'against the first component, which has {share}% of the variance, and so weighed by the absolute loading: {against}; all loadings: {shown}',
      '与第一主成分（占方差的{share}%）方向相反，因而按载荷绝对值赋权：{against}；全部载荷：{shown}',
      { share, against: against.map((child) => names[child]!), shown },
    ),
    children: against,
  };
}
