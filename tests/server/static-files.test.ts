import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstError, startToy, type Toy } from './support';

let directory: string;
let toy: Toy;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'civigraph-static-'));
  await writeFile(join(directory, '..', 'civigraph-secret.txt'), 'secret');
  toy = await startToy({ playgroundDirectory: join(directory, 'playground') });
});
afterAll(async () => {
  await toy.close();
  await rm(directory, { recursive: true });
  await rm(join(tmpdir(), 'civigraph-secret.txt'));
});

describe('/playground', () => {
  it('says how to build it as long as it is not built, then serves it', async () => {
    const before = await fetch(`${toy.url}/playground/`);
    expect(before.status).toBe(404);
    expect((await firstError(before)).message).toBe('/playground has not been built. Run "npm run build".');

    await mkdir(join(directory, 'playground', 'assets'), { recursive: true });
    await writeFile(join(directory, 'playground', 'index.html'), '<!doctype html>');
    await writeFile(join(directory, 'playground', 'assets', 'index-abc.js'), 'export {};');
    const after = await fetch(`${toy.url}/playground/`);
    expect([after.status, after.headers.get('content-type'), after.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(after.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it('adds the slash that its relative addresses need, and keeps the query', async () => {
    const response = await fetch(`${toy.url}/playground?query={a}`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground/?query={a}']);
  });

  it('lets hashed files be kept for ever', async () => {
    const response = await fetch(`${toy.url}/playground/assets/index-abc.js`);
    expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it('answers 304 to a page that has not changed', async () => {
    const etag = String((await fetch(`${toy.url}/playground/`)).headers.get('etag'));
    expect((await fetch(`${toy.url}/playground/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([
    '/playground/../civigraph-secret.txt',
    '/playground/../../civigraph-secret.txt',
    '/playground/..%2f..%2fcivigraph-secret.txt',
    '/playground/%2e%2e/%2e%2e/civigraph-secret.txt',
    '/playground/..\\..\\civigraph-secret.txt',
    '/playground//etc/passwd',
    '/playground/assets',
    '/playground/index.html%00.js',
  ])('%s leads nowhere', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });
});

/** fetch would tidy the path before sending it. */
function rawStatus(path: string): Promise<number | undefined> {
  const { port } = new URL(toy.url);
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
