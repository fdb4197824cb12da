// GraphQL Yoga over a schema of Pothos, whose loaders fetch what hangs on the nodes of an answer at once.
const { createServer } = require('node:http');
const { default: SchemaBuilder } = require('@pothos/core');
const { default: dataloaderPlugin } = require('@pothos/plugin-dataloader');
const DataLoader = require('dataloader');
const { createYoga } = require('graphql-yoga');
const { openStore } = require('./store');

const store = openStore();
const builder = new SchemaBuilder({ plugins: [dataloaderPlugin] });

const Score = builder.objectRef('Score').implement({
  fields: (t) => ({ indicator: t.exposeID('indicator'), value: t.exposeFloat('value', { nullable: true }) }),
});
const City = builder.loadableObjectRef('City', { load: async (keys) => store.citiesOf(keys) });
City.implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    country: t.exposeID('country'),
    scores: t.field({
      type: [Score],
      args: { year: t.arg.int({ required: true }) },
      resolve: ({ key }, { year }, context) => scoresOf(context, year).load(key),
    }),
  }),
});
const Named = builder.objectRef('Named').implement({ fields: (t) => ({ name: t.exposeString('name') }) });
const Outcome = builder.objectRef('Outcome').implement({
  fields: (t) => ({
    metric: t.exposeString('metric'),
    value: t.exposeFloat('value', { nullable: true }),
    unit: t.exposeString('unit'),
  }),
});
const many = (t, type, load) => t.loadableList({ type, load: async (keys) => load(keys), resolve: ({ key }) => key });
const Case = builder.objectRef('Case').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    summary: t.exposeString('summary', { nullable: true }),
    status: t.exposeString('status'),
    year: t.exposeString('year', { nullable: true }),
    city: t.field({ type: City, nullable: true, resolve: ({ cityKey }) => cityKey }),
    challenges: many(t, Named, store.challengesOf),
    solutions: many(t, Named, store.solutionsOf),
    outcomes: many(t, Outcome, store.outcomesOf),
  }),
});
const CityPage = builder.objectRef('CityPage').implement({
  fields: (t) => ({
    nodes: t.field({ type: [City], resolve: ({ nodes }) => nodes }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
  }),
});
const Ranked = builder.objectRef('Ranked').implement({
  fields: (t) => ({
    rank: t.exposeInt('rank'),
    score: t.exposeFloat('score'),
    city: t.field({ type: City, resolve: ({ cityKey }) => cityKey }),
  }),
});

builder.queryType({
  fields: (t) => {
    const first = t.arg.int({ required: true });
    const after = t.arg.int();
    return {
      case: t.field({
        type: Case,
        nullable: true,
        args: { slug: t.arg.string({ required: true }) },
        resolve: (_, { slug }) => store.caseOf(slug),
      }),
      cases: t.field({
        type: [Case],
        args: { first, after },
        resolve: (_, asked) => store.cases(asked.first, asked.after),
      }),
      cities: t.field({
        type: CityPage,
        args: { first, after },
        resolve: (_, asked) => store.cities(asked.first, asked.after),
      }),
      ranking: t.field({
        type: [Ranked],
        args: {
          year: t.arg.int({ required: true }),
          indicators: t.arg.idList({ required: true }),
          weights: t.arg.floatList({ required: true }),
          first,
        },
        resolve: (_, asked) => store.ranking(asked),
      }),
    };
  },
});

const yoga = createYoga({
  schema: builder.toSchema(),
  logging: false,
  graphiql: false,
  landingPage: false,
  context: () => ({}),
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`ready: http://127.0.0.1:${server.address().port}/graphql`));

function scoresOf(context, year) {
  context.scores ??= new Map();
  let loader = context.scores.get(year);
  if (loader === undefined) {
    loader = new DataLoader(async (keys) => store.scoresOf(keys, year));
    context.scores.set(year, loader);
  }
  return loader;
}
