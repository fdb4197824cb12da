// What SQLite allows: one statement by hand for each question, which writes the JSON of the whole answer.
const { createServer } = require('node:http');
const { openStore, RANKING } = require('./store');

const { database } = openStore();
const text = (sql) => database.prepare(sql).pluck();
const CITY = `json_object('id', y.id, 'name', y.name, 'country', y.country)`;
const linked = (name) => `(SELECT json_group_array(json_object('name', name)) FROM (SELECT n.name FROM case_${name} x
  JOIN ${name} n ON n.key = x.${name}_key WHERE x.case_key = c.key ORDER BY x.position))`;

const oneCase =
  text(`SELECT json_object('data', json_object('case', json_object('id', c.id, 'name', c.name, 'summary', c.summary,
  'status', c.status, 'year', c.year, 'city', ${CITY})))
  FROM case_study c LEFT JOIN city y ON y.key = c.city_key WHERE c.slug = ?`);
// A text put together here would lose its JSON type in a subquery, therefore group_concat and not json_group_array.
const cases = text(`SELECT '{"data":{"cases":[' || ifnull(group_concat(part, ','), '') || ']}}' FROM (
  SELECT json_object('id', c.id, 'name', c.name, 'city', json_object('name', y.name, 'country', y.country),
    'challenges', ${linked('challenge')}, 'solutions', ${linked('solution')},
    'outcomes', (SELECT json_group_array(json_object('metric', metric, 'value', value, 'unit', unit))
      FROM (SELECT * FROM outcome o WHERE o.case_key = c.key ORDER BY o.key))) AS part
  FROM case_study c LEFT JOIN city y ON y.key = c.city_key WHERE c.key > ? ORDER BY c.key LIMIT 20)`);
const cities =
  text(`SELECT '{"data":{"cities":{"nodes":[' || ifnull(group_concat(part, ',') FILTER (WHERE place <= 50), '')
  || '],"hasNextPage":' || iif(count(*) > 50, 'true', 'false') || '}}}' FROM (
  SELECT row_number() OVER (ORDER BY y.key) AS place, json_object('id', y.id, 'name', y.name, 'country', y.country, 'scores',
    (SELECT json_group_array(json_object('indicator', i.id, 'value', s.value)) FROM score s JOIN indicator i ON i.key = s.indicator_key
      WHERE s.city_key = y.key AND s.year = @year)) AS part
  FROM (SELECT * FROM city WHERE key > @after ORDER BY key LIMIT 51) y)`);
const ranking =
  text(`SELECT json_object('data', json_object('ranking', json_group_array(json_object('rank', rank, 'score', score,
  'city', json_object('id', y.id, 'name', y.name))))) FROM (${RANKING}) r JOIN city y ON y.key = r.cityKey`);

const answers = {
  One: ({ slug }) => oneCase.get(slug),
  Cases: ({ after }) => cases.get(after ?? 0),
  Cities: ({ after, year }) => cities.get({ after: after ?? 0, year }),
  Ranking: ({ year, indicators, weights }) =>
    ranking.get({ year, first: 50, indicators: JSON.stringify(indicators), weights: JSON.stringify(weights) }),
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(parts));
    const body = Buffer.from(answers[/^query (\w+)/.exec(query)[1]](variables));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready: http://127.0.0.1:${server.address().port}/graphql`));
