/** The lists whose filters are tried at random. */
export const LISTS: readonly ListUnderTest[] = [
  {
    list: 'sources',
    filterType: 'SourceFilter',
    base: {},
    fields: 'id slug year evidence sourceType revision',
    valuesOf: (node) => ({ ...(node as Values) }),
    kinds: { id: 'id', slug: 'text', year: 'number', evidence: 'word', sourceType: 'word', revision: 'number' },
  },
  {
    list: 'observations',
    filterType: 'ObservationFilter',
    base: { place: ['city:wuxi', 'city:wuhan', 'city:london'] },
    fields: 'id value status evidence period { start end } place { id } indicator { id }',
    valuesOf: (node) => ({
      ...(node as Values),
      place: idOf(node['place']),
      indicator: idOf(node['indicator']),
      periodStart: (node['period'] as Span).start,
    }),
    kinds: {
      value: 'number',
      status: 'word',
      evidence: 'word',
      period: 'span',
      periodStart: 'text',
      place: 'id',
      indicator: 'id',
    },
  },
  {
    list: 'statements',
    filterType: 'StatementFilter',
    base: {
      owner: [
        'case:rio-operations-centre',
        'innovationSystem:new-york',
        'framework:super-smart-city',
        'innovationSystem:shanghai',
      ],
    },
    fields: 'id kind basis evidence actor flags period { start end } owner { id } about { id }',
    valuesOf: (node) => ({
      ...(node as Values),
      flag: node['flags'] as string[],
      owner: idOf(node['owner']),
      about: (node['about'] as { id: string }[]).map(({ id }) => id),
    }),
    kinds: {
      kind: 'word',
      basis: 'word',
      evidence: 'word',
      actor: 'word',
      flag: 'word',
      period: 'span',
      owner: 'id',
      about: 'id',
    },
  },
  {
    list: 'caseStudies',
    filterType: 'CaseStudyFilter',
    base: {},
    fields:
      'id slug period { start end } organisations(first: 100) { nodes { id } } operatingModel { id } cities { nodes { id } }',
    valuesOf: (node) => ({
      ...(node as Values),
      organisation: idsOf(node['organisations']),
      operatingModel: idOf(node['operatingModel']),
      city: idsOf(node['cities']),
    }),
    kinds: { slug: 'text', period: 'span', organisation: 'id', operatingModel: 'id', city: 'id' },
  },
];

/** What a row has for each field of the filter; null where it has nothing. */
export type Values = Readonly<Record<string, string | number | readonly string[] | Span | null>>;
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}
export type Operators = Readonly<Record<string, unknown>>;
export type Filter = { readonly [field: string]: unknown };

export interface ListUnderTest {
  readonly list: string;
  readonly filterType: string;
  /** Keeps the list short enough to be read whole. */
  readonly base: Filter;
  readonly fields: string;
  valuesOf(node: Readonly<Record<string, unknown>>): Values;
  /** What is asked of each field: operators, and values that rows have. */
  readonly kinds: Readonly<Record<string, 'id' | 'word' | 'text' | 'number' | 'span'>>;
}

const idOf = (node: unknown): string | null => (node as { id: string } | null)?.id ?? null;
const idsOf = (list: unknown): string[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
