import type { Api } from '../support/test-app';

export interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly partial: boolean;
    readonly emptyReason: string | null;
    readonly unknownWords: readonly string[];
    readonly corrections: readonly { readonly from: string; readonly to: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
    readonly facets?: readonly {
      readonly field: string;
      readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
    }[];
    readonly edges: readonly {
      readonly cursor: string;
      readonly score: number;
      readonly node: { readonly id: string; readonly __typename: string };
      readonly highlights?: readonly Highlight[];
    }[];
  };
}

export interface Highlight {
  readonly field: string;
  readonly language: string;
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly statement: { readonly id: string } | null;
  readonly node: { readonly id: string } | null;
}

export const HIGHLIGHTS = 'highlights { field language text ranges { start end } statement { id } node { id } }';

export const FACETS = 'facets { field buckets { value label { en } count } }';

export const queryOf = (args: string, more = ''): string =>
  `query ($query: String!) { search(query: $query ${args}) { totalCount partial emptyReason unknownWords corrections { from to }
      pageInfo { hasNextPage hasPreviousPage } ${more.includes('facets') ? more : ''}
      edges { cursor score node { __typename ... on Node { id } } ${more.includes('highlights') ? more : ''} } } }`;

/** Asks a search of a server. */
export function finding(api: Pick<Api, 'expectData'>) {
  return async (query: string, args = '', more = ''): Promise<Found['search']> =>
    (await api.expectData<Found>(queryOf(args, more), { query })).search;
}

export const ids = ({ edges }: Found['search']): string[] => edges.map(({ node }) => node.id);

export function marked({ text, ranges }: Highlight): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}
