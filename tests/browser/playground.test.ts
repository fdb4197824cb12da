import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { startToy, type Toy } from '../server/support';
import { startTestApp } from '../support/test-app';

const ROOT = join(__dirname, '..', '..');
const BUILD = join(ROOT, 'dist', 'web', 'playground');
const EXAMPLES = join(ROOT, 'docs', 'examples');
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const missing = [
  ...(existsSync(CHROMIUM) ? [] : [`no browser at ${CHROMIUM} (set CHROMIUM_PATH)`]),
  ...(existsSync(join(BUILD, 'index.html')) ? [] : ['the playground is not built (npm run build)']),
].join(' and ');

if (missing !== '' && process.env['CI'] === undefined) {
  process.stderr.write(`Skipped: the playground in a browser, because ${missing}.\n`);
}
// Without a browser or a build there is nothing to open; in CI the test runs all the same and fails with the reason.
const describeWhereItCanRun = missing === '' || process.env['CI'] !== undefined ? describe : describe.skip;

describeWhereItCanRun(`the playground in a browser${missing === '' ? '' : ` (${missing})`}`, () => {
  const examples = readExamples();
  let toy: Toy;
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  let addresses: string[];

  beforeAll(async () => {
    if (missing !== '') throw new Error(`In CI this test must run, but ${missing}.`);
    toy = await startToy({ playgroundDirectory: BUILD });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: LAUNCH_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
    await toy?.close();
  });
  beforeEach(async () => {
    troubles = [];
    addresses = [];
    page = await browser.newPage({ locale: 'en-US', viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => addresses.push(request.url()));
  });
  afterEach(() => page.close());

  it('opens with the first three examples, numbered, and runs the first', async () => {
    await page.goto(`${toy.url}/playground`);
    await page.getByRole('tab').nth(2).waitFor();
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs).toEqual(examples.slice(0, 3).map(({ operation }) => operation));
    const buttons = await page.locator('#bar li button').allTextContents();
    expect(buttons).toEqual(examples.map(({ number, title }) => `${number} ${title}`));
    expect(await page.title()).toBe('Civigraph playground · GraphQL');

    const sent = page.waitForRequest((request) => request.postData()?.includes(examples[0]?.operation ?? '') === true);
    await run(page);
    const request = await sent;
    expect(JSON.parse(request.postData() ?? '').query.trim()).toBe(examples[0]?.text.trim());
    await waitForAnswer(page, /"(data|errors)"/);

    await page.locator('#bar li button').nth(1).click();
    await page.locator('.graphiql-query-editor', { hasText: examples[1]?.operation ?? '' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(3);
    expectCleanAndLocal();
  });

  it('answers each of the three examples on the real content, as they open', async () => {
    const app = await startTestApp({ engine: 'sqlite' });
    try {
      await page.goto(`${app.url}/playground`);
      for (const index of [0, 1, 2]) {
        if (index > 0) await page.locator('#bar li button').nth(index).click();
        await page.locator('.graphiql-query-editor', { hasText: examples[index]?.operation ?? '' }).waitFor();
        // GraphiQL takes a moment after a change of tabs until it knows the operations of the new one.
        await page.waitForTimeout(1_000);
        const answer = page.waitForResponse(
          (response) => response.url().endsWith('/graphql') && isExample(response, index),
        );
        await run(page);
        const body = (await (await answer).json()) as { data?: unknown; errors?: unknown };
        expect(body.errors).toBeUndefined();
        expect(body.data).toBeTruthy();
      }
      expectCleanAndLocal(app.url);
    } finally {
      await app.close();
    }

    function isExample(response: Response, index: number): boolean {
      return (
        response
          .request()
          .postData()
          ?.includes(examples[index]?.operation ?? '?') === true
      );
    }
  });

  it('opens the query of the address, shows its answer, and changes the language of its own words', async () => {
    const query = 'query Hello($name: String) { greeting(name: $name) }';
    const variables = '{"name":"首尔"}';
    await page.goto(`${toy.url}/playground?${new URLSearchParams({ query, variables }).toString()}`);
    await page.getByRole('tab', { name: 'Hello' }).waitFor();
    await run(page);
    await waitForAnswer(page, /Hello,\s首尔!/);

    await page.getByRole('radio', { name: '中文' }).check();
    expect(await page.getAttribute('html', 'lang')).toBe('zh');
    expectCleanAndLocal();
  });

  it('shows a mistake in the answer pane, not as a failed request', async () => {
    await page.goto(`${toy.url}/playground?${new URLSearchParams({ query: 'query Slip { greting }' }).toString()}`);
    await run(page);
    await waitForAnswer(page, /Did\syou\smean/);
    expectCleanAndLocal();
  });

  it('shows the schema of the server, and the explorer', async () => {
    await page.goto(`${toy.url}/playground`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('greeting').first().waitFor();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.docExplorerWrap, .graphiql-explorer-root').first().waitFor();
    expectCleanAndLocal();
  });

  function expectCleanAndLocal(url = toy.url): void {
    expect(troubles).toEqual([]);
    expect(addresses.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(url))).toEqual([]);
  }
});

/** The editor is loaded after the frame around it; a click before that runs nothing. */
async function run(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query' }).first().waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}

async function waitForAnswer(page: Page, text: RegExp): Promise<void> {
  await page.locator('.result-window', { hasText: text }).waitFor();
}

interface ExampleFile {
  number: string;
  title: string;
  operation: string;
  text: string;
}

function readExamples(): ExampleFile[] {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => {
    const text = readFileSync(join(EXAMPLES, name), 'utf8');
    return {
      number: String(Number(/^\d+/.exec(name)?.[0])),
      title: /^\s*#+[ \t]*(.+)/.exec(text)?.[1]?.trim() ?? '',
      operation: /^query (\w+)/m.exec(text)?.[1] ?? '',
      text,
    };
  });
}
