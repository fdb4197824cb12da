import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const Database = createRequire(import.meta.url)('../../node_modules/better-sqlite3');

/** What the peers read: the rows of the product's own database file in the tables that somebody would write for these questions alone. */
export function loadPeers(productFile, file) {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  const database = new Database(draft);
  database.prepare('ATTACH ? AS product').run(productFile);
  database.exec(`BEGIN; ${TABLES} ${ROWS} COMMIT; DETACH product; ANALYZE;`);
  database.close();
  renameSync(draft, file);
}

const TABLES = `
  CREATE TABLE city (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT NOT NULL);
  CREATE TABLE case_study (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    summary TEXT, status TEXT NOT NULL, year TEXT, city_key INTEGER REFERENCES city);
  CREATE TABLE challenge (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
  CREATE TABLE solution (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
  CREATE TABLE case_challenge (case_key INTEGER, position INTEGER, challenge_key INTEGER, PRIMARY KEY (case_key, position)) WITHOUT ROWID;
  CREATE TABLE case_solution (case_key INTEGER, position INTEGER, solution_key INTEGER, PRIMARY KEY (case_key, position)) WITHOUT ROWID;
  CREATE TABLE outcome (key INTEGER PRIMARY KEY, case_key INTEGER NOT NULL, metric TEXT NOT NULL, value REAL, unit TEXT NOT NULL);
  CREATE TABLE indicator (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
  CREATE TABLE score (city_key INTEGER, year INTEGER, indicator_key INTEGER, value REAL, PRIMARY KEY (city_key, year, indicator_key)) WITHOUT ROWID;`;

// Keys count in the order of the product's lists, so that a key is a cursor.
const nodes = (table, kind) => `INSERT INTO ${table} SELECT row_number() OVER (ORDER BY position, id), id, name_en
  FROM product.node WHERE kind = '${kind}';`;
const linked = (name, type) => `INSERT INTO case_${name}
  SELECT c.key, row_number() OVER (PARTITION BY c.key ORDER BY l.position, l.id), n.key
  FROM product.link l JOIN case_study c ON c.id = l.from_id JOIN ${name} n ON n.id = l.to_id WHERE l.type = '${type}';`;

const ROWS = `
  INSERT INTO city SELECT row_number() OVER (ORDER BY n.position, n.id), n.id, n.name_en, l.to_id
    FROM product.node n JOIN product.link l ON l.from_id = n.id AND l.type = 'IN_COUNTRY' WHERE n.kind = 'city';
  INSERT INTO case_study SELECT row_number() OVER (ORDER BY n.position, n.id), n.id, n.slug, n.name_en, n.summary_en, n.status,
    n.period_start, (SELECT c.key FROM product.link l JOIN city c ON c.id = l.to_id
      WHERE l.from_id = n.id AND l.type = 'TAKES_PLACE_IN' ORDER BY l.position, l.id LIMIT 1)
    FROM product.node n WHERE n.kind = 'case';
  ${nodes('challenge', 'challenge')} ${nodes('solution', 'solution')}
  ${linked('challenge', 'ADDRESSES')} ${linked('solution', 'APPLIES')}
  INSERT INTO outcome SELECT row_number() OVER (ORDER BY c.key, s.position, q.position), c.key, q.metric_code, q.value, q.unit_code
    FROM product.quantity q JOIN product.statement s ON s.id = q.statement_id JOIN case_study c ON c.id = s.owner_id
    WHERE s.kind = 'OUTCOME';
  INSERT INTO indicator SELECT row_number() OVER (ORDER BY position, id), id FROM product.node WHERE kind = 'indicator';
  INSERT INTO score SELECT c.key, CAST(o.period_start AS INTEGER), i.key, o.value
    FROM product.observation o JOIN city c ON c.id = o.city_id JOIN indicator i ON i.id = o.indicator_id
    WHERE o.period_start = o.period_end AND length(o.period_start) = 4;
  CREATE INDEX outcome_case ON outcome (case_key, key);
  CREATE INDEX score_year ON score (year, indicator_key, city_key, value);`;
