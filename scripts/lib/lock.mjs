import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, say } from './project.mjs';

// Under dist/, which git ignores and which neither npm ci nor a build removes.
const lock = join(root, 'dist', '.setup-lock');
const ownerFile = join(lock, 'pid');
const unnamedGraceMs = 5000;

/** Runs `work` while no other set-up of this folder does. A lock left by a process that is gone is taken over. */
export async function withSetupLock(work) {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!tryTake()) {
    if (ownerIsGone()) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) say(`Another set-up is running in this folder (process ${owner() ?? 'starting'}): waiting for it ...`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', release);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('exit', release).off('SIGINT', stop).off('SIGTERM', stop);
    release();
  }
}

function tryTake() {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(ownerFile, String(process.pid));
  return true;
}

function owner() {
  try {
    return Number(readFileSync(ownerFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function ownerIsGone() {
  const pid = owner();
  try {
    // Between mkdir and the writing of the pid the lock has no name yet: only an old one counts as left behind.
    if (pid === undefined) return Date.now() - statSync(lock).mtimeMs > unnamedGraceMs;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
