// npm run bench -- [NAME] [OPTIONS of it]: runs every measurement of this folder, or the one named. Figures are ratios on this machine, never a test.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.replace(/\.mjs$/, ''));
// Names first; what follows the first option belongs to the measurement.
const given = process.argv.slice(2);
const options = given.findIndex((argument) => argument.startsWith('--'));
const asked = options < 0 ? given : given.slice(0, options);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : names) await import(join(folder, `${name}.mjs`));
}
