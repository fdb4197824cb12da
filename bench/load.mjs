// npm run bench -- load [--size S|M|L] [--only first,again,check,few,many]
// What it takes to bring seed files of a size into a database, and one change more. The files and the database are made anew below data/load.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/project.mjs';
import { generateFiles } from './data/files.mjs';
import { publishedTable } from './data/observations.mjs';
import { SIZES } from './data/sizes.mjs';
import { runSeed } from './load/run-seed.mjs';

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: 'M' }, only: { type: 'string' } },
});
const size = SIZES[options.size];
if (size === undefined)
  throw new Error(`There is no size ${options.size}; there are ${Object.keys(SIZES).join(', ')}.`);

const FEW = 100;
const MANY = 230_000;
const folder = join(root, 'data/load', options.size);
const seed = join(folder, 'seed/data');

const IMPORT = ['--indicator-column', 'Series', '--new-indicators', '--higher-is-better', 'all', '--source-name'];
const measurements = {
  first: ['from an empty database', () => runSeed(folder, ['apply'])],
  again: ['one changed sentence', () => (changeOneSentence(), runSeed(folder, ['apply']))],
  check: ['check of one file', () => runSeed(folder, ['check', `seed/data/${aCase()}`])],
  few: [`import of ${FEW} values`, () => runSeed(folder, importOf('few'))],
  many: [`import of ${MANY} values`, () => runSeed(folder, importOf('many'))],
};
const asked = options.only?.split(',') ?? Object.keys(measurements);
const unknown = asked.filter((name) => !(name in measurements));
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}.`);

const bytes = makeFiles();
console.log(`Size ${options.size}: ${(bytes / 2 ** 20).toFixed(0)} MB of seed files.`);
for (const [name, [what, measure]] of Object.entries(measurements)) {
  // Everything else is beside what was there first.
  if (name !== 'first' && !asked.includes(name)) continue;
  const { seconds, cpuSeconds, peakMegabytes } = await measure();
  const parts = [
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s of processor`,
    `${peakMegabytes.toFixed(0)} MB`,
  ];
  console.log(`${what.padEnd(24)} ${parts.map((part) => part.padStart(20)).join('')}`);
  if (name !== 'first') continue;
  const stored = statSync(join(folder, 'load.sqlite')).size;
  console.log(
    `${'database'.padEnd(24)} ${(stored / 2 ** 20).toFixed(0)} MB, ${(stored / bytes).toFixed(1)} times its text`,
  );
}

function makeFiles() {
  rmSync(folder, { recursive: true, force: true });
  let sum = 0;
  for (const [name, text] of generateFiles(size)) {
    mkdirSync(join(seed, name, '..'), { recursive: true });
    writeFileSync(join(seed, name), text);
    sum += Buffer.byteLength(text);
  }
  writeFileSync(join(folder, 'few.csv'), publishedTable(size, FEW));
  writeFileSync(join(folder, 'many.csv'), publishedTable(size, MANY));
  return sum;
}

/** The path of some case. */
function aCase() {
  for (const [name] of generateFiles(size)) if (name.startsWith('cases/')) return name;
  throw new Error('There is no case.');
}

function changeOneSentence() {
  const path = join(seed, aCase());
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/( {6}en: ".*)\."\n/, '$1 in the end."\n');
  if (changed === text) throw new Error(`${path} has no sentence to be changed.`);
  writeFileSync(path, changed);
}

function importOf(name) {
  return ['import-scores', `${name}.csv`, '--name', name, ...IMPORT, `Table of ${name} values`];
}
