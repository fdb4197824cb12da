import { compare, factorOf } from '../../seed/cross-check/compare';
import { relationsOf } from '../../seed/cross-check/relations';
import { renderCrossChecks } from '../../seed/cross-check/render-cross-checks';
import type { KnowledgeRows } from '../../seed/rows';
import { BASE, type Files, rowsOfFiles } from './seed-folder';

const LINKS = {
  people: '[part men, part women]',
  men: '[]',
  women: '[]',
  density: '[numerator people, denominator area]',
  area: '[]',
  'share-of-men': '[numerator men, denominator people, complement share-of-women]',
  'share-of-women': '[]',
  others: '[same quantity people]',
};

describe('relations of indicators', () => {
  it('are read from the roles of their links', () => {
    const { relations, unusable } = relationsOf(rowsWith([]));
    expect(unusable).toEqual([]);
    expect(relations).toEqual([
      { kind: 'quotient', rate: id('density'), numerator: id('people'), denominator: id('area') },
      { kind: 'same', indicators: [id('people'), id('others')] },
      { kind: 'sum', whole: id('people'), parts: [id('men'), id('women')] },
      { kind: 'total', total: 100, parts: [id('share-of-men'), id('share-of-women')] },
      { kind: 'quotient', rate: id('share-of-men'), numerator: id('men'), denominator: id('people') },
    ]);
  });

  it('that cannot be used are told with the reason', () => {
    const { relations, unusable } = relationsOf(
      rowsWith([], { people: '[part men]', density: '[numerator people]', men: '[numerater area]' }),
    );
    expect(relations).toEqual([]);
    expect(unusable).toEqual([
      expect.stringContaining('`indicator:men` relates to `indicator:area` as “numerater”; known: part,'),
      '`indicator:density` has 1 numerators and 0 denominators; a rate has one of each.',
      '`indicator:people` has a single part; a sum has two or more.',
    ]);
  });

  it('hold for two sources of one indicator without a link', () => {
    const { relations } = relationsOf(rowsWith(['early people 2019 10', 'late people 2019 11'], { people: '[]' }));
    expect(relations).toEqual([{ kind: 'same', indicators: [id('people'), id('people')] }]);
  });
});

describe('a comparison', () => {
  it.each([
    ['a whole and its parts', 'sum', ['people 2020 100', 'men 2020 48', 'women 2020 50'], 100, 98],
    ['a rate and its counts', 'quotient', ['density 2020 5', 'people 2020 100', 'area 2020 25'], 5, 4],
    ['a share and its counts', 'quotient', ['share-of-men 2020 49', 'people 2020 200', 'men 2020 100'], 49, 50],
    ['shares of one whole', 'total', ['share-of-men 2020 49', 'share-of-women 2020 50'], 99, 100],
  ])('holds %s side by side', (_title, kind, values, stated, other) => {
    const rows = rowsWith(values.map((value) => `early ${value}`));
    const found = relationsOf(rows).relations.filter((relation) => relation.kind === kind);
    const [comparison, ...others] = found.flatMap((relation) => compare(relation, rows));
    expect(others).toEqual([]);
    expect([comparison?.stated.value, comparison?.other.value]).toEqual([stated, other]);
    expect(comparison?.difference).toBeCloseTo((stated - other) / other, 12);
  });

  it.each([
    ['of another source', ['early people 2020 100', 'early men 2020 50', 'late women 2020 50']],
    ['of another period', ['early people 2020 100', 'early men 2020 50', 'early women 2019 50']],
    ['that is missing', ['early people 2020 100', 'early men 2020 50', 'early women 2020 none']],
  ])('leaves out a part %s', (_title, values) => {
    const rows = rowsWith(values);
    expect(
      relationsOf(rows)
        .relations.filter(({ kind }) => kind === 'sum')
        .flatMap((each) => compare(each, rows)),
    ).toEqual([]);
  });

  it.each([
    ['of the same year', ['late people 2019 90', 'early people 2019 100'], ['100 2019 early | 90 2019 late']],
    ['of neighbouring years', ['early people 2019 100', 'late people 2020 80'], ['100 2019 early | 80 2020 late']],
    ['not of distant years', ['early people 2018 100', 'late people 2020 80'], []],
    [
      'of the same year rather than of the next',
      ['early people 2019 100', 'late people 2020 80', 'late people 2019 90'],
      ['100 2019 early | 90 2019 late'],
    ],
    ['of two indicators', ['early people 2019 100', 'late others 2019 90'], ['100 2019 early | 90 2019 late']],
    ['not of one source with itself', ['early people 2019 100', 'early people 2020 80'], []],
  ])('takes values %s from two sources, the older edition first', (_title, values, expected) => {
    const rows = rowsWith(values);
    const same = relationsOf(rows).relations.filter(({ kind }) => kind === 'same');
    const found = same.flatMap((relation) => compare(relation, rows));
    const show = ({ value, period, source }: (typeof found)[number]['stated']): string =>
      `${value} ${period} ${source.replace('source:', '')}`;
    expect(found.map(({ stated, other }) => `${show(stated)} | ${show(other)}`)).toEqual(expected);
  });

  it('knows from the unit by how much a quotient is multiplied', () => {
    expect(['%', '1/1000 people', '1/100000 people', 'person/km2', ''].map(factorOf)).toEqual([
      100, 1000, 100_000, 1, 1,
    ]);
  });

  it('lets a part be smaller than what includes it, and not larger', () => {
    const links = { people: '[]', men: '[included in people]' };
    const differences = ['men 2020 50', 'men 2020 150'].map((men) => {
      const rows = rowsWith(['early people 2020 100', `early ${men}`], links);
      return relationsOf(rows).relations.flatMap((each) => compare(each, rows).map(({ difference }) => difference));
    });
    expect(differences).toEqual([[0], [0.5]]);
  });
});

describe('the page', () => {
  const values = ['early people 2020 100', 'early men 2020 48', 'early women 2020 50', 'late people 2020 104'];
  const lines = renderCrossChecks(rowsWith(values)).split('\n');

  it.each([
    ['counts what was compared', '| `people` = `men` + `women` | 1 | 1 | +2.04 % |'],
    ['lists what differs, with its source', '| `city:seoul` | 100 (2020, early) | 98 | +2.04 % |'],
    ['lets two sources differ a little', '| `people` from two sources | 1 | 0 | -3.85 % |'],
  ])('%s', (_title, line) => {
    expect(lines).toContain(line);
  });
});

function id(slug: string): string {
  return `indicator:${slug}`;
}

/** Rows with the indicators above and these values: `source indicator year value`. */
function rowsWith(values: readonly string[], links: Readonly<Record<string, string>> = LINKS): KnowledgeRows {
  const indicators = Object.keys(LINKS).map((slug) => {
    const targets = (links[slug] ?? '[]').slice(1, -1).split(', ').filter(Boolean);
    const forms = targets.map((target) => {
      const at = target.lastIndexOf(' ');
      return `{ type: relates to, to: indicator:${target.slice(at + 1)}, role: ${target.slice(0, at)} }`;
    });
    return `  - indicator: ${slug}
    name: { en: The ${slug}, zh: 指标 }
    summary: { en: About ${slug}., zh: 说明。 }
    definition: { en: What ${slug} is., zh: 定义。 }
    valueType: number
    direction: none
    unit: "${slug.startsWith('share') ? '%' : 'person'}"
${forms.length === 0 ? '' : `    links: [${forms.join(', ')}]\n`}`;
  });
  const files: Record<string, string> = {
    'sources.yaml': `sources:\n${['early 2021', 'late 2022'].map(sourceForm).join('')}`,
    'more.yaml': `units:\n  - { unit: person, name: { en: people, zh: 人 } }\nindicators:\n${indicators.join('')}`,
  };
  values.forEach((line, index) => {
    const [source, indicator, period, value = ''] = line.split(' ');
    const missing = value === 'none';
    files[`o${index}.yaml`] =
      `observations: o${index}\nindicator: ${indicator}\nfile: o${index}.csv\nsource: ${source}\nsection: a\n`;
    files[`o${index}.csv`] =
      `city,value,period,status,marker,note_en,note_zh\nseoul,${missing ? '' : value},${period},${missing ? 'M,a,Lost.,缺失。' : 'A,a,,'}\n`;
  });
  return rowsOfFiles(files as Files, BASE);
}

function sourceForm(text: string): string {
  const [slug, year] = text.split(' ');
  return `  - source: ${slug}
    name: { en: The ${slug} one, zh: 来源 }
    summary: { en: A table., zh: 一张表。 }
    sourceType: dataset
    publisher: { en: A publisher, zh: 出版方 }
    year: ${year}
    licence: none
    evidence: B
`;
}
