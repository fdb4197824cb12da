import { BAD_INPUT, COSTLY, DATA, INVALID, UNPARSED, type Expected, type Vector, times } from './hostile-vector';

const COSTLIEST =
  '{ statements(first: 100) { nodes { text { en } about { name { en } statements(first: 35) { nodes { id text { en } } } } } } }';
const LISTS = ['challenges', 'solutions', 'technologies', 'organisations'].map(
  (name) => `${name} { nodes { name { en } } }`,
);
const MANY_LISTS = `{ caseStudies(first: 80) { nodes { name { en } summary { en } ${LISTS.join(' ')} outcomes { nodes { text { en } } } } } }`;
export const DOCUMENTS: readonly Vector[] = [
  query('1000 aliases', `{ ${times(1000, (n) => `a${n}: __typename`)} }`, COSTLY),
  query('10,000 aliases', `{ ${times(10_000, (n) => `a${n}:id`)} }`, COSTLY),
  query('60 aliases of a costly field', `{ ${times(60, ranked)} }`, COSTLY),
  query('60 directives', `{ __typename ${'@skip(if: false) '.repeat(60)} }`, COSTLY),
  query('5000 unknown directives', `{ __typename ${'@aa'.repeat(5000)} }`, COSTLY),
  query('500 directives on variables', `query(${times(500, (n) => `$v${n}: Int @aa`)}) { __typename }`, INVALID),
  query('500 times the same field', `{ ${'__typename '.repeat(500)} }`, COSTLY),
  query('depth 16', nested(8, '{ cities { nodes { country', '{ id }', ' } }').replace(/^/, ''), UNPARSED),
  query('depth 40', `{ cities { nodes { ${nested(38, 'country { ', 'id')} } } }`, COSTLY),
  query('depth 3000', nested(3000, '{ a ', ''), COSTLY),
  query('breadth 50^3', page(50, page(50, page(50, 'id', 'challenges'), 'caseStudies'), 'cities', true), COSTLY),
  query(
    'breadth 100^2 of everything',
    page(100, page(100, 'id text { en } note { en }', 'statements'), 'cities', true),
    COSTLY,
  ),
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
  query(
    'deep selections to merge',
    `{ ${times(20, () => `...{ cities { nodes { country { name { en } } } } }`)} }`,
    DATA,
  ),
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
  query('2000 comments', `{ __typename }\n${'#\n'.repeat(2000)}`, COSTLY),
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
    `{ ${times(99, (n) => `a${n}: statements(filter: { text: { contains: "${n}" }, marker: { contains: "a" } }) { totalCount }`)} }`,
    COSTLY,
  ),
  query('the facets of ten lists', `{ ${times(10, (n) => `a${n}: cities { facets { buckets { count } } }`)} }`, COSTLY),
  query(
    'the facets of three lists',
    `{ ${times(3, (n) => `a${n}: cities(first: 1) { facets { buckets { count } } }`)} }`,
    DATA,
  ),
];

function query(name: string, text: string, [status, code]: Expected): Vector {
  return { name, body: JSON.stringify({ query: text }), status, code };
}

function nested(levels: number, open: string, inner: string, close = '}'): string {
  return `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
}

function ranked(index: number): string {
  const criterion =
    '{ indicator: "indicator:smart-city-rank", direction: LOWER_IS_BETTER, normalisation: { method: MIN_MAX } }';
  return `a${index}: computeRanking(input: { tree: ${criterion} }) { entries(first: 100) { nodes { score contributions { points } } } }`;
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
