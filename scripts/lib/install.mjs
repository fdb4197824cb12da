import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, root, say, SetupError } from './project.mjs';
import { withSetupLock } from './lock.mjs';

const lockFile = 'package-lock.json';
// npm writes this at the very end of an install, so a broken-off one leaves none.
const installedFile = 'node_modules/.package-lock.json';
const stampFile = join(root, 'node_modules', '.civigraph-setup.json');

/** Installs the packages of package-lock.json unless exactly those are there already. */
export async function ensureInstalled() {
  if (stampIsCurrent()) return;
  await withSetupLock(async () => {
    if (stampIsCurrent()) return;
    const reason = whyInstall();
    if (reason) await install(reason);
    writeFileSync(stampFile, JSON.stringify(currentStamp()));
  });
}

/** What the installed packages depend on; `abi` because better-sqlite3 is compiled for one version of Node's binary interface. */
function currentStamp() {
  return { lock: hashFiles([lockFile]), installed: hashFiles([installedFile]), abi: process.versions.modules };
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function stampIsCurrent() {
  const stamp = readStamp();
  if (!stamp || !existsSync(join(root, installedFile))) return false;
  const now = currentStamp();
  return stamp.lock === now.lock && stamp.installed === now.installed && stamp.abi === now.abi;
}

function whyInstall() {
  if (!existsSync(join(root, installedFile))) return 'not installed yet';
  const abi = readStamp()?.abi;
  if (abi && abi !== process.versions.modules) return `compiled for another version of Node than ${process.version}`;
  const wanted = packagesOf(lockFile);
  const present = packagesOf(installedFile);
  for (const [path, entry] of Object.entries(wanted)) {
    const found = present[path];
    if (!found && entry.optional) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== entry.version || found.integrity !== entry.integrity)
      return `${path} differs from ${lockFile}`;
  }
  return Object.keys(present)
    .find((path) => !wanted[path])
    ?.concat(` is not in ${lockFile}`);
}

function packagesOf(file) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  return packages;
}

async function install(reason) {
  say(
    `Installing packages with npm ci (${reason}). Once only; one to three minutes, as better-sqlite3 may have to be compiled.`,
  );
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const heartbeat = setInterval(() => say(`  still installing (${seconds()} s) ...`), 20_000);
  const code = await npm(
    // NODE_ENV=production would leave out the compiler and the test tools, which the build needs.
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
  ).finally(() => clearInterval(heartbeat));
  if (code !== 0) {
    throw new SetupError(
      `npm ci failed with exit code ${code}; its own lines above say why. ` +
        'Compiling better-sqlite3 needs python3, make and a C++ compiler (Debian: apt-get install python3 build-essential).',
    );
  }
  say(`Installed in ${seconds()} s.`);
}

/** Runs the npm that started this script, or else the one in PATH. Resolves to its exit code. */
function npm(args) {
  const own = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const child = spawn(own[0], [...own.slice(1), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && own.length === 1,
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', (error) =>
      reject(new SetupError(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`)),
    );
  });
}
