import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { readConfig } from '../src/config';
import { personName } from '../src/config-value';
import { readDatabase, useDatabase } from '../src/db/own-database';
import { applyFiles as applySeedFiles } from './apply-files';
import { type FileRecord, readRecord } from './changed/file-record';
import { checkSeed } from './check';
import { renderCrossChecks } from './cross-check/render-cross-checks';
import { renderDictionary } from './dictionary/render-dictionary';
import { renderNodeUses } from './dictionary/render-node-uses';
import { diffKnowledge, type SubjectChange } from './diff';
import { flattenSeed } from './flatten';
import { generatedPageCommand } from './generated-page-command';
import { importIndexCommand } from './import/framework/import-index-command';
import { importCommand } from './import/import-command';
import { type Mended, mendFiles } from './mend-files';
import { newCase, writeNewCase } from './new-case';
import { readSeed } from './read';
import { count, formatProblems, problemsAsJson } from './report-problems';
import { removeCommand, renameCommand } from './rename/rename-command';
import { type Renames, renamesOf, withRenames } from './renames';
import { formatDiff, summary } from './report-diff';
import { type KnowledgeRows, noRows } from './rows';
import { showProgress } from './show-progress';
import { queriesOf, readKnowledge } from './tables';
import { FIRST_SOURCE, verifyCommand } from './verify/verify-command';

/** As the commands of package.json run it: from the folder of the project. */
const ROOT = 'seed/data';

const color = process.stdout.isTTY === true;
const progress = showProgress({
  write: (text) => process.stderr.write(text),
  now: () => performance.now(),
  isTerminal: process.stderr.isTTY === true,
});
const format = () =>
  new Option('--format <format>', 'for people or for tools').choices(['text', 'json']).default('text');

const program = new Command('seed').description(
  'The knowledge base as text: check it, compare it, put it into the database.',
);

program
  .command('check')
  .description('show every mistake in the seed files, or in the files and folders named')
  .argument('[paths...]')
  .option('--text <file>', 'the text of a source: look for the markers, sections and figures cited from it')
  .option('--source <slug>', 'whose text it is', FIRST_SOURCE)
  .option('--fix', 'first mend what has one right form: Chinese broken over lines, invisible characters', false)
  .addOption(format())
  .action(async (paths: string[], options: CheckCommandOptions) => {
    if (options.fix) mendFiles(paths.length > 0 ? paths : [ROOT]).forEach(tellMended);
    const { text, source } = options;
    const report = checkSeed(ROOT, paths, {
      progress,
      record: await recordOfFiles(),
      ...(text === undefined ? {} : { text: { file: text, source } }),
    });
    print(options.format === 'json' ? problemsAsJson(report) : formatProblems(report, color));
    if (report.problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  });

program
  .command('diff')
  .description('show what applying would change; changes nothing')
  .addOption(format())
  .action(async (options: { format: string }) => {
    const valid = validRows();
    if (!valid) return;
    const subjects = withRenames(diffKnowledge(await currentRows(), valid.rows).subjects, valid.renames);
    print(options.format === 'json' ? changesAsJson(subjects) : formatDiff(subjects, color));
  });

program
  .command('apply')
  .description('bring the database to what the seed files say, in one transaction')
  .option('--message <text>', 'what the change is, for the list of revisions', 'Seed files applied')
  .option('--author <name>', 'whose change it is, as the list of revisions shows it; else that of CIVIGRAPH_AUTHOR')
  .option('--allow-removals', 'also where more than half of all nodes would be removed', false)
  .action(async ({ message, author, allowRemovals }: { message: string; author?: string; allowRemovals: boolean }) => {
    await applyFiles(message, { author, allowRemovals });
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

program.addCommand(renameCommand(ROOT));
program.addCommand(removeCommand(ROOT));
program.addCommand(verifyCommand(ROOT));
const importing = { apply: (message: string) => applyFiles(message), recordOfFiles, progress };
program.addCommand(importCommand(ROOT, importing));
program.addCommand(importIndexCommand(ROOT, importing));
program.addCommand(generatedPageCommand('dictionary', ROOT, 'docs/data-dictionary.md', renderDictionary));
program.addCommand(generatedPageCommand('nodes-by-use', ROOT, 'docs/nodes-by-use.md', renderNodeUses));
program.addCommand(generatedPageCommand('cross-check', ROOT, 'docs/cross-checks.md', renderCrossChecks));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

/** What the database knows of the files; null where there is none, or none that can be read: then all files are read. */
async function recordOfFiles(): Promise<FileRecord | null> {
  const { databaseUrl } = readConfig();
  return readDatabase(databaseUrl, (read) => readRecord(queriesOf(read), ROOT)).catch(() => null);
}

interface CheckCommandOptions {
  readonly format: string;
  readonly text?: string;
  readonly source: string;
  readonly fix: boolean;
}

/** Beside the report, which tools may read. */
function tellMended({ file, texts }: Mended): void {
  process.stderr.write(`${file}: mended ${count(texts, 'text')}.\n`);
}

interface ApplyCommandOptions {
  readonly author?: string | undefined;
  readonly allowRemovals?: boolean;
}

/** False where the files have errors. */
async function applyFiles(
  message: string,
  { author, allowRemovals = false }: ApplyCommandOptions = {},
): Promise<boolean> {
  const { databaseUrl, author: usual } = readConfig();
  const stated = author === undefined ? usual : statedAuthor(author);
  const options = { message, author: stated, now: new Date(), allowRemovals, progress };
  const report = await applySeedFiles(ROOT, (work) => useDatabase(databaseUrl, work), isThere(databaseUrl), options);
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report, false)}\n`);
  if (!report.applied) {
    process.exitCode = 1;
    return false;
  }
  const { revision, changes } = report.applied;
  print(
    changes.length === 0 ? `0 changes. Still revision ${revision}.` : `${summary(changes)} Now revision ${revision}.`,
  );
  return true;
}

/** False for a file of SQLite that does not exist: opening it would make it. */
function isThere(databaseUrl: string): boolean {
  const path = /^sqlite:(.+)$/.exec(databaseUrl)?.[1];
  return path === undefined || existsSync(path);
}

function statedAuthor(author: string): string {
  const name = personName(author);
  if (typeof name === 'string' && name !== '') return name;
  throw new Error(`--author: ${JSON.stringify(author)} is not a name of at most 100 characters on one line.`);
}

/** Null after telling what is wrong; warnings are told and hold up nothing. */
function validRows(): { rows: KnowledgeRows; renames: Renames } | null {
  const report = checkSeed(ROOT, [], { progress });
  if (report.problems.length > 0) process.stderr.write(`${formatProblems(report, false)}\n`);
  if (!report.problems.some(({ severity }) => severity === 'error')) {
    return { rows: flattenSeed(report.seed), renames: renamesOf(report.survey) };
  }
  process.exitCode = 1;
  return null;
}

async function currentRows(): Promise<KnowledgeRows> {
  const rows = await readDatabase(readConfig().databaseUrl, (read) => readKnowledge(queriesOf(read)));
  return rows ?? noRows();
}

function changesAsJson(changes: readonly SubjectChange[]): string {
  const listed = changes.map(({ subjectId, action, before, after }) => ({ subjectId, action, before, after }));
  return JSON.stringify({ changes: listed }, null, 2);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
