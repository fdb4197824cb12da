import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createDatabase, postgresUnavailable, startPostgresCluster, type PostgresCluster } from './postgres-cluster';

/**
 * Returns the URL of a new, empty database in the one PostgreSQL server of this test run, which the first call starts.
 * With CIVIGRAPH_TEST_POSTGRES_URL set to a server of your own, that one is used and the databases stay in it.
 */
export async function newPostgresDatabase(): Promise<string> {
  process.env[URL_VARIABLE] ??= await askForUrl();
  return createDatabase(process.env[URL_VARIABLE]);
}

/**
 * For titles: `describePostgres('the same on PostgreSQL', () => ...)` is skipped, with the reason in its title, where there is
 * no PostgreSQL. The test command counts such a skip as a failure in CI.
 */
export function describePostgres(title: string, suite: () => void): void {
  const reason = process.env[URL_VARIABLE] ? null : postgresUnavailable();
  if (reason === null) describe(title, suite);
  else describe.skip(`${title} [${reason}]`, suite);
}

/** Once a test run, in Jest's main process: waits for the first test file that asks for the cluster. Costs nothing until then. */
export async function offerSharedPostgres(): Promise<() => Promise<void>> {
  let cluster: Promise<PostgresCluster> | undefined;
  const server = createServer((socket) => {
    cluster ??= startPostgresCluster();
    answer(socket, cluster);
  });
  await listen(server);
  process.env[PORT_VARIABLE] = String((server.address() as AddressInfo).port);
  return async () => {
    server.close();
    await (await cluster?.catch(() => undefined))?.stop();
  };
}

const URL_VARIABLE = 'CIVIGRAPH_TEST_POSTGRES_URL';
const PORT_VARIABLE = 'CIVIGRAPH_TEST_POSTGRES_PORT';

function answer(socket: Socket, cluster: Promise<PostgresCluster>): void {
  // A test file that ended meanwhile is no reason to fail.
  socket.on('error', () => undefined);
  cluster.then(
    ({ url }) => socket.end(JSON.stringify({ url })),
    (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
  );
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve).unref());
}

async function askForUrl(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of connect(Number(process.env[PORT_VARIABLE]), '127.0.0.1')) chunks.push(chunk as Buffer);
  const { url, error } = JSON.parse(Buffer.concat(chunks).toString()) as { url?: string; error?: string };
  if (url === undefined) throw new Error(error);
  return url;
}
