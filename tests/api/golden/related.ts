import type { Golden } from './golden';

/** Questions for what is like a node or goes with it. */
export const RELATED: readonly Golden[] = [
  {
    question: 'What is like Hangzhou City Data Brain?',
    ask: 'related',
    of: ['case:hangzhou-city-data-brain'],
    first: 5,
    answer: [
      'case:shanghai-smart-transport | Both apply “Adaptive traffic signals”; no other of the 48 cases is linked to it. | 两者都采用“自适应交通信号”，48个案例中仅此两个。',
      'case:xiamen-ai-action-plan | Both address “Public safety”; 6 of 48 cases are linked to it. | 两者都应对“公共安全”，48个案例中有6个与之相连。',
      'case:hangzhou-data-governance | Both follow “Management Standard for the Construction of the City Brain”; no other of the 48 cases is linked to it. | 两者都遵循“城市大脑建设管理规范”，48个案例中仅此两个。',
      'case:seoul-integrated-transport | Both address “Traffic congestion”; no other of the 48 cases is linked to it. | 两者都应对“交通拥堵”，48个案例中仅此两个。',
      'case:rio-operations-centre | Both use “Video surveillance”; 3 of 48 cases are linked to it. | 两者都使用“视频监控”，48个案例中有3个与之相连。',
    ],
  },
  {
    question: "What is like Singapore's smart healthcare?",
    ask: 'related',
    of: ['case:singapore-smart-healthcare'],
    answer: [
      'case:barcelona-elderly-care-platform | Both address “Pressure on care for the elderly”; no other of the 48 cases is linked to it. | 两者都应对“养老照护压力”，48个案例中仅此两个。',
      'case:shanghai-smart-healthcare | Both apply “Online medical consultation” (the first: “Remote video consultation”; the second: by name); 4 of 48 cases are linked to it. | 两者都采用“在线问诊”（前者：“远程视频问诊”；后者：直接提及），48个案例中有4个与之相连。',
      'case:ningbo-cloud-hospital | Both apply “Online medical consultation” (the first: “Remote video consultation”; the second: by name); 4 of 48 cases are linked to it. | 两者都采用“在线问诊”（前者：“远程视频问诊”；后者：直接提及），48个案例中有4个与之相连。',
    ],
  },
  {
    question: 'What is like the operations centre of Rio?',
    ask: 'related',
    of: ['case:rio-operations-centre'],
    answer: [
      'case:shenzhen-longgang-smart-centre | Both address “Urban crime”; no other of the 48 cases is linked to it. | 两者都应对“城市犯罪”，48个案例中仅此两个。',
      'case:shanghai-smart-security | Both apply “City-wide sensing”; 4 of 48 cases are linked to it. | 两者都采用“城市感知网络”，48个案例中有4个与之相连。',
      'case:shenzhen-smart-city-plan | Both address “Lack of integrated city management”; no other of the 48 cases is linked to it. | 两者都应对“缺乏一体化城市管理”，48个案例中仅此两个。',
    ],
  },
  {
    question: 'What is like the smart grid of New York?',
    ask: 'related',
    of: ['case:new-york-smart-grid'],
    answer: [
      'case:yokohama-smart-environment | Both address “Energy security” (the first: “Power outages”; the second: “Energy supply shortage”); no other of the 48 cases is linked to it. | 两者都应对“能源安全”（前者：“大面积停电”；后者：“能源供应不足”），48个案例中仅此两个。',
      'case:rio-operations-centre | Both address “Urban flooding”; no other of the 48 cases is linked to it. | 两者都应对“城市内涝”，48个案例中仅此两个。',
      'case:new-york-high-speed-internet-and-sensors | Both take place in New York; no other of the 48 cases is linked to it. | 两者都在纽约开展，48个案例中仅此两个。',
    ],
  },
  {
    question: "What is like Seoul's night buses?",
    ask: 'related',
    of: ['case:seoul-night-bus-planning'],
    answer: [
      'case:seoul-participatory-budget | Both involve Seoul Metropolitan Government; 3 of 48 cases are linked to it. | 两者都有首尔市政府参与，48个案例中有3个与之相连。',
      'case:seoul-open-data-plaza | Both involve Seoul Metropolitan Government; 3 of 48 cases are linked to it. | 两者都有首尔市政府参与，48个案例中有3个与之相连。',
      'case:seoul-integrated-transport | Both address “Traffic” (the first: “Getting about at night”; the second: “Traffic congestion”); 6 of 48 cases are linked to it. | 两者都应对“交通”（前者：“夜间出行难”；后者：“交通拥堵”），48个案例中有6个与之相连。',
    ],
  },
  {
    question: 'What is like Ningbo Cloud Hospital?',
    ask: 'related',
    of: ['case:ningbo-cloud-hospital'],
    answer: [
      'case:shanghai-smart-healthcare | Both apply “Digital health management”; no other of the 48 cases is linked to it. | 两者都采用“数字健康管理”，48个案例中仅此两个。',
      'case:barcelona-elderly-care-platform | Both apply “Online medical appointments”; 3 of 48 cases are linked to it. | 两者都采用“在线预约医疗服务”，48个案例中有3个与之相连。',
      'case:hangzhou-smart-healthcare | Both apply “Mobile hospital services”; no other of the 48 cases is linked to it. | 两者都采用“掌上就医服务”，48个案例中仅此两个。',
    ],
  },
  {
    question: 'What is like data sharing in Xiamen?',
    ask: 'related',
    of: ['case:xiamen-data-sharing'],
    answer: [
      'case:xiamen-e-government-platform | Both involve Xiamen Municipal Government; 4 of 48 cases are linked to it. | 两者都有厦门市政府参与，48个案例中有4个与之相连。',
      'case:hangzhou-data-governance | Both apply “Data sharing between departments”; 5 of 48 cases are linked to it. | 两者都采用“跨部门数据共享”，48个案例中有5个与之相连。',
      'case:london-smart-government | Both apply “Data sharing between departments”; 5 of 48 cases are linked to it. | 两者都采用“跨部门数据共享”，48个案例中有5个与之相连。',
    ],
  },
  {
    question: 'Which technologies go with video surveillance?',
    ask: 'related',
    of: ['technology:video-surveillance'],
    answer: [
      'technology:big-data | “Fusion of traffic data” uses both; no other of the 49 technologies is linked to it. | “交通数据汇聚融合”同时使用两者，49项技术中仅此两项。',
      'technology:sensor-network | “Seoul integrated transport system” uses both; 4 of 49 technologies are linked to it. | “首尔综合交通系统”同时使用两者，49项技术中有4项与之相连。',
      'technology:social-media | “Seoul integrated transport system” uses both; 4 of 49 technologies are linked to it. | “首尔综合交通系统”同时使用两者，49项技术中有4项与之相连。',
    ],
  },
  {
    question: 'Which challenges go with data silos?',
    ask: 'related',
    of: ['challenge:data-silos'],
    answer: [
      'challenge:limited-data-processing-capacity | “London smart government” addresses both; no other of the 75 challenges is linked to it. | “伦敦智能政务”同时应对两者，75项挑战中仅此两项。',
      'challenge:piecemeal-smart-city-projects | “Hangzhou data governance” addresses both; no other of the 75 challenges is linked to it. | “杭州数据治理”同时应对两者，75项挑战中仅此两项。',
      'challenge:crowd-safety | “Nanshan police command centre” addresses both; no other of the 75 challenges is linked to it. | “南山公安新一代指挥中心”同时应对两者，75项挑战中仅此两项。',
    ],
  },
  {
    question: 'Who works where Tencent works?',
    ask: 'related',
    of: ['organisation:tencent'],
    answer: [
      'organisation:shenzhen-housing-bureau | Both take part in “Shenzhen housing rental platform”; no other of the 46 organisations is linked to it. | 两者都参与“深圳住房租赁平台”，46家机构中仅此两家。',
      'organisation:baidu | Both take part in “Xiamen Citizen Card app”; 3 of 46 organisations are linked to it. | 两者都参与“厦门市民卡APP”，46家机构中有3家与之相连。',
      'organisation:xiamen-municipal-government | Both take part in “Xiamen Citizen Card app”; 3 of 46 organisations are linked to it. | 两者都参与“厦门市民卡APP”，46家机构中有3家与之相连。',
    ],
  },
];
