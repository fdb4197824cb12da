import { runUncertainty } from '../../src/ranking/robustness/run-uncertainty';
import type { UncertaintySpec } from '../../src/ranking/robustness/uncertainty.types';
import { validateUncertainty } from '../../src/ranking/robustness/validate-uncertainty';
import type { RankingTable } from '../../src/ranking/table.types';
import { EVERYTHING, INDEX, TAI } from './robustness-support';
import { aTable, branch, codesAndPaths, leaf, problemsOf } from './support';

describe('bad specs', () => {
  const one = leaf('patents');
  it.each([
    ['not an object', 7, [['WRONG_TYPE', 'uncertainty']]],
    ['a list', [], [['WRONG_TYPE', 'uncertainty']]],
    ['nothing uncertain', { draws: 10 }, [['REQUIRED', 'uncertainty']]],
    ['no draws', { draws: 0, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['too many draws', { draws: 100_001, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['half a draw', { draws: 1.5, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['draws NaN', { draws: NaN, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.draws']]],
    ['draws as text', { draws: '10', leaveOneOut: true }, [['WRONG_TYPE', 'uncertainty.draws']]],
    ['a negative seed', { seed: -1, leaveOneOut: true }, [['OUT_OF_RANGE', 'uncertainty.seed']]],
    ['an unknown field', { drawz: 10, leaveOneOut: true }, [['UNKNOWN_FIELD', 'uncertainty.drawz']]],
    ['noise as a number', { weights: 0.2 }, [['WRONG_TYPE', 'uncertainty.weights']]],
    ['noise without method', { weights: { spread: 0.2 } }, [['REQUIRED', 'uncertainty.weights.method']]],
    ['unknown noise', { weights: { method: 'NORMAL' } }, [['UNKNOWN_METHOD', 'uncertainty.weights.method']]],
    ['noise without size', { weights: { method: 'UNIFORM' } }, [['PARAMETER_REQUIRED', 'uncertainty.weights.spread']]],
    [
      'noise that makes weights negative',
      { weights: { method: 'UNIFORM', spread: 1.01 } },
      [['PARAMETER_OUT_OF_RANGE', 'uncertainty.weights.spread']],
    ],
    [
      'a concentration of 0',
      { weights: { method: 'DIRICHLET', concentration: 0 } },
      [['PARAMETER_OUT_OF_RANGE', 'uncertainty.weights.concentration']],
    ],
    [
      'a parameter of the other noise',
      { weights: { method: 'UNIFORM', spread: 0.1, concentration: 3 } },
      [['UNKNOWN_FIELD', 'uncertainty.weights.concentration']],
    ],
    ['alternatives that are no list', { normalisations: 'RANK' }, [['WRONG_TYPE', 'uncertainty.normalisations']]],
    ['an empty list', { aggregations: [] }, [['OUT_OF_RANGE', 'uncertainty.aggregations']]],
    ['a list too long', { missing: new Array(11).fill('SKIP') }, [['OUT_OF_RANGE', 'uncertainty.missing']]],
    ['null in a list', { missing: [null] }, [['REQUIRED', 'uncertainty.missing[0]']]],
    [
      'unknown methods, each once',
      {
        normalisations: ['RANK', 'RNAK'],
        aggregations: ['GEOMETRY'],
        missing: ['SKIPP'],
        treatments: [['LOG', 'LOGG']],
      },
      [
        ['UNKNOWN_METHOD', 'uncertainty.normalisations[1]'],
        ['UNKNOWN_METHOD', 'uncertainty.aggregations[0]'],
        ['UNKNOWN_METHOD', 'uncertainty.treatments[0][1]'],
        ['UNKNOWN_METHOD', 'uncertainty.missing[0]'],
      ],
    ],
    [
      'goalposts without posts',
      { normalisations: [{ method: 'GOALPOSTS', min: 0 }] },
      [['PARAMETER_REQUIRED', 'uncertainty.normalisations[0].max']],
    ],
    [
      'too many combinations',
      {
        normalisations: ['RANK', 'BORDA', 'NONE', 'Z_SCORE'],
        aggregations: ['GEOMETRIC', 'HARMONIC', 'MEDIAN', 'MIN'],
        missing: ['SKIP', 'MEAN', 'MEDIAN', 'EXCLUDE'],
      },
      [['TOO_COSTLY', 'uncertainty']],
    ],
    ['a flag that is text', { leaveOneOut: 'yes' }, [['WRONG_TYPE', 'uncertainty.leaveOneOut']]],
    ['pairs that are no list', { leaveOneOut: true, pairs: 'FIN' }, [['WRONG_TYPE', 'uncertainty.pairs']]],
    [
      'a pair of three',
      { leaveOneOut: true, pairs: [['FIN', 'USA', 'SWE']] },
      [['WRONG_TYPE', 'uncertainty.pairs[0]']],
    ],
    ['an unknown unit', { leaveOneOut: true, pairs: [['FIN', 'ZZZ']] }, [['UNKNOWN_UNIT', 'uncertainty.pairs[0][1]']]],
    [
      'a pair with itself',
      { leaveOneOut: true, pairs: [['FIN', 'FIN']] },
      [['DUPLICATE_UNIT', 'uncertainty.pairs[0]']],
    ],
    [
      'too many pairs',
      { leaveOneOut: true, pairs: new Array(1001).fill(['FIN', 'USA']) },
      [['TOO_COSTLY', 'uncertainty.pairs']],
    ],
    [
      'several mistakes at once',
      { draws: -1, seed: 0.5, weights: {}, allPairs: 3 },
      [
        ['OUT_OF_RANGE', 'uncertainty.draws'],
        ['OUT_OF_RANGE', 'uncertainty.seed'],
        ['REQUIRED', 'uncertainty.weights.method'],
        ['WRONG_TYPE', 'uncertainty.allPairs'],
      ],
    ],
  ] as [string, unknown, [string, string][]][])('%s', (_, spec, expected) => {
    expect(codesAndPaths(validateUncertainty(spec, INDEX, TAI))).toEqual(expected);
    expect(codesAndPaths(problemsOf(() => runUncertainty(INDEX, TAI, spec as UncertaintySpec)))).toEqual(expected);
  });

  it('leaving out the only indicator', () => {
    const problems = validateUncertainty({ leaveOneOut: true }, { tree: one }, TAI);
    expect(codesAndPaths(problems)).toEqual([['TOO_FEW_INDICATORS', 'uncertainty.leaveOneOut']]);
  });

  it('all pairs of many units, and too many versions of large data, are refused before anything is computed', () => {
    const units = Array.from({ length: 300 }, (_, index) => `u${index}`);
    const many = aTable({ a: units.map((_, index) => index) }, { units });
    expect(
      codesAndPaths(
        validateUncertainty({ weights: { method: 'UNIFORM', spread: 0 }, allPairs: true }, { tree: leaf('a') }, many),
      ),
    ).toEqual([['TOO_COSTLY', 'uncertainty.allPairs']]);
    const names = Array.from({ length: 1000 }, (_, index) => `i${index}`);
    const wide: RankingTable = {
      units: Array.from({ length: 13_000 }, (_, index) => `u${index}`),
      columns: names.map((indicator) => ({ indicator, direction: 'HIGHER_IS_BETTER' })),
    };
    const tree = branch(names.slice(0, 999).map((name) => leaf(name)));
    expect(codesAndPaths(validateUncertainty({ normalisations: ['RANK'] }, { tree }, wide))).toEqual([
      ['TOO_COSTLY', 'uncertainty'],
    ]);
  });

  it('an alternative that these data do not allow is an error, not a gap', () => {
    const negative = { ...EVERYTHING, normalisations: ['Z_SCORE'] };
    expect(problemsOf(() => runUncertainty(INDEX, TAI, negative))[0]).toMatchObject({ code: 'NON_POSITIVE_VALUE' });
  });

  it('a bad recipe is reported before the spec is looked at', () => {
    expect(codesAndPaths(problemsOf(() => runUncertainty({ tree: leaf('nonsense') }, TAI, EVERYTHING)))).toEqual([
      ['UNKNOWN_INDICATOR', 'root.indicator'],
    ]);
  });
});
