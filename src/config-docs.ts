import { describeConfig, type ConfigRow } from './config';
import { type GeneratedPage, runPage } from './generated-page';

/** docs/configuration.md, made from the table of settings. */
export const CONFIGURATION_PAGE: GeneratedPage = { file: 'docs/configuration.md', from: 'src/config.ts', render };

function render(): string {
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

if (require.main === module) process.exitCode = runPage(CONFIGURATION_PAGE, process.argv.slice(2));
