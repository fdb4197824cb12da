import {
  BAD_INPUT,
  BAD_REQUEST,
  BAD_VARIABLE,
  COSTLY,
  DATA,
  type Expected,
  type Vector,
  range,
} from './hostile-vector';

const FILTERED = 'query($f: CityFilter) { cities(first: 1, filter: $f) { nodes { id } } }';
const FACETS =
  'query($f: CityFilter, $n: [CityFacetField!]) { cities(first: 1, filter: $f) { facets(fields: $n) { buckets { count } } } }';
const SUBTREES = (count: number): object => ({
  or: Array(count).fill({ challenge: 'challenge:traffic-congestion' }),
});
const TEXTS = (count: number): object => ({ or: range(count).map((n) => ({ name: { contains: String(n) } })) });
const RANKED = 'query($t: RankingNodeInput!) { computeRanking(input: { tree: $t }) { methodId } }';
const CORRELATED = `query($t: RankingNodeInput!) {
  computeRanking(input: { tree: $t }) { diagnostics { correlations { spearman { value } kendallTauB { value } } } }
}`;
const CRITERION = {
  indicator: 'indicator:smart-city-rank',
  direction: 'LOWER_IS_BETTER',
  normalisation: { method: 'MIN_MAX' },
};
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const CITY = 'query($slug: String!) { city(slug: $slug) { id } }';

export const VARIABLES: readonly Vector[] = [
  asked('1000 ids', NODES, { ids: Array.from({ length: 1000 }, (_, n) => `city:${n}`) }, BAD_INPUT),
  asked('12,000 ids', NODES, { ids: Array(12_000).fill('a') }, COSTLY),
  asked('100,000 ids', NODES, { ids: Array(100_000).fill('city:seoul') }, [413, 'PAYLOAD_TOO_LARGE']),
  asked('2900 values of a wrong type', NODES, { ids: Array(2900).fill({}) }, BAD_VARIABLE),
  asked('20,000 null ids', NODES, { ids: Array(20_000).fill(null) }, COSTLY),
  asked('lists 60 deep', FILTERED, { f: deep(60, (inner) => [inner]) }, BAD_VARIABLE),
  asked('lists 50,000 deep', NODES, `{"ids":${'['.repeat(49_000)}${']'.repeat(49_000)}}`, BAD_REQUEST),
  asked('2900 unknown keys', FILTERED, { f: Object.fromEntries(range(2900).map((n) => [`k${n}`, 1])) }, BAD_VARIABLE),
  asked(
    '2000 variables that nobody declared',
    CITY,
    { slug: 'seoul', ...Object.fromEntries(range(2000).map((n) => [`k${n}`, n])) },
    DATA,
  ),
  asked(
    '__proto__ and constructor',
    FILTERED,
    '{"f":{"__proto__":{"eq":1},"constructor":{"prototype":{}}},"__proto__":{"f":1}}',
    BAD_VARIABLE,
  ),
  asked('__proto__ as a slug', CITY, { slug: '__proto__' }, DATA),
  asked('__proto__ as an id', NODES, { ids: ['__proto__', 'constructor:', ':', 'city:__proto__', ''] }, DATA),
  asked(
    'U+0000 in ids',
    NODES,
    { ids: ['city:\u0000', 'statement:\u0000', 'link:\u0000', 'observation:\u0000', 'ranking:\u0000'] },
    DATA,
  ),
  asked('U+0000 in a filter', FILTERED, { f: { name: { contains: 'a\u0000' } } }, BAD_INPUT),
  asked('lone surrogates', FILTERED, '{"f":{"name":{"contains":"\\ud800"}}}', DATA),
  asked('a lone surrogate as a slug', CITY, '{"slug":"\\udfff"}', DATA),
  asked('a slug of 90,000 letters', CITY, { slug: 'x'.repeat(90_000) }, DATA),
  asked('an id of 90,000 letters', FILTERED, { f: { id: [`city:${'x'.repeat(90_000)}`] } }, BAD_INPUT),
  asked(
    'a cursor of 90,000 letters',
    'query($c: String) { cities(after: $c) { nodes { id } } }',
    { c: 'W'.repeat(90_000) },
    BAD_INPUT,
  ),
  asked(
    'a cursor of another kind',
    'query($c: String) { cities(after: $c) { nodes { id } } }',
    { c: Buffer.from('[{"a":1},1e999]').toString('base64url') },
    BAD_INPUT,
  ),
  asked('a text of 90,000 letters', FILTERED, { f: { name: { contains: 'x'.repeat(90_000) } } }, BAD_INPUT),
  asked('wildcards of LIKE', FILTERED, { f: { name: { contains: '%_'.repeat(400) } } }, DATA),
  asked('a bomb for regular expressions', FILTERED, { f: { name: { contains: `${'(a+)+'.repeat(100)}$` } } }, DATA),
  asked(
    'SQL',
    FILTERED,
    { f: { name: { eq: "'; DROP TABLE node; --" }, slug: { startsWith: "\\' OR 1=1 --" } } },
    DATA,
  ),
  asked('filters 30 deep', FILTERED, { f: deep(30, (inner) => ({ not: inner })) }, BAD_INPUT),
  asked(
    '700 alternatives',
    FILTERED,
    { f: { or: range(700).map((n) => ({ name: { contains: String(n) } })) } },
    COSTLY,
  ),
  asked(
    '300 alternatives',
    FILTERED,
    { f: { or: range(300).map((n) => ({ challenge: [`challenge:${n}`] })) } },
    BAD_INPUT,
  ),
  asked('2000 empty alternatives', FILTERED, { f: { or: Array(2000).fill({}) } }, COSTLY),
  asked('2000 values in a list', FILTERED, { f: { name: { in: range(2000).map(String) } } }, BAD_INPUT),
  asked('facets under 15 alternatives', FACETS, { f: SUBTREES(15) }, DATA),
  asked('facets under 99 alternatives', FACETS, { f: SUBTREES(99) }, COSTLY),
  asked('a facet under 50 alternatives', FACETS, { f: SUBTREES(50), n: ['COUNTRY'] }, DATA),
  asked('a facet a hundred times', FACETS, { f: SUBTREES(50), n: Array(100).fill('COUNTRY') }, COSTLY),
  asked('facets under 99 texts', FACETS, { f: TEXTS(99) }, COSTLY),
  asked('facets by what is no field', FACETS, { n: range(100).map(String) }, BAD_VARIABLE),
  asked('a method 20 deep', RANKED, { t: deep(20, (inner) => ({ children: [inner] }), CRITERION) }, BAD_INPUT),
  asked('a method 1000 deep', RANKED, { t: deep(1000, (inner) => ({ children: [inner] }), CRITERION) }, BAD_REQUEST),
  asked('a method of 300 criteria', RANKED, { t: { children: branches(300) } }, COSTLY),
  asked('correlations of 60 criteria', CORRELATED, { t: { children: branches(60) } }, DATA),
  asked('correlations of 400 criteria', CORRELATED, { t: { children: branches(400) } }, COSTLY),
  asked(
    'weights beyond numbers',
    RANKED,
    `{"t":{"children":[${JSON.stringify(CRITERION).replace('{', '{"weight":1e400,')}]}}`,
    BAD_VARIABLE,
  ),
  asked('negative weights', RANKED, { t: { children: [{ ...CRITERION, weight: -1 }] } }, BAD_INPUT),
  asked('variables that are a list', CITY, '[1,2]', BAD_REQUEST),
];

/** Variables as a string are JSON already, because JSON.stringify would mend what is wrong with them. */
function asked(name: string, text: string, variables: unknown, [status, code]: Expected): Vector {
  const json = typeof variables === 'string' ? variables : JSON.stringify(variables);
  return { name, body: `{"query":${JSON.stringify(text)},"variables":${json}}`, status, code };
}

function deep(levels: number, wrap: (inner: unknown) => unknown, innermost: unknown = {}): unknown {
  return range(levels).reduce<unknown>((inner) => wrap(inner), innermost);
}

function branches(count: number): object[] {
  return range(count).map((n) => ({ label: String(n), children: [CRITERION] }));
}
