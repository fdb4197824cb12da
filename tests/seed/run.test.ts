import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aCase, BASE, type Files, seedFolder } from './seed-folder';

const PROJECT = join(__dirname, '../..');

/** Runs the command in a folder with these files as its seed data. */
function project(
  files: Files,
  database?: string,
): (...args: string[]) => { code: number | null; out: string; err: string } {
  const inData = Object.entries({ ...BASE, ...files }).map(
    ([name, content]) => [`seed/data/${name}`, content] as const,
  );
  const folder = seedFolder(Object.fromEntries(inData));
  return (...args) => {
    const command = ['-r', join(PROJECT, 'node_modules/@swc-node/register'), join(PROJECT, 'seed/run.ts'), ...args];
    const env = {
      ...process.env,
      DATABASE_URL: `sqlite:${database ?? join(folder, 'test.sqlite')}`,
      TS_NODE_PROJECT: join(PROJECT, 'tsconfig.json'),
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    return { code: status, out: stdout.replaceAll(folder, ''), err: stderr };
  };
}

describe('the command', () => {
  it('checks, compares and applies, and finds nothing to do afterwards', () => {
    const seed = project({ 'x.yaml': aCase('') });
    expect(seed('check')).toEqual({ code: 0, out: 'No problems in 4 files.\n', err: '' });
    expect(seed('diff').out).toContain('+ case:x  A case / 一个案例  (1 link)\n');
    expect(seed('apply', '--message', 'First', '--author', 'Ada').out).toBe(
      '16 changes: 16 added, 0 changed, 0 removed. Now revision 1.\n',
    );
    expect(seed('apply')).toEqual({ code: 0, out: '0 changes. Still revision 1.\n', err: '' });
    expect(seed('diff')).toEqual({ code: 0, out: '0 changes.\n', err: '' });
    expect(JSON.parse(seed('diff', '--format', 'json').out)).toEqual({ changes: [] });
  });

  it('tells mistakes with paths from the current folder, and writes nothing', () => {
    const seed = project({ 'x.yaml': aCase('domains: [trafic]\n') });
    const { code, out } = seed('check');
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe('seed/data/x.yaml:7:11  error    unknown-slug');
    expect(out).toContain('1 problem in 1 of 4 files (1 error, 0 warnings). Nothing was written.');
    expect(JSON.parse(seed('check', 'seed/data/x.yaml', '--format', 'json').out)).toMatchObject({
      files: 1,
      errors: 1,
    });
    expect(seed('apply')).toMatchObject({ code: 1, out: '' });
  });

  it('compares without making a database', () => {
    const folder = seedFolder({});
    const seed = project({}, join(folder, 'none.sqlite'));
    expect(seed('diff')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  });

  it('refuses a path that does not exist', () => {
    expect(project({})('check', 'nowhere.yaml')).toEqual({ code: 1, out: '', err: 'There is no nowhere.yaml.\n' });
  });
});
