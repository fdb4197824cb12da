import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { formatProblems } from '../../report-problems';
import { carryOut } from '../carry-out';
import { checkedOptions, type CommandOptions } from '../checked-options';
import { IMPORT_OPTIONS, type ImportSurroundings } from '../import-command';
import { importReport } from '../import-report';
import { writePlan } from '../plan/write-plan';
import { indexOptions, type IndexCommandOptions } from './index-options';
import { planIndex } from './plan-index';
import { rebuildReport } from './rebuild-report';

/** `seed import-index`: an index as a table becomes a recipe with its observations, beside what is published of it. */
export function importIndexCommand(root: string, { apply, recordOfFiles, progress }: ImportSurroundings): Command {
  const command = new Command('import-index')
    .description(
      'load an index as a table, in the layout of the COIN tool and COINr: a framework (iMeta) and values (iData), in one workbook or two files',
    )
    .argument('[data]', 'the values (iData), or a workbook with both sheets')
    .option('--plan <file>', 'a plan that --save-plan wrote; options given beside it go before what it says')
    .option('--save-plan <file>', 'write down what the data were taken for, to be read, changed and run again');
  for (const option of [...OWN_OPTIONS, ...IMPORT_OPTIONS.filter((each) => !FIXED.includes(each.attributeName()))])
    command.addOption(option);
  return command.addHelpText('after', EXAMPLES).action(async (data: string | undefined, given: IndexCommandOptions) => {
    const { meta, own, common } = indexOptions(given);
    const { path, options: imported } = checkedOptions(data, common as CommandOptions);
    const options = { ...imported, ...own };
    const beside = { record: await recordOfFiles(), progress };
    const plan = planIndex(root, meta ?? path, path, options, beside);
    if (given.savePlan !== undefined) writePlan(given.savePlan, path, plan, options);
    if (plan.resolved) out(importReport(plan, options));
    if (plan.unread.length > 0)
      out(`Columns of the framework that say nothing of the method: ${plan.unread.join(', ')}`);
    if (plan.rebuilt) out(rebuildReport(plan.rebuilt));
    if (plan.problems.length > 0) err(formatProblems({ problems: plan.problems, fileCount: 0 }, false));
    await carryOut(root, plan.files, { ...common, replace: options.replace }, () =>
      apply(`Index imported from ${basename(path)}`),
    );
  });
}

/** What a framework says itself. */
const FIXED = [
  'indicatorColumn',
  'measureColumns',
  'indicator',
  'valueColumn',
  'valueColumns',
  'periodColumns',
  'statusColumn',
  'unitColumn',
  'multiplierColumn',
  'measureUnit',
  'plainUnit',
  'scale',
  'newIndicators',
  'higherIsBetter',
  'lowerIsBetter',
  'sheet',
  'range',
  'skipLines',
  'lastLine',
  'missing',
];

const OWN_OPTIONS: readonly Option[] = [
  new Option('--meta <file>', 'the framework (iMeta), where it is a file of its own'),
  new Option('--meta-sheet <name>', 'Excel: the sheet of the framework').default('iMeta'),
  new Option('--data-sheet <name>', 'Excel: the sheet of the values').default('iData'),
  new Option('--treatment <methods>', 'of outliers, of the indicators without a treatment of their own'),
  new Option('--normalisation <method>', 'of the indicators without goalposts and without a method of their own'),
  new Option('--aggregation <method>', 'of the aggregates without a method of their own').default('ARITHMETIC'),
  new Option('--missing <policy>', 'what happens to gaps, such as SKIP'),
  new Option('--missing-signs <signs>', 'further signs of a missing value, separated by commas'),
  new Option('--score-column <heading>', 'which column of the data holds the published scores'),
  new Option('--rank-column <heading>', 'which column of the data holds the published ranks'),
  new Option(
    '--tolerance <number>',
    'what a score may differ by to count as rebuilt (default: half a unit in the last printed decimal)',
  ),
];

const EXAMPLES = `
The columns of both tables and what is checked: docs/import-index.md

Examples:
  seed import-index index.xlsx --place-kind country --period 2019 --normalisation MIN_MAX --missing SKIP --source-name "An index" --dry-run
  seed import-index iData.csv --meta iMeta.csv --period 2020 --normalisation '{"method":"MIN_MAX","lower":1,"upper":100}' --aggregation GEOMETRIC --score-column Published`;

function out(text: string): void {
  process.stdout.write(`${text}\n`);
}

function err(text: string): void {
  process.stderr.write(`${text}\n`);
}
