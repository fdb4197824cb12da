import type { Golden } from './golden';

/** Questions for what a few cities or cases share. */
export const COMPARISONS: readonly Golden[] = [
  {
    question: 'What do Yokohama and New York share?',
    ask: 'compareCities',
    of: ['city:yokohama', 'city:new-york'],
    answer: ['Energy security | 能源安全', 'Natural disasters | 自然灾害', 'Energy | 能源'],
  },
  {
    question: 'What do Hangzhou, Shanghai and Xiamen share?',
    ask: 'compareCities',
    of: ['city:hangzhou', 'city:shanghai', 'city:xiamen'],
    answer: [
      'Traffic | 交通',
      'Public safety | 公共安全',
      'City management capacity | 城市治理能力',
      'Online platform | 在线平台',
      'Mobile application | 移动应用',
      'Public security | 安防',
      'Transport | 交通',
      'Health care | 医疗',
      'Government services | 政务',
      'Economy | 经济',
      'Super smart city model | 超级智能城市评价模型',
      'China | 中国',
    ],
  },
  {
    question: 'What do the cases of Singapore, Ningbo and Barcelona share?',
    ask: 'compareCases',
    of: ['case:singapore-smart-healthcare', 'case:ningbo-cloud-hospital', 'case:barcelona-elderly-care-platform'],
    answer: ['Health | 健康', 'Online medical consultation | 在线问诊', 'Health care | 医疗'],
  },
  {
    question: 'What do the traffic systems of Seoul and Shanghai share?',
    ask: 'compareCases',
    of: ['case:seoul-integrated-transport', 'case:shanghai-smart-transport'],
    answer: ['Traffic | 交通', 'Passenger information at stops | 乘客到站信息服务', 'Transport | 交通'],
  },
];
