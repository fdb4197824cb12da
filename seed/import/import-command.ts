import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Progress } from '../../src/db/progress';
import { EVIDENCE_GRADES } from '../../src/entities/vocabulary';
import type { FileRecord } from '../changed/file-record';
import { PLACE_KINDS } from '../places';
import { formatProblems } from '../report-problems';
import { checkedOptions, type CommandOptions } from './checked-options';
import { carryOut } from './carry-out';
import { planImport } from './import-scores';
import { importReport } from './import-report';
import { planText, writePlan } from './plan/write-plan';
import { ENCODINGS } from './table/decode-text';

export interface ImportSurroundings {
  /** Brings the database to the files; false where they have errors. */
  readonly apply: (message: string) => Promise<boolean>;
  readonly recordOfFiles: () => Promise<FileRecord | null>;
  readonly progress: Progress;
}

/** `seed import-scores`: a published table becomes seed files with a source, and goes into the database. */
export function importCommand(root: string, { apply, recordOfFiles, progress }: ImportSurroundings): Command {
  const command = new Command('import-scores')
    .description(
      'load a published table (CSV, TSV or Excel; long or wide) as observations: seed files first, then the database',
    )
    .argument('[file]', 'the table, with a heading row; a plan names it too')
    .option('--plan <file>', 'a plan that --save-plan wrote; options given beside it go before what it says')
    .option(
      '--save-plan <file>',
      'write down everything that was found and settled, to be read, changed and run again',
    );
  for (const option of IMPORT_OPTIONS) command.addOption(option);
  return command.addHelpText('after', EXAMPLES).action(async (table: string | undefined, given: CommandOptions) => {
    const { path, options } = checkedOptions(table, given);
    const plan = planImport(root, path, options, { record: await recordOfFiles(), progress });
    if (given.savePlan !== undefined) writePlan(given.savePlan, path, plan, options);
    // What was understood so far helps to settle the rest.
    if (given.dryRun && given.savePlan === undefined) out(planText(path, plan, options));
    if (plan.resolved) out(importReport(plan, options));
    if (plan.problems.length > 0) err(formatProblems({ problems: plan.problems, fileCount: 0 }, false));
    if (given.savePlan !== undefined)
      out(`Plan written: ${given.savePlan}. To run it: import-scores --plan ${given.savePlan}`);
    await carryOut(root, plan.files, { ...given, replace: options.replace }, () =>
      apply(`Scores imported from ${basename(path)}`),
    );
  });
}

const option = (flags: string, description: string): Option => new Option(flags, description);
const many = (flags: string, description: string): Option =>
  option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);

/** The options of an import of any table. */
export const IMPORT_OPTIONS: readonly Option[] = [
  option('--encoding <name>', 'how the file is encoded (default: UTF-8, or what its first bytes say)').choices(
    ENCODINGS,
  ),
  option(
    '--delimiter <sign>',
    'what separates the cells, tab for a tabulator (default: the only sign that makes a table)',
  ),
  option('--sheet <name>', 'Excel: which sheet, where there are several'),
  option('--range <cells>', 'Excel: which cells, such as A3:F40'),
  option('--skip-lines <count>', 'lines above the heading that are no part of the table (default: found)'),
  option('--last-line <number>', 'the last line of the table, where notes below it cannot be told'),
  many('--where <heading=value>', 'only these rows; heading!=value for all others; may be given again'),
  option('--place-column <heading>', 'which column names the places'),
  option('--place-kind <kind>', 'what the places are (default: what the heading says, else city)').choices(PLACE_KINDS),
  option('--country-column <heading>', 'which column names the country of each place'),
  option('--region-column <heading>', 'which column names the province or state of each place'),
  option('--code-column <heading>', 'which column holds a code of each place'),
  option(
    '--rename <name=slug>',
    'what a name in the table means: a slug, new, or leave out; also for indicators, and for units with their multiplier (MIO_NAC=million CNY); may be given again',
  ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]),
  option('--new-places', 'make the places that there are not yet'),
  option('--keep-aggregates', 'take World, Total, 全国 and the like for places too'),
  option('--indicator-column <heading>', 'long table: which column names the indicator'),
  option('--measure-columns <headings>', 'columns that are part of what is measured, such as sex, separated by commas'),
  option('--ignore-columns <headings>', 'columns that say nothing of the values, separated by commas'),
  option(
    '--indicator <slug>',
    'the one indicator that every value measures; the name of a new one beside --new-indicators',
  ),
  option('--value-column <heading>', 'which column holds the values'),
  option(
    '--value-columns <headings>',
    'wide table: the columns that are indicators, separated by commas, or all that hold numbers; le_* for every heading of that form, "a, b" in quotation marks',
  ),
  option('--period-columns <headings>', 'wide table: the columns that are periods, or all whose heading is one'),
  option('--period-column <heading>', 'which column holds the period'),
  option('--period <period>', 'of when all values are: 2013, 2016-10, 2012..2016'),
  option('--split-years <how>', 'what 2019/20 becomes; none: 2009-10 is a month').choices([
    'start',
    'end',
    'range',
    'none',
  ]),
  option('--fiscal-years <how>', 'what FY2019 becomes').choices(['as-named']),
  option('--days <how>', 'what a day becomes').choices(['month', 'year']),
  many('--rename-period <printed=period>', 'what a printed period stands for; may be given again'),
  option('--status-column <heading>', 'which column holds the observation status'),
  many('--rename-status <flag=status>', 'what a flag means, in the codes of SDMX; may be given again'),
  option('--unit-column <heading>', 'which column names the unit'),
  option('--multiplier-column <heading>', 'which column holds the power of ten of the values'),
  option('--measure-unit <code>', 'unit of figures for which the table states none; others are converted to it'),
  option('--plain-unit <code>', 'unit of the cells without one in a column in which others have one'),
  option('--scale <factor>', 'multiply every value, 1000 where the table is in thousands'),
  option('--decimal <sign>', 'the decimal sign of the table (default: what its numbers prove)').choices(['.', ',']),
  option(
    '--footnotes',
    'read what stands behind numbers and places: flags become statuses, signs of footnotes are cut',
  ),
  option('--missing <signs>', 'further signs of a missing value, separated by commas'),
  option('--new-indicators', 'make the indicators that there are not yet'),
  option(
    '--prefix <text>',
    'stands before the name of every indicator: "WHR 2019: " keeps its Score from being another',
  ),
  option('--higher-is-better <names>', 'new indicators of which more is better, separated by commas, or all'),
  option('--lower-is-better <names>', 'new indicators of which less is better, or all'),
  option('--source <slug>', 'a source that there is; otherwise one is made from the options below'),
  option('--section <text>', 'where in the source the table stands (default: file name > heading)'),
  option('--source-name <text>', 'new source: its title'),
  option('--publisher <text>', 'new source: who published it'),
  option('--licence <text>', 'new source: under which licence'),
  option('--url <address>', 'new source: where it is on the web'),
  option('--year <year>', 'new source: when it was published'),
  option('--evidence <grade>', 'new source: how far to trust it (default: C)').choices(EVIDENCE_GRADES),
  option('--name <slug>', 'name of the files that are written (default: that of the table)'),
  option('--replace', 'overwrite files of that name'),
  option('--dry-run', 'print the plan and what it would do; write nothing'),
  option('--no-apply', 'write the seed files and leave the database as it is'),
];

function out(text: string): void {
  process.stdout.write(`${text}\n`);
}

function err(text: string): void {
  process.stderr.write(`${text}\n`);
}

const EXAMPLES = `
What the program finds by itself and what it asks for: docs/import.md

Examples:
  seed import-scores index.csv --value-columns "Mobility,Health" --period 2020 --new-indicators --higher-is-better all --source-name "A city index" --dry-run
  seed import-scores wup.xlsx --sheet Data --indicator urban-agglomeration-population --scale 1000 --source un-wup-2018 --save-plan wup.plan.yaml
  seed import-scores --plan wup.plan.yaml`;
