import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Command, Option } from 'commander';
import { EVIDENCE_GRADES } from '../../src/entities/vocabulary';
import { formatProblems } from '../report-problems';
import { isSlug, toSlug } from '../slugs';
import { PLACE_KINDS } from '../places';
import type { ImportOptions } from './import-options';
import { type ImportPlan, inTheWay, planImport, writeFiles } from './import-scores';

interface CommandOptions extends ImportOptions {
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly apply: boolean;
}

/** Applies the seed files; false where it could not, which it has told. */
type Apply = (message: string) => Promise<boolean>;

/** `seed import-scores`: a published table becomes seed files with a source, and goes into the database. */
export function importCommand(root: string, apply: Apply): Command {
  return new Command('import-scores')
    .description('load a published table (CSV, long or wide) as observations: seed files first, then the database')
    .argument('<file>', 'the table: CSV, UTF-8, with a heading row')
    .option(
      '--place-column <heading>',
      'which column names the places (default: city, country, name ..., or the first)',
    )
    .addOption(new Option('--place-kind <kind>', 'what the places are').choices(PLACE_KINDS).default('city'))
    .option('--indicator-column <heading>', 'long table: which column names the indicator')
    .option('--indicator <slug>', 'the one indicator that every value measures')
    .option('--value-column <heading>', 'which column holds the values (default: value, score ...)')
    .option(
      '--value-columns <headings>',
      'wide table: the columns that are indicators, separated by commas, or all that hold numbers; le_* for every heading of that form, "a, b" in quotation marks. A year in a heading is the period where nothing else says it',
    )
    .option(
      '--period-columns <headings>',
      'wide table: the columns that are periods, or all with a year in the heading',
    )
    .option('--period-column <heading>', 'which column holds the period (default: year, period ...)')
    .option('--period <period>', 'of when all values are: 2013, 2016-10, 2012..2016')
    .option('--status-column <heading>', 'which column holds the observation status of SDMX')
    .option('--unit-column <heading>', 'new indicators: which column names their unit, in place of --measure-unit')
    .option(
      '--where <heading=value>',
      'only these rows; heading!=value for all others; may be given again',
      collect,
      [],
    )
    .option('--source <slug>', 'a source that there is; otherwise one is made from the options below')
    .option('--section <text>', 'where in the source the table stands (default: file name > heading)')
    .option('--source-name <text>', 'new source: its title')
    .option('--publisher <text>', 'new source: who published it')
    .option('--licence <text>', 'new source: under which licence')
    .option('--url <address>', 'new source: where it is on the web')
    .option('--year <year>', 'new source: when it was published')
    .addOption(
      new Option('--evidence <grade>', 'new source: how far to trust it').choices(EVIDENCE_GRADES).default('C'),
    )
    .option('--new-indicators', 'make the indicators that there are not yet', false)
    .option('--higher-is-better <names>', 'new indicators of which more is better, separated by commas, or all')
    .option('--lower-is-better <names>', 'new indicators of which less is better, or all')
    .option('--measure-unit <code>', 'new indicators: their unit', '1')
    .option(
      '--prefix <text>',
      'stands before the name of every indicator: "WHR 2019: " keeps its Score from being another',
    )
    .option('--new-places', 'make the places that there are not yet', false)
    .option('--rename <name=slug>', 'what a name in the table means; may be given again', collect, [])
    .option('--scale <factor>', 'multiply every value, 1000 where the table is in thousands', '1')
    .addOption(new Option('--decimal <sign>', 'the decimal sign of the table').choices(['.', ',']).default('.'))
    .option('--delimiter <sign>', 'what separates the cells; tab for a tabulator', ',')
    .option('--skip-lines <count>', 'lines above the heading that are no part of the table', '0')
    .option('--footnotes', 'cut marks of footnotes from numbers and places: 12.3*, 4.5 b, Japan [2]', false)
    .option('--missing <signs>', 'further signs of a missing value, separated by commas', '')
    .option('--name <slug>', 'name of the files that are written (default: that of the table)')
    .option('--replace', 'overwrite files of that name', false)
    .option('--dry-run', 'say what would be done; write nothing', false)
    .option('--no-apply', 'write the seed files and leave the database as it is')
    .addHelpText('after', EXAMPLES)
    .action(async (table: string, given: CommandOptions) => {
      const options = checked(table, given);
      const plan = planImport(root, table, options);
      if (plan.problems.length > 0) err(formatProblems({ problems: plan.problems, fileCount: 0 }, false));
      if (plan.files.size === 0) return fail();
      out(report(plan, options));
      const blocked = options.replace ? [] : inTheWay(root, plan.files);
      if (blocked.length > 0) {
        err(`${blocked.join(', ')} would be overwritten. Give --replace, or another --name.`);
        return fail();
      }
      if (options.dryRun) return out('Dry run: nothing was written.');
      const undo = writeFiles(root, plan.files);
      out(`Written below ${root}: ${[...plan.files.keys()].join(', ')}`);
      if (options.apply) await applyOrUndo(() => apply(`Scores imported from ${basename(table)}`), undo);
    });
}

/** Files and database change together: where the second cannot, the first are as they were. */
async function applyOrUndo(apply: () => Promise<boolean>, undo: () => void): Promise<void> {
  const takeBack = (): void => {
    undo();
    err('The database is as it was, and so the files were taken back.');
  };
  const stop = (): void => {
    takeBack();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const isApplied = await apply().catch((error: unknown) => {
    takeBack();
    throw error;
  });
  if (!isApplied) takeBack();
  process.off('SIGINT', stop).off('SIGTERM', stop);
}

/** @throws with one sentence for every option that cannot be right */
function checked(table: string, given: CommandOptions): CommandOptions {
  const wrong: string[] = [];
  if (!existsSync(table)) wrong.push(`There is no ${table}.`);
  const wide = [given.valueColumns, given.periodColumns, given.valueColumn].filter((each) => each !== undefined);
  if (wide.length > 1) wrong.push('Give one of --value-column, --value-columns and --period-columns.');
  if (given.indicator !== undefined && given.indicatorColumn !== undefined)
    wrong.push('Give --indicator or --indicator-column, not both.');
  if (given.source !== undefined && given.sourceName !== undefined)
    wrong.push('Give --source for a source that there is, or --source-name for a new one.');
  if (!Number.isFinite(Number(given.scale)) || Number(given.scale) === 0 || given.scale.trim() === '')
    wrong.push(`--scale ${JSON.stringify(given.scale)} is no number other than 0.`);
  if (!/^\d{1,6}$/.test(given.skipLines ?? '0'))
    wrong.push(`--skip-lines ${JSON.stringify(given.skipLines)} is no count.`);
  const delimiter = given.delimiter === 'tab' ? '\t' : given.delimiter;
  if ([...delimiter].length !== 1) wrong.push(`--delimiter ${JSON.stringify(delimiter)} is not one sign.`);
  for (const each of given.rename)
    if (!/^.+=[^=]+$/.test(each)) wrong.push(`--rename ${JSON.stringify(each)} is not of the form name=slug.`);
  const name = given.name ?? toSlug(basename(table, extname(table))) ?? 'imported';
  if (!isSlug(name)) wrong.push(`--name ${JSON.stringify(name)} is no slug; ${toSlug(name) ?? 'imported-scores'} is.`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return { ...given, delimiter, name };
}

function report({ resolved, empty, notes, leftOut, files }: ImportPlan, options: ImportOptions): string {
  const { scores, newIndicators, newPlaces, matched, known, repeated } = resolved;
  const count = (list: readonly unknown[]): number => new Set(list).size;
  const missing = scores.filter(({ value }) => value === null).length;
  const lines = [
    `${scores.length} values of ${count(scores.map((each) => each.indicatorSlug))} indicators for ${count(scores.map((each) => each.placeId))} places, ${count(scores.map((each) => each.period))} periods; ${missing} are marked as missing, ${empty} cells are empty.`,
    repeated === 0 ? '' : `${repeated} values stand in the table more than once, always the same, and count once.`,
    notes.length === 0 ? '' : `Left out as notes: line ${shown(notes.map(String))}.`,
    leftOut.length === 0 ? '' : `Columns left out, since they hold no numbers: ${shown(leftOut)}`,
    known.size === 0
      ? ''
      : `Indicators that there are: ${shown([...known].map(([name, slug]) => `${name} = ${slug}`))}`,
    list('New indicators', newIndicators),
    list(`New places (${options.placeKind})`, newPlaces),
    matched.size === 0 ? '' : `Read as: ${shown([...matched].map(([name, id]) => `${name} = ${id}`))}`,
    options.source === undefined ? `New source: source:${options.name}` : '',
    `${files.size} files.`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function list(what: string, nodes: readonly { slug: string; printed: string }[]): string {
  return nodes.length === 0 ? '' : `${what}: ${shown(nodes.map(({ slug }) => slug))}`;
}

function shown(items: readonly string[]): string {
  return items.length <= 12 ? items.join(', ') : `${items.slice(0, 12).join(', ')} ... (${items.length} in all)`;
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function out(text: string): void {
  process.stdout.write(`${text}\n`);
}

function err(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(): void {
  process.exitCode = 1;
}

const EXAMPLES = `
Examples:
  seed import-scores index.csv --place-column City --value-columns "Mobility,Health" --period 2020 --new-indicators --higher-is-better all --source-name "A city index"
  seed import-scores wup.csv --place-column city --period-columns all --indicator urban-agglomeration-population --scale 1000 --source un-wup-2018
  seed import-scores long.csv --place-kind country --indicator-column series --value-column obs_value --new-places --new-indicators --dry-run`;
