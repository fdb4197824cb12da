/**
 * What is asked, as the product and as the peers have it. `variables(facts, index)` differ from index to index;
 * `plain` brings the product's answer, whose texts stand in one language by then, into the shape of the peers', so that both can be compared.
 */
export const QUESTIONS = {
  Q1: {
    title: 'one case with its city',
    peers: {
      query: 'query One($slug: String!) { case(slug: $slug) { id name summary status year city { id name country } } }',
      variables: ({ cases }, index) => ({ slug: cases[spread(index, cases.length)].slug }),
    },
    product: {
      query: `query One($slug: String!) { caseStudy(slug: $slug) { id name { en } summary { en } caseStatus period { start }
        city { id name { en } country { id } } } }`,
      variables: ({ cases }, index) => ({ slug: cases[spread(index, cases.length)].slug }),
    },
    plain: ({ caseStudy: { caseStatus, period, city, ...rest } }) => ({
      case: { ...rest, status: caseStatus, year: period?.start ?? null, city: city && plainCity(city) },
    }),
  },
  Q2: {
    title: '20 cases with city, challenges, solutions, outcomes',
    peers: {
      query: `query Cases($after: Int) { cases(first: 20, after: $after) { id name city { name country }
        challenges { name } solutions { name } outcomes { metric value unit } } }`,
      variables: ({ cases }, index) => ({ after: spread(index, cases.length - 20) + 1 }),
    },
    product: {
      query: `query Cases($after: String) { caseStudies(first: 20, after: $after) { nodes { id name { en } city { name { en } country { id } }
        challenges(first: 50) { nodes { name { en } } } solutions(first: 50) { nodes { name { en } } }
        outcomes(first: 50) { nodes { quantities { metric { code } value unit { code } } } } } } }`,
      variables: ({ cases }, index) => ({ after: cases[spread(index, cases.length - 20)].cursor }),
    },
    plain: ({ caseStudies }) => ({
      cases: caseStudies.nodes.map(({ city, challenges, solutions, outcomes, ...rest }) => ({
        ...rest,
        city: city && plainCity(city),
        challenges: challenges.nodes,
        solutions: solutions.nodes,
        outcomes: outcomes.nodes.flatMap(({ quantities }) =>
          quantities.map(({ metric, value, unit }) => ({ metric: metric.code, value, unit: unit.code })),
        ),
      })),
    }),
  },
  Q3: {
    title: '50 cities with the scores of a year',
    peers: {
      query: `query Cities($after: Int, $year: Int!) { cities(first: 50, after: $after) {
        nodes { id name country scores(year: $year) { indicator value } } hasNextPage } }`,
      variables: ({ cities, years }, index) => ({
        after: spread(index, cities.length - 50) + 1,
        year: Number(years[index % years.length]),
      }),
    },
    product: {
      query: `query Cities($after: String, $year: String!) { cities(first: 50, after: $after) { nodes { id name { en } country { id }
        observations(period: $year, first: 20) { nodes { indicator { id } value } } } pageInfo { hasNextPage } } }`,
      variables: ({ cities, years }, index) => ({
        after: cities[spread(index, cities.length - 50)].cursor,
        year: years[index % years.length],
      }),
    },
    plain: ({ cities: { nodes, pageInfo } }) => ({
      cities: {
        nodes: nodes.map(({ observations, ...city }) => ({
          ...plainCity(city),
          scores: observations.nodes.map(({ indicator, value }) => ({ indicator: indicator.id, value })),
        })),
        hasNextPage: pageInfo.hasNextPage,
      },
    }),
  },
  Q4: {
    title: 'ranking of all cities over 8 indicators',
    peers: {
      query: `query Ranking($year: Int!, $indicators: [ID!]!, $weights: [Float!]!) {
        ranking(year: $year, indicators: $indicators, weights: $weights, first: 50) { rank score city { id name } } }`,
      variables: ({ years, indicators }, index) => ({
        year: Number(years[2]),
        indicators,
        weights: weightsOf(indicators, index),
      }),
    },
    product: ranking('rank score place { id name { en } }', ''),
    plain: ({ computeRanking }) => ({
      ranking: computeRanking.entries.nodes.map(({ place, ...entry }) => ({ ...entry, city: place })),
    }),
  },
  Q5: {
    title: 'a page after 95 in 100 cases',
    product: {
      query:
        'query($after: String) { caseStudies(first: 20, after: $after) { nodes { id name { en } } pageInfo { hasNextPage } } }',
      variables({ cases }, index) {
        const from = Math.floor(cases.length * 0.95);
        return { after: cases[from + spread(index, cases.length - from)].cursor };
      },
    },
  },
  Q6: {
    title: 'filter, two facets, count',
    product: {
      query: `query($domain: ID!, $challenge: ID!) { caseStudies(first: 20, filter: { domain: [$domain], challenge: [$challenge] }) {
        totalCount facets(fields: [SOLUTION, COUNTRY]) { field buckets { value count } } nodes { id name { en } } } }`,
      variables: ({ domains, challenges }, index) => ({
        domain: domains[index % domains.length],
        challenge: challenges[spread(index, challenges.length)],
      }),
    },
  },
  Q7: {
    title: 'search of two Chinese characters',
    product: {
      query:
        'query($words: String!) { search(query: $words, first: 20) { totalCount edges { score node { ... on Node { id } } highlights { field text } } } }',
      variables: ({ words }, index) => ({ words: words[spread(index, words.length)] }),
    },
  },
  Q8: {
    title: 'neighbourhood of two hops',
    product: {
      query:
        'query($id: ID!) { neighbourhood(id: $id, depth: 2, limit: 60) { members { node { id name { en zh } } } links { id } nodesLeftOut } }',
      variables: ({ cases }, index) => ({ id: cases[spread(index, cases.length)].id }),
    },
  },
  Q9: {
    title: '50 statements with citations',
    product: {
      query: `query($after: String) { statements(first: 50, after: $after) { nodes { id kind text { en }
        quantities { metric { code } value unit { code } asPrinted } citations { source { id } locator marker } } } }`,
      variables: ({ statements }, index) => ({ after: statements[spread(index, statements.length - 1)] }),
    },
  },
  Q10: {
    title: 'ranking with 1,000 draws',
    product: ranking(
      'rank score place { id } interval { p05 median p95 }',
      'uncertainty: { draws: 1000, seed: $seed, weights: { method: UNIFORM, spread: 0.25 } }',
    ),
  },
};

/** A place below `length` that is far from that of the index before. */
function spread(index, length) {
  return (index * 7919) % length;
}

function plainCity({ country, ...city }) {
  return { ...city, country: country.id };
}

/** Eight weights between 0.001 and 9, always the same ones for an index. */
function weightsOf(indicators, index) {
  let state = Math.imul(index + 1, 2654435761) >>> 0;
  return indicators.map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (1 + (state % 9000)) / 1000;
  });
}

function ranking(fields, uncertainty) {
  const places = [0, 1, 2, 3, 4, 5, 6, 7];
  const declared = places.map((place) => `$i${place}: ID!, $w${place}: Float!`).join(', ');
  const children = places
    .map((place) => `{ indicator: $i${place}, weight: $w${place}, normalisation: { method: MIN_MAX } }`)
    .join(' ');
  const seed = uncertainty === '' ? '' : ', $seed: Float!';
  return {
    query: `query($year: String!, ${declared}${seed}) { computeRanking(input: { period: { method: EXACT, period: $year } missing: { method: EXCLUDE } ${uncertainty}
      tree: { aggregation: { method: ARITHMETIC }, children: [${children}] } }) { entries(first: 50) { nodes { ${fields} } } } }`,
    variables: ({ years, indicators }, index) => ({
      year: years[2],
      ...Object.fromEntries(indicators.map((id, place) => [`i${place}`, id])),
      ...Object.fromEntries(weightsOf(indicators, index).map((weight, place) => [`w${place}`, weight])),
      ...(uncertainty === '' ? {} : { seed: index + 1 }),
    }),
  };
}
