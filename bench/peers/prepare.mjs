import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../scripts/lib/project.mjs';

/** Installs the packages of the peers when they are not there; no script of a package is run. */
export function installPeers(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const wanted = Object.entries(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages);
  const found = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).packages : {};
  if (wanted.every(([path, { version, optional }]) => path === '' || optional || found[path]?.version === version))
    return;
  run(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** The product's database of this size and that of the peers, made on first use below data/peers; a given database is copied. */
export async function prepareData(size, database) {
  const folder = join(root, 'data/peers', database === undefined ? size : 'given');
  if (database !== undefined) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const productFile = join(folder, 'product.sqlite');
  if (database !== undefined) copyFileSync(resolve(database), productFile);
  else if (!existsSync(productFile)) generate(size, folder, productFile);
  const peersFile = join(folder, 'peers.sqlite');
  const { loadPeers } = await import('./load.mjs');
  loadPeers(productFile, peersFile);
  return { productFile, peersFile };
}

/** Seed files of a size, read by the product's own import. */
function generate(size, folder, productFile) {
  const draft = join(folder, 'draft.sqlite');
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${draft}${suffix}`, { force: true });
  rmSync(join(folder, 'seed'), { recursive: true, force: true });
  const data = join(folder, 'seed/data');
  run(root, process.execPath, ['bench/data/generate.mjs', '--size', size, '--out', data]);
  run(folder, process.execPath, ['--max-old-space-size=8000', join(root, 'dist/seed/run.js'), 'apply'], {
    DATABASE_URL: `sqlite:${draft}`,
  });
  renameSync(draft, productFile);
  rmSync(join(folder, 'seed'), { recursive: true });
}

function run(cwd, command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
}
