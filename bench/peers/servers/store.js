const Database = require('../../../node_modules/better-sqlite3');

/** The rows as prepared statements read them; lists of parents are asked for at once. */
exports.openStore = function openStore() {
  const database = new Database(process.env.PEERS_DATABASE, { readonly: true });
  database.pragma('mmap_size = 268435456');
  const prepare = (sql) => database.prepare(sql);
  const caseBySlug = prepare(`SELECT ${CASE} FROM case_study WHERE slug = ?`);
  const casesAfter = prepare(`SELECT ${CASE} FROM case_study WHERE key > ? ORDER BY key LIMIT ?`);
  const citiesAfter = prepare('SELECT * FROM city WHERE key > ? ORDER BY key LIMIT ?');
  const cityOf = prepare('SELECT * FROM city WHERE key IN (SELECT value FROM json_each(?))');
  const linked = (name) =>
    prepare(`SELECT x.case_key AS parent, n.name FROM json_each(?) j CROSS JOIN case_${name} x ON x.case_key = j.value
      JOIN ${name} n ON n.key = x.${name}_key ORDER BY x.case_key, x.position`);
  const outcomes = prepare(`SELECT o.case_key AS parent, o.metric, o.value, o.unit
    FROM json_each(?) j CROSS JOIN outcome o ON o.case_key = j.value ORDER BY o.case_key, o.key`);
  const scores = prepare(`SELECT s.city_key AS parent, i.id AS indicator, s.value FROM json_each(?) j
    CROSS JOIN score s ON s.city_key = j.value AND s.year = ? JOIN indicator i ON i.key = s.indicator_key
    ORDER BY s.city_key, s.indicator_key`);
  const ranked = prepare(RANKING);
  const ofParents =
    (statement) =>
    (keys, ...more) =>
      grouped(keys, statement.all(listed(keys), ...more));
  return {
    database,
    caseOf: (slug) => caseBySlug.get(slug),
    cases: (first, after) => casesAfter.all(after ?? 0, first),
    cities(first, after) {
      const nodes = citiesAfter.all(after ?? 0, first + 1);
      return cityPage(nodes.slice(0, first), nodes.length > first);
    },
    citiesOf(keys) {
      const found = new Map(cityOf.all(listed(keys)).map((city) => [city.key, city]));
      return keys.map((key) => found.get(key) ?? null);
    },
    challengesOf: ofParents(linked('challenge')),
    solutionsOf: ofParents(linked('solution')),
    outcomesOf: ofParents(outcomes),
    scoresOf: ofParents(scores),
    ranking: ({ year, indicators, weights, first }) =>
      ranked.all({ year, first, indicators: JSON.stringify(indicators), weights: JSON.stringify(weights) }),
  };
};

exports.cityPage = cityPage;

const CASE = 'key, id, slug, name, summary, status, year, city_key AS cityKey';

/** Only cities with a value of every indicator are ranked and shape the scales, as the product has it. */
const RANKING = (exports.RANKING = `
  WITH asked (indicator, weight) AS MATERIALIZED (
    SELECT i.key, w.value FROM json_each(@indicators) a JOIN json_each(@weights) w ON w.key = a.key JOIN indicator i ON i.id = a.value),
  known AS MATERIALIZED (
    SELECT s.city_key, s.indicator_key, s.value, a.weight FROM asked a
    CROSS JOIN score s ON s.year = @year AND s.indicator_key = a.indicator WHERE s.value IS NOT NULL),
  whole AS MATERIALIZED (
    SELECT city_key FROM known GROUP BY 1 HAVING count(*) = (SELECT count(*) FROM asked)),
  scale AS MATERIALIZED (
    SELECT indicator_key, min(value) low, max(value) high FROM known WHERE city_key IN whole GROUP BY 1),
  scored AS (
    SELECT k.city_key, sum(k.weight * (k.value - s.low) / (s.high - s.low)) / (SELECT sum(weight) FROM asked) AS score
    FROM known k JOIN scale s ON s.indicator_key = k.indicator_key WHERE k.city_key IN whole GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT @first)
  SELECT row_number() OVER (ORDER BY score DESC, city_key) AS rank, score, city_key AS cityKey FROM scored ORDER BY 1`);

function cityPage(nodes, hasNextPage) {
  return { nodes, hasNextPage };
}

function listed(keys) {
  return JSON.stringify([...new Set(keys)]);
}

function grouped(keys, rows) {
  const lists = new Map(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(row.parent).push(row);
  return keys.map((key) => lists.get(key));
}
