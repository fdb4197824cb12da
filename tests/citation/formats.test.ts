import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CITATION_FORMATS } from '../../src/services/citation/citation-formats';
import type { CslItem } from '../../src/services/citation/csl-item';

// The library can fetch citations from the network, by a package that Jest cannot load; nothing here does.
jest.mock('node-fetch', () => ({}));

/** What a library of citations reads of each item: id, who, title, year, address. */
function readBack(text: string): unknown[] {
  return new Cite(text).data.map(({ id, author = [], title, issued, URL }) => ({
    id,
    author: author.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')),
    title,
    year: issued?.['date-parts'][0]?.[0],
    URL,
  }));
}

function item(fields: Partial<CslItem> = {}): CslItem {
  return {
    id: 'civigraph-case-x-1-0123456789ab',
    type: 'dataset',
    title: 'A case',
    author: [{ literal: 'Civigraph contributors' }],
    publisher: 'Civigraph',
    version: '1-0123456789ab',
    language: 'en',
    issued: { 'date-parts': [[2026, 1, 31]] },
    accessed: { 'date-parts': [[2026, 1, 31]] },
    URL: 'http://localhost:4000/case/x?v=1-0123456789ab',
    ...fields,
  };
}

const HOSTILE = [
  '100 % of R&D_x #1 costs $5',
  'braces {a} and } and {',
  'backslash \\textbf{x} ~tilde ^caret',
  'quotes "double" and \'single\'',
  '“全角”，标点；、。《书名》 👩‍💻',
  'The NASA iPhone',
  '<b>bold</b> & entities &amp;',
];

describe.each(['BIBTEX', 'RIS', 'CSL_JSON'] as const)('%s', (format) => {
  const { write } = CITATION_FORMATS[format];

  it.each(HOSTILE)('gives title, author, year and address back: %s', (title) => {
    const written = write([item({ title })], 'EN');
    expect(readBack(written)).toEqual([
      {
        id: 'civigraph-case-x-1-0123456789ab',
        author: ['Civigraph contributors'],
        title,
        year: 2026,
        URL: 'http://localhost:4000/case/x?v=1-0123456789ab',
      },
    ]);
  });

  it('keeps corporate and Chinese names whole, and several items apart', () => {
    const report = item({
      id: 'source-super-smart-city-2.0',
      type: 'report',
      title: '超级智能城市2.0：人工智能引领新风向',
      author: [{ literal: '德勤中国' }],
      issued: { 'date-parts': [[2019]] },
    });
    const united = item({ id: 'source-un', author: [{ literal: 'Department of Economic and Social Affairs' }] });
    const read = readBack(write([item(), report, united], 'ZH')) as { id: string; author: string[]; title: string }[];
    expect(read.map(({ id, author, title }) => [id, author, title])).toEqual([
      ['civigraph-case-x-1-0123456789ab', ['Civigraph contributors'], 'A case'],
      ['source-super-smart-city-2.0', ['德勤中国'], '超级智能城市2.0：人工智能引领新风向'],
      ['source-un', ['Department of Economic and Social Affairs'], 'A case'],
    ]);
  });

  it('lets no line break end a field or a record', () => {
    const title = 'one\r\nER  - \r\nTY  - JOUR\n},\n@misc{x,';
    const read = readBack(write([item({ title })], 'EN')) as { title: string }[];
    expect(read.map((each) => each.title.replace(/\s+/g, ' '))).toEqual([
      format === 'CSL_JSON' ? 'one ER - TY - JOUR }, @misc{x,' : 'one ER - TY - JOUR }, @misc{x,',
    ]);
  });
});

const INSTITUTIONS = [
  'Ernst and Young and Partners, Inc.',
  'United Nations, Department of Economic and Social Affairs, Population Division',
  'Bosch, Siemens and Sons {Holding}',
  'Instituto Nacional de Estadística and others, S.A.',
];

describe.each(INSTITUTIONS)('the institution %s', (name) => {
  it.each(['BIBTEX', 'CSL_JSON'] as const)('keeps its name in %s, as author and as publisher', (format) => {
    const written = CITATION_FORMATS[format].write([item({ author: [{ literal: name }], publisher: name })], 'EN');
    expect(readBack(written)).toMatchObject([{ author: [name] }]);
    const other = CITATION_FORMATS[format].write([item({ publisher: name })], 'EN');
    expect(new Cite(other).data.map(({ publisher }) => publisher)).toEqual([name]);
  });

  it('stands once in BibTeX where it is author and publisher, of every type', () => {
    for (const type of ['dataset', 'report', 'webpage', 'article', 'legislation'] as const) {
      const own = item({ type, author: [{ literal: name }], publisher: name, 'container-title': name });
      const { publisher = null } = new Cite(CITATION_FORMATS.BIBTEX.write([own], 'EN')).data[0] ?? {};
      expect(publisher).toBeNull();
    }
  });

  it('has full-width commas in RIS, where ASCII ones would make the rest a given name, and RIS says so', () => {
    const written = CITATION_FORMATS.RIS.write([item({ author: [{ literal: name }] })], 'EN');
    const [read] = new Cite(written).data;
    expect(read?.author).toEqual([{ literal: name.replaceAll(', ', '，') }]);
    expect(read?.note ?? '').toBe(`Author as written: ${name}`);
    expect(CITATION_FORMATS.RIS.write([item({ author: [{ literal: name }] })], 'ZH')).toContain(
      `作者名称原样：${name}`,
    );
  });
});

it('RIS says nothing of a name without a comma', () => {
  expect(CITATION_FORMATS.RIS.write([item()], 'EN')).not.toContain('N1');
});

describe('GB/T 7714', () => {
  const { write } = CITATION_FORMATS.GBT7714;

  it('has type and carrier, dates of change and access, and the address of what is online', () => {
    expect(write([item({ title: '里约热内卢运营中心', author: [{ literal: 'Civigraph 贡献者' }] })], 'ZH')).toBe(
      'Civigraph 贡献者. 里约热内卢运营中心: 数据版本 1-0123456789ab[DS/OL]. Civigraph, 2026(2026-01-31)[2026-01-31]. ' +
        'http://localhost:4000/case/x?v=1-0123456789ab.\n',
    );
  });

  it('says what is not known of a printed report, and its place after the year', () => {
    const { URL: _url, accessed: _accessed, version: _version, ...printed } = item();
    const report: CslItem = {
      ...printed,
      type: 'report',
      title: '超级智能城市2.0',
      author: [{ literal: '德勤中国' }],
      publisher: '德勤中国',
      issued: { 'date-parts': [[2019]] },
      locator: '智能安防',
    };
    expect(write([report], 'ZH')).toBe('德勤中国. 超级智能城市2.0[R]. [出版地不详]: 德勤中国, 2019: 智能安防.\n');
    const { issued: _issued, publisher: _publisher, locator: _locator, ...unknown } = report;
    expect(write([unknown], 'EN')).toBe('德勤中国. 超级智能城市2.0[R]. [S.l.]: [s.n.], [n.d.].\n');
  });

  it('numbers several', () => {
    expect(write([item(), item()], 'EN').match(/^\[\d\] /gm)).toEqual(['[1] ', '[2] ']);
  });
});
