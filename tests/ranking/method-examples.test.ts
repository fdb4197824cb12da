import type { MethodCall, MethodChoice } from '../../src/ranking/recipe.types';
import { RANKING_METHODS } from '../../src/ranking/registries';
import { runRanking } from '../../src/ranking/run-ranking';
import { aTable, branch, leaf, scores } from './support';

const { normalisations, aggregations, weightSchemes } = RANKING_METHODS;

/** The units of a column or of rows, u1, u2 ... */
function unitsOf(rows: readonly unknown[]): string[] {
  return rows.map((_, index) => `u${index + 1}`);
}

function columnsOf(rows: readonly (readonly number[])[]): Record<string, number[]> {
  return Object.fromEntries(rows[0]!.map((_, column) => [`c${column}`, rows.map((row) => row[column]!)]));
}

function choice(method: string, parameters: object = {}): MethodChoice {
  return { method, ...parameters } as MethodCall;
}

function rounded(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toFixed(4)) + 0);
}

describe('the example on the page of each method is what it gives', () => {
  it.each(normalisations.map((method) => [method.id, method] as const))('%s', (id, { example }) => {
    const units = unitsOf(example.values);
    const table = aTable({ x: example.values }, { units, directions: { x: example.direction ?? 'HIGHER_IS_BETTER' } });
    const tree = leaf('x', { normalisation: choice(id, example.parameters) });
    const result = scores(runRanking({ tree }, table));
    expect(rounded(units.map((unit) => result[unit]!))).toEqual(example.result);
  });

  it.each(aggregations.map((method) => [method.id, method] as const))('%s', (id, { example }) => {
    // A run needs two units: a second, equal row beside a single one changes no mean.
    const rows = example.rows.length > 1 ? example.rows : [example.rows[0]!, example.rows[0]!];
    const leaves = Object.keys(columnsOf(rows)).map((name, index) =>
      leaf(name, { normalisation: 'NONE', weight: example.weights[index]! }),
    );
    const tree = branch(leaves, { aggregation: choice(id, example.parameters) });
    const result = scores(runRanking({ tree }, aTable(columnsOf(rows))));
    expect(rounded(example.rows.map((_, index) => result[`u${index + 1}`]!))).toEqual(example.result);
  });

  it.each(weightSchemes.map((scheme) => [scheme.id, scheme] as const))('%s', (id, { example }) => {
    const leaves = Object.keys(columnsOf(example.rows)).map((name, index) =>
      leaf(name, { normalisation: 'NONE', weight: example.given[index]! }),
    );
    const tree = branch(leaves, { weighting: choice(id, example.parameters) });
    const { effectiveWeights } = runRanking({ tree }, aTable(columnsOf(example.rows)));
    expect(rounded(effectiveWeights.slice(1).map(({ weight }) => weight))).toEqual(example.result);
  });
});

describe('the registries', () => {
  it('give every parameter of a name the same type within a registry, since one GraphQL input holds them all', () => {
    for (const registry of Object.values(RANKING_METHODS)) {
      const types = new Map<string, string>();
      for (const { parameters } of registry) {
        for (const { name, type } of parameters) {
          expect([name, types.get(name) ?? type]).toEqual([name, type]);
          types.set(name, type);
        }
      }
    }
  });

  it('name every method once, with a description that ends like a sentence and a reference', () => {
    for (const registry of Object.values(RANKING_METHODS)) {
      const ids = registry.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      for (const { description, reference } of registry) {
        expect(description).toMatch(/\.$/);
        expect(reference).not.toBe('');
      }
    }
  });
});
