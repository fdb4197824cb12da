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
      'case:xiamen-e-government-platform | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Xiamen e-government platform ‘i Xiamen’” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门电子政务平台i厦门”应对的正是同一问题。',
      'case:london-smart-government | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “London smart government” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“伦敦智能政务”应对的正是同一问题。',
      'case:seoul-integrated-transport | Hangzhou has “Traffic congestion”, as “Hangzhou City Data Brain 2.0” tells; “Seoul integrated transport system” addresses the same. | “杭州城市数据大脑2.0”指出杭州存在“交通拥堵”；“首尔综合交通系统”应对的正是同一问题。',
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
      'case:new-york-smart-grid | Rio de Janeiro has “Natural disasters”, as “Rio de Janeiro smart security and operations centre” tells; “New York smart grid” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“自然灾害”；“纽约智能电网”应对的正是同一问题。',
      'case:yokohama-smart-environment | Rio de Janeiro has “Natural disasters”, as “Rio de Janeiro smart security and operations centre” tells; “Yokohama smart environment” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“自然灾害”；“横滨智能环境”应对的正是同一问题。',
      'case:amsterdam-crime-anticipation | Rio de Janeiro has “Urban crime”, as “Rio de Janeiro smart security and operations centre” tells; “Crime Anticipation System in Amsterdam” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“城市犯罪”；“阿姆斯特丹犯罪预警系统”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Guangzhou learn?',
    ask: 'recommendCases',
    of: ['city:guangzhou'],
    answer: [
      'case:shenzhen-housing-rental-platform | Shenzhen beside Guangzhou: 25 of 25 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.3 standard deviations). | 深圳与广州相比：25项指标中有25项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.3个标准差）。',
      'case:shenzhen-i-shenzhen-app | Shenzhen beside Guangzhou: 25 of 25 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.3 standard deviations). | 深圳与广州相比：25项指标中有25项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.3个标准差）。',
      'case:shenzhen-innovation-finance-platform | Shenzhen beside Guangzhou: 25 of 25 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.3 standard deviations). | 深圳与广州相比：25项指标中有25项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.3个标准差）。',
    ],
  },
];
