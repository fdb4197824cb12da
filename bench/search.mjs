// How long does a search take, on the content of seed/data and on 20,000 generated cases with 40,000 statements? Asks the queries of
// tests/search/queries.yaml, and words of the generated texts from common to rare, over HTTP; prints median and 95th percentile.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/lib/project.mjs';
import { startApp } from './lib/app.mjs';
import { fillWithWords, wordOf } from './lib/generated-words.mjs';

const CASES = 20_000;
const ROUNDS = 5;
const SEARCH = 'query ($query: String!) { search(query: $query) { totalCount edges { score node { ... on Node { id } } } } }';
const WITH_ALL = `query ($query: String!) { search(query: $query) { totalCount facets { field buckets { value count } }
  edges { score node { ... on Node { id } } highlights { text ranges { start end } } } } }`;
const SUGGEST = 'query ($query: String!) { suggest(prefix: $query) { text node { id } } }';

const folder = mkdtempSync(join(tmpdir(), 'civigraph-bench-'));
try {
  const groups = parse(readFileSync(join(root, 'tests/search/queries.yaml'), 'utf8'));
  const queries = groups.flatMap((group) => group.queries.map(({ query }) => query));
  const prefixes = queries.map((query) => query.slice(0, 3));
  await measure('seed/data', { seeded: true }, async () => {}, { queries, prefixes });

  const generated = [
    ...[0, 1, 2, 5, 10, 50, 200, 1_000].map((n) => wordOf(n).en),
    ...[0, 5, 50, 500].map((n) => wordOf(n).zh),
    ...[3, 30, 300].map((n) => `${wordOf(n).en} ${wordOf(n + 1).en}`),
    ...[3, 30, 300].map((n) => `"${wordOf(n).en} ${wordOf(n + 1).en}"`),
    ...[7, 70].map((n) => `${wordOf(n).zh}${wordOf(n + 2).zh}`),
    ...[100, 1_500].map((n) => `${wordOf(n).en.slice(0, 2)}${wordOf(n).en.slice(3)}`),
    `${wordOf(0).en} ${wordOf(1).en} ${wordOf(2_000).en} nobody`,
    'case 777',
  ];
  const starts = generated.map((query) => query.replace('"', '').slice(0, 2));
  const fill = (app) => app.database.write((queryRunner) => fillWithWords(queryRunner, CASES));
  await measure(`${CASES.toLocaleString('en')} cases`, {}, fill, { queries: generated, prefixes: starts });
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(title, options, fill, { queries, prefixes }) {
  const app = await startApp(`sqlite:${join(folder, `${title.replace(/\W+/g, '-')}.sqlite`)}`, options);
  try {
    const filled = performance.now();
    await fill(app);
    console.log(`${title}: filled in ${((performance.now() - filled) / 1_000).toFixed(1)} s`);
    const started = performance.now();
    await app.ask(SEARCH, { query: queries[0] });
    console.log(
      `  the first search, which makes the index where no warm-up did: ${(performance.now() - started).toFixed(1)} ms`,
    );
    const memory = Math.round(process.memoryUsage().rss / 1_048_576);
    console.log(`  memory of the process: ${memory} MB`);
    await timed(app, 'search', SEARCH, queries);
    await timed(app, 'with highlights and facets', WITH_ALL, queries);
    await timed(app, 'suggest', SUGGEST, prefixes);
  } finally {
    await app.close();
  }
}

async function timed(app, title, document, queries) {
  const times = [];
  const slowest = new Map();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const query of queries) {
      const started = performance.now();
      await app.ask(document, { query });
      const time = performance.now() - started;
      if (round < 0) continue;
      times.push(time);
      slowest.set(query, Math.min(slowest.get(query) ?? Infinity, time));
    }
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  const [worst, milliseconds] = [...slowest].sort(([, a], [, b]) => b - a)[0];
  console.log(
    `  ${title.padEnd(27)} p50 ${at(0.5).padStart(6)} ms   p95 ${at(0.95).padStart(6)} ms   slowest: ${worst} (${milliseconds.toFixed(1)} ms)`,
  );
}
