// mercurius with compiled queries over objects that are all in memory: nothing is awaited. Only rankings are left to SQL.
const { serve } = require('./mercurius');
const { cityPage, openStore } = require('./store');

const store = openStore();
const all = Number.MAX_SAFE_INTEGER;
const { nodes: cities } = store.cities(2 ** 31, 0);
const cityOf = new Map(cities.map((city) => [city.key, city]));
const cases = preloadCases();
const caseOf = new Map(cases.map((each) => [each.slug, each]));
const years = store.database.prepare('SELECT DISTINCT year FROM score').pluck().all();
for (const city of cities) city.years = new Map();
for (const year of years) {
  const keys = cities.map(({ key }) => key);
  store.scoresOf(keys, year).forEach((scores, index) => cities[index].years.set(year, scores));
}

serve({
  resolvers: {
    Query: {
      case: (_, { slug }) => caseOf.get(slug),
      // Keys count from 1 without a gap, so that a key is the place after it.
      cases: (_, { first, after }) => cases.slice(after ?? 0, (after ?? 0) + first),
      cities: (_, { first, after }) =>
        cityPage(cities.slice(after ?? 0, (after ?? 0) + first), (after ?? 0) + first < cities.length),
      ranking: (_, asked) => store.ranking(asked).map((row) => ({ ...row, city: cityOf.get(row.cityKey) })),
    },
    City: { scores: (city, { year }) => city.years.get(year) ?? [] },
  },
});

function preloadCases() {
  const rows = store.cases(all, 0);
  const keys = rows.map(({ key }) => key);
  const challenges = store.challengesOf(keys);
  const solutions = store.solutionsOf(keys);
  const outcomes = store.outcomesOf(keys);
  return rows.map((row, index) => ({
    ...row,
    city: cityOf.get(row.cityKey) ?? null,
    challenges: challenges[index],
    solutions: solutions[index],
    outcomes: outcomes[index],
  }));
}
