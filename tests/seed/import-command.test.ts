import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, seedFolder } from './seed-folder';

describe('the command', () => {
  it('writes nothing on a dry run, and the same files on a second run', () => {
    const folder = seedFolder({
      ...Object.fromEntries(Object.entries(BASE).map(([name, content]) => [`seed/data/${name}`, content])),
      'table.csv': 'city,year,value\nseoul,2019,1\n',
    });
    const run = (...args: string[]): string => {
      const project = join(__dirname, '../..');
      const command = ['-r', join(project, 'node_modules/@swc-node/register'), join(project, 'seed/run.ts')];
      const given = ['import-scores', 'table.csv', '--indicator', 'rank', '--source', 'report', ...args];
      const env = { ...process.env, DATABASE_URL: 'sqlite:kb.sqlite', TS_NODE_PROJECT: join(project, 'tsconfig.json') };
      const { stdout, stderr } = spawnSync('node', [...command, ...given], { cwd: folder, env, encoding: 'utf8' });
      return `${stdout}${stderr}`;
    };
    expect(run('--dry-run')).toContain('Dry run: nothing was written.');
    expect(readdirSync(join(folder, 'seed/data'))).not.toContain('observations');
    expect(run()).toContain('Now revision 1.');
    expect(readFileSync(join(folder, 'seed/data/observations/table.csv'), 'utf8')).toBe(
      'city,period,value,marker\nseoul,2019,1,seoul\n',
    );
    expect(run()).toContain('0 changes. Still revision 1.');
    // What SQLite keeps beside the file would mend it.
    for (const end of ['-wal', '-shm']) rmSync(join(folder, `kb.sqlite${end}`), { force: true });
    writeFileSync(join(folder, 'kb.sqlite'), 'no database');
    expect(run('--replace', '--scale', '1000')).toContain('and so the files were taken back.');
    expect(readdirSync(join(folder, 'seed/data/observations'))).toEqual(['table.csv', 'table.yaml']);
    expect(readFileSync(join(folder, 'seed/data/observations/table.csv'), 'utf8')).toContain('seoul,2019,1,');
    expect(run('--scale', '0')).toContain('--scale "0" is no number other than 0.');
    expect(run('--scale', '10000')).toContain('would be overwritten. Give --replace, or another --name.');
  }, 60_000);
});
