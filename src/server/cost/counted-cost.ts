import type { GraphQLSchema } from 'graphql';
import { type CountedList, countEntries } from './count-entries';
import { type CostQuestion, createCountedCosts, type ListField } from './query-cost';

/** What operations have cost: like the cost before they run, but with as many entries of lists as there are. */
export interface CountedCost {
  /** What an operation costs that has begun and answered nothing. */
  base(question: CostQuestion): number;
  /** What it has cost with these lists. */
  withLists(question: CostQuestion, lists: readonly CountedList[]): number;
  /** The same for an answer of graphql-js. */
  ofData(question: CostQuestion, data: unknown): number;
}

export function createCountedCost(schema: GraphQLSchema): CountedCost {
  const costs = createCountedCosts(schema);
  const fixed = new WeakMap<object, number>();
  /** Where no variable can change it, the cost is calculated once. `key` stands for the place in the document. */
  const remembered = ({ operation }: CostQuestion, key: object, calculate: () => number): number => {
    if ((operation.variableDefinitions ?? []).length > 0) return calculate();
    const known = fixed.get(key);
    if (known !== undefined) return known;
    const cost = calculate();
    fixed.set(key, cost);
    return cost;
  };
  const base = (question: CostQuestion): number => remembered(question, question.operation, () => costs.base(question));
  const entry = (question: CostQuestion, list: ListField): number =>
    remembered(question, list, () => costs.entry(question, list));
  const withLists = (question: CostQuestion, lists: readonly CountedList[]): number =>
    lists.reduce((sum, { list, entries }) => sum + entries * entry(question, list), base(question));
  return {
    base,
    withLists,
    ofData: (question, data) => withLists(question, countEntries(schema, question, data)),
  };
}
