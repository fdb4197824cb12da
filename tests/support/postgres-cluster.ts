import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A throw-away PostgreSQL server on 127.0.0.1 with its data in a temporary folder. */
export interface PostgresCluster {
  /** Of its maintenance database; the user may create databases and needs no password. */
  readonly url: string;
  /** Creates an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Stops the server, which breaks every connection off; its data and its port stay. Resolves when nobody is answered any more. */
  halt(): Promise<void>;
  /** Starts a halted server again. */
  resume(): Promise<void>;
  /** Stops the server and removes its folder. Happens by itself when this process ends, however it ends. */
  stop(): Promise<void>;
}

/**
 * Makes a new cluster, in about two seconds.
 * Texts sort by language in it (ICU en-US), unlike in SQLite: a query that depends on the collation shows itself.
 * @throws Error with the reason of postgresUnavailable(), or with the server's log
 */
export async function startPostgresCluster(): Promise<PostgresCluster> {
  const reason = postgresUnavailable();
  if (reason !== null) throw new Error(reason);
  const owner = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const server = spawn('sh', ['-c', SERVER_SCRIPT, binary('initdb'), binary('postgres'), folder, String(port)], {
    ...owner,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of reach of Ctrl-C, which would take the server away before the tests have closed their connections.
    detached: true,
  });
  const stop = stopOf(server);
  const url = `postgres://civigraph@127.0.0.1:${port}/postgres`;
  try {
    await accepting(url, server, join(folder, 'log'));
  } catch (error) {
    await stop();
    throw error;
  }
  const tell = (command: string): void => void server.stdin?.write(`${command}\n`);
  const halt = async (): Promise<void> => (tell('halt'), refusing(url));
  const resume = async (): Promise<void> => {
    const { size } = statSync(join(folder, 'log'));
    tell('start');
    await accepting(url, server, join(folder, 'log'), size);
  };
  return { url, createDatabase: () => createDatabase(url), halt, resume, stop };
}

/** Why no cluster can be started on this machine, or null when one can. */
export function postgresUnavailable(): string | null {
  if (process.platform === 'win32') return 'no throw-away PostgreSQL on Windows';
  if (serverFolder() === undefined) return 'PostgreSQL is not installed (Debian: apt-get install postgresql)';
  if (process.getuid?.() === 0 && serverUser() === undefined)
    return 'PostgreSQL refuses to run as root, and there is no user postgres';
  return null;
}

/** Creates an empty database with a name of its own on the server of `url`. */
export async function createDatabase(url: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/**
 * Arguments: initdb, postgres, folder, port. The server lives as long as the standard input is open, so that it and its
 * folder also go when the tests are killed; QUIT because nobody needs the data again. Lines of the input halt and start it.
 */
const SERVER_SCRIPT = `
postgres=$1 folder=$2 port=$3
trap 'rm -rf "$folder"' EXIT
"$0" -D "$folder/data" -U civigraph -A trust -E UTF8 --locale=C --locale-provider=icu --icu-locale=en-US --no-sync \
  >"$folder/log" 2>&1 || { cat >/dev/null; exit 1; }
start() {
  "$postgres" -D "$folder/data" -h 127.0.0.1 -p "$port" -k "$folder" -c fsync=off -c full_page_writes=off \
    -c synchronous_commit=off -c shared_buffers=32MB -c max_connections=50 >>"$folder/log" 2>&1 &
  server=$!
}
start
while read -r command; do
  case $command in
    halt) kill -INT "$server" && wait "$server"; server= ;;
    start) start ;;
  esac
done
[ -z "$server" ] || { kill -QUIT "$server" && wait "$server"; }
`;

function stopOf(server: ChildProcess): () => Promise<void> {
  const gone = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  server.unref();
  return () => {
    server.ref();
    server.stdin?.end();
    return gone;
  };
}

/** Of the log only what follows the first bytes is about this start. */
async function accepting(url: string, server: ChildProcess, log: string, firstBytes = 0): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      const text = existsSync(log) ? readFileSync(log).subarray(firstBytes).toString() : '';
      const over =
        Date.now() > deadline ||
        server.exitCode !== null ||
        /\bFATAL: {2}(?!the database system)|^initdb: error/m.test(text);
      if (over) throw new Error(`PostgreSQL did not start. Its log:\n${text.slice(-2000)}`, { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function refusing(url: string): Promise<void> {
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Debian keeps the server's programs out of PATH; elsewhere pg_config knows, or they are in PATH. */
function serverFolder(): string | undefined {
  const fromPath = process.env.PATH?.split(':') ?? [];
  return ['/usr/lib/postgresql/15/bin', askedFolder(), ...fromPath].find(
    (folder) => folder && existsSync(join(folder, 'initdb')),
  );
}

function askedFolder(): string | undefined {
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function binary(name: string): string {
  return join(serverFolder() ?? '', name);
}

/** Root has to become the user postgres; everybody else starts the server as themselves. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const ask = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
