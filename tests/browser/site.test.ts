import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/test-app';

const BUILD = join(__dirname, '..', '..', 'dist', 'web', 'site');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const missing = [
  ...(existsSync(CHROMIUM) ? [] : [`no browser at ${CHROMIUM} (set CHROMIUM_PATH)`]),
  ...(existsSync(join(BUILD, 'manifest.json')) ? [] : ['the site is not built (npm run build)']),
].join(' and ');
// Without a browser or a build there is nothing to open; in CI the test runs all the same and fails with the reason.
const describeWhereItCanRun = missing === '' || process.env['CI'] !== undefined ? describe : describe.skip;

const VIEWS = [
  '/',
  '/search?q=traffic',
  '/cases',
  '/cases?view=matrix',
  '/cities',
  '/statements?flag=no-period',
  '/topics',
  '/data',
  '/case/seoul-integrated-transport',
  '/city/shanghai',
  '/challenge/traffic-congestion',
  '/indicator/gdp-per-capita',
  '/source/super-smart-city-2.0',
  '/operatingModel/ppp',
  '/case/rio-operations-center',
];

describeWhereItCanRun(`the site in a browser${missing === '' ? '' : ` (${missing})`}`, () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    if (missing !== '') throw new Error(`In CI this test must run, but ${missing}.`);
    app = await startTestApp({ engine: 'sqlite' });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  describe.each([
    ['en', 'light', 1280],
    ['zh', 'dark', 390],
    ['en', 'dark', 320],
    ['zh', 'light', 1280],
  ] as const)('in %s, %s, %i px wide', (locale, colorScheme, width) => {
    let context: BrowserContext;
    let page: Page;
    let troubles: string[];

    beforeAll(async () => {
      context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 } });
      page = await context.newPage();
      page.setDefaultTimeout(60_000);
      page.on('console', (message) => {
        // A page that is meant to be missing says so with its status.
        const isMeant = message.text().includes('404 (Not Found)') && page.url().includes('rio-operations-center');
        if (!isMeant && ['error', 'warning'].includes(message.type())) troubles.push(message.text());
      });
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(app.url) && !request.url().startsWith('data:')) troubles.push(request.url());
      });
    });
    afterAll(() => context.close());

    it.each(VIEWS)(
      '%s has nothing that a checker of accessibility finds, and does not scroll sideways',
      async (view) => {
        troubles = [];
        await page.goto(`${app.url}${view}`);
        // As evaluated code it is not under the policy of the page, which allows no script of others.
        await page.evaluate(AXE);
        const found = await page.evaluate<{ violations: Violation[] }>(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
        );
        expect(
          found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]),
        ).toEqual([]);
        const [wide, room] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, innerWidth]',
        );
        expect(wide).toBeLessThanOrEqual(room);
        expect(troubles).toEqual([]);
      },
    );
  });

  it('is whole with scripts switched off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
    const page = await context.newPage();
    await page.goto(app.url);
    await page.getByRole('searchbox').fill('congestion');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Traffic congestion', exact: true }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Traffic congestion');
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    await page.getByRole('link', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('link', { name: '案例', exact: true }).first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await context.close();
  });

  it('keeps theme and language for the next visit, and suggests names by keyboard', async () => {
    const context = await browser.newContext({ locale: 'en', colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(`${app.url}/cases?domain=transport`);
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL(`${app.url}/cases?domain=transport`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('/');
    await page.keyboard.type('上海', { delay: 20 });
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${app.url}/city/shanghai`);
    await context.close();
  });

  it('loads little: a style sheet of at most 15 kB and a script of at most 25', () => {
    const sizeOf = (ending: string): number => {
      const names = readdirSync(join(BUILD, 'assets')).filter((name) => name.endsWith(ending));
      return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILD, 'assets', name))).length, 0);
    };
    expect(sizeOf('.css')).toBeGreaterThan(1_000);
    expect(sizeOf('.css')).toBeLessThanOrEqual(15_000);
    expect(sizeOf('.js')).toBeLessThanOrEqual(25_000);
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
