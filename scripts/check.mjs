// The gate: node scripts/check.mjs [--fix]
// Every check runs even when one fails; --fix runs the twin of each that can mend.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/project.mjs';

const tsc = 'node_modules/typescript-7/bin/tsc';
const eslint = ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '.', '--log-level=warn'];

// In this order: what follows `build` reads the compiled code.
const steps = [
  { name: 'lock file', check: ['scripts/lock-file.mjs', '--check'], fix: ['scripts/lock-file.mjs'] },
  { name: 'types', check: [tsc, '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of web', needs: 'web/tsconfig.json', check: [tsc, '--noEmit', '-p', 'web/tsconfig.json'] },
  { name: 'lint', check: eslint, fix: [...eslint, '--fix'] },
  { name: 'format', check: [...prettier, '--check'], fix: [...prettier, '--write'] },
  { name: 'build', check: ['scripts/setup.mjs', '--build=server', '--quiet'] },
  compiled('settings page', 'src/config-docs', ['--check'], []),
  compiled('errors page', 'src/error-docs', ['--check'], []),
  compiled('method pages', 'src/method-docs', ['--check'], []),
  compiled('schema', 'src/emit-schema', ['--check'], []),
  compiled('seed data', 'seed/run', ['check'], ['check', '--fix']),
  { name: 'answers', check: ['scripts/example-answers.mjs', '--check'], fix: ['scripts/example-answers.mjs'] },
  compiled('dictionary', 'seed/run', ['dictionary', '--check'], ['dictionary']),
  compiled('nodes by use', 'seed/run', ['nodes-by-use', '--check'], ['nodes-by-use']),
  compiled('cross-checks', 'seed/run', ['cross-check', '--check'], ['cross-check']),
];

const fixing = process.argv.includes('--fix');
const failed = steps.filter((step) => !run(step)).map((step) => step.name);
console.log(
  failed.length === 0
    ? '\nAll checks passed.'
    : `\nFailed: ${failed.join(', ')}.${fixing ? '' : ' Some of it "npm run fix" can mend.'}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** A check that is a compiled program of the project; skipped while its source does not exist. */
function compiled(name, path, checkArgs, fixArgs) {
  const program = `dist/${path}.js`;
  return { name, needs: `${path}.ts`, check: [program, ...checkArgs], fix: fixArgs && [program, ...fixArgs] };
}

function run({ name, needs, check, fix }) {
  const label = name.padEnd(14);
  if (needs && !existsSync(join(root, needs))) {
    console.log(`${label}      -     nothing to check (${needs} does not exist)`);
    return true;
  }
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, (fixing && fix) || check, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(7);
  console.log(`${label}${seconds}     ${status === 0 ? 'ok' : 'FAILED'}`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gm, '    '));
  return status === 0;
}
