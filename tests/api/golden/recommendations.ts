import type { Golden } from './golden';

/** Questions for the cases that a city may learn from. */
export const RECOMMENDATIONS: readonly Golden[] = [
  {
    question: 'From which cases may Chengdu learn?',
    ask: 'recommendCaseStudies',
    of: ['city:chengdu'],
    first: 4,
    answer: [
      'case:hangzhou-smart-economy-chain | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Hangzhou smart-economy industry chain” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“杭州智慧经济产业链”属于该领域。',
      'case:hangzhou-yunqi-town | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Hangzhou Yunqi Town” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“杭州云栖小镇”属于该领域。',
      'case:yangzijiang-cluster-cooperation | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Cooperation in the Yangzijiang cluster” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“江苏扬子江城市群跨城市合作”属于该领域。',
      'case:shenzhen-innovation-finance-platform | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Shenzhen start-up and innovation finance platform” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“深圳市创业创新金融服务平台”属于该领域。',
    ],
  },
  {
    question: 'From which cases may Hangzhou learn?',
    ask: 'recommendCaseStudies',
    of: ['city:hangzhou'],
    first: 4,
    answer: [
      'case:xiamen-data-sharing | “Hangzhou data governance” names “Data silos” as a problem in Hangzhou; “Xiamen data sharing” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门数据共享”应对的正是同一问题。',
      'case:ningbo-cloud-hospital | Hangzhou already works against “Cumbersome hospital visits” in “Hangzhou smart healthcare”; “Ningbo Cloud Hospital” addresses the same. | 杭州已通过“杭州智慧医疗”应对“就医流程繁琐”；“宁波市云医院”应对的正是同一问题。',
      'case:xiamen-e-government-platform | “Hangzhou data governance” names “Data silos” as a problem in Hangzhou; “Xiamen e-government platform ‘i Xiamen’” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门电子政务平台i厦门”应对的正是同一问题。',
      'case:london-smart-government | “Hangzhou data governance” names “Data silos” as a problem in Hangzhou; “London smart government” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“伦敦智能政务”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Yokohama learn?',
    ask: 'recommendCaseStudies',
    of: ['city:yokohama'],
    first: 2,
    answer: [
      'case:new-york-smart-grid | “Yokohama smart environment” names a problem of the kind “Natural disasters” in Yokohama; “New York smart grid” addresses the same. | “横滨智能环境”指出横滨有属于“自然灾害”一类的问题；“纽约智能电网”应对的正是同一问题。',
      'case:rio-operations-centre | “Yokohama smart environment” names a problem of the kind “Natural disasters” in Yokohama; “Rio de Janeiro smart security and operations centre” addresses the same. | “横滨智能环境”指出横滨有属于“自然灾害”一类的问题；“里约热内卢智能安防与市政运营中心”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Rio learn?',
    ask: 'recommendCaseStudies',
    of: ['city:rio-de-janeiro'],
    answer: [
      'case:new-york-smart-grid | “Rio de Janeiro smart security and operations centre” names a problem of the kind “Natural disasters” in Rio de Janeiro; “New York smart grid” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢有属于“自然灾害”一类的问题；“纽约智能电网”应对的正是同一问题。',
      'case:yokohama-smart-environment | “Rio de Janeiro smart security and operations centre” names a problem of the kind “Natural disasters” in Rio de Janeiro; “Yokohama smart environment” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢有属于“自然灾害”一类的问题；“横滨智能环境”应对的正是同一问题。',
      'case:shenzhen-longgang-smart-centre | “Rio de Janeiro smart security and operations centre” names “Lack of integrated city management” as a problem in Rio de Janeiro; “Longgang Smart Centre” applies “City operations centre”, which answers it. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“缺乏一体化城市管理”；“龙岗智慧中心”采用“城市运营中心”，可应对这一问题。',
    ],
  },
  {
    question: 'From which cases may Guangzhou learn?',
    ask: 'recommendCaseStudies',
    of: ['city:guangzhou'],
    answer: [
      'No case from elsewhere meets any of the needs: “Population pressure”. | 没有其他地方的案例能满足这些需求：“人口压力”。',
    ],
  },
  {
    question: 'From which cases may Harbin learn?',
    ask: 'recommendCaseStudies',
    of: ['city:harbin'],
    first: 4,
    answer: [
      'case:hangzhou-smart-healthcare | Harbin has the lowest value of 27 cities in “Doctors per 1,000 people”, which bears on “Health care”; “Hangzhou smart healthcare” is in that field. | 哈尔滨的“每千人医生数”在27座城市中列倒数第1，关系到“医疗”；“杭州智慧医疗”属于该领域。',
      'case:singapore-smart-healthcare | Harbin has the 5th highest value of 28 cities in “Share of people aged 60 and over”, which bears on “Ageing population”; “Singapore smart healthcare” addresses the same. | 哈尔滨的“60岁及以上人口比重”在28座城市中列第5高，关系到“人口老龄化”；“新加坡智能医疗”应对的正是同一问题。',
      'case:ningbo-cloud-hospital | Harbin has the lowest value of 27 cities in “Doctors per 1,000 people”, which bears on “Health care”; “Ningbo Cloud Hospital” is in that field. | 哈尔滨的“每千人医生数”在27座城市中列倒数第1，关系到“医疗”；“宁波市云医院”属于该领域。',
      'case:hangzhou-smart-economy-chain | Harbin stands 2nd from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Hangzhou smart-economy industry chain” is in that field. | 哈尔滨的“人均GDP排名”在26座城市中列倒数第2，关系到“经济”；“杭州智慧经济产业链”属于该领域。',
    ],
  },
  {
    question: 'From which cases may Wuhan learn?',
    ask: 'recommendCaseStudies',
    of: ['city:wuhan'],
    first: 4,
    answer: [
      'No case from elsewhere meets any of the needs: “Population pressure”. | 没有其他地方的案例能满足这些需求：“人口压力”。',
    ],
  },
  {
    question: 'What does Seoul need?',
    ask: 'cityNeeds',
    of: ['city:seoul'],
    first: 3,
    answer: [
      'challenge:air-pollution | “Seoul integrated transport system” names “Air pollution” as a problem in Seoul. | “首尔综合交通系统”指出首尔存在“空气污染”。',
      'challenge:insufficient-transport-infrastructure | “Seoul integrated transport system” names “Insufficient transport infrastructure” as a problem in Seoul. | “首尔综合交通系统”指出首尔存在“交通基础设施不足”。',
      'challenge:night-time-travel | “Seoul night bus planning” names “No transport at night” as a problem in Seoul. | “首尔智能夜班车路线规划”指出首尔存在“夜间出行难”。',
      'challenge:noise-pollution | “Seoul integrated transport system” names “Noise pollution” as a problem in Seoul. | “首尔综合交通系统”指出首尔存在“噪声污染”。',
      'challenge:private-car-growth | “Seoul integrated transport system” names “Fast growth of private cars” as a problem in Seoul. | “首尔综合交通系统”指出首尔存在“私家车快速增长”。',
      'challenge:traffic-congestion | “Seoul integrated transport system” names “Traffic congestion” as a problem in Seoul. | “首尔综合交通系统”指出首尔存在“交通拥堵”。',
      'challenge:equipment-failures | Seoul already works against “Equipment failures” in “Seoul integrated transport system”. | 首尔已通过“首尔综合交通系统”应对“设施设备故障”。',
      'challenge:population | Seoul has the 9th highest value of 38 cities in “Population of the urban agglomeration”, which bears on “Population pressure”. | 首尔的“城市集聚区人口”在38座城市中列第9高，关系到“人口压力”。',
    ],
  },
  {
    question: 'What does Harbin need?',
    ask: 'cityNeeds',
    of: ['city:harbin'],
    first: 3,
    answer: [
      'domain:economy | Harbin stands 2nd from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”. | 哈尔滨的“人均GDP排名”在26座城市中列倒数第2，关系到“经济”。',
      'challenge:ageing-population | Harbin has the 5th highest value of 28 cities in “Share of people aged 60 and over”, which bears on “Ageing population”. | 哈尔滨的“60岁及以上人口比重”在28座城市中列第5高，关系到“人口老龄化”。',
      'challenge:uneven-access-to-doctors | Harbin has the lowest value of 27 cities in “Doctors per 1,000 people”, which bears on “Uneven access to doctors”. | 哈尔滨的“每千人医生数”在27座城市中列倒数第1，关系到“看病难”。',
      'domain:healthcare | Harbin has the lowest value of 27 cities in “Doctors per 1,000 people”, which bears on “Health care”. | 哈尔滨的“每千人医生数”在27座城市中列倒数第1，关系到“医疗”。',
    ],
  },
  {
    question: 'What does Changsha need?',
    ask: 'cityNeeds',
    of: ['city:changsha'],
    first: 3,
    answer: [
      'No source names a problem of Changsha, and no value puts it among the last third of cities; name needs yourself. | 没有来源提到长沙的问题，也没有数值使其列入末三分之一；可自行指定需求。',
    ],
  },
];
