// Does a page deep in a long list cost more than the first one? Fills a database with 20,000 cases, asks over HTTP for the first
// page and for one after 19,000 cases, in turn, and prints medians and their ratio.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from './lib/app.mjs';
import { inTurn, report } from './lib/measure.mjs';

const CASES = 20_000;
const DEPTH = 19_000;
const ROUNDS = 60;

const folder = mkdtempSync(join(tmpdir(), 'civigraph-bench-'));
const app = await startApp(`sqlite:${join(folder, 'bench.sqlite')}`);
try {
  await app.database.write(async (queryRunner) => {
    for (let start = 0; start < CASES; start += 100) {
      const rows = Array.from({ length: 100 }, (_, n) => row(start + n)).join(', ');
      await queryRunner.query(`INSERT INTO node (id, kind, slug, position, name_en, name_zh, revision) VALUES ${rows}`);
    }
  });
  const page = (after) =>
    `{ caseStudies(first: 20${after ? `, after: "${after}"` : ''}) { nodes { id name { en } } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
  let cursor = null;
  for (let seen = 0; seen < DEPTH; seen += 100) {
    const query = page(cursor).replace('first: 20', 'first: 100');
    cursor = (await app.ask(query)).data.caseStudies.pageInfo.endCursor;
  }
  const times = await inTurn(ROUNDS, { first: () => app.ask(page(null)), deep: () => app.ask(page(cursor)) });
  report(
    `a page of 20 among ${CASES.toLocaleString('en')} cases: the first, and one after ${DEPTH.toLocaleString('en')}`,
    times,
  );
} finally {
  await app.close();
  rmSync(folder, { recursive: true });
}

function row(n) {
  const slug = `bench-${String(n).padStart(6, '0')}`;
  return `('case:${slug}', 'case', '${slug}', 0, 'Case ${n}', '案例${n}', 1)`;
}
