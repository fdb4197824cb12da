import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeConfig, type ConfigRow } from './config';

/** The text of docs/configuration.md, made from the table of settings. */
export function renderConfigDocs(): string {
  return `# Configuration

<!-- Made from src/config.ts by "npm run fix"; edit it there. -->

Settings are read from environment variables when the process starts; all of them are optional, and an empty one counts as
absent. A wrong value stops the start with one line that names the variable, the value (passwords hidden), what is valid and
the nearest valid value.

| variable | default | valid | what it does |
| --- | --- | --- | --- |
${describeConfig().map(renderRow).join('\n')}
`;
}

function renderRow(row: ConfigRow): string {
  const standard = row.default === '' ? 'empty' : `\`${row.default}\``;
  return `| \`${row.name}\` | ${standard} | ${row.valid} | ${row.description} |`;
}

function run(args: readonly string[]): number {
  const file = join(process.cwd(), 'docs', 'configuration.md');
  if (!args.includes('--check')) {
    writeFileSync(file, renderConfigDocs());
    return 0;
  }
  if (readFileSync(file, 'utf8') === renderConfigDocs()) return 0;
  process.stderr.write('docs/configuration.md differs from src/config.ts. To bring it up to date: npm run fix\n');
  return 1;
}

if (require.main === module) process.exitCode = run(process.argv.slice(2));
