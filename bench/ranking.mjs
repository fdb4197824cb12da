// How long rankings and their uncertainty take, in how much memory, and what a simple query beside them has to wait. Beside the
// engine stand a plain loop that runs the whole engine for every draw, and the same computation in R, where Rscript is there.
// BENCH_QUICK=1 leaves out the runs that take longer than about ten seconds.
import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/lib/project.mjs';
import { startApp } from './lib/app.mjs';
import { sampleRanking } from './lib/sample-ranking.mjs';

const require = createRequire(join(root, 'dist/src/main.js'));
const { runRanking } = require('./ranking/run-ranking');
const { runUncertainty } = require('./ranking/robustness/run-uncertainty');
const { RankingJobs } = require('./services/ranking/workers/ranking-jobs');

const quick = process.env.BENCH_QUICK === '1';
const weights = { method: 'UNIFORM', spread: 0.25 };
const hasR = spawnSync('Rscript', ['--version']).status === 0;

explained();
const ratios = drawn();
naive(ratios);
await beside();

/** One ranking with all its explanations. */
function explained() {
  console.log('one ranking, explained (median of 15)');
  for (const [units, criteria] of [
    [26, 10],
    [26, 50],
    [2000, 8],
    [2000, 50],
    [20_000, 50],
  ]) {
    const { recipe, table } = sampleRanking(units, criteria);
    const times = Array.from({ length: 20 }, () => timed(() => runRanking(recipe, table))).slice(5);
    console.log(`  ${size(units, criteria)} ${ms(median(times))}`);
  }
}

/** Draws of the weights; memory is what the process takes more than before. */
function drawn() {
  console.log('uncertainty: weights +-25 % at all levels, best of 3, and the memory that it adds');
  const found = new Map();
  const sizes = [
    [26, 10],
    [26, 50],
    [2000, 8],
    [2000, 50],
    [20_000, 50],
  ];
  for (const [units, criteria] of sizes) {
    for (const draws of [1000, 10_000]) {
      const heavy = units * (criteria + 30) * draws > 3e9;
      if (heavy && quick) continue;
      const { recipe, table } = sampleRanking(units, criteria);
      const before = process.memoryUsage().rss;
      let peak = before;
      const onProgress = () => (peak = Math.max(peak, process.memoryUsage().rss));
      const times = Array.from({ length: heavy ? 1 : 3 }, () =>
        timed(() => runUncertainty(recipe, table, { draws, weights }, { onProgress })),
      );
      const best = Math.min(...times);
      found.set(`${units} ${criteria} ${draws}`, best);
      console.log(`  ${size(units, criteria)} x ${String(draws).padStart(6)} ${ms(best)} ${mb(peak - before)}`);
    }
  }
  return found;
}

/** The engine run whole for each draw, and R. */
function naive(engine) {
  console.log('the same 1,000 draws: a plain loop over the whole engine (20 draws, times 50), and plain R');
  for (const [units, criteria] of [
    [26, 10],
    [2000, 8],
    [2000, 50],
    [20_000, 50],
  ]) {
    const own = engine.get(`${units} ${criteria} 1000`);
    const { recipe, table } = sampleRanking(units, criteria);
    const loops =
      50 *
      timed(() => {
        for (let draw = 0; draw < 20; draw += 1) runRanking({ tree: reweighed(recipe.tree) }, table);
      });
    const script = join(root, 'bench/lib/ranking-draws.R');
    const r = hasR ? Number(spawnSync('Rscript', [script, units, criteria, 1000].map(String)).stdout) : null;
    const besides = r === null ? 'no Rscript here' : `R ${ms(r)} ratio ${(r / own).toFixed(1)}`;
    console.log(
      `  ${size(units, criteria)} ${ms(own)}; loop ${ms(loops)} ratio ${(loops / own).toFixed(0)}; ${besides}`,
    );
  }
}

function reweighed(node) {
  const weight = 1 + 0.25 * (2 * Math.random() - 1);
  return node.children ? { ...node, weight, children: node.children.map(reweighed) } : { ...node, weight };
}

/** What a simple query takes over HTTP while draws are made in a thread of the same process, one job after the other. */
async function beside() {
  const app = await startApp('sqlite::memory:', { seeded: true });
  const jobs = new RankingJobs();
  try {
    const idle = await probe(app.url);
    let isOver = false;
    let count = 0;
    const { recipe, table } = sampleRanking(2000, 8);
    const busy = (async () => {
      for (; !isOver; count += 1) {
        await jobs.run(
          'uncertainty',
          { recipe, table, spec: { draws: 1000, seed: count, weights } },
          { key: `${count}` },
        );
      }
    })();
    const during = await probe(app.url);
    isOver = true;
    await busy;
    console.log('a simple query over HTTP, alone and while 2,000 x 8 x 1,000 is computed again and again');
    for (const [name, times] of [
      ['alone', idle],
      [`during ${count} runs`, during],
    ]) {
      const [middle, rare, worst] = [0.5, 0.99, 1].map((share) => quantile(times, share));
      console.log(`  ${name.padEnd(18)} median ${ms(middle)}  p99 ${ms(rare)}  worst ${ms(worst)}  of ${times.length}`);
    }
  } finally {
    await jobs.close();
    await app.close();
  }
}

async function probe(url) {
  const query = '{ caseStudy(slug: "rio-operations-centre") { id name { en } summary { en } } }';
  const script = join(root, 'bench/lib/probe.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, url, '8', query], { maxBuffer: 1e8 });
  return JSON.parse(stdout).slice(20);
}

function timed(task) {
  const started = performance.now();
  task();
  return performance.now() - started;
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function size(units, criteria) {
  return `${String(units).padStart(6)} units x ${String(criteria).padStart(2)}`;
}

function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ms`;
}

function mb(bytes) {
  return `${(bytes / 1e6).toFixed(0).padStart(6)} MB`;
}
