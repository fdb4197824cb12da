// node bench/data/generate.mjs --size S|M|L --out FOLDER [--scores ROWS]
// Seed files of a size, always the same ones: a copy of the shipped words and shapes, as many as asked for. What is in FOLDER stays.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFiles } from './files.mjs';
import { publishedTable } from './observations.mjs';
import { SIZES } from './sizes.mjs';

const { values } = parseArgs({
  options: { size: { type: 'string' }, out: { type: 'string' }, scores: { type: 'string' } },
});
const size = SIZES[values.size ?? ''];
const rows = Number(values.scores ?? 0);
if (size === undefined || values.out === undefined || !Number.isInteger(rows) || rows < 0) {
  console.error(
    `Usage: node bench/data/generate.mjs --size ${Object.keys(SIZES).join('|')} --out FOLDER [--scores ROWS]`,
  );
  process.exitCode = 1;
} else {
  const folder = resolve(values.out);
  let files = 0;
  let bytes = 0;
  const write = (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  };
  for (const [name, text] of generateFiles(size)) write(join(folder, name), text);
  console.log(`${files} files, ${(bytes / 2 ** 20).toFixed(1)} MB below ${folder}`);
  // Beside the seed files, as a table that somebody published: what import-scores reads.
  if (rows > 0) {
    write(`${folder}-scores-${rows}.csv`, publishedTable(size, rows));
    console.log(`${rows} values in ${folder}-scores-${rows}.csv`);
  }
}
