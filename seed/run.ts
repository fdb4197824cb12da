import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Argument, Command, Option } from 'commander';
import { readConfig } from '../src/config';
import { applyKnowledge } from './apply';
import { checkSeed } from './check';
import { dictionaryCommand } from './dictionary/dictionary-command';
import { diffKnowledge, type SubjectChange } from './diff';
import { flattenSeed } from './flatten';
import { importCommand } from './import/import-command';
import { newCase, writeNewCase } from './new-case';
import { readSeed, type Seed } from './read';
import { formatProblems, problemsAsJson } from './report-problems';
import { formatDiff, summary } from './report-diff';
import { successorsOf } from './load';
import { type KnowledgeRows, noRows } from './rows';
import { queriesOf, readKnowledge } from './tables';
import { useDatabase } from './use-database';
import { verifyCommand } from './verify/verify-command';

/** As the commands of package.json run it: from the folder of the project. */
const ROOT = 'seed/data';

const color = process.stdout.isTTY === true;
const format = () =>
  new Option('--format <format>', 'for people or for tools').choices(['text', 'json']).default('text');

const program = new Command('seed').description(
  'The knowledge base as text: check it, compare it, put it into the database.',
);

program
  .command('check')
  .description('show every mistake in the seed files, or in the files and folders named')
  .argument('[paths...]')
  .addOption(format())
  .action((paths: string[], options: { format: string }) => {
    const report = checkSeed(ROOT, paths);
    print(options.format === 'json' ? problemsAsJson(report) : formatProblems(report, color));
    if (report.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  });

program
  .command('diff')
  .description('show what applying would change; changes nothing')
  .addOption(format())
  .action(async (options: { format: string }) => {
    const valid = validSeed();
    if (!valid) return;
    const { subjects } = diffKnowledge(await currentRows(), flattenSeed(valid));
    print(options.format === 'json' ? changesAsJson(subjects) : formatDiff(subjects, color));
  });

program
  .command('apply')
  .description('bring the database to what the seed files say, in one transaction')
  .option('--message <text>', 'what the change is, for the list of revisions', 'Seed files applied')
  .option('--author <name>', 'whose change it is', userName())
  .option('--allow-removals', 'also where more than half of all nodes would be removed', false)
  .action(async ({ message, author, allowRemovals }: { message: string; author: string; allowRemovals: boolean }) => {
    await applyFiles(message, author, allowRemovals);
  });

program
  .command('new')
  .description('start a new case from a template; check then shows what is to be filled in')
  .addArgument(new Argument('<kind>', 'of what').choices(['case']))
  .argument('<slug>', "the city's name first, lower-case words joined by hyphens")
  .action((_kind: string, slug: string) => {
    const started = newCase(ROOT, readSeed(ROOT), slug);
    writeNewCase(started);
    print(`${started.path} is there to be filled in. Then: npm run seed -- check ${started.path}`);
  });

program.addCommand(verifyCommand(ROOT));
program.addCommand(importCommand(ROOT, (message) => applyFiles(message, userName(), false)));
program.addCommand(dictionaryCommand(ROOT));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function applyFiles(message: string, author: string, allowRemovals: boolean): Promise<void> {
  const valid = validSeed();
  if (!valid) return;
  const successors = successorsOf(valid.nodes);
  const { revision, changes } = await useDatabase(readConfig().databaseUrl, (database) =>
    applyKnowledge(database, flattenSeed(valid), { message, author, now: new Date(), allowRemovals, successors }),
  );
  print(
    changes.length === 0 ? `0 changes. Still revision ${revision}.` : `${summary(changes)} Now revision ${revision}.`,
  );
}

/** Null after telling what is wrong; warnings are told and hold up nothing. */
function validSeed(): Seed | null {
  const report = checkSeed(ROOT);
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report, false)}\n`);
  if (!report.problems.some(({ severity }) => severity === 'error')) return report.seed;
  process.exitCode = 1;
  return null;
}

async function currentRows(): Promise<KnowledgeRows> {
  const path = /^sqlite:(.+)$/.exec(readConfig().databaseUrl)?.[1];
  // Opening it would make it, and a comparison changes nothing.
  if (path !== undefined && !existsSync(path)) return noRows();
  return useDatabase(readConfig().databaseUrl, ({ read }) => readKnowledge(queriesOf(read)));
}

function changesAsJson(changes: readonly SubjectChange[]): string {
  const listed = changes.map(({ subjectId, action, before, after }) => ({ subjectId, action, before, after }));
  return JSON.stringify({ changes: listed }, null, 2);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
