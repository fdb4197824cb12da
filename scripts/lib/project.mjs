import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A failure the person at the keyboard can act on: shown as one line, without a stack. */
export class SetupError extends Error {}

/** Progress goes to stderr, so that `npm run seed -- export > file` keeps a clean stdout. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs `main`; a SetupError becomes one line and exit code 1, anything else keeps its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error instanceof SetupError ? `civigraph: ${error.message}` : error.stack);
    process.exitCode = 1;
  }
}

/** Runs a Node script of the project with its output shown on stderr. Returns the exit code. */
export function runNode(args) {
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  return result.status ?? 1;
}

/** Files below `path` (a file or a folder, relative to the root) that `accept` lets through, sorted; none when it does not exist. */
export function listFiles(path, accept = () => true) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('node_modules') && accept(file))
    .sort();
}

/** One hash over names and contents, so that neither a checkout nor a copy (new mtimes) causes a rebuild. */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
