import type { UncertaintySpec } from '../../ranking/robustness/uncertainty.types';
import { givenFields } from './given-fields';

/** What is uncertain, as a caller writes it; the engine checks it. */
export interface UncertaintyRequest {
  readonly weights?: object | null;
  readonly data?: object | null;
  readonly treatments?: readonly { readonly treatments: readonly object[] }[] | null;
  readonly pairs?: readonly { readonly a: string; readonly b: string }[] | null;
}

/** The same as the engine reads it: null is absent, lists of lists and pairs are plain. */
export function uncertaintySpec(request: UncertaintyRequest): UncertaintySpec {
  const { treatments, pairs, data, ...rest } = request;
  const spec = {
    ...rest,
    data: data ? givenFields(data) : null,
    weights: rest.weights ? givenFields(rest.weights) : null,
    treatments: treatments?.map((each) => each.treatments),
    pairs: pairs?.map(({ a, b }) => [a, b]),
  };
  return givenFields(spec) as UncertaintySpec;
}
