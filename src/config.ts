import { describeInvalid, Invalid, mask, type Parse } from './config-value';
import { proxies } from './config-proxies';
import { databaseUrl, flag, host, list, oneOf, origin, personName, postgresUrl, wholeNumber } from './config-value';

interface Setting<T> {
  /** The environment variable. */
  readonly name: string;
  readonly description: string;
  /** As one would write it in the environment. */
  readonly default: string;
  /** Completes the sentence "the value is not ...". */
  readonly valid: string;
  readonly parse: Parse<T>;
}

/** Every setting, once: what is not in this table cannot be configured. Its order is that of the documentation. */
const SETTINGS = {
  port: {
    name: 'PORT',
    description: 'TCP port the server listens on.',
    default: '4000',
    valid: 'a whole number from 0 to 65535 (0 takes any free port)',
    parse: wholeNumber(0, 65535, 4000),
  },
  host: {
    name: 'HOST',
    description: 'Address the server listens on. `0.0.0.0` opens it to other machines.',
    default: '127.0.0.1',
    valid: 'a host name or an IP address, without protocol and port',
    parse: host,
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    description: 'The database. A SQLite file is created when it does not exist; a PostgreSQL database must exist.',
    default: 'sqlite:data/civigraph.sqlite',
    valid: 'sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE',
    parse: databaseUrl,
  },
  databaseReplicaUrls: {
    name: 'DATABASE_REPLICA_URLS',
    description: 'PostgreSQL replicas that answer the reads. Only together with a PostgreSQL `DATABASE_URL`.',
    default: '',
    valid: 'a comma-separated list of postgres://USER:PASSWORD@HOST:PORT/DATABASE',
    parse: list(postgresUrl),
  },
  seedOnStart: {
    name: 'SEED_ON_START',
    description: 'Whether an empty database is filled from `seed/data` at the start.',
    default: 'true',
    valid: 'true or false',
    parse: flag,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    description: 'The least important messages that are still logged.',
    default: 'info',
    valid: 'one of silent, fatal, error, warn, info, debug, trace',
    parse: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const),
  },
  corsOrigins: {
    name: 'CORS_ORIGINS',
    description: 'Web origins whose pages may call the API from a browser. Empty: only pages of this server.',
    default: '',
    valid: 'a comma-separated list of origins such as https://example.org:8080, or *',
    parse: list(origin),
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    description:
      'Whose `X-Forwarded-*` headers are believed: those of so many proxies, one behind the other, in front of this server; or of proxies in these networks. `true` is 1, `false` is 0. Each proxy has to add its entry or write the header anew.',
    default: '0',
    valid:
      'a whole number from 0 to 10, or a comma-separated list of networks such as 10.0.0.0/8, fd00::/8, loopback, linklocal, uniquelocal',
    parse: proxies,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    description:
      'Under which address clients reach the server; it stands in the permalinks of citations and exports. Empty: that of each request.',
    default: '',
    valid: 'an origin such as https://example.org, without a path',
    parse: (text: string) => (text === '*' ? new Invalid() : text && origin(text)),
  },
  rateLimit: {
    name: 'RATE_LIMIT',
    description:
      'Points of cost that one client (an IP address) may spend in a minute; see `docs/limits.md`. 0: any number.',
    default: '100000',
    valid: 'a whole number from 0 to 1000000000',
    parse: wholeNumber(0, 1_000_000_000, 100_000),
  },
  introspection: {
    name: 'INTROSPECTION',
    description: 'Whether clients may ask for the schema; the playground and code generators need it.',
    default: 'true',
    valid: 'true or false',
    parse: flag,
  },
  documents: {
    name: 'DOCUMENTS',
    description:
      'Folder with the trusted documents of clients: manifests (`*.json`) and documents (`*.graphql`). Empty: the folder `documents` of the project, if there is one.',
    default: '',
    valid: 'the path of a folder',
    parse: (text: string) => text,
  },
  documentsOnly: {
    name: 'DOCUMENTS_ONLY',
    description:
      'Whether only trusted documents are answered: those of `DOCUMENTS` and the examples in `docs/examples`.',
    default: 'false',
    valid: 'true or false',
    parse: flag,
  },
  subscriptions: {
    name: 'SUBSCRIPTIONS',
    description:
      'How many subscriptions may be open at once in this process; 10 for one client. With 0 there are none.',
    default: '200',
    valid: 'a whole number from 0 to 100000',
    parse: wholeNumber(0, 100_000, 200),
  },
  snapshotFile: {
    name: 'SNAPSHOT_FILE',
    description:
      'Where a copy of the data is kept as it stands in memory, from which the next start is quick. By default beside the file of a SQLite database; of PostgreSQL there is none.',
    default: '',
    valid: 'the path of a file',
    parse: (text: string) => text,
  },
  federation: {
    name: 'FEDERATION',
    description: 'Whether the schema has the fields `_service` and `_entities` of a subgraph of Apollo Federation 2.',
    default: 'false',
    valid: 'true or false',
    parse: flag,
  },
  author: {
    name: 'CIVIGRAPH_AUTHOR',
    description:
      'Whose changes `npm run seed -- apply` and `import-scores` make, as the public list of revisions shows it; `--author` goes before it. The account of the computer is never used.',
    default: 'unknown',
    valid: 'a name of at most 100 characters on one line',
    parse: personName,
  },
} satisfies Record<string, Setting<unknown>>;

type Settings = typeof SETTINGS;

/** The validated configuration; URLs in it may carry passwords, so it is not for logging. */
export type Config = { readonly [K in keyof Settings]: Exclude<ReturnType<Settings[K]['parse']>, Invalid> };

/** One wrong variable a line: its name, its value with secrets masked, what is valid, the nearest valid value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Reads every setting from the environment. A variable that is absent or empty has its default.
 * @throws ConfigError with all wrong variables at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(SETTINGS).map(([key, setting]) => {
    const text = env[setting.name]?.trim() || setting.default;
    const value = setting.parse(text);
    if (value instanceof Invalid) problems.push(describeInvalid(setting.name, text, setting.valid, value));
    return [key, value] as const;
  });
  // Each entry was made by the parser its type is taken from.
  const config = Object.freeze(Object.fromEntries(entries)) as Config;
  if (problems.length === 0) problems.push(...findContradictions(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

export interface ConfigRow {
  readonly name: string;
  readonly default: string;
  readonly valid: string;
  readonly description: string;
}

/** The settings as rows for the documentation. */
export function describeConfig(): ConfigRow[] {
  return Object.values(SETTINGS).map(({ name, default: standard, valid, description }) => {
    return { name, default: standard, valid, description };
  });
}

function findContradictions(config: Config): string[] {
  if (config.databaseReplicaUrls.length === 0 || !config.databaseUrl.startsWith('sqlite:')) return [];
  return [
    `DATABASE_REPLICA_URLS: "${config.databaseReplicaUrls.map(mask).join(',')}" is only valid with a PostgreSQL ` +
      `DATABASE_URL, and that is "${config.databaseUrl}"; nearest valid value: empty`,
  ];
}
