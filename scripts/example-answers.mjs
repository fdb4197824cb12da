// Runs every query of docs/examples and docs/tasks, and the first one of README.md, on a freshly filled database, and writes
// the answers beside or below them; with --check it compares and changes nothing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { startApp } from './lib/app.mjs';
import { withAnswers } from './lib/answers.mjs';
import { root } from './lib/project.mjs';

const checking = process.argv.includes('--check');
const app = await startApp();
const stale = [];
for (const [file, answered] of [...(await examples()), ...(await tasks()), await readme()]) {
  const text = await prettier.format(answered, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (existsSync(file) && read(file) === text) continue;
  if (checking) stale.push(file.slice(root.length + 1));
  else writeFileSync(file, text);
}
await app.close();
if (stale.length > 0) {
  console.error(`Not what the server answers: ${stale.join(', ')}. To bring it up to date: npm run fix`);
  process.exitCode = 1;
}

function examples() {
  const folder = join(root, 'docs/examples');
  return Promise.all(
    filesOf(folder, '.graphql').map(async (name) => {
      const base = join(folder, name.replace(/\.graphql$/, ''));
      const variables = existsSync(`${base}.variables.json`) ? read(`${base}.variables.json`) : '{}';
      const answer = await app.ask({ query: read(join(folder, name)), variables: JSON.parse(variables) });
      return [`${base}.answer.json`, JSON.stringify(answer, null, 2)];
    }),
  );
}

/** The formatter keeps on one line what came on one line and fits: the answers of the pages are short, so they come that way. */
function tasks() {
  const folder = join(root, 'docs/tasks');
  return Promise.all(
    filesOf(folder, '.md').map(async (name) => {
      const text = await withAnswers(read(join(folder, name)), app.ask);
      return [join(folder, name), text];
    }),
  );
}

async function readme() {
  const file = join(root, 'README.md');
  const text = read(file);
  const query = /```graphql\n([^]*?)```/.exec(text)?.[1];
  const answer = JSON.stringify(await app.ask({ query }), null, 2);
  return [file, text.replace(/```json\n[^]*?```/, () => `\`\`\`json\n${answer}\n\`\`\``)];
}

function filesOf(folder, ending) {
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}

function read(file) {
  return readFileSync(file, 'utf8');
}
