// mercurius with compiled queries; what hangs on a node is loaded for all nodes of the answer at once.
const { serve } = require('./mercurius');
const { openStore } = require('./store');

const store = openStore();
const ofCases = (load) => async (queries) => load(queries.map(({ obj }) => obj.key));
const city = async (queries) => store.citiesOf(queries.map(({ obj }) => obj.cityKey));

serve({
  resolvers: {
    Query: {
      case: (_, { slug }) => store.caseOf(slug),
      cases: (_, { first, after }) => store.cases(first, after),
      cities: (_, { first, after }) => store.cities(first, after),
      ranking: (_, asked) => store.ranking(asked),
    },
  },
  loaders: {
    Case: {
      city,
      challenges: ofCases(store.challengesOf),
      solutions: ofCases(store.solutionsOf),
      outcomes: ofCases(store.outcomesOf),
    },
    City: {
      scores: async (queries) =>
        store.scoresOf(
          queries.map(({ obj }) => obj.key),
          queries[0].params.year,
        ),
    },
    Ranked: { city },
  },
});
