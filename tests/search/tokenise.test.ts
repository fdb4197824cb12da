import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { pinyinOf } from '../../src/search/pinyin';
import { indexedText, termsOf, termsOfUnits, type FieldTexts } from '../../src/search/indexed-text';
import { tokenise } from '../../src/search/tokenise';

const unitsOf = (text: string): string[] => tokenise(text).map(({ unit }) => unit);
const named = (...names: string[]): FieldTexts => ({ NAME: names, ALIAS: [], LINKED: [], SUMMARY: [], STATEMENT: [] });

describe('tokenise', () => {
  it.each([
    ['Smart Cities', ['smart', 'citi']],
    ['smart city', ['smart', 'citi']],
    ['数据孤岛', ['数', '据', '孤', '岛']],
    ['數據孤島', ['数', '据', '孤', '岛']],
    ['乾隆著作與後台', ['乾', '隆', '著', '作', '与', '后', '台']],
    ['data centres and centers', ['data', 'center', 'and', 'center']],
    ['urbanisation urbanization', ['urban', 'urban']],
    ['colours colors', ['color', 'color']],
    ['programme program', ['program', 'program']],
    ['ageing aging', ['age', 'age']],
    ['travelling our hour wise', ['travel', 'our', 'hour', 'wise']],
    ['i深圳APP', ['i', '深', '圳', 'app']],
    ['Xi’an', ['xian']],
    ["Xi'an's", ['xian']],
    ['São Paulo', ['sao', 'paulo']],
    ['ＰＰＰ模式５００', ['ppp', '模', '式', '500']],
    ['4,529 data sets', ['4529', 'data', 'set']],
    ['PM2.5', ['pm2.5']],
    ['3.9万吨', ['3.9', '万', '吨']],
    ['15-20%', ['15', '20']],
    ['ﬁne', ['fine']],
    ['data AND (silos OR "x") NEAR/2 -y col:z* ^', ['data', 'and', 'silo', 'or', 'x', 'near', '2', 'y', 'col', 'z']],
    ['😀 --- “”', []],
    ['a\u0000b\u0007\uD800c', ['a', 'b', 'c']],
    ['', []],
  ])('cuts %j into %j', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it('says where each unit stands in the text as given', () => {
    const text = '😀 Xi’an 的 5,000 ㎡ ＡＩ';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Xi’an', '的', '5,000', 'ＡＩ']);
  });

  it('makes of any text only letters, digits and points, at most 64 a unit, in rising places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { unit, start, end } of tokenise(text)) {
          expect(unit).toMatch(/^[\p{L}\p{N}.]{1,64}$/u);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('takes time that grows with the text and not with its square', () => {
    for (const text of ["a'".repeat(50_000), '1,'.repeat(50_000), 'a'.repeat(100_000), '中'.repeat(100_000)]) {
      const started = performance.now();
      tokenise(text);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});

describe('the terms of an indexed text', () => {
  it('are its units and its pairs of Chinese characters, those of names apart', () => {
    const { names, texts } = termsOf(indexedText({ ...named('City 大脑'), STATEMENT: ['数据孤岛'] }));
    expect([...names].sort()).toEqual(['citi', '大', '大脑', '脑']);
    expect([...texts].sort()).toEqual(['孤', '孤岛', '岛', '据', '据孤', '数', '数据']);
  });

  it('never reach from one text into the next', () => {
    expect([...termsOf(indexedText(named('数据', '孤岛'))).names].sort()).toEqual([
      '孤',
      '孤岛',
      '岛',
      '据',
      '数',
      '数据',
    ]);
  });

  it('of a query are all in every text that has the query side by side', () => {
    const words = fc.array(fc.constantFrom('数', '据', '孤岛', 'City', 'data', '5'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, (query, around) => {
        const text = [...around, ...query, ...around].join(' ');
        const { names } = termsOf(indexedText(named(text)));
        expect(termsOfUnits(unitsOf(query.join(' '))).filter((term) => !names.has(term))).toEqual([]);
      }),
    );
  });

  it('do not depend on the dictionary of the runtime, which its version and language change', () => {
    const program = `process.stdout.write(JSON.stringify(require('./src/search/tokenise').tokenise('一网通办在上海 city').map((each) => each.unit)))`;
    const output = execFileSync(process.execPath, ['-r', '@swc-node/register', '-e', program], {
      env: { ...process.env, LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' },
    });
    expect(JSON.parse(output.toString())).toEqual(['一', '网', '通', '办', '在', '上', '海', 'citi']);
  });
});

describe('pinyin', () => {
  it.each([
    ['西安', 'xian', 'xi an'],
    ['广州', 'guangzhou', 'guang zhou'],
    ['重庆', 'chongqing', 'chong qing'],
    ['厦门', 'xiamen', 'xia men'],
    ['吕梁', 'lvliang', 'lv liang'],
  ])('of %s is %s and %s, without tones', (name, joined, spaced) => {
    expect(pinyinOf(name)).toEqual({ joined, spaced });
  });

  it('of a name without Chinese is nothing', () => {
    expect(pinyinOf('IBM 2.0')).toBeNull();
  });
});
