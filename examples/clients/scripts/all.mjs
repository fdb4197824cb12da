// Generates, checks types and runs the four examples: npm run all -- [GraphQL address]
// Every step runs, whatever the one before it did; the exit code is 1 when one failed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const url = process.argv[2] ?? 'http://localhost:4000/graphql';
const folder = fileURLToPath(new URL('..', import.meta.url));
const failed = [];

for (const name of ['generate', 'types', 'codegen', 'apollo-client', 'urql', 'relay']) {
  const args = ['run', '--silent', name, ...(['generate', 'types'].includes(name) ? [] : ['--', url])];
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nAll client examples work.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
