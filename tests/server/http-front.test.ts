import { firstError, startToy, type Toy, TOY_SDL } from './support';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(toy.url + path, { redirect: 'manual', ...init });

describe('addresses', () => {
  it.each([
    ['/health/live', '{"status":"live"}', 'application/json; charset=utf-8'],
    ['/health/ready', '{"status":"ready"}', 'application/json; charset=utf-8'],
    ['/schema.graphql', TOY_SDL, 'text/plain; charset=utf-8'],
  ])('%s', async (path, body, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, body]);
  });

  it('/ leads to the playground', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground/']);
  });

  it('HEAD has the length and no body', async () => {
    const response = await get('/schema.graphql', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([response.headers.get('content-length'), await response.text()]).toEqual([String(TOY_SDL.length), '']);
  });

  it('an unknown one names the known and the nearest', async () => {
    const response = await get('/grahpql');
    expect(response.status).toBe(404);
    expect(await firstError(response)).toEqual({
      message:
        'There is nothing at /grahpql. Did you mean /graphql? Known addresses: /graphql, /playground, /schema.graphql, /health/live, /health/ready, /.',
      extensions: {
        code: 'NOT_FOUND',
        value: '/grahpql',
        valid: ['/graphql', '/playground', '/schema.graphql', '/health/live', '/health/ready', '/'],
        nearest: ['/graphql'],
      },
    });
  });

  it.each(['//', '/%', '/%00', '/../../etc/passwd', '/graphql/more', '/__proto__'])(
    '%s is answered with 404',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('another method names the right ones', async () => {
    const response = await get('/health/live', { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('readiness', () => {
  it.each([
    ['not yet', async () => false],
    ['a failing check', () => Promise.reject(new Error('no database'))],
  ])('is 503 for %s', async (_case, isReady) => {
    const waiting = await startToy({ isReady });
    expect((await fetch(`${waiting.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${waiting.url}/health/live`)).status).toBe(200);
    await waiting.close();
  });
});

describe('CORS', () => {
  const preflight = (origin: string): Promise<Response> => get('/graphql', { method: 'OPTIONS', headers: { origin } });

  it('lets listed origins in', async () => {
    const response = await preflight('https://friend.example');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('gives others no permission', async () => {
    const response = await preflight('https://foe.example');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('* lets everybody in, by one answer for all', async () => {
    const open = await startToy({ corsOrigins: ['*'] });
    const response = await fetch(`${open.url}/health/live`, { headers: { origin: 'https://anybody.example' } });
    expect([response.headers.get('access-control-allow-origin'), response.headers.get('vary')]).toEqual(['*', null]);
    await open.close();
  });
});

it('a fault of the front is masked and logged under its id', async () => {
  const faulty = await startToy({
    snapshot: () => {
      throw new Error('secret path');
    },
  });
  const response = await fetch(`${faulty.url}/graphql?query={greeting}`);
  const error = await firstError(response);
  expect(response.status).toBe(500);
  expect(error.message).toBe(`Internal server error ${error.extensions['errorId']}`);
  expect(faulty.log.join('')).toContain(error.extensions['errorId']);
  expect(faulty.log.join('')).toContain('secret path');
  await faulty.close();
});
