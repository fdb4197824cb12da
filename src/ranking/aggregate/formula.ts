import { compileFormula, undefinedPart, writeFormula } from '../formula/compute-formula';
import { FORMULA_FUNCTIONS } from '../formula/formula-functions';
import { FormulaError } from '../formula/formula.types';
import { parseFormula } from '../formula/parse-formula';
import type { AggregationMethod } from '../method.types';
import { sentence } from '../sentence';

const functions = Object.entries(FORMULA_FUNCTIONS)
  .filter(([name, { sign }]) => sign === undefined && name !== 'negative')
  .map(([name, { meaning }]) => `${name} (${meaning})`);

/** Formula: what has no name of its own, such as one child where another one passes a mark. */
export const formula: AggregationMethod = {
  id: 'FORMULA',
  description:
    'A formula of the children, read and computed without running any code: for what has no method of its own.',
  parameters: [
    {
      name: 'expression',
      description: `Numbers, children (x1, x2 ... in their order, or label or indicator in square brackets), + - * / ^, < <= > >= = !=, and ${functions.join(', ')}.`,
      type: 'TEXT',
      default: 'mean()',
    },
  ],
  reference: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, p. 102 (other aggregation rules)',
  additive: false,
  monotone: false,
  needsAll: true,
  notes: {
    formula: 'as given; with the default the weighted arithmetic mean.',
    direction: 'Children arrive turned: higher is better. A reversed branch enters times -1.',
    ties: 'Equal scores stay equal.',
    missing:
      'A unit that lacks a child which the formula needs gets no value; `coalesce` takes the first that is there.',
    refuses:
      'A text that is no formula, with the place of the mistake. What is undefined for a unit (a division by 0, the logarithm of a negative value) is a gap with the reason. Weights count only in mean() and sum().',
  },
  example: {
    parameters: { expression: 'if(x1 > 1, max(x2, x3), x1 / x3)' },
    weights: [1, 1, 1],
    rows: [
      [1, 2, 4],
      [3, 2, 4],
    ],
    result: [0.25, 4],
  },
  refuses: () => null,
  fits({ expression }, names) {
    try {
      parseFormula(String(expression ?? 'mean()'), names);
      return null;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      const { message, suggestion } = error;
      return { parameter: 'expression', message, ...(suggestion === undefined ? {} : { suggestion }) };
    }
  },
  settle: (call, names) => ({ ...call, expression: writeFormula(parseFormula(String(call['expression']), names)) }),
  whyUndefined: (values, parameters) => {
    const row = { values, weights: values.map(() => 1) };
    const part = undefinedPart(parsed(parameters['expression'], values.length), row);
    return part === null
      ? sentence('the formula is undefined', '该公式无定义')
      : sentence('{part} is undefined', '{part}无定义', { part });
  },
  prepare(children, parameters) {
    const compute = compileFormula(parsed(parameters['expression'], children.length));
    const values = new Float64Array(children.length);
    return (weights, out) => {
      const row = { values, weights };
      for (let unit = 0; unit < out.length; unit++) {
        for (let child = 0; child < children.length; child++) values[child] = children[child]![unit]!;
        out[unit] = compute(row);
      }
      return null;
    };
  },
};

/** A settled expression names children by their places only. */
function parsed(expression: unknown, children: number): ReturnType<typeof parseFormula> {
  return parseFormula(
    String(expression),
    Array.from({ length: children }, (_, child) => [`x${child + 1}`]),
  );
}
