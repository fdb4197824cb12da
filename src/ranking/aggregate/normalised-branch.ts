import type { AggregationMethod, Combine, NormalisationMethod } from '../method.types';
import type { MethodCall } from '../recipe.types';

/**
 * An aggregation whose results are normalised before they go on, as where the best unit of a part has to get 100. Points
 * of the leaves below do not add up to what comes out.
 * @param orientation -1 where a low result is the good one; what comes out is higher is better, as of a leaf.
 */
export function normalisedBranch(
  aggregation: AggregationMethod,
  normalisation: NormalisationMethod,
  parameters: MethodCall,
  orientation: 1 | -1,
): AggregationMethod {
  return {
    ...aggregation,
    // No registry has it, so that nobody takes it for the aggregation alone.
    id: `${aggregation.id}, ${normalisation.id}`,
    additive: false,
    undefinedBecause: `${normalisation.id} has no scale for the results of this branch: they are the same for all units, or outside what it takes`,
    prepare(children, own, reference): Combine {
      const combine = aggregation.prepare(children, own, reference);
      const scale = scaling(normalisation, parameters, orientation, reference);
      return (weights, out) => {
        const note = combine(weights, out);
        scale(out);
        return note;
      };
    },
  };
}

/** Fits the scale to the results of the reference set, which differ from one set of weights to the next. */
function scaling(
  { takesDirection, needsSpread, fit }: NormalisationMethod,
  parameters: MethodCall,
  orientation: 1 | -1,
  reference: Uint8Array,
): (results: Float64Array) => void {
  const turns = orientation === -1 && !takesDirection;
  return (results) => {
    if (turns) for (let unit = 0; unit < results.length; unit++) results[unit] = 0 - results[unit]!;
    const basis = results.filter((value, unit) => reference[unit] === 1 && !Number.isNaN(value)).sort();
    if (basis.length === 0) return;
    const isConstant = basis[0] === basis[basis.length - 1];
    const scale = needsSpread && isConstant ? null : fit(basis, parameters, orientation, () => null);
    const isUsable = scale !== null && scale.problem === undefined;
    for (let unit = 0; unit < results.length; unit++) {
      // NaN of a unit that has its children is reported by whoever aggregates.
      results[unit] = isUsable && !Number.isNaN(results[unit]!) ? scale.apply(results[unit]!) + 0 : NaN;
    }
  };
}
