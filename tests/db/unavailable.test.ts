import { GraphQLError } from 'graphql';
import { DataSource, QueryFailedError } from 'typeorm';
import { databaseTrouble } from '../../src/db/unavailable';
import { temporaryFolder } from '../support/engines';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

it.each([
  ['a refused connection', coded('ECONNREFUSED'), 'unavailable'],
  ['all addresses of a host', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]), 'unavailable'],
  ['a host that nobody knows', coded('ENOTFOUND'), 'unavailable'],
  ['a server that is shut down', coded('57P01'), 'unavailable'],
  ['a server that starts', coded('57P03'), 'unavailable'],
  ['a server with too many clients', coded('53300'), 'unavailable'],
  ['a lost connection', new Error('Connection terminated unexpectedly'), 'unavailable'],
  ['a pool without a free connection', new Error('timeout exceeded when trying to connect'), 'unavailable'],
  ['a broken disk', coded('SQLITE_IOERR_READ'), 'unavailable'],
  [
    'a cause below others',
    new GraphQLError('x', { originalError: new QueryFailedError('SELECT 1', [], coded('57P01')) }),
    'unavailable',
  ],
  ['a statement that took too long', new QueryFailedError('SELECT 1', [], coded('57014')), 'cancelled'],
  ['a wrong statement', new QueryFailedError('SELEC', [], coded('42601')), null],
  ['a table that is not there', coded('SQLITE_ERROR', 'no such table: x'), null],
  ['a broken constraint', coded('SQLITE_CONSTRAINT_UNIQUE'), null],
  ['a fault of ours', new TypeError('x is not a function'), null],
  ['a file that is not there', coded('ENOENT'), null],
  ['no error at all', undefined, null],
])('%s', (_what, error, trouble) => {
  expect(databaseTrouble(error)).toBe(trouble);
});

it('an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(databaseTrouble(error)).toBeNull();
});

it('a locked file of SQLite', async () => {
  const database = `${temporaryFolder()}/locked.sqlite`;
  const [holder, other] = [0, 1].map(() => new DataSource({ type: 'better-sqlite3', database, timeout: 0 }));
  await holder?.initialize();
  await other?.initialize();
  await holder?.query('BEGIN EXCLUSIVE');
  const caught: unknown = await other?.query('SELECT * FROM sqlite_master').catch((error: unknown) => error);
  expect(databaseTrouble(caught)).toBe('unavailable');
  await holder?.destroy();
  await other?.destroy();
});
