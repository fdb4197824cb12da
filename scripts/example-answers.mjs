// Runs every query of docs/examples, and the first one of README.md, on a freshly filled database, and writes the answers
// beside them; with --check it compares and changes nothing.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { root } from './lib/project.mjs';

const require = createRequire(join(root, 'dist/src/main.js'));
require('reflect-metadata');
const { pino } = require('pino');
const { openDatabase } = require('./db/database');
const { createApp } = require('./app');
const { fillIfEmpty } = require('../seed/fill-if-empty');

const checking = process.argv.includes('--check');
const logger = pino({ level: 'silent' });
const database = await openDatabase('sqlite::memory:');
await fillIfEmpty(database, join(root, 'seed/data'), logger);
const app = await createApp({ database, logger, introspection: true, corsOrigins: [] });
app.server.listen(0, '127.0.0.1');
await once(app.server, 'listening');

const stale = [];
for (const [file, answer] of [...(await exampleAnswers()), await readme()]) {
  const text = await formatted(file, answer);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (checking) stale.push(file.slice(root.length + 1));
  else writeFileSync(file, text);
}
await app.close();
await database.close();
if (stale.length > 0) {
  console.error(`Not what the server answers: ${stale.join(', ')}. To bring it up to date: npm run fix`);
  process.exitCode = 1;
}

async function exampleAnswers() {
  const folder = join(root, 'docs/examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return Promise.all(
    names.map(async (name) => {
      const base = join(folder, name.replace(/\.graphql$/, ''));
      const variables = existsSync(`${base}.variables.json`) ? read(`${base}.variables.json`) : '{}';
      return [`${base}.answer.json`, await answerTo(read(join(folder, name)), JSON.parse(variables))];
    }),
  );
}

async function readme() {
  const file = join(root, 'README.md');
  const text = read(file);
  const query = /```graphql\n([^]*?)```/.exec(text)?.[1];
  const answer = await answerTo(query, {});
  return [file, text.replace(/```json\n[^]*?```/, () => `\`\`\`json\n${answer}\`\`\``)];
}

async function answerTo(query, variables) {
  const response = await fetch(`http://127.0.0.1:${app.server.address().port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return `${JSON.stringify(await response.json(), null, 2)}\n`;
}

async function formatted(file, text) {
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}

function read(file) {
  return readFileSync(file, 'utf8');
}
