// Pictures of every view: node scripts/screenshots.mjs [--url ADDRESS] [--out FOLDER] [--only NAME,NAME] [--widths 390,1280]
// Without --url it starts the built server on a database of its own. Needs Chromium at /usr/bin/chromium or CHROMIUM_PATH.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { root, runMain, say, SetupError } from './lib/project.mjs';

const VIEWS = {
  home: '/',
  search: '/search?q=traffic',
  cases: '/cases',
  matrix: '/cases?view=matrix',
  cities: '/cities',
  topics: '/topics',
  statements: '/statements?flag=no-period',
  data: '/data',
  case: '/case/seoul-integrated-transport',
  city: '/city/shanghai',
  challenge: '/challenge/traffic-congestion',
  indicator: '/indicator/gdp-per-capita',
  source: '/source/super-smart-city-2.0',
  404: '/case/rio-operations-center',
};

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      out: { type: 'string', default: join(root, 'screenshots') },
      only: { type: 'string', default: Object.keys(VIEWS).join(',') },
      widths: { type: 'string', default: '390,768,1440' },
    },
  });
  const unknown = values.only.split(',').filter((name) => !(name in VIEWS));
  if (unknown.length > 0) {
    throw new SetupError(`no view is called ${unknown.join(', ')}; valid: ${Object.keys(VIEWS).join(', ')}`);
  }
  mkdirSync(values.out, { recursive: true });
  const server = values.url === undefined ? await startServer() : { url: values.url, stop() {} };
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const width of values.widths.split(',').map(Number)) {
      for (const theme of ['light', 'dark']) {
        for (const locale of ['en', 'zh']) {
          const colorScheme = theme;
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale });
          page.setDefaultTimeout(120_000);
          for (const name of values.only.split(',')) {
            const path = VIEWS[name];
            await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}locale=${locale}`);
            await page.evaluate('document.fonts.ready.then(() => true)');
            const file = join(values.out, `${locale}-${name}-${width}-${theme}.png`);
            await page.screenshot({ path: file, fullPage: true });
          }
          await page.close();
        }
      }
    }
  } finally {
    await browser.close();
    server.stop();
  }
  say(`The pictures are in ${values.out}.`);
});

async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-screenshots-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: `sqlite:${join(folder, 'db.sqlite')}`,
  };
  const child = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 120; tries += 1) {
    if (child.exitCode !== null) break;
    const isReady = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  stop();
  throw new SetupError('the server did not start; build it first (npm run build)');
}
