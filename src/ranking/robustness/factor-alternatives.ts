import { ALTERNATIVE_LISTS } from './alternatives';
import { UNCERTAIN_FACTORS, type UncertainFactor, type UncertainInputs } from './uncertainty.types';

export interface FactorAlternatives {
  readonly factor: UncertainFactor;
  /** OWN first. */
  readonly labels: readonly string[];
}

/** What each factor can be, by the names that results use. @param indicators that are left out one at a time. */
export function factorAlternatives(inputs: UncertainInputs, indicators: readonly string[]): FactorAlternatives[] {
  return UNCERTAIN_FACTORS.map((factor) => {
    if (factor === 'LEAVE_OUT') return { factor, labels: ['OWN', ...indicators] };
    const list = ALTERNATIVE_LISTS.find((each) => each.factor === factor);
    const given = (list && inputs[list.field]) ?? [];
    return { factor, labels: ['OWN', ...given.map(labelOf)] };
  });
}

function labelOf(choice: unknown): string {
  if (Array.isArray(choice)) return choice.map(labelOf).join(' + ');
  return typeof choice === 'string' ? choice : (choice as { method: string }).method;
}
