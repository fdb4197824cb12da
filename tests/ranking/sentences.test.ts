import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from '../../src/paths';
import { RANKING_REASON_WORDS } from '../../src/labels/ranking-reason-labels';
import { clauses, named, sentence, unitCount, written } from '../../src/ranking/sentence';
import { RANKING_CAUTIONS, RANKING_METHODS } from '../../src/ranking/registries';
import { said } from '../../src/services/ranking/said';

const HAN = /\p{Script=Han}/u;
/** A formula is the same in both. */
const PLAIN = /^[^\p{L}]*(?:\{\w+\}[^\p{L}]*|ln |UNIT )+$/u;

describe('a sentence of the engine', () => {
  it('is written in the language in which it is read, with the names of its values', () => {
    const text = sentence('{units} without {names}: {why}', '{units}没有{names}：{why}', {
      units: unitCount(2),
      names: [named('a'), named('b')],
      why: clauses([sentence('one', '一'), sentence('two', '二')]),
    });
    const name = (id: string): string => ({ a: 'A', b: 'B' })[id] ?? id;
    expect(written(text)).toBe('2 units without a, b: one; two');
    expect(written(text, 'en', name)).toBe('2 units without A, B: one; two');
    expect(written(text, 'zh', name)).toBe('2个对象没有A、B：一；二');
    expect(written(structuredClone(text), 'zh')).toBe('2个对象没有a、b：一；二');
  });

  it('counts one unit as one', () => {
    expect([1, 0, 3].map((n) => written(unitCount(n)))).toEqual(['1 unit', '0 units', '3 units']);
  });

  it('is not written into by its values', () => {
    expect(written(sentence('{a} and {b}', '{a}与{b}', { a: '{b}', b: 1 }))).toBe('{b} and 1');
  });

  it('is a whole sentence for a reader, made in a language only when it is read', () => {
    const read: string[] = [];
    const node = {
      get nameEn() {
        read.push('en');
        return 'Seoul';
      },
      get nameZh() {
        read.push('zh');
        return '首尔';
      },
    };
    const scope = { data: { node: () => node } } as unknown as Parameters<typeof said>[0];
    const text = said(scope, sentence('no value for {name}', '缺少{name}的数值', { name: named('city:seoul') }));
    expect(read).toEqual([]);
    expect(text.zh).toBe('缺少首尔的数值。');
    expect(read).toEqual(['zh']);
    expect(text.en).toBe('No value for Seoul.');
  });

  const all = filesOf('src/ranking').flatMap(sentencesIn);

  it('stands in many places', () => {
    expect(all.length).toBeGreaterThan(120);
  });

  it.each(all)('%s says the same in Chinese, with the same values', (_, en, zh) => {
    expect(valuesIn(zh)).toEqual(valuesIn(en));
    expect(en).not.toMatch(HAN);
    if (!PLAIN.test(en)) expect(zh).toMatch(HAN);
    // Chinese has its own marks between its characters.
    expect(zh).not.toMatch(/\p{Script=Han}[,;:]|[,;:] ?\p{Script=Han}/u);
  });
});

describe('the codes of rankings', () => {
  const words = Object.entries(RANKING_REASON_WORDS).flatMap(([name, codes]) =>
    Object.entries(codes).map(([code, [en, zh]]) => [`${name}.${code}`, en, zh] as const),
  );

  it.each(words)('%s is a sentence in both languages', (_, en, zh) => {
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).not.toMatch(HAN);
  });

  it('name every warning with an advice', () => {
    expect(Object.keys(RANKING_REASON_WORDS.RankingWarningCode)).toEqual(
      expect.arrayContaining(RANKING_CAUTIONS.map(({ id }) => id)),
    );
    for (const { advice } of RANKING_CAUTIONS) expect(written(advice, 'zh')).toMatch(HAN);
  });
});

describe('what methods say of their results', () => {
  const reasons = [
    ...RANKING_METHODS.aggregations.flatMap(({ id, undefinedBecause, outranking }) => [
      [id, undefinedBecause] as const,
      [id, outranking] as const,
    ]),
    ...RANKING_METHODS.periodRules.map(({ id, undefinedBecause }) => [id, undefinedBecause] as const),
    ...RANKING_METHODS.missingPolicies.map(
      (each) => [each.id, 'notFound' in each ? each.notFound : undefined] as const,
    ),
    ...RANKING_METHODS.aggregations.map(({ id, refuses }) => [id, refuses(-1, { method: id, p: -1 })] as const),
  ].flatMap(([id, reason]) => (reason ? [[id, reason] as const] : []));

  it.each(reasons)('%s says it in both languages', (_, reason) => {
    expect(written(reason)).not.toMatch(/[{}]|undefined|object/);
    expect(written(reason, 'zh')).toMatch(HAN);
  });
});

function valuesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Every call of `sentence` with its two texts. */
function sentencesIn(file: string): [string, string, string][] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(PROJECT_ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'sentence') {
      const [en, zh] = node.arguments;
      if (!en || !zh || !ts.isStringLiteral(en) || !ts.isStringLiteral(zh)) throw new Error(`${file}: no plain text`);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push([`${file}:${line + 1}`, en.text, zh.text]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
