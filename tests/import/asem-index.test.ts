import { itWithReference, readReference } from '../support/reference';
import { planWorkbook, type Rows } from './framework-support';

describe('a published index with four levels', () => {
  itWithReference(
    'vectors/coinr-asem-inputs.json',
    'COINr 1.1.14, ASEM: 51 countries and 49 indicators in its own layout; index and both sub-indices, 51 of 51',
    (text) => {
      const { meta, data, published } = asem(text);
      const { plan, messages } = planWorkbook([...meta, ...published], data, {
        placeKind: 'country',
        methods: {
          treatment: [
            { method: 'WINSORISE', onlyIfEnough: true },
            { method: 'LOG', ifSkewed: true },
          ],
          normalisation: { method: 'MIN_MAX', lower: 0, upper: 100 },
          aggregation: 'ARITHMETIC',
          missing: { method: 'GROUP_MEAN', by: 'EurAsia_group' },
        },
        tolerance: 1e-9,
      });
      expect(messages).toBe('');
      const counts = plan.rebuilt!.columns.map(({ row, comparison }) => [
        row.code,
        comparison.rebuilt,
        comparison.compared,
      ]);
      expect(counts).toEqual([
        ['pIndex', 51, 51],
        ['pConn', 51, 51],
        ['pSust', 51, 51],
      ]);
    },
  );
});

/** The tables as COINr's data sets ASEM_iMeta and ASEM_iData have them, with the scores that it computes. */
function asem(text: string): { meta: Rows; data: Rows; published: Rows } {
  const inputs = JSON.parse(text) as AsemInputs;
  const { cases } = JSON.parse(readReference('vectors/coinr-asem-cases.json')) as {
    cases: Record<string, { result: { units: string[]; codes: string[]; values: number[][] } }>;
  };
  const { units, codes, values } = cases['nominal']!.result;
  const heads = ['Level', 'iCode', 'iName', 'Direction', 'Weight', 'Unit', 'Target', 'Denominator', 'Parent', 'Type'];
  const nodes = ['Index', 'Conn', 'Sust'];
  const settings = (row: AsemInputs['meta'][number]): string | null =>
    row['iCode'] === 'Index' ? '{"screen":{"minimumShare":0}}' : null;
  return {
    meta: [
      [...heads, 'Settings'],
      ...inputs.meta.map((row) => [...heads.map((head) => row[head] ?? null), settings(row)]),
    ],
    published: nodes.map((node) => [
      null,
      `p${node}`,
      `${node} by COINr`,
      null,
      null,
      null,
      null,
      null,
      node,
      'Score',
      null,
    ]),
    data: [
      [
        'uName',
        'uCode',
        ...Object.keys(inputs.groups),
        ...inputs.denominators.codes,
        ...inputs.indicators.codes,
        ...nodes.map((node) => `p${node}`),
      ],
      ...inputs.units.map((code, at) => [
        inputs.unitNames[at]!,
        code,
        ...Object.values(inputs.groups).map((group) => group[at]!),
        ...inputs.denominators.values[at]!,
        ...inputs.indicators.values[at]!,
        ...nodes.map((node) => values[units.indexOf(code)]![codes.indexOf(node)]!),
      ]),
    ],
  };
}

interface AsemInputs {
  readonly units: string[];
  readonly unitNames: string[];
  readonly groups: Record<string, string[]>;
  readonly denominators: { readonly codes: string[]; readonly values: number[][] };
  readonly indicators: { readonly codes: string[]; readonly values: (number | null)[][] };
  readonly meta: Record<string, string | number | null>[];
}
