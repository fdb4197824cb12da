import { BASE, type Files } from '../seed/seed-folder';

/** A small knowledge base for imports: places with countries and provinces, indicators with units, one with values. */
export const WORLD: Files = {
  'sources/report.yaml': BASE['sources/report.yaml'] ?? '',
  'units.yaml': `units:
  - { unit: "%", ucum: "%", name: { en: per cent, zh: 百分比 } }
  - { unit: "1", ucum: "1", name: { en: number, zh: 数值 } }
  - { unit: rank, name: { en: rank, zh: 名次 } }
  - { unit: person, name: { en: people, zh: 人 } }
  - { unit: CNY, name: { en: yuan, zh: 元 } }
  - { unit: USD, name: { en: US dollars, zh: 美元 } }
  - { unit: min, ucum: min, name: { en: minutes, zh: 分钟 } }
  - { unit: h, ucum: h, name: { en: hours, zh: 小时 } }
`,
  'places.yaml': `countries:
  - { country: china, iso2: CN, name: { en: China, zh: 中国 } }
  - { country: south-korea, iso2: KR, name: { en: South Korea, zh: 韩国 } }
  - { country: united-kingdom, iso2: GB, name: { en: United Kingdom, zh: 英国 } }
  - { country: united-states, iso2: US, name: { en: United States, zh: 美国 } }
  - { country: germany, iso2: DE, name: { en: Germany, zh: 德国 } }
  - { country: japan, iso2: JP, name: { en: Japan, zh: 日本 } }
  - { country: spain, iso2: ES, name: { en: Spain, zh: 西班牙 } }
  - { country: singapore, iso2: SG, name: { en: Singapore, zh: 新加坡 } }
regions:
  - { region: jiangsu, regionKind: province, name: { en: Jiangsu Province, zh: 江苏省 } }
  - { region: england, regionKind: province, name: { en: England, zh: 英格兰 } }
  - region: new-york-state
    regionKind: province
    name: { en: New York State, zh: 纽约州 }
    ids: [{ scheme: iso-3166-2, value: US-NY, source: report, section: a }]
cities:
${[
  ['beijing', 'Beijing', '北京', 'china'],
  ['shanghai', 'Shanghai', '上海', 'china'],
  ['guangzhou', 'Guangzhou', '广州', 'china'],
  ['shenzhen', 'Shenzhen', '深圳', 'china'],
  ['nanjing', 'Nanjing', '南京', 'china'],
  ['suzhou', 'Suzhou', '苏州', 'china', 'jiangsu'],
  ['seoul', 'Seoul', '首尔', 'south-korea'],
  ['busan', 'Busan', '釜山', 'south-korea'],
  ['london', 'London', '伦敦', 'united-kingdom', 'england'],
  ['new-york', 'New York', '纽约', 'united-states', 'new-york-state'],
  ['bonn', 'Bonn', '波恩', 'germany'],
  ['barcelona', 'Barcelona', '巴塞罗那', 'spain'],
  ['singapore', 'Singapore', '新加坡', 'singapore'],
]
  .map(
    ([slug, en, zh, country, province]) => `  - city: ${slug}
    name: { en: ${en}, zh: ${zh} }
    country: { country: ${country}, source: report, section: a }
${province === undefined ? '' : `    province: { region: ${province}, source: report, section: a }\n`}`,
  )
  .join('')}`,
  'indicators.yaml': `indicators:
${[
  ['gdp', 'Gross domestic product', '地区生产总值', 'CNY'],
  ['population', 'Population', '人口', 'person'],
  ['rank', 'Rank', '排名', 'rank'],
  ['share-of-forest', 'Share of forest', '森林覆盖率', '"%"'],
]
  .map(
    ([slug, en, zh, unit]) => `  - indicator: ${slug}
    name: { en: ${en}, zh: ${zh} }
    summary: { en: A figure of a city., zh: 城市的一项数据。 }
    definition: { en: As the source says., zh: 以来源为准。 }
    valueType: number
    direction: none
    unit: ${unit}
`,
  )
  .join('')}`,
  'observations/gdp.yaml': `observations: gdp
indicator: gdp
file: gdp.csv
source: report
section: Table 1
period: 2018
`,
  'observations/gdp.csv': 'city,value\nbeijing,3310000000000\n',
};
