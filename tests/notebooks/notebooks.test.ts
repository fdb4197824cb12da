import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/paths';
import { startTestApp, type TestApp } from '../support/test-app';

const FOLDER = join(PROJECT_ROOT, 'examples', 'notebooks');

/** Debian's packages are seen by Debian's Python only, before which another one may stand in the path. */
const NOTEBOOKS = [
  {
    script: 'rebuild_ranking.py',
    programs: ['/usr/bin/python3', 'python3'],
    probe: ['-c', 'import pandas, requests'],
    packages: 'python3-pandas python3-requests',
  },
  {
    script: 'rebuild_ranking.R',
    programs: ['/usr/bin/Rscript', 'Rscript'],
    probe: ['-e', 'library(jsonlite)'],
    packages: 'r-base-core r-cran-jsonlite',
  },
];

const inCi = !['', '0', 'false', undefined].includes(process.env['CI']);

interface Run {
  readonly exitCode: number | null;
  readonly output: string;
}

describe('the notebooks', () => {
  let app: TestApp;
  const outputs = new Map<string, string>();

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite' });
  });
  afterAll(() => app.close());

  for (const { script, programs, probe, packages } of NOTEBOOKS) {
    const program = programs.find((each) => spawnSync(each, probe).status === 0);
    const run = async (address: string): Promise<Run> => {
      if (program === undefined) throw new Error(`apt-get install ${packages}`);
      const child = spawn(program, [join(FOLDER, script), address], { stdio: ['ignore', 'pipe', 'pipe'] });
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      const [exitCode, out, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
      return { exitCode, output: `${out}${errors}` };
    };
    const title = `${script} rebuilds the ranking of the server from observations, and cites it`;

    // Without the packages it is skipped; in CI it runs all the same and fails with the reason.
    if (program === undefined && !inCi) {
      it.skip(`${title} [apt-get install ${packages}]`, () => undefined);
      continue;
    }

    it(title, async () => {
      const { exitCode, output } = await run(app.url);
      expect([exitCode, output]).toEqual([
        0,
        expect.stringMatching(/^\d+ observations of data version 1-[0-9a-f]{12}$/m),
      ]);
      expect(output).toMatch(/^\d+ cities ranked as by the server, method [0-9a-f]{12}$/m);
      expect(output.match(/^[1-5]\. \S+ \d+\.\d\d$/gm)).toHaveLength(5);
      expect(output).toContain(`. ${app.url}/export/ranking.csv?input=`);
      expect(output).toMatch(/^\[2\] /m);
      outputs.set(script, output);
    });

    it(`${script} ends with exit code 1 where nobody answers`, async () => {
      expect((await run('http://127.0.0.1:9')).exitCode).toBe(1);
    });
  }

  it('print the same in both languages, where both can run', () => {
    expect(new Set(outputs.values()).size).toBeLessThanOrEqual(1);
    expect(outputs.size).toBeGreaterThanOrEqual(inCi ? NOTEBOOKS.length : 0);
  });
});
