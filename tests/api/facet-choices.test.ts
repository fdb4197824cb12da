import { onBothEngines } from '../support/test-app';

interface Bucket {
  readonly value: string;
  readonly count: number;
  readonly isSelected: boolean;
}

interface List {
  readonly totalCount: number;
  readonly facets: readonly {
    readonly field: string;
    readonly label: { readonly en: string; readonly zh: string };
    readonly otherCount: number;
    readonly buckets: readonly Bucket[];
  }[];
}

interface Choice {
  readonly field: string;
  readonly in: readonly string[];
}

/** Words, or fields of the filter. */
type Narrowed = Readonly<Record<string, unknown>>;

/** Every list with facets: its filter, and what else narrows it while its choices are tried. */
const LISTS: readonly (readonly [list: string, filter: string, others: readonly Narrowed[]])[] = [
  ['caseStudies', 'CaseStudyFilter', [{}, { query: 'traffic' }, { not: { country: 'country:china' } }]],
  ['cities', 'CityFilter', [{}, { query: '智能' }, { domain: 'domain:healthcare' }]],
  ['statements', 'StatementFilter', [{}, { query: 'cameras' }, { kind: 'OUTCOME', evidence: ['B', 'C'] }]],
  ['observations', 'ObservationFilter', [{}, { query: 'population' }, { period: { at: '2019' } }]],
  ['challenges', 'ChallengeFilter', [{}, { query: 'water' }]],
  ['solutions', 'SolutionFilter', [{}, { domain: 'domain:transport' }]],
  ['organisations', 'OrganisationFilter', [{}]],
  ['sources', 'SourceFilter', [{}]],
  ['indicators', 'IndicatorFilter', [{}]],
  ['regions', 'RegionFilter', [{}]],
  ['concepts', 'KnowledgeNodeFilter', [{}]],
  ['policies', 'KnowledgeNodeFilter', [{}]],
  ['figures', 'KnowledgeNodeFilter', [{}]],
  ['publishedRankings', 'PublishedRankingFilter', [{}]],
];

onBothEngines('choices of facets', (api) => {
  const ask = async (list: string, type: string, narrowed: Narrowed, choices: readonly Choice[]): Promise<List> => {
    const { query: words = null, ...fields } = narrowed;
    const query = `query ($filter: ${type}, $words: String) { list: ${list}(filter: $filter, query: $words) {
      totalCount facets { field label { en zh } otherCount(first: 5) buckets(first: 5) { value count isSelected } } } }`;
    const variables = { filter: { ...fields, facets: choices }, words };
    return (await api.expectData<{ list: List }>(query, variables)).list;
  };

  it.each(LISTS)(
    '%s: a bucket counts what the list has with it in place of its field’s choices',
    async (list, type, all) => {
      for (const narrowed of all) {
        const plain = await ask(list, type, narrowed, []);
        const chosen = plain.facets
          .filter(({ buckets }) => buckets.length > 1)
          .slice(0, 2)
          .map(({ field, buckets }): Choice => ({ field, in: buckets.slice(0, 2).map(({ value }) => value) }));
        for (const choices of [[], chosen.slice(0, 1), chosen]) {
          const { facets } = await ask(list, type, narrowed, choices);
          for (const { field, label, buckets } of facets) {
            expect([label.en, label.zh].every((text) => text.length > 0)).toBe(true);
            const own = choices.find((each) => each.field === field)?.in ?? [];
            expect(buckets.filter(({ isSelected }) => isSelected).map(({ value }) => value)).toEqual(
              expect.arrayContaining([...own]),
            );
            for (const { value, count } of buckets.slice(0, 3)) {
              const replaced = [...choices.filter((each) => each.field !== field), { field, in: [value] }];
              const { [fieldName(field)]: _own, ...others } = narrowed;
              const { totalCount } = await ask(list, type, others, replaced);
              expect([list, narrowed, choices, field, value, count]).toEqual([
                list,
                narrowed,
                choices,
                field,
                value,
                totalCount,
              ]);
            }
          }
        }
      }
    },
  );

  it('are shown as many as asked for, those selected always, the others counted', async () => {
    const query = `query ($first: Int!, $in: [String!]!) { caseStudies(filter: { facets: [{ field: COUNTRY, in: $in }] }) {
      facets(fields: [COUNTRY]) { otherCount(first: $first) buckets(first: $first) { value isSelected } } } }`;
    const facetOf = async (first: number, chosen: readonly string[]) =>
      (await api.expectData<{ caseStudies: List }>(query, { first, in: chosen })).caseStudies.facets[0]!;
    const all = await facetOf(50, []);
    expect([all.buckets.length > 3, all.otherCount]).toEqual([true, 0]);
    const rare = all.buckets.at(-1)!.value;
    const some = await facetOf(2, [rare]);
    expect(some.buckets.map(({ value }) => value)).toEqual([
      ...all.buckets.slice(0, 2).map(({ value }) => value),
      rare,
    ]);
    expect(some.buckets.length + some.otherCount).toBe(all.buckets.length);
    const [error] = await api.expectErrors(query, { first: 51, in: [] });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: 'first' });
  });

  it.each([
    [
      'an id that nothing has',
      'caseStudies',
      '{ field: COUNTRY, in: ["country:chian"] }',
      'filter.facets[0].in[0]',
      'country:china',
    ],
    [
      'a word that there is not',
      'statements',
      '{ field: KIND, in: ["OUTCOME", "OUTCOM"] }',
      'filter.facets[0].in[1]',
      'OUTCOME',
    ],
    ['a field that the list lacks', 'trends', '{ field: SOURCE_TYPE, in: ["REPORT"] }', 'filter.facets[0].field', null],
  ])('that cannot be are refused with their place: %s', async (_title, list, choice, path, nearest) => {
    const [error] = await api.expectErrors(`{ ${list}(filter: { facets: [${choice}] }) { totalCount } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
    if (nearest !== null) expect(error.message).toContain(`Did you mean "${nearest}"?`);
  });
});

/** The field of the filter that a facet is of: `caseStudy` for CASE_STUDY. */
function fieldName(field: string): string {
  return field.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
