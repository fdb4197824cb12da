// npm run bench -- peers [--size S|M|L] [--seconds N] [--rounds N] [--connections N] [--database FILE] [--questions Q1,Q2]
// The product beside servers that others would write for the same questions, over the same data. Prints and writes bench/results.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/project.mjs';
import { ask, checkAnswers } from './peers/check.mjs';
import { readFacts } from './peers/facts.mjs';
import { installPeers, prepareData } from './peers/prepare.mjs';
import { QUESTIONS } from './peers/questions.mjs';
import { describeResults } from './peers/report.mjs';
import { runBeside, startServer } from './peers/start-server.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: 'M' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
    database: { type: 'string' },
    questions: { type: 'string', default: Object.keys(QUESTIONS).join(',') },
  },
});
const names = options.questions.split(',');
const unknown = names.filter((name) => !(name in QUESTIONS));
if (unknown.length > 0)
  throw new Error(`There is no question ${unknown.join(', ')}; there are ${Object.keys(QUESTIONS).join(', ')}.`);

const folder = join(root, 'bench/peers');
installPeers(folder);
const { productFile, peersFile } = await prepareData(options.size, options.database);
const servers = await startAll();
try {
  const [product] = servers;
  const facts = await readFacts((query, variables) => ask(product.url, query, variables));
  const sizes = await checkAnswers(servers, names, facts);
  const results = await measureAll(facts, sizes);
  const text = describeResults({ options, names, servers, results });
  console.log(text);
  writeFileSync(join(root, 'bench/results.md'), text);
} finally {
  for (const { stop } of servers) stop();
}

/** The product first, then the peers from the slowest way to the fastest. */
async function startAll() {
  const product = await startServer('product', [join(root, 'dist/src/main.js')], {
    DATABASE_URL: `sqlite:${productFile}`,
    ...{ SEED_ON_START: 'false', RATE_LIMIT: '0', PORT: '0', LOG_LEVEL: 'error' },
  });
  const started = [{ ...product, dialect: 'product' }];
  for (const [name, args] of Object.entries({
    tutorial: ['-r', '@swc-node/register', join(folder, 'servers/tutorial.ts')],
    pothos: [join(folder, 'servers/pothos.js')],
    loaders: [join(folder, 'servers/loaders.js')],
    preloaded: [join(folder, 'servers/preloaded.js')],
    sql: [join(folder, 'servers/sql.js')],
    bytes: [join(folder, 'servers/bytes.js')],
  })) {
    const server = await startServer(name, args, { PEERS_DATABASE: peersFile });
    started.push({ ...server, dialect: name === 'bytes' ? 'bytes' : 'peers' });
  }
  return started;
}

/** In turn, round after round, so that a change of the machine's speed meets all of them. */
async function measureAll(facts, sizes) {
  const results = [];
  let serial = 100_000_000;
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    for (const name of names) {
      for (const mode of ['cold', 'hot']) {
        for (const server of servers.filter(({ dialect }) => answers(dialect, name, mode))) {
          const url = server.dialect === 'bytes' ? `${server.url}${sizes[name]}` : server.url;
          const bodies = bodiesOf(QUESTIONS[name][server.dialect] ?? QUESTIONS[name].product, facts, mode);
          const input = JSON.stringify({ bodies, serial: mode === 'hot' ? null : serial });
          serial += 1_000_000;
          const client = [join(folder, 'client.mjs'), url, options.connections, options.seconds];
          const before = server.processorTime();
          const measured = await runBeside(client, input);
          const seconds = before === null ? null : server.processorTime() - before;
          const cost = seconds === null ? null : (1_000_000 * seconds) / measured.answers;
          results.push({ name, mode, server: server.name, cost, ...measured });
          console.error(`round ${round} ${name} ${mode} ${server.name}: ${measured.rate.toFixed(0)} a second`);
        }
      }
    }
  }
  for (const server of servers) server.resident = server.memory();
  return results;
}

/** Ready bytes are the same bytes whatever is asked: there is no cold question for them. */
function answers(dialect, name, mode) {
  return dialect === 'bytes' ? mode === 'hot' : dialect in QUESTIONS[name];
}

function bodiesOf({ query, variables }, facts, mode) {
  const count = mode === 'hot' ? 1 : 5000;
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({ query, variables: { ...variables(facts, index), serial: 100_000_000 } }),
  );
}
