import { validateRecipe } from '../../src/ranking/validate/validate-recipe';
import { aTable, codesAndPaths, leaf } from './support';

describe('wrong parameters have their own code and path', () => {
  const table = aTable({ x: [1, 2] }, { units: ['city:a', 'city:b'] });
  const at = 'root.normalisation';
  const cases: [string, unknown, string, string][] = [
    ['a number for a text', { method: 'DISTANCE_TO_REFERENCE', unit: 3 }, 'WRONG_TYPE', `${at}.unit`],
    ['an empty text', { method: 'DISTANCE_TO_REFERENCE', unit: '' }, 'PARAMETER_OUT_OF_RANGE', `${at}.unit`],
    ['no unit', 'DISTANCE_TO_REFERENCE', 'PARAMETER_REQUIRED', `${at}.unit`],
    ['no target', 'DISTANCE_TO_TARGET', 'PARAMETER_REQUIRED', `${at}.target`],
    ['a scale reversed', { method: 'SCALED', from: 7, to: 1 }, 'PARAMETERS_REVERSED', `${at}.to`],
    [
      'an unknown choice',
      { method: 'RATIO_TO_REFERENCE', referenceValue: 'MEDIAN' },
      'UNKNOWN_VALUE',
      `${at}.referenceValue`,
    ],
    [
      'a choice that needs a unit',
      { method: 'RATIO_TO_REFERENCE', referenceValue: 'UNIT' },
      'PARAMETER_OUT_OF_RANGE',
      `${at}.unit`,
    ],
    ['a power of 0', { method: 'RATIO_TO_BEST', power: 0 }, 'PARAMETER_OUT_OF_RANGE', `${at}.power`],
    ['a flag in words', { method: 'DISTANCE_TO_TARGET', target: 9, cap: 'yes' }, 'WRONG_TYPE', `${at}.cap`],
    ['borders that are no list', { method: 'CATEGORICAL', borders: 50 }, 'WRONG_TYPE', `${at}.borders`],
    ['no borders', { method: 'CATEGORICAL', borders: [] }, 'PARAMETER_OUT_OF_RANGE', `${at}.borders`],
    [
      'a border beyond 100',
      { method: 'CATEGORICAL', borders: [50, 101] },
      'PARAMETER_OUT_OF_RANGE',
      `${at}.borders[1]`,
    ],
    ['a border that is NaN', { method: 'CATEGORICAL', borders: [NaN] }, 'PARAMETER_OUT_OF_RANGE', `${at}.borders[0]`],
    ['too few scores', { method: 'CATEGORICAL', borders: [50], scores: [1] }, 'PARAMETER_OUT_OF_RANGE', `${at}.scores`],
    [
      'borders that fall',
      { method: 'CATEGORICAL', borders: [60, 50], scores: [1, 2, 3] },
      'PARAMETER_OUT_OF_RANGE',
      `${at}.borders`,
    ],
  ];

  it.each(cases)('%s', (_, normalisation, code, path) => {
    expect(codesAndPaths(validateRecipe({ tree: { indicator: 'x', normalisation } }, table))).toEqual([[code, path]]);
  });

  it.each([
    ['a matrix that is none', { method: 'AHP', comparisons: 1 }, 'WRONG_TYPE', 'root.weighting.comparisons'],
    ['a row that is none', { method: 'AHP', comparisons: [1] }, 'WRONG_TYPE', 'root.weighting.comparisons[0]'],
    [
      'rows of different length',
      { method: 'AHP', comparisons: [[1, 2], [0.5]] },
      'PARAMETER_OUT_OF_RANGE',
      'root.weighting.comparisons[1]',
    ],
    [
      'a comparison of 0',
      { method: 'AHP', comparisons: [[0]] },
      'PARAMETER_OUT_OF_RANGE',
      'root.weighting.comparisons[0][0]',
    ],
    ['an unknown scheme', 'AHD', 'UNKNOWN_METHOD', 'root.weighting'],
  ])('%s', (_, weighting, code, path) => {
    const tree = { aggregation: 'ARITHMETIC', weighting, children: [leaf('x')] };
    expect(codesAndPaths(validateRecipe({ tree }, table))).toEqual([[code, path]]);
  });

  it.each([
    ['a power mean without order', 'POWER', 'PARAMETER_REQUIRED', 'root.aggregation.p'],
    ['an order beyond 100', { method: 'POWER', p: 101 }, 'PARAMETER_OUT_OF_RANGE', 'root.aggregation.p'],
    ['a penalty of no kind', { method: 'MPI', penalty: 'BOTH' }, 'UNKNOWN_VALUE', 'root.aggregation.penalty'],
    ['a harmonic floor of 0', { method: 'HARMONIC', floor: 0 }, 'PARAMETER_OUT_OF_RANGE', 'root.aggregation.floor'],
  ])('%s', (_, aggregation, code, path) => {
    const tree = { aggregation, children: [leaf('x')] };
    expect(codesAndPaths(validateRecipe({ tree }, table))).toEqual([[code, path]]);
  });
});
