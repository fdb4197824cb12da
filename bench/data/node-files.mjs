import { METRICS, statementsFor, UNITS } from './statements.mjs';
import { both, document, list, scalar } from './yaml.mjs';

const SURVEY = 'city-register';

/** Yields the shared files of small nodes: [name, text]. */
export function* sharedFiles(plan, draws) {
  yield [
    'vocabulary/words.yaml',
    document([
      'metrics:',
      ...METRICS.map(
        (slug) =>
          `  - { metric: ${slug}, name: { en: ${slug.replaceAll('-', ' ')}, zh: ${METRICS_ZH[METRICS.indexOf(slug)]} } }`,
      ),
      'units:',
      '  - { unit: "%", ucum: "%", name: { en: per cent, zh: 百分比 } }',
      '  - { unit: "1", ucum: "1", name: { en: number, zh: 数值 } }',
      ...UNITS.map(
        (slug, index) => `  - { unit: ${slug}, name: { en: ${slug.replaceAll('-', ' ')}, zh: ${UNITS_ZH[index]} } }`,
      ),
    ]),
  ];
  yield [
    'places.yaml',
    document([
      'countries:',
      ...plan.countries.map(
        (each) => `  - { country: ${each.slug}, iso2: ${each.iso2}, name: ${both(each)}, partOf: region:world }`,
      ),
      'regions:',
      '  - { region: world, regionKind: world region, name: { en: World, zh: 世界 } }',
      ...plan.regions.map(
        (each) =>
          `  - { region: ${each.slug}, regionKind: province, name: ${both(each)}, memberOf: [world], links: [{ type: in country, to: country:${draws.pick(plan.countries, 2).slug}, source: ${SURVEY}, section: List of provinces }] }`,
      ),
    ]),
  ];
  yield [
    'domains.yaml',
    document([
      'domains:',
      ...plan.domains.map((each, at) => `  - { domain: ${each.slug}, order: ${at + 1}, name: ${both(each)} }`),
    ]),
  ];
  yield [
    'operating-models/shared.yaml',
    document([
      'operatingModels:',
      ...MODELS.map(
        ([slug, en, zh, share]) =>
          `  - { operatingModel: ${slug}, name: { en: ${en}, zh: ${zh} }, fundingGovernment: ${share}, operationEnterprise: ${share} }`,
      ),
    ]),
  ];
  yield [
    'sources/reports.yaml',
    document([
      'sources:',
      sourceLines({ slug: SURVEY, en: 'Register of cities', zh: '城市名录', index: 0 }, plan, draws),
      ...plan.sources.map((each) => sourceLines(each, plan, draws)),
    ]),
  ];
  yield [
    'indicators/levels.yaml',
    document(['indicators:', ...plan.indicators.map((each, at) => indicatorLines(each, at, plan))]),
  ];
  yield ['recipes/levels.yaml', recipeFile(plan)];
  for (const [folder, kind, extra] of [
    ['policies', 'policy', () => `    policyKind: ${draws.pick(['plan', 'programme', 'standard', 'law'])}\n`],
    ['technologies', 'technology', () => ''],
  ]) {
    yield [
      `${folder}/shared.yaml`,
      document([
        `${folder}:`,
        ...plan[folder].map((each) => `  - ${kind}: ${each.slug}\n    name: ${both(each)}\n${extra()}`.trimEnd()),
      ]),
    ];
  }
}

/** Yields a file for each node that has statements of its own. */
export function* nodeFiles(plan, draws) {
  for (const [folder, kind, kindLines] of [
    ['challenges', 'challenge', summaryOf],
    ['solutions', 'solution', summaryOf],
    ['trends', 'trend', summaryOf],
    ['organisations', 'organisation', (each) => [`organisationKind: ${each.kind}`]],
  ]) {
    for (const [index, each] of plan[folder].entries()) {
      // Every fifteenth is a parent of those behind it.
      const parent = plan[folder][index - (index % 15)];
      const findings = statementsFor(draws, plan, each, plan.statements[kind][index], () =>
        draws.chance(0.3) ? [`relatesTo: [domain:${draws.pick(plan.domains, 1.5).slug}]`] : [],
      );
      yield [
        `${folder}/${each.slug}.yaml`,
        document([
          `${kind}: ${each.slug}`,
          `name: ${both(each)}`,
          ...kindLines(each),
          parent === each || kind === 'trend' ? '' : `partOf: ${parent.slug}`,
          `source: ${draws.pick(plan.sources, 2).slug}`,
          `section: Chapter ${draws.whole(1, 12)}`,
          list('findings', findings).trimEnd(),
        ]),
      ];
    }
  }
}

export function* cityFiles(plan, draws) {
  for (const [index, city] of plan.cities.entries()) {
    const record = `source: ${SURVEY}, section: record ${index + 1}`;
    const twin = draws.pick(plan.cities, 2);
    yield [
      `cities/${city.slug}.yaml`,
      document([
        `city: ${city.slug}`,
        `name: ${both(city)}`,
        draws.chance(0.5) ? `aliases: [Greater ${city.en}, 大${city.zh}]` : '',
        `country: { country: ${draws.pick(plan.countries, 2).slug}, ${record} }`,
        `province: { region: ${draws.pick(plan.regions, 1.5).slug}, ${record} }`,
        `coordinates: { latitude: ${(draws.random() * 120 - 60).toFixed(4)}, longitude: ${(draws.random() * 340 - 170).toFixed(4)}, ${record} }`,
        `ids: [{ scheme: geonames, value: "${1_000_000 + index}", ${record} }]`,
        twin === city ? '' : `links: [{ type: cooperates with, to: city:${twin.slug}, role: twin city, ${record} }]`,
        `source: ${draws.pick(plan.sources, 2).slug}`,
        `section: City profiles > ${city.en}`,
        list(
          'challenges',
          statementsFor(draws, plan, city, plan.statements.city[index], () => [
            `challenge: ${draws.pick(plan.challenges, 2).slug}`,
          ]),
        ).trimEnd(),
      ]),
    ];
  }
}

const METRICS_ZH = ['安装数', '惠及人数', '支出', '修复时长', '覆盖片区数', '培训人数', '排放量', '出行时间'];
const UNITS_ZH = ['个', '人', '分钟', '片区', '百万元'];
const MODELS = [
  ['public', 'Run by the city', '政府独立运营', 'full'],
  ['joint', 'Run together', '合作运营', 'shared'],
  ['private', 'Run by a company', '企业运营', 'none'],
];

function summaryOf({ en, zh }) {
  return [
    'summary:',
    `  en: ${scalar(`What is meant by ${en.toLowerCase()} and where it is met`)}`,
    `  zh: ${scalar(`说明${zh}的含义及其出现之处`)}`,
  ];
}

function sourceLines({ slug, en, zh, index }, plan, draws) {
  const makers = draws.some(plan.organisations, draws.whole(1, 2), 3).map((each) => each.slug);
  return `  - source: ${slug}
    name: ${both({ en, zh })}
    summary: { en: A report with figures from several cities., zh: 一份汇集多座城市数字的报告。 }
    sourceType: ${['report', 'statistic', 'website', 'article'][index % 4]}
    publisher: ${both(plan.organisations[index % plan.organisations.length])}
    year: ${2024 + (index % 2)}
    language: ${index % 3 === 0 ? 'zh' : 'en'}
    licence: CC-BY-4.0
    evidence: ${'BACBD'[index % 5]}
    producedBy: [${makers.join(', ')}]`;
}

function indicatorLines({ slug, en, zh }, at, plan) {
  return `  - indicator: ${slug}
    name: ${both({ en, zh })}
    summary: ${both({ en: `${en} as reported every year`, zh: `每年公布的${zh}` })}
    definition: ${both({ en: `${en} divided by the number of residents`, zh: `${zh}与居民人数之比` })}
    valueType: number
    direction: ${at % 3 === 0 ? 'lower is better' : 'higher is better'}
    unit: "1"
    measures: [domain:${plan.domains[at % plan.domains.length].slug}, challenge:${plan.challenges[at].slug}]`;
}

function recipeFile(plan) {
  const parts = plan.indicators
    .slice(0, 8)
    .map(
      ({ slug, en }, at) =>
        `          - { label: ${scalar(en)}, indicator: "indicator:${slug}", direction: ${at % 3 === 0 ? 'LOWER_IS_BETTER' : 'HIGHER_IS_BETTER'}, normalisation: MIN_MAX }`,
    );
  return document([
    'recipes:',
    '  - recipe: mean-level',
    '    name: { en: Mean level, zh: 平均水平 }',
    '    summary: { en: The mean of eight levels., zh: 八项水平的平均。 }',
    '    version: "1"',
    '    method:',
    '      tree:',
    '        aggregation: ARITHMETIC',
    '        children:',
    ...parts,
    '      missing: EXCLUDE',
  ]);
}
