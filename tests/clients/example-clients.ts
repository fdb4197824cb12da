import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../examples/clients');
const LOCK = join(FOLDER, 'package-lock.json');
// Inside node_modules, which npm ci deletes before it begins: a broken-off install leaves none.
const STAMP = join(FOLDER, 'node_modules', '.installed-lock');

export interface ScriptRun {
  readonly exitCode: number;
  /** What it wrote to both streams, in the order of arrival. */
  readonly output: string;
}

/** Why the examples cannot be run here, or null: they are installed, or the npm registry can be reached. */
export function exampleClientsUnavailable(): string | null {
  if (isInstalled()) return null;
  const args = ['view', 'graphql@16.15.0', 'version', '--fetch-retries=0', '--fetch-timeout=10000'];
  const { status, stderr } = spawnSync('npm', args, { cwd: FOLDER, encoding: 'utf8', timeout: 20_000, shell: SHELL });
  if (status === 0) return null;
  const code = /code (E\w+)/.exec(stderr ?? '')?.[1] ?? 'no answer';
  return `examples/clients is not installed and the npm registry cannot be reached: ${code}`;
}

/** Installs exactly what the lock file says, unless that is there already. */
export async function installExampleClients(): Promise<void> {
  if (isInstalled()) return;
  const { exitCode, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (exitCode !== 0) throw new Error(`npm ci in examples/clients failed (exit code ${exitCode}):\n${output}`);
  writeFileSync(STAMP, lockHash());
}

/** Runs `npm run NAME -- URL` in examples/clients. */
export async function runClientScript(name: string, url: string): Promise<ScriptRun> {
  return npm(['run', '--silent', name, '--', url]);
}

const SHELL = process.platform === 'win32';

function isInstalled(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash();
}

function lockHash(): string {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** Not spawnSync: the server that is asked runs in this process. */
function npm(args: readonly string[]): Promise<ScriptRun> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: FOLDER, stdio: ['ignore', 'pipe', 'pipe'], shell: SHELL });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
