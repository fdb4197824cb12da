import { ConfigError, describeConfig, readConfig } from '../../src/config';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/civigraph.sqlite',
      databaseReplicaUrls: [],
      seedOnStart: true,
      logLevel: 'info',
      corsOrigins: [],
      trustProxy: 0,
      publicUrl: '',
      rateLimit: 100_000,
      introspection: true,
      documents: '',
      documentsOnly: false,
      subscriptions: 200,
      snapshotFile: '',
      federation: false,
      author: 'unknown',
    });
  });

  it('reads every variable', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgres://civigraph:secret@db.example.org:5432/civigraph',
      DATABASE_REPLICA_URLS: 'postgres://r1/civigraph, postgresql://r2/civigraph',
      SEED_ON_START: 'false',
      LOG_LEVEL: 'debug',
      CORS_ORIGINS: 'https://example.org,http://localhost:5173',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      PUBLIC_URL: 'https://civigraph.example.org',
      RATE_LIMIT: '600',
      INTROSPECTION: 'false',
      DOCUMENTS: 'clients',
      DOCUMENTS_ONLY: 'true',
      SUBSCRIPTIONS: '0',
      SNAPSHOT_FILE: 'data/copy',
      FEDERATION: 'true',
      CIVIGRAPH_AUTHOR: 'Ada Lovelace',
    };
    expect(Object.keys(env)).toEqual(describeConfig().map((row) => row.name));
    expect(readConfig(env)).toEqual({
      port: 0,
      host: '::1',
      databaseUrl: 'postgres://civigraph:secret@db.example.org:5432/civigraph',
      databaseReplicaUrls: ['postgres://r1/civigraph', 'postgresql://r2/civigraph'],
      seedOnStart: false,
      logLevel: 'debug',
      corsOrigins: ['https://example.org', 'http://localhost:5173'],
      trustProxy: ['loopback', '10.0.0.0/8'],
      publicUrl: 'https://civigraph.example.org',
      rateLimit: 600,
      introspection: false,
      documents: 'clients',
      documentsOnly: true,
      subscriptions: 0,
      snapshotFile: 'data/copy',
      federation: true,
      author: 'Ada Lovelace',
    });
  });

  it.each<[string, unknown]>([
    ['0', 0],
    ['2', 2],
    ['true', 1],
    ['false', 0],
    ['::1', ['::1']],
    ['10.0.0.0/8, fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
  ])('takes TRUST_PROXY=%s', (text, value) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toEqual(value);
  });

  it('refuses a network that is none', () => {
    for (const text of ['10.0.0.0/8,nowhere', 'example.org', '10.0.0.x/8']) {
      expect(problemsOf({ TRUST_PROXY: text })).toEqual([expect.stringContaining(JSON.stringify(text))]);
    }
  });

  it('is frozen', () => {
    const config = readConfig({ CORS_ORIGINS: 'https://example.org' });
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.corsOrigins)).toBe(true);
  });

  it('takes an empty variable for an absent one and ignores white space', () => {
    expect(readConfig({ PORT: '', HOST: '  ', LOG_LEVEL: ' warn ' })).toEqual({ ...readConfig({}), logLevel: 'warn' });
  });

  it('leaves variables of other programs alone, whatever their names resemble', () => {
    expect(readConfig({ PORTS: 'x', DATABASE_URI: 'y', PATH: '/bin' })).toEqual(readConfig({}));
  });

  it('reports all wrong variables at once, one line each', () => {
    const env = { PORT: '70000', LOG_LEVEL: 'inof', TRUST_PROXY: 'yes' };
    expect(() => readConfig(env)).toThrow(
      new ConfigError([
        'PORT: "70000" is not a whole number from 0 to 65535 (0 takes any free port); nearest valid value: 65535',
        'LOG_LEVEL: "inof" is not one of silent, fatal, error, warn, info, debug, trace; nearest valid value: info',
        'TRUST_PROXY: "yes" is not a whole number from 0 to 10, or a comma-separated list of networks such as 10.0.0.0/8, fd00::/8, loopback, linklocal, uniquelocal; nearest valid value: true',
      ]),
    );
    expect(problemsOf({ HOST: 'a b\nc' })).toHaveLength(1);
    expect(problemsOf({ HOST: 'a b\nc' })[0]).not.toContain('\n');
  });
});

describe('the nearest valid value', () => {
  it.each([
    ['PORT', '-1', '0'],
    ['PORT', '80.6', '81'],
    ['PORT', '4OOO', '4000'],
    ['HOST', 'http://0.0.0.0:4000/', '0.0.0.0'],
    ['HOST', 'localhost:4000', 'localhost'],
    ['TRUST_PROXY', '11', '10'],
    ['TRUST_PROXY', '-1', '0'],
    ['TRUST_PROXY', '1.5', '2'],
    ['TRUST_PROXY', 'no', 'false'],
    ['TRUST_PROXY', 'Loopback', 'loopback'],
    ['TRUST_PROXY', '10.0.0.0/33', '10.0.0.0/32'],
    ['TRUST_PROXY', '10.0.0.0/8,fd00::/200', '10.0.0.0/8,fd00::/128'],
    ['SEED_ON_START', 'ture', 'true'],
    ['SEED_ON_START', '0', 'false'],
    ['LOG_LEVEL', 'WARNING', 'warn'],
    ['CORS_ORIGINS', 'example.org', 'https://example.org'],
    ['CORS_ORIGINS', 'https://Example.org/app,http://localhost:80', 'https://example.org,http://localhost'],
    ['DATABASE_URL', 'data/my.sqlite', 'sqlite:data/my.sqlite'],
    ['DATABASE_URL', 'sqlite:///data/my.sqlite', 'sqlite:/data/my.sqlite'],
    ['DATABASE_URL', ':memory:', 'sqlite::memory:'],
    ['DATABASE_URL', 'mysql', 'sqlite:data/civigraph.sqlite'],
    ['DATABASE_URL', 'postgress://localhost/kb', 'postgres://localhost/kb'],
    ['DATABASE_URL', 'postgres://localhost', 'postgres://localhost/civigraph'],
    ['DATABASE_REPLICA_URLS', 'postgres://r1/kb,r2/kb', 'postgres://r1/kb,postgres://r2/kb'],
  ])('of %s=%s is %s', (name, value, nearest) => {
    const [problem] = problemsOf({ [name]: value });
    expect(problem?.split('; nearest valid value: ')[1]).toBe(nearest);
    expect(problemsOf({ DATABASE_URL: 'postgres://localhost/kb', [name]: nearest })).toEqual([]);
  });

  it('is left out where nothing is near', () => {
    expect(problemsOf({ CORS_ORIGINS: 'ftp://example.org' })).toEqual([
      'CORS_ORIGINS: "ftp://example.org" is not a comma-separated list of origins such as https://example.org:8080, or *',
    ]);
  });
});

describe('replicas', () => {
  it('need a PostgreSQL primary', () => {
    expect(problemsOf({ DATABASE_REPLICA_URLS: 'postgres://u:secret@r1/kb' })).toEqual([
      'DATABASE_REPLICA_URLS: "postgres://***@r1/kb" is only valid with a PostgreSQL DATABASE_URL, ' +
        'and that is "sqlite:data/civigraph.sqlite"; nearest valid value: empty',
    ]);
  });
});

describe('a password', () => {
  it.each([
    ['DATABASE_URL', 'postgress://user:S3cret@localhost/kb'],
    ['DATABASE_URL', 'postgres://user:S3cret@localhost'],
    ['DATABASE_URL', 'postgres://user:S3cret'],
    ['DATABASE_URL', 'postgres:user:a@S3cret@localhost'],
    ['DATABASE_URL', 'postgres://user:x/S3cret,y@[broken/kb'],
    ['DATABASE_URL', 'mysql://localhost/kb?user=u&password=S3cret'],
    ['DATABASE_URL', 'host=localhost password=S3cret'],
    ['DATABASE_REPLICA_URLS', 'postgres://u:x@r1/kb,http://u:S3cret@r2/kb'],
    ['CORS_ORIGINS', 'https://user:S3cret@example.org'],
  ])('is never printed: %s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain('S3cret');
  });
});
