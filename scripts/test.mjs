// Runs the tests: node scripts/test.mjs [arguments of Jest]
// Ends with one line `N passed, N failed, N skipped`; before it stands every skipped test, whose title says why.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, say } from './lib/project.mjs';

// What a public clone can never have; any other test skipped in CI means that the machine lacks something it should have.
const skippableInCi = '[needs ../shared]';

const args = process.argv.slice(2);
const { report, exitCode } = runJest(args);
const totals = countTests(report);
const skipped = listSkipped(report, chosenNames(args));
const unexpected = isCi() ? skipped.filter((title) => !title.includes(skippableInCi)) : [];

if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((title) => `  - ${title}`).join('\n')}`);
if (unexpected.length > 0)
  console.log(
    `\nFAILED: ${unexpected.length} of these must not be skipped in CI:\n${unexpected.map((title) => `  ! ${title}`).join('\n')}`,
  );
if (totals.passed + totals.failed === 0) console.log('\nFAILED: not one test was run.');
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);

const good = exitCode === 0 && totals.failed === 0 && totals.passed > 0 && unexpected.length === 0;
process.exitCode = good ? 0 : exitCode || 1;

function runJest(jestArgs) {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-test-'));
  try {
    const output = join(folder, 'report.json');
    const jest = ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${output}`, ...jestArgs];
    // Jest's own summary goes to stderr; with --outputFile its stdout holds only the name of the report.
    const { status } = spawnSync(process.execPath, jest, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });
    return { report: readReport(output), exitCode: status ?? 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    say('Jest left no report.');
    return undefined;
  }
}

/** A test file that could not even be loaded counts as one failed test. */
function countTests(jestReport) {
  if (!jestReport) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: jestReport.numPassedTests,
    failed: jestReport.numFailedTests + jestReport.numRuntimeErrorTestSuites,
    skipped: jestReport.numPendingTests + jestReport.numTodoTests,
  };
}

function listSkipped(jestReport, isChosen) {
  return (jestReport?.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status) && isChosen(test.fullName))
    .map((test) => test.fullName);
}

/** With `-t PATTERN` Jest reports every other test as pending; those were not skipped, only not asked for. */
function chosenNames(jestArgs) {
  const at = jestArgs.findIndex((arg) => arg === '-t' || arg === '--testNamePattern');
  const pattern =
    at >= 0
      ? jestArgs[at + 1]
      : /^--testNamePattern=(.*)$/.exec(jestArgs.find((arg) => arg.startsWith('--testNamePattern=')) ?? '')?.[1];
  if (pattern === undefined) return () => true;
  const expression = new RegExp(pattern, 'i');
  return (name) => expression.test(name);
}

function isCi() {
  return !['', '0', 'false', undefined].includes(process.env.CI);
}
