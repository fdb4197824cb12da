import fc from 'fast-check';
import { onBothEngines } from '../support/test-app';

/** What a row has for each field of the filter; null where it has nothing. */
type Values = Readonly<Record<string, string | number | readonly string[] | Span | null>>;
interface Span {
  readonly start: string | null;
  readonly end: string | null;
}
type Operators = Readonly<Record<string, unknown>>;
type Filter = { readonly [field: string]: unknown };

interface ListUnderTest {
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

const LISTS: readonly ListUnderTest[] = [
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
    base: { city: { in: ['city:wuxi', 'city:wuhan', 'city:london'] } },
    fields: 'id value status evidence period { start end } city { id } indicator { id }',
    valuesOf: (node) => ({
      ...(node as Values),
      city: idOf(node['city']),
      indicator: idOf(node['indicator']),
      periodStart: (node['period'] as Span).start,
    }),
    kinds: {
      value: 'number',
      status: 'word',
      evidence: 'word',
      period: 'span',
      periodStart: 'text',
      city: 'id',
      indicator: 'id',
    },
  },
  {
    list: 'statements',
    filterType: 'StatementFilter',
    base: {
      owner: {
        in: [
          'case:rio-operations-centre',
          'innovationSystem:new-york',
          'framework:super-smart-city',
          'innovationSystem:shanghai',
        ],
      },
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

onBothEngines('a filter at random', (api) => {
  it.each(LISTS)('keeps of $list what it says, and nothing else', async (under) => {
    const rows = await rowsOf(under, under.base);
    expect(rows.length).toBeGreaterThan(5);
    const all = rows.map((row) => ({ id: String(row['id']), values: under.valuesOf(row) }));
    await fc.assert(
      fc.asyncProperty(filters(under, all), async (filter) => {
        const found = await idsWith(under, { and: [under.base, filter] });
        expect(found.sort()).toEqual(
          all
            .filter(({ values }) => keeps(filter, values))
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  async function rowsOf(
    under: ListUnderTest,
    filter: Filter,
    fields = under.fields,
  ): Promise<Record<string, unknown>[]> {
    const rows: Record<string, unknown>[] = [];
    for (let after: string | null = null; ;) {
      const data: Record<
        string,
        { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      > = await api.expectData(
        `query ($filter: ${under.filterType}, $after: String) { ${under.list}(first: 50, filter: $filter, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { filter, after },
      );
      const { nodes, pageInfo } = data[under.list]!;
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) return rows;
      after = pageInfo.endCursor;
    }
  }

  async function idsWith(under: ListUnderTest, filter: Filter): Promise<string[]> {
    return (await rowsOf(under, filter, 'id')).map(({ id }) => String(id));
  }
});

/** The slow, plain reading of what the API says of filters. */
function keeps(filter: Filter, values: Values): boolean {
  return Object.entries(filter).every(([name, given]) => {
    if (given === null || given === undefined) return true;
    if (name === 'and') return (given as Filter[]).every((each) => keeps(each, values));
    if (name === 'or') return (given as Filter[]).some((each) => keeps(each, values));
    if (name === 'not') return !keeps(given as Filter, values);
    return Object.entries(given as Operators).every(([operator, value]) =>
      holds(operator, value, values[name] ?? null),
    );
  });
}

function holds(operator: string, value: unknown, own: Values[string]): boolean {
  if (own !== null && typeof own === 'object' && 'start' in own) return spanHolds(operator, value, own);
  const has = [own ?? []].flat() as readonly (string | number)[];
  const isIn = (values: unknown): boolean => has.some((each) => (values as unknown[]).includes(each));
  const some = (test: (each: never) => boolean): boolean => has.some((each) => test(each as never));
  switch (operator) {
    case 'eq':
      return isIn([value]);
    case 'in':
      return isIn(value);
    case 'not':
      return !isIn([value]);
    case 'notIn':
      return !isIn(value);
    case 'isNull':
      return (has.length === 0) === value;
    case 'contains':
      return some((each: string) => each.toLowerCase().includes(String(value).toLowerCase()));
    case 'startsWith':
      return some((each: string) => each.toLowerCase().startsWith(String(value).toLowerCase()));
    case 'lt':
      return some((each: number) => each < Number(value));
    case 'lte':
      return some((each: number) => each <= Number(value));
    case 'gt':
      return some((each: number) => each > Number(value));
    case 'gte':
      return some((each: number) => each >= Number(value));
    case 'at':
    case 'from':
    case 'to':
      return false;
    default:
      throw new Error(`There is no operator ${operator}.`);
  }
}

/** Months since year 0 of the first and the last month that a date can mean. */
function monthsOf(date: string): readonly [first: number, last: number] {
  const [year = '', month] = date.split('-');
  const start = Number(year) * 12;
  return month === undefined ? [start, start + 11] : [start + Number(month) - 1, start + Number(month) - 1];
}

function spanHolds(operator: string, value: unknown, { start, end }: Span): boolean {
  if (operator === 'isNull') return (start === null && end === null) === value;
  const [first, last] = monthsOf(String(value));
  const begun = start === null || monthsOf(start)[0] <= last;
  const notOver = end === null || monthsOf(end)[1] >= first;
  if (start === null && end === null) return false;
  return (operator === 'from' || begun) && (operator === 'to' || notOver);
}

function filters(under: ListUnderTest, all: readonly { readonly values: Values }[]): fc.Arbitrary<Filter> {
  const leaves = Object.entries(under.kinds).map(([name, kind]) => {
    const met = all.flatMap(({ values }) => [values[name] ?? []].flat()) as (string | number | Span)[];
    return operatorsOf(kind, met).map((operators): Filter => ({ [name]: operators }));
  });
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(...leaves),
      fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
  })).filter;
}

function operatorsOf(
  kind: ListUnderTest['kinds'][string],
  met: readonly (string | number | Span)[],
): fc.Arbitrary<Operators> {
  const isNull = fc.boolean().map((given) => ({ isNull: given }));
  if (kind === 'span') {
    const dates = fc.constantFrom('1999', '2012', '2014-05', '2018', '2019', '2019-12', '2025', '2050');
    return fc.oneof(isNull, ...['at', 'from', 'to'].map((name) => dates.map((date) => ({ [name]: date }))));
  }
  const value = met.length > 0 ? fc.constantFrom(...(met as (string | number)[])) : null;
  if (value === null) return isNull;
  const one = (...names: string[]): fc.Arbitrary<Operators>[] =>
    names.map((name) => value.map((each) => ({ [name]: each })));
  const many = (...names: string[]): fc.Arbitrary<Operators>[] =>
    names.map((name) => fc.array(value, { maxLength: 4 }).map((each) => ({ [name]: each })));
  const members = [isNull, ...one('eq', 'not'), ...many('in', 'notIn')];
  if (kind === 'number') return fc.oneof(...members, ...one('lt', 'lte', 'gt', 'gte'));
  if (kind !== 'text') return fc.oneof(...members);
  const part = value.map((each) => String(each).slice(1, 4));
  return fc.oneof(
    ...members,
    part.map((contains) => ({ contains })),
    ...one('startsWith'),
  );
}
