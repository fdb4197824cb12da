// What questions about the graph take on 20,000 cases and 200,000 links: building it, related, paths, neighbourhood, recommendations,
// structure; median and 95th percentile, and the memory that the graph takes. `--quick` asks fewer questions.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../scripts/lib/project.mjs';
import { generatedGraph, generator } from './lib/generated-graph.mjs';

const require = createRequire(join(root, 'dist/src/main.js'));
const { buildGraph, graphBytes } = require('./graph/build-graph');
const { featureIndex } = require('./graph/feature-index');
const { neighbourhood } = require('./graph/neighbourhood');
const { paths } = require('./graph/paths');
const { recommendCaseStudies } = require('./graph/recommend-case-studies');
const { related } = require('./graph/related');
const { differences } = require('./graph/differences');
const { similarCities } = require('./graph/similar-cities');
const { structureOf } = require('./graph/structure');

const QUESTIONS = process.argv.includes('--quick') ? 20 : 200;
const data = generatedGraph({ cases: 20_000, links: 200_000 });
buildGraph(data);

const before = memory();
const [graph, buildTime] = timed(() => buildGraph(data));
const [, indexTime] = timed(() => featureIndex(graph, 'case'));
const taken = memory() - before;
const random = generator(7);
const ids = graph.nodes.map(({ id }) => id);
const cases = ids.filter((id) => id.startsWith('case:'));
const cities = ids.filter((id) => id.startsWith('city:'));
const any = (pool) => pool[Math.floor(random() * pool.length)];
const few = { measures: [], facts: new Map(), people: new Map() };

console.log(`${graph.nodes.length} nodes, ${graph.links.length} links, ${graph.hubs.size} hubs`);
console.log(`  build               ${buildTime.toFixed(0).padStart(7)} ms`);
console.log(`  index of cases      ${indexTime.toFixed(0).padStart(7)} ms, once`);
console.log(
  `  memory              ${(taken / 2 ** 20).toFixed(1).padStart(7)} MB beside the rows; told by the API: ${(graphBytes(graph) / 2 ** 20).toFixed(1)} MB with them`,
);
measure('related', () => related(graph, any(cases), { kinds: ['case'], first: 10 }));
measure('differences', () => differences(graph, any(cases), any(cases)));
measure('similarCities', () => similarCities(graph, [], any(cities), { by: 'DEEDS', first: 5 }));
measure('paths', () => paths(graph, { from: any(cases), to: any(cases), maxHops: 6, first: 3, throughHubs: false }));
measure('paths, any ends', () =>
  paths(graph, { from: any(ids), to: any(ids), maxHops: 6, first: 3, throughHubs: false }),
);
measure('neighbourhood 2', () => neighbourhood(graph, { id: any(cases), depth: 2, kinds: null, limit: 60 }));
measure('neighbourhood 3', () => neighbourhood(graph, { id: any(cases), depth: 3, kinds: null, limit: 60 }));
measure('recommendCaseStudies', () => recommendCaseStudies(graph, few, any(cities), { first: 5 }));
const [, structureTime] = timed(() => structureOf(graph));
console.log(`  structure           ${structureTime.toFixed(0).padStart(7)} ms, once`);

function measure(name, ask) {
  for (let warm = 0; warm < 5; warm += 1) ask();
  const times = Array.from({ length: QUESTIONS }, () => timed(ask)[1]).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(2).padStart(7);
  console.log(`  ${name.padEnd(19)} ${at(0.5)} ms at the median, ${at(0.95)} ms for 95 in 100`);
}

function timed(task) {
  const started = performance.now();
  const result = task();
  return [result, performance.now() - started];
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
