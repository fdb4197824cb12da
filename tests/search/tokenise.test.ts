import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { pinyinOf } from '../../src/search/pinyin';
import { tokenise } from '../../src/search/tokenise';
import { cutTexts } from '../../src/snapshot/texts/cut-texts';

const unitsOf = (text: string): string[] => tokenise(text).map(({ unit }) => unit);

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

  it('looks at each character of a long text a few times, however long it is', () => {
    // What a scan costs is how far its regular expression goes back: each match must begin where the one before ended.
    for (const piece of ["a'", '1,', 'a', '中', 'a b ', '．']) {
      const text = piece.repeat(50_000);
      const tokens = tokenise(text);
      const steps = tokens.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(steps).toBeLessThanOrEqual(text.length);
      expect(tokens.every(({ start }, at) => start >= (tokens[at - 1]?.end ?? 0))).toBe(true);
    }
  });
});

describe('the terms of a text', () => {
  const termsIn = (number: number, ...texts: string[]): string[] => [...cutTexts(number, texts).terms.keys()].sort();
  const [NAME, STATEMENT] = [0, 7];

  it('are its words and its pairs of Chinese characters, of a name also the whole', () => {
    expect(termsIn(NAME, 'City 大脑')).toEqual(['=citi 大 脑', 'city', '大脑', '脑']);
    expect(termsIn(STATEMENT, '数据孤岛')).toEqual(['孤岛', '岛', '据孤', '数据']);
  });

  it('never reach from one text into the next', () => {
    expect(termsIn(STATEMENT, '数据', '孤岛')).toEqual(['孤岛', '岛', '据', '数据']);
    const { terms } = cutTexts(STATEMENT, ['data', 'silos']);
    expect([terms.get('data'), terms.get('silos')]).toEqual([[0], [2]]);
  });

  it('have one place for each unit', () => {
    const words = fc.array(fc.constantFrom('数', '据', '孤岛', 'City', 'data', '5'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const places = [...cutTexts(STATEMENT, [text]).terms.values()].flat().sort((a, b) => a - b);
        expect(places).toEqual(unitsOf(text).map((_, place) => place));
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
