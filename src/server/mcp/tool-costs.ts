import { COST, FIELD_WEIGHTS, INPUT_WEIGHTS } from '../../schema/cost/cost-table';

/**
 * What a call of a tool costs, in the points of GraphQL: its field there, and an entry of the answer with its citations for each that may be
 * asked for.
 */
export function toolCost(name: string, input: Input): number {
  const price = PRICES[name];
  if (price === undefined) throw new Error(`The tool ${name} has no price.`);
  return price(input);
}

type Input = Readonly<Record<string, unknown>>;

/** A thing, its source, and the values of both. */
const ENTRY = 10 * COST.object;

const PRICES: Readonly<Record<string, (input: Input) => number>> = {
  search: ({ limit }) => weightOf('Query.search') + Number(limit) * ENTRY,
  get: () => 15 * ENTRY,
  list: ({ limit, filter }) =>
    COST.rootList +
    weightOf('facets') +
    weightOf('totalCount') +
    Number(limit) * ENTRY +
    sizeOf(filter) * inputWeightOf('Filter'),
  compare: ({ ids }) => weightOf('Query.compareCities') + sizeOf(ids) * 20 * ENTRY,
  path: ({ limit }) => weightOf('Query.paths') + Number(limit) * 6 * ENTRY,
  recommend: ({ limit }) => weightOf('Query.recommendCases') + Number(limit) * 6 * ENTRY,
  rank: ({ limit, weights }) =>
    weightOf('Query.computeRanking') + Number(limit) * ENTRY + sizeOf(weights) * inputWeightOf('RankingNodeInput'),
  cite: ({ ids }) => sizeOf(ids) * weightOf('citeThis'),
};

function weightOf(field: string): number {
  return known(FIELD_WEIGHTS[field], field);
}

function inputWeightOf(input: string): number {
  return known(INPUT_WEIGHTS[input], input);
}

/** A name that the table of costs has lost would make a tool free. */
function known(weight: number | undefined, name: string): number {
  if (weight === undefined) throw new Error(`The table of costs does not know ${name}.`);
  return weight;
}

function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
