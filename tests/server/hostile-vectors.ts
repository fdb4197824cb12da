import { gzipSync } from 'node:zlib';

/** One hostile request, and what must come back. */
export interface Vector {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly status: number;
  /** `extensions.code` of the first error; null where there is none. */
  readonly code: string | null;
}

const COSTLY = [400, 'QUERY_TOO_COSTLY'] as const;
const UNPARSED = [400, 'GRAPHQL_PARSE_FAILED'] as const;
const INVALID = [400, 'GRAPHQL_VALIDATION_FAILED'] as const;
const BAD_INPUT = [200, 'BAD_USER_INPUT'] as const;
const BAD_VARIABLE = [400, 'BAD_USER_INPUT'] as const;
const BAD_REQUEST = [400, 'BAD_REQUEST'] as const;
const DATA = [200, null] as const;

type Expected = readonly [status: number, code: string | null];

const times = (count: number, each: (index: number) => string, glue = ' '): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(glue);
const nested = (levels: number, open: string, inner: string, close = '}'): string =>
  `${open.repeat(levels)}${inner}${close.repeat(levels)}`;

const FILTERED = 'query($f: CityFilter) { cities(first: 1, filter: $f) { nodes { id } } }';
const RANKED = 'query($t: RankingNodeInput!) { computeRanking(input: { tree: $t }) { methodId } }';
const CORRELATED = `query($t: RankingNodeInput!) {
  computeRanking(input: { tree: $t }) { diagnostics { correlations { spearman { value } kendallTauB { value } } } }
}`;
const CRITERION = {
  indicator: 'indicator:smart-city-rank',
  direction: 'LOWER_IS_BETTER',
  normalisation: { method: 'MIN_MAX' },
};
const COSTLIEST =
  '{ statements(first: 100) { nodes { text about { name statements(first: 35) { nodes { id text } } } } } }';
const LISTS = ['challenges', 'solutions', 'technologies', 'organisations'].map((name) => `${name} { nodes { name } }`);
const MANY_LISTS = `{ caseStudies(first: 80) { nodes { name summary ${LISTS.join(' ')} outcomes { nodes { text } } } } }`;
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const CITY = 'query($slug: String!) { city(slug: $slug) { id } }';

export const DOCUMENTS: readonly Vector[] = [
  query('1000 aliases', `{ ${times(1000, (n) => `a${n}: __typename`)} }`, COSTLY),
  query('10,000 aliases', `{ ${times(10_000, (n) => `a${n}:id`)} }`, UNPARSED),
  query('60 aliases of a costly field', `{ ${times(60, ranked)} }`, COSTLY),
  query('60 directives', `{ __typename ${'@skip(if: false) '.repeat(60)} }`, COSTLY),
  query('5000 unknown directives', `{ __typename ${'@aa'.repeat(5000)} }`, UNPARSED),
  query('500 directives on variables', `query(${times(500, (n) => `$v${n}: Int @aa`)}) { __typename }`, INVALID),
  query('500 times the same field', `{ ${'__typename '.repeat(500)} }`, COSTLY),
  query('depth 16', nested(8, '{ cities { nodes { country', '{ id }', ' } }').replace(/^/, ''), UNPARSED),
  query('depth 40', `{ cities { nodes { ${nested(38, 'country { ', 'id')} } } }`, COSTLY),
  query('depth 3000', nested(3000, '{ a ', ''), COSTLY),
  query('breadth 50^3', page(50, page(50, page(50, 'id', 'challenges'), 'caseStudies'), 'cities', true), COSTLY),
  query('breadth 100^2 of everything', page(100, page(100, 'id text note', 'statements'), 'cities', true), COSTLY),
  query('almost the most that a query may cost', COSTLIEST, DATA),
  query('almost the most, with many lists', MANY_LISTS, DATA),
  query(
    'a bomb of 2^20 spreads',
    bomb(20, (next) => `...${next} ...${next}`),
    COSTLY,
  ),
  query(
    'a bomb of 2^18 fields',
    bomb(12, (next) => `a: country { ...${next} } b: country { ...${next} }`),
    COSTLY,
  ),
  query(
    'a cycle of fragments',
    `{ ...A } ${times(2, (n) => `fragment ${'AB'[n]} on Query { ...${'BA'[n]} }`)}`,
    INVALID,
  ),
  query(
    'a cycle of 400 fragments',
    `{ ...F0 } ${times(400, (n) => `fragment F${n} on Query { ...F${(n + 1) % 400} }`)}`,
    INVALID,
  ),
  query('500 unused fragments', `{ __typename } ${times(500, (n) => `fragment F${n} on City { id }`)}`, INVALID),
  query('200 fragments to merge', merge(200, 'node(id: "city:seoul") { id }'), DATA),
  query('fragments with conflicts to merge', merge(200, 'node(id: "city:NUMBER") { id }'), INVALID),
  query('deep selections to merge', `{ ${times(20, () => `...{ cities { nodes { country { name } } } }`)} }`, DATA),
  query(
    'circular introspection',
    `{ __schema { ${nested(8, 'types { fields { type { ', 'name', ' } } }')} } }`,
    COSTLY,
  ),
  query(
    '100 times the schema',
    `{ ${times(100, (n) => `a${n}: __schema { types { fields { args { type { name } } } } }`)} }`,
    COSTLY,
  ),
  query(
    '100 times a type',
    `{ ${times(100, (n) => `a${n}: __type(name: "Query") { fields { args { type { name } } } }`)} }`,
    COSTLY,
  ),
  query(
    'the schema through possible types',
    `{ __schema { types { possibleTypes { possibleTypes { fields { type { fields { name } } } } } } } }`,
    INVALID,
  ),
  query('2000 unknown fields', `{ ${times(1900, (n) => `unknown${n}`)} }`, INVALID),
  query('an unknown field of 90,000 letters', `{ ${'z'.repeat(90_000)} }`, INVALID),
  query('2000 comments', `{ __typename }\n${'#\n'.repeat(2000)}`, UNPARSED),
  query('a comment of 90,000 letters', `{ __typename } #${'x'.repeat(90_000)}`, DATA),
  query('a string that never ends', `{ city(slug: "${'x'.repeat(90_000)}`, UNPARSED),
  query('a block string that never ends', `{ city(slug: """${'\\"""'.repeat(12_000)}`, UNPARSED),
  query('4000 unclosed lists', `{ city(slug: ${'['.repeat(4000)}`, COSTLY),
  query('a list of 1900 ids', `{ nodes(ids: [${times(1900, (n) => `"city:${n}"`)}]) { id } }`, BAD_INPUT),
  query('ten million nodes', '{ cities(first: 10000000) { nodes { id } } }', BAD_INPUT),
  query('minus one node', '{ cities(first: -1) { nodes { id } } }', BAD_INPUT),
  query('a number beyond 32 bits', '{ cities(first: 4294967297) { nodes { id } } }', INVALID),
  query('1e400 as a weight', `{ computeRanking(input: { tree: { weight: 1e400 } }) { methodId } }`, BAD_INPUT),
  query('a control character', '{ city(slug: "\u0007") { id } }', DATA),
  query('U+0000 in the document', '{ city(slug: "a\u0000b") { id } }', DATA),
  query('U+0000 as an escape', '{ city(slug: "a\\u0000b") { id } }', DATA),
  query('a lone surrogate as an escape', '{ city(slug: "\\uD800") { id } }', UNPARSED),
  query('prototype names as fields', '{ __proto__ constructor toString hasOwnProperty }', INVALID),
  query(
    'a hundred text filters',
    `{ ${times(99, (n) => `a${n}: statements(filter: { text: { contains: "${n}" } }) { totalCount }`)} }`,
    COSTLY,
  ),
];

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
  asked('an id of 90,000 letters', FILTERED, { f: { id: { eq: `city:${'x'.repeat(90_000)}` } } }, BAD_INPUT),
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
    { f: { or: range(300).map((n) => ({ challenge: { eq: `challenge:${n}` } })) } },
    BAD_INPUT,
  ),
  asked('2000 empty alternatives', FILTERED, { f: { or: Array(2000).fill({}) } }, COSTLY),
  asked('2000 values in a list', FILTERED, { f: { name: { in: range(2000).map(String) } } }, BAD_INPUT),
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

export const TRANSPORT: readonly Vector[] = [
  sent('an array of 10 operations', JSON.stringify(Array(10).fill({ query: '{ __typename }' })), BAD_REQUEST),
  sent('5 MB of JSON', JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(5_000_000) } }), [
    413,
    'PAYLOAD_TOO_LARGE',
  ]),
  sent('5 MB of brackets', '['.repeat(5_000_000), [413, 'PAYLOAD_TOO_LARGE']),
  sent('100 KB of brackets', '['.repeat(100_000), BAD_REQUEST),
  sent('100 KB of open strings', '"\\'.repeat(50_000), BAD_REQUEST),
  sent('half of a JSON', '{"query":"{ __typename }"', BAD_REQUEST),
  sent('nothing', '', BAD_REQUEST),
  sent('null', 'null', BAD_REQUEST),
  sent('a query that is a number', '{"query":1}', BAD_REQUEST),
  sent('an operation name that is an object', '{"query":"{ __typename }","operationName":{}}', BAD_REQUEST),
  sent('UTF-16', Buffer.from('\ufeff{"query":"{ __typename }"}', 'utf16le'), BAD_REQUEST),
  sent('invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0xff, 0x22, 0x7d]), BAD_REQUEST),
  sent('a charset of its own', '{"query":"{ __typename }"}', [415, 'UNSUPPORTED_MEDIA_TYPE'], {
    'content-type': 'application/json; charset=utf-16',
  }),
  sent('gzip', gzipSync('{"query":"{ __typename }"}'), [415, 'UNSUPPORTED_MEDIA_TYPE'], { 'content-encoding': 'gzip' }),
  sent('a form', 'query={__typename}', [415, 'UNSUPPORTED_MEDIA_TYPE'], {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  sent('a content type of 8 KB', '{}', [415, 'UNSUPPORTED_MEDIA_TYPE'], {
    'content-type': `application/jsonx${';a=b'.repeat(2000)}`,
  }),
  sent('Accept of 8 KB', '{"query":"{ __typename }"}', DATA, { accept: `${'a/b;q=0.1,'.repeat(800)}*/*` }),
  sent('Accept of nonsense', '{"query":"{ __typename }"}', [406, 'NOT_ACCEPTABLE'], { accept: 'image/png' }),
  sent('Accept-Language of 8 KB', '{"query":"{ __typename }"}', DATA, { 'accept-language': 'zh-x;q=0.1,'.repeat(800) }),
  sent('If-None-Match of 8 KB', '{"query":"{ __typename }"}', DATA, { 'if-none-match': '"x",'.repeat(2000) }),
  reached('DELETE', '/graphql', 405, 'METHOD_NOT_ALLOWED'),
  reached('PATCH', '/graphql', 405, 'METHOD_NOT_ALLOWED'),
  reached('TRACE', '/graphql', 405, 'METHOD_NOT_ALLOWED'),
  reached('GET', '/graphql', 400, 'BAD_REQUEST'),
  reached('GET', '/graphql?query={__typename}', 400, 'BAD_REQUEST'),
  reached('GET', '/graphql?query=%ff%fe', 400, 'GRAPHQL_PARSE_FAILED', { 'apollo-require-preflight': '1' }),
  reached('GET', `/graphql?query={__typename}&variables=${'['.repeat(5000)}`, 400, 'BAD_REQUEST', {
    'apollo-require-preflight': '1',
  }),
  reached('GET', '/playground/../../../../etc/passwd', 404, 'NOT_FOUND'),
  reached('GET', '/playground/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 404, 'NOT_FOUND'),
  reached('GET', '/playground/..%5c..%5cetc%5cpasswd', 404, 'NOT_FOUND'),
  reached('GET', '/playground/%00', 404, 'NOT_FOUND'),
  reached('GET', '//evil.example/%', 404, 'NOT_FOUND'),
  reached('GET', `/${'a'.repeat(15_000)}`, 404, 'NOT_FOUND'),
];

function query(name: string, text: string, [status, code]: Expected): Vector {
  return { name, body: JSON.stringify({ query: text }), status, code };
}

/** Variables as a string are JSON already, because JSON.stringify would mend what is wrong with them. */
function asked(name: string, text: string, variables: unknown, [status, code]: Expected): Vector {
  const json = typeof variables === 'string' ? variables : JSON.stringify(variables);
  return { name, body: `{"query":${JSON.stringify(text)},"variables":${json}}`, status, code };
}

function sent(name: string, body: string | Buffer, [status, code]: Expected, headers = {}): Vector {
  return { name, body, headers, status, code };
}

function reached(method: string, path: string, status: number, code: string, headers = {}): Vector {
  return { name: `${method} ${path.slice(0, 60)}`, method, path, headers, status, code };
}

function ranked(index: number): string {
  const criterion =
    '{ indicator: "indicator:smart-city-rank", direction: LOWER_IS_BETTER, normalisation: { method: MIN_MAX } }';
  return `a${index}: computeRanking(input: { tree: ${criterion} }) { rows(first: 100) { nodes { score contributions { points } } } }`;
}

function page(size: number, inner: string, field: string, isRoot = false): string {
  const list = `${field}(first: ${size}) { nodes { ${inner} } }`;
  return isRoot ? `{ ${list} }` : list;
}

function bomb(levels: number, below: (next: string) => string): string {
  const fragments = times(levels, (n) => `fragment F${n} on City { ${below(`F${n + 1}`)} }`);
  return `{ city(slug: "seoul") { ...F0 } } ${fragments} fragment F${levels} on City { id }`;
}

function merge(count: number, field: string): string {
  const fragments = times(count, (n) => `fragment F${n} on Query { ${field.replace('NUMBER', String(n))} }`);
  return `{ ${times(count, (n) => `...F${n}`)} } ${fragments}`;
}

function deep(levels: number, wrap: (inner: unknown) => unknown, innermost: unknown = {}): unknown {
  return range(levels).reduce<unknown>((inner) => wrap(inner), innermost);
}

function branches(count: number): object[] {
  return range(count).map((n) => ({ label: String(n), children: [CRITERION] }));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
