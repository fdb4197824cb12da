import { gzipSync } from 'node:zlib';
import { BAD_REQUEST, DATA, type Expected, type Vector } from './hostile-vector';

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
  sent('Last-Event-ID of 8 KB', '{"query":"{ __typename }"}', DATA, { 'last-event-id': '9'.repeat(8_000) }),
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

function sent(name: string, body: string | Buffer, [status, code]: Expected, headers = {}): Vector {
  return { name, body, headers, status, code };
}

function reached(method: string, path: string, status: number, code: string, headers = {}): Vector {
  return { name: `${method} ${path.slice(0, 60)}`, method, path, headers, status, code };
}
