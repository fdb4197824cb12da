import type { Golden } from './golden';

/** Questions for what a few cities or cases share. */
export const COMPARISONS: readonly Golden[] = [
  {
    question: 'What do Yokohama and New York share?',
    ask: 'compareCities',
    of: ['city:yokohama', 'city:new-york'],
    answer: [
      'Insecure energy supply | 能源安全问题',
      'Greenhouse gas emissions | 温室气体排放',
      'Natural disasters | 自然灾害',
      'Energy | 能源',
    ],
  },
  {
    question: 'What do Hangzhou, Shanghai and Xiamen share?',
    ask: 'compareCities',
    of: ['city:hangzhou', 'city:shanghai', 'city:xiamen'],
    answer: [
      'Weak city management capacity | 城市治理能力不足',
      'Smart-city strategy and governance | 智慧城市顶层设计与统筹推进',
      'Online platform | 在线平台',
      'Mobile application | 移动应用',
      'AI empowers smart cities | 人工智能赋能智慧城市',
      'IoT and cloud improve the building of smart cities | 物联网、云计算改善智能城市建设',
      'Economy | 经济',
      'Public security | 安防',
      'Government services | 政务',
      'Super smart city model | 超级智能城市评价模型',
      'Health care | 医疗',
      'Transport | 交通',
      'China | 中国',
    ],
  },
  {
    question: 'What do the cases of Singapore, Ningbo and Barcelona share?',
    ask: 'compareCaseStudies',
    of: ['case:singapore-smart-healthcare', 'case:ningbo-cloud-hospital', 'case:barcelona-elderly-care-platform'],
    answer: ['Online medical consultation | 在线问诊', 'Health care | 医疗'],
  },
  {
    question: 'What do the traffic systems of Seoul and Shanghai share?',
    ask: 'compareCaseStudies',
    of: ['case:seoul-integrated-transport', 'case:shanghai-smart-transport'],
    answer: [
      'Passenger information | 乘客信息服务',
      'Smart operation and maintenance | 设施设备智能运维',
      'Traffic management and control | 交通管理与控制',
      'Transport | 交通',
    ],
  },
];
