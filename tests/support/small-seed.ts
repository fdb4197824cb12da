import type { KnowledgeRows } from '../../seed/rows';
import { BASE, rowsOfFiles } from '../seed/seed-folder';

/**
 * Few enough nodes to know each by heart: three cities in two countries, trees three deep, five cases.
 *
 *     jam          Seoul         transport > parking   traffic > congestion > jams        cameras
 *     quiet        Seoul, Busan  transport             traffic > noise                    walls
 *     flood        Wuhan         water                 water-shortage                     pumps
 *     district-plan  a district of Wuhan               (none)                             (none)
 *     nowhere      (no city)     transport             traffic                            cameras
 */
export function smallRows(): KnowledgeRows {
  const { 'sources/report.yaml': report, 'topics.yaml': topics } = BASE;
  const units = String(topics).slice(String(topics).indexOf('units:'));
  return rowsOfFiles(SMALL, { 'sources/report.yaml': report ?? '', 'units.yaml': units });
}

function texts(name: string): string {
  return `name: { en: The ${name}, zh: 名称${name} }, summary: { en: About ${name}., zh: 关于${name}。 }`;
}

const SMALL = {
  'places.yaml': `countries:
  - { country: korea, ${texts('korea')} }
  - { country: china, ${texts('china')} }
regions:
  - { region: hubei, regionKind: province, ${texts('hubei')} }
  - { region: jianghan, regionKind: district, ${texts('jianghan')}, partOf: city:wuhan, source: report, section: a }
  - { region: yangtze, regionKind: cluster, ${texts('yangtze')} }
cities:
  - { city: seoul, ${texts('seoul')}, country: { country: korea, source: report, section: a } }
  - { city: busan, ${texts('busan')}, country: { country: korea, source: report, section: a } }
  - city: wuhan
    name: { en: Wuhan, zh: 武汉 }
    country: { country: china, source: report, section: a }
    province: { region: hubei, source: report, section: a }
    memberOf: [yangtze]
    source: report
    section: a
    challenges:
      - { text: { en: Noise is loud., zh: 噪声大。 }, challenge: noise, marker: 噪 }
`,
  'topics.yaml': `domains:
  - { domain: transport, ${texts('transport')} }
  - { domain: parking, ${texts('parking')}, partOf: transport }
  - { domain: water, ${texts('water')} }
challenges:
  - { challenge: traffic, ${texts('traffic')}, order: 2 }
  - { challenge: congestion, ${texts('congestion')}, partOf: traffic }
  - { challenge: jams, ${texts('jams')}, partOf: congestion }
  - { challenge: noise, ${texts('noise')}, partOf: traffic }
  - { challenge: water-shortage, ${texts('water-shortage')}, order: 1 }
solutions:
  - { solution: cameras, ${texts('cameras')} }
  - { solution: walls, ${texts('walls')} }
  - { solution: pumps, ${texts('pumps')} }
organisations:
  - { organisation: metro, organisationKind: company, ${texts('metro')} }
`,
  'cases.yaml': `cases:
  - case: jam
    ${lines('Jam 100%', '堵车')}
    city: seoul
    domains: [parking]
    challenges:
      - { text: { en: Streets are full., zh: 街道很满。 }, challenge: jams, marker: 满 }
    solutions:
      - { text: { en: Cameras count cars., zh: 摄像机数车。 }, solution: cameras, marker: 数, organisations: [metro] }
  - case: quiet
    ${lines('quiet_streets', '安静')}
    order: 1
    cities: [seoul, busan]
    domains: [transport]
    challenges:
      - { text: { en: Roads are loud., zh: 道路很吵。 }, challenge: noise, marker: 吵 }
    solutions:
      - { text: { en: Walls keep noise away., zh: 墙隔开噪声。 }, solution: walls, marker: 墙 }
    outcomes:
      - { text: { en: It is quieter., zh: 更安静了。 }, marker: 静, basis: measured, evidence: D }
  - case: flood
    ${lines('Flood', '洪水')}
    city: wuhan
    domains: [water]
    challenges:
      - { text: { en: Water is short., zh: 水少。 }, challenge: water-shortage, marker: 水, actor: government }
    solutions:
      - { text: { en: Pumps move water., zh: 泵送水。 }, solution: pumps, marker: 泵 }
  - case: district-plan
    ${lines('District plan', '区计划')}
    places: [jianghan]
  - case: nowhere
    ${lines('Nowhere', '无处')}
    domains: [transport]
    challenges:
      - { text: { en: Too much traffic., zh: 交通太多。 }, challenge: traffic, marker: 多 }
    solutions:
      - { text: { en: Cameras look., zh: 摄像机看。 }, solution: cameras, marker: 看 }
`,
};

function lines(en: string, zh: string): string {
  return [
    `name: { en: "${en}", zh: ${zh} }`,
    'summary: { en: Done., zh: 做了。 }',
    'source: report',
    'section: One',
  ].join('\n    ');
}
