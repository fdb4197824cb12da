import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/project.mjs';

const USAGE = join(root, 'bench/load/usage.cjs');
const SEED = join(root, 'dist/seed/run.js');

/** Runs one command of the seed programs in a folder and tells what it took: by the clock, and of the processors, which others do not slow down as much. */
export async function runSeed(folder, args) {
  const usage = join(folder, 'usage.json');
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'load.sqlite')}`, BENCH_USAGE: usage };
  const started = performance.now();
  const child = spawn(process.execPath, ['-r', USAGE, SEED, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 2],
  });
  const status = await new Promise((resolve) => child.once('exit', resolve));
  if (status !== 0) throw new Error(`seed ${args.join(' ')} ended with ${status}.`);
  return { seconds: (performance.now() - started) / 1e3, ...JSON.parse(readFileSync(usage, 'utf8')) };
}
