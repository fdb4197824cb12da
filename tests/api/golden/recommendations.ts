import type { Golden } from './golden';

/** Questions for the cases that a city may learn from. */
export const RECOMMENDATIONS: readonly Golden[] = [
  {
    question: 'From which cases may Chengdu learn?',
    ask: 'recommendCases',
    of: ['city:chengdu'],
    first: 4,
    answer: [
      'case:shenzhen-innovation-finance-platform | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Shenzhen start-up and innovation finance platform” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“深圳市创业创新金融服务平台”属于该领域。',
      'case:shanghai-hongqiao-cbd | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Smart Hongqiao CBD, Shanghai” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“上海虹桥商务区智慧建设”属于该领域。',
      'case:hangzhou-smart-economy-chain | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Hangzhou smart-economy industry chain” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“杭州智慧经济产业链”属于该领域。',
      'case:hangzhou-yunqi-town | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Hangzhou Yunqi Town” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“杭州云栖小镇”属于该领域。',
    ],
  },
  {
    question: 'From which cases may Hangzhou learn?',
    ask: 'recommendCases',
    of: ['city:hangzhou'],
    first: 4,
    answer: [
      'case:xiamen-data-sharing | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Xiamen data sharing” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门数据共享”应对的正是同一问题。',
      'case:shenzhen-longgang-smart-centre | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Longgang Smart Centre” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“龙岗智慧中心”应对的正是同一问题。',
      'case:xiamen-e-government-platform | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Xiamen e-government platform ‘i Xiamen’” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门电子政务平台i厦门”应对的正是同一问题。',
      'case:ningbo-cloud-hospital | Hangzhou has “Cumbersome hospital visits”, as “Hangzhou smart healthcare” tells; “Ningbo Cloud Hospital” addresses the same. | “杭州智慧医疗”指出杭州存在“就医流程繁琐”；“宁波市云医院”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Yokohama learn?',
    ask: 'recommendCases',
    of: ['city:yokohama'],
    first: 2,
    answer: [
      'case:rio-operations-centre | Yokohama has “Natural disasters”, as “Yokohama smart environment” tells; “Rio de Janeiro smart security and operations centre” addresses the same. | “横滨智能环境”指出横滨存在“自然灾害”；“里约热内卢智能安防与市政运营中心”应对的正是同一问题。',
      'case:new-york-smart-grid | Yokohama has “Natural disasters”, as “Yokohama smart environment” tells; “New York smart grid” addresses the same. | “横滨智能环境”指出横滨存在“自然灾害”；“纽约智能电网”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Rio learn?',
    ask: 'recommendCases',
    of: ['city:rio-de-janeiro'],
    answer: [
      'case:shenzhen-longgang-smart-centre | Rio de Janeiro has “Urban crime”, as “Rio de Janeiro smart security and operations centre” tells; “Longgang Smart Centre” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“城市犯罪”；“龙岗智慧中心”应对的正是同一问题。',
      'case:new-york-smart-grid | Rio de Janeiro has “Natural disasters”, as “Rio de Janeiro smart security and operations centre” tells; “New York smart grid” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“自然灾害”；“纽约智能电网”应对的正是同一问题。',
      'case:yokohama-smart-environment | Rio de Janeiro has “Natural disasters”, as “Rio de Janeiro smart security and operations centre” tells; “Yokohama smart environment” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“自然灾害”；“横滨智能环境”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Guangzhou learn?',
    ask: 'recommendCases',
    of: ['city:guangzhou'],
    answer: [
      'case:beijing-tianjin-hebei-industrial-coordination | “Industrial coordination of the Pearl River Delta”, of which Guangzhou is a part, works against “Lack of industrial coordination”; “Industrial coordination of Beijing-Tianjin-Hebei” addresses the same. | 广州参与的“珠三角产业配套”应对“缺少产业协同”；“京津冀产业协同”应对的正是同一问题。',
      'case:yangzijiang-cluster-cooperation | “Industrial coordination of the Pearl River Delta”, of which Guangzhou is a part, works against “Lack of industrial coordination”; “Cooperation in the Yangzijiang cluster” addresses “Lack of cooperation between cities”, which is closely tied to it. | 广州参与的“珠三角产业配套”应对“缺少产业协同”；“江苏扬子江城市群跨城市合作”应对的是与之直接相关的“欠缺跨城市合作”。',
      'case:shenzhen-housing-rental-platform | Shenzhen beside Guangzhou: 16 of 16 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.5 standard deviations). | 深圳与广州相比：16项指标中有16项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.5个标准差）。',
    ],
  },
];
