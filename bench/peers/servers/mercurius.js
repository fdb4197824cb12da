const fastify = require('fastify');
const mercurius = require('mercurius');
const { schema } = require('./schema');

/** A mercurius server with compiled queries over these resolvers and loaders. */
exports.serve = async function serve({ resolvers, loaders }) {
  const app = fastify();
  app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  console.log(`ready: ${address}/graphql`);
};
