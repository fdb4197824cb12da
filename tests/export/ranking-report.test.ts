import { onBothEngines } from '../support/test-app';
import { get, textOf } from './read-files';

const RECIPE = { recipe: 'recipe:city-profile-2019' };
const UNSURE = { uncertainty: { draws: 40, weights: { method: 'UNIFORM', spread: 0.25 } } };

function pathOf(input: object, locale: string): string {
  return `/export/ranking.html?locale=${locale}&input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** What a reader sees, without the drawings. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[^]*?<\/style>|<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

onBothEngines('the page of a ranking', (api) => {
  it('loads and runs nothing, names its language, and is the same again', async () => {
    const response = await get(api, pathOf(RECIPE, 'ZH'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('zh');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    expect(page).not.toMatch(/<script|<img|<link[^>]+stylesheet|javascript:/);
    expect(await textOf(api, pathOf(RECIPE, 'ZH'))).toBe(page);
  });

  it('draws a bar for each city, in pieces that add up to its score', async () => {
    const page = await textOf(api, pathOf(RECIPE, 'EN'));
    const [chart = ''] = /<svg\s+viewBox[^]*?<\/svg>/.exec(page.replace(/\s+/g, ' ').replace(/ ?> ?/g, '>')) ?? [];
    const groups = chart.match(/<g>[^]*?<\/g>/g) ?? [];
    expect(groups).toHaveLength(27);
    const widths = groups.map((group) =>
      [...group.matchAll(/ width="([\d.]+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    const scores = groups.map((group) =>
      Number(/>([\d.]+)<\/text\s*><\/g>/.exec(group.replace(/\s+/g, ' ').replace(/> </g, '><'))?.[1]),
    );
    scores.forEach((score, at) => expect(widths[at]! / widths[0]!).toBeCloseTo(score / scores[0]!, 2));
  });

  it('says in both languages why the first stand there, how the ranking is made, and where its values come from', async () => {
    const [en, zh] = await Promise.all(['EN', 'ZH'].map((locale) => textOf(api, pathOf(RECIPE, locale)).then(wordsOf)));
    expect(en).toContain(
      'Beijing is 1st of 27 with a score of 82.11. Most of it comes from Share of the tertiary sector in GDP (25 points of 25)',
    );
    expect(zh).toContain('北京在27个排名对象中列第1位，得分82.11。');
    for (const text of [en, zh]) expect(text).toContain('MIN_MAX(lower 1, upper 100)');
    expect(en).toMatch(/Sources \[1\]/);
    expect(en).not.toMatch(/\p{Script=Han}{6}.*Method /u);
    expect(zh).not.toMatch(/undefined|null|NaN/);
  });

  it('draws intervals where something is said to be uncertain, and none elsewhere', async () => {
    const [sure, unsure] = await Promise.all(
      [RECIPE, { ...RECIPE, ...UNSURE }].map((input) => textOf(api, pathOf(input, 'EN'))),
    );
    expect(sure).not.toContain('How sure the ranks are');
    expect(unsure).toContain('How sure the ranks are');
    expect((unsure!.match(/<circle/g) ?? []).length).toBe(27);
  });

  it('a score that is no sum has whole bars and says so; text of the caller is never markup', async () => {
    const input = {
      tree: {
        label: '<script>alert(1)</script>',
        aggregation: { method: 'GEOMETRIC' },
        children: [
          {
            indicator: 'indicator:gdp',
            label: '"><b>x',
            direction: 'HIGHER_IS_BETTER',
            normalisation: { method: 'MIN_MAX', lower: 1, upper: 100 },
          },
          { indicator: 'indicator:gdp-per-capita', normalisation: { method: 'MIN_MAX', lower: 1, upper: 100 } },
        ],
      },
      missing: { method: 'EXCLUDE' },
    };
    const page = await textOf(api, pathOf(input, 'EN'));
    expect(page).toContain('does not add up points');
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).not.toContain('class="legend"');
  });

  it('refuses what the API refuses, with the same words', async () => {
    const response = await get(api, pathOf({ recipe: 'recipe:city-profile-2091' }, 'EN'));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('recipe:city-profile-2019');
  });
});
