import { gzipSync } from 'node:zlib';
import { LOCALES, NODE_KINDS } from '../../src/entities/vocabulary';
import { FORMATS_OF_FILES } from './known-words';
import { startTestApp, type TestApp } from '../support/test-app';
import { createRenderer, everyThing, type Renderer } from './rendered-things';
import { type ReadPage, readPage } from './read-page';

/** Every page of the shipped content, in both languages, is rendered once and read by all of these tests. */
describe('the pages of everything that there is', () => {
  let app: TestApp;
  let renderer: Renderer;
  const faults = new Map<string, string[]>();
  const note = (rule: string, path: string, what: string): void => {
    const known = faults.get(rule) ?? [];
    faults.set(rule, known);
    known.push(`${path}: ${what}`);
  };
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite' });
    renderer = await createRenderer(app);
    const names = namesOf(renderer);
    for (const [place, row] of everyThing(renderer.data).entries()) {
      // Values are many and alike: each is read in one language, in turn.
      const locales = row.id.startsWith('observation:') ? [LOCALES[place % 2] ?? 'EN'] : LOCALES;
      for (const locale of locales) {
        const html = renderer.render(row, locale);
        const page = readPage(html);
        const path = `${row.id} ${locale}`;
        count += 1;
        const size = gzipSync(html).length;
        if (size > 40_000) note('size', path, `${size} bytes`);
        checkStructure(page, (what) => note('structure', path, what));
        // The page of a value gives it exactly; its heading is for readers.
        if (/\d\.\d{6,}/.test(page.named('h1')[0]?.text ?? '')) note('figure', path, 'an unrounded heading');
        checkWords(page, locale, names, (rule, what) => {
          if (rule !== 'figure' || !row.id.startsWith('observation:')) note(rule, path, what);
        });
      }
    }
  }, 600_000);
  afterAll(async () => {
    await renderer?.close();
    await app?.close();
  });

  it('are some thousands', () => {
    expect(count).toBeGreaterThan(5_000);
  });

  it.each([
    ['size', 'are at most 40 kB of gzip'],
    ['structure', 'have one heading, unique ids, labels that point at something, and alternatives for pictures'],
    ['id', 'show no raw id'],
    ['enum', 'show no word of a program'],
    ['figure', 'show no unrounded number, and say in words where a unit is missing'],
    ['other language', 'mark every text of another language'],
    ['untranslated', 'leave no word of the interface in English on a Chinese page'],
  ])('%s: they %s', (rule) => {
    expect((faults.get(rule) ?? []).slice(0, 20)).toEqual([]);
  });
});

function checkStructure(page: ReadPage, note: (what: string) => void): void {
  if (page.named('h1').length !== 1) note(`${page.named('h1').length} first headings`);
  if (page.named('main').length !== 1) note('no single main');
  const ids = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) note(`ids given twice: ${twice.slice(0, 3).join(', ')}`);
  for (const { name, attributes } of page.elements) {
    const named = attributes['aria-labelledby'];
    if (named !== undefined && !ids.includes(named)) note(`nothing has the id ${named}`);
    const href = attributes['href'];
    if (name === 'a' && href?.startsWith('#') && !ids.includes(href.slice(1))) note(`${href} leads nowhere`);
    if (name === 'svg' && attributes['aria-hidden'] === undefined && attributes['role'] !== 'img')
      note('a bare picture');
    if ('style' in attributes) note('a style of its own, which the security policy forbids');
    if (name === 'a' && (href === undefined || href === '')) note('a link to nothing');
  }
}

type Note = (rule: 'id' | 'enum' | 'figure' | 'other language' | 'untranslated', what: string) => void;

const ID = new RegExp(`(?<![\\w/.])(${NODE_KINDS.join('|')}|statement|observation|link):[a-z0-9][\\w.:-]+`);

function checkWords(page: ReadPage, locale: 'EN' | 'ZH', names: ReadonlySet<string>, note: Note): void {
  const own = locale === 'ZH' ? 'zh-CN' : 'en';
  for (const { text, lang } of page.texts) {
    const isAddress = /https?:\/\//.test(text);
    if (!isAddress && ID.test(text)) note('id', text);
    if (!isAddress && /(?<![\w:])[A-Z]{3,}_[A-Z_]{2,}/.test(text.replace(/\bCL_[A-Z_:]+\w*/g, ''))) note('enum', text);
    if (/\d\.\d{6,}|No unit/.test(text) && lang === own && !isAddress) note('figure', text);
    if (lang === 'en' && /\p{Script=Han}/u.test(text) && !names.has(text)) note('other language', text);
    if (lang === 'zh-CN' && isEnglish(text) && !names.has(text) && !FORMATS_OF_FILES.has(text))
      note('untranslated', text);
  }
}

/** A sentence or a word of English: letters, among them small ones, and not one Chinese character. */
function isEnglish(text: string): boolean {
  if (/\p{Script=Han}/u.test(text) || /https?:\/\//.test(text)) return false;
  return /(?<![\w/.-])[a-z]{3,}(?![\w/.-])/.test(text);
}

/** Names that the data have, in whatever letters: of things, of aliases, of quotations and places in sources. */
function namesOf({ data }: Renderer): ReadonlySet<string> {
  const names = new Set<string>();
  for (const place of data.view('node').places()) {
    const node = data.view('node').at(place);
    for (const name of [node.nameEn, node.nameZh, node.url, node.licence, node.sdmxCode]) if (name) names.add(name);
    for (const { name } of data.aliasesOf(node)) names.add(name);
  }
  for (const name of [...names]) names.add(name.replace(/(?<=[\p{L}\p{N}.])'/gu, '’'));
  return names;
}
