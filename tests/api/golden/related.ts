import type { Golden } from './golden';

/** Questions for what is like a node or goes with it. */
export const RELATED: readonly Golden[] = [
  {
    question: 'What is like Hangzhou City Data Brain?',
    ask: 'related',
    of: ['case:hangzhou-city-data-brain'],
    first: 5,
    answer: [
      'case:seoul-integrated-transport | Both address “Traffic congestion”; no other of the 48 cases is linked to it. | 两者都应对“交通拥堵”，48个案例中仅此两个。',
      'case:shanghai-smart-transport | Both apply “Adaptive traffic signals”; no other of the 48 cases is linked to it. | 两者都采用“自适应交通信号”，48个案例中仅此两个。',
      'case:hangzhou-data-governance | Both follow “Management Standard for the Construction of the City Brain”; no other of the 48 cases is linked to it. | 两者都遵循“城市大脑建设管理规范”，48个案例中仅此两个。',
      'case:rio-operations-centre | Both use “Video surveillance”; 3 of 48 cases are linked to it. | 两者都使用“视频监控”，48个案例中有3个与之相连。',
      'case:shanghai-smart-security | Both apply “Crime prevention and policing” (the first: “Automatic incident detection and alarm”; the second: “Public-safety risk analysis”); 4 of 48 cases are linked to it. | 两者都采用“社会治安防控与智慧警务”（前者：“警情自动发现与报警”；后者：“公共安全风险分析”），48个案例中有4个与之相连。',
    ],
  },
  {
    question: "What is like Singapore's smart healthcare?",
    ask: 'related',
    of: ['case:singapore-smart-healthcare'],
    answer: [
      'case:barcelona-elderly-care-platform | Both address “Pressure on care for the elderly”; no other of the 48 cases is linked to it. | 两者都应对“养老照护压力”，48个案例中仅此两个。',
      'case:hangzhou-smart-healthcare | Both address “Health problems” (the first: “Pressure on care for the elderly”; the second: “Duplicate medical tests”); 5 of 48 cases are linked to it. | 两者都应对“健康问题”（前者：“养老照护压力”；后者：“重复检查”），48个案例中有5个与之相连。',
      'case:shanghai-smart-healthcare | Both apply “Online medical consultation” (the first: “Remote video consultation”; the second: by name); 4 of 48 cases are linked to it. | 两者都采用“在线问诊”（前者：“远程视频问诊”；后者：直接提及），48个案例中有4个与之相连。',
    ],
  },
  {
    question: 'What is like the operations centre of Rio?',
    ask: 'related',
    of: ['case:rio-operations-centre'],
    answer: [
      'case:shenzhen-nanshan-police-command | Both use “Geographic information system”; no other of the 48 cases is linked to it. | 两者都使用“地理信息系统”，48个案例中仅此两个。',
      'case:shanghai-smart-security | Both apply “City-wide sensing”; 4 of 48 cases are linked to it. | 两者都采用“城市感知网络”，48个案例中有4个与之相连。',
      'case:shenzhen-longgang-smart-centre | Both address “Urban crime”; no other of the 48 cases is linked to it. | 两者都应对“城市犯罪”，48个案例中仅此两个。',
    ],
  },
  {
    question: 'What is like the smart grid of New York?',
    ask: 'related',
    of: ['case:new-york-smart-grid'],
    answer: [
      'case:yokohama-smart-environment | Both address “Greenhouse gas emissions”; no other of the 48 cases is linked to it. | 两者都应对“温室气体排放”，48个案例中仅此两个。',
      'case:rio-operations-centre | Both address “Urban flooding”; no other of the 48 cases is linked to it. | 两者都应对“城市洪涝”，48个案例中仅此两个。',
      'case:beijing-tianjin-hebei-green-cluster | Both address “Environmental problems” (the first: “Greenhouse gas emissions”; the second: by name); 5 of 48 cases are linked to it. | 两者都应对“环境问题”（前者：“温室气体排放”；后者：直接提及），48个案例中有5个与之相连。',
    ],
  },
  {
    question: "What is like Seoul's night buses?",
    ask: 'related',
    of: ['case:seoul-night-bus-planning'],
    answer: [
      'case:seoul-participatory-budget | Both involve Seoul Metropolitan Government; 3 of 48 cases are linked to it. | 两者都有首尔市政府参与，48个案例中有3个与之相连。',
      'case:seoul-open-data-plaza | Both involve Seoul Metropolitan Government; 3 of 48 cases are linked to it. | 两者都有首尔市政府参与，48个案例中有3个与之相连。',
      'case:seoul-integrated-transport | Both address “Insufficient transport infrastructure” (the first: “No transport at night”; the second: by name); no other of the 48 cases is linked to it. | 两者都应对“交通基础设施不足”（前者：“夜间出行难”；后者：直接提及），48个案例中仅此两个。',
    ],
  },
  {
    question: 'What is like Ningbo Cloud Hospital?',
    ask: 'related',
    of: ['case:ningbo-cloud-hospital'],
    answer: [
      'case:shanghai-smart-healthcare | Both apply “Digital health management”; no other of the 48 cases is linked to it. | 两者都采用“数字健康管理”，48个案例中仅此两个。',
      'case:barcelona-elderly-care-platform | Both apply “Online medical appointments”; 3 of 48 cases are linked to it. | 两者都采用“在线预约医疗服务”，48个案例中有3个与之相连。',
      'case:hangzhou-smart-healthcare | Both address “Cumbersome hospital visits”; 3 of 48 cases are linked to it. | 两者都应对“就医流程繁琐”，48个案例中有3个与之相连。',
    ],
  },
  {
    question: 'What is like data sharing in Xiamen?',
    ask: 'related',
    of: ['case:xiamen-data-sharing'],
    answer: [
      'case:xiamen-e-government-platform | Both involve Xiamen Municipal Government; 4 of 48 cases are linked to it. | 两者都有厦门市政府参与，48个案例中有4个与之相连。',
      'case:hangzhou-data-governance | Both apply “Data sharing between departments”; 3 of 48 cases are linked to it. | 两者都采用“跨部门数据共享”，48个案例中有3个与之相连。',
      'case:london-smart-government | Both apply “Data sharing between departments”; 3 of 48 cases are linked to it. | 两者都采用“跨部门数据共享”，48个案例中有3个与之相连。',
    ],
  },
  {
    question: 'Which technologies go with video surveillance?',
    ask: 'related',
    of: ['technology:video-surveillance'],
    answer: [
      'technology:big-data | “Fusion of traffic data” uses both; no other of the 50 technologies is linked to it. | “交通数据汇聚融合”同时使用两者，50项技术中仅此两项。',
      'technology:sensor-network | “Seoul integrated transport system” uses both; 4 of 50 technologies are linked to it. | “首尔综合交通系统”同时使用两者，50项技术中有4项与之相连。',
      'technology:gis | “Rio de Janeiro smart security and operations centre” uses both; 6 of 50 technologies are linked to it. | “里约热内卢智能安防与市政运营中心”同时使用两者，50项技术中有6项与之相连。',
    ],
  },
  {
    question: 'Which challenges go with data silos?',
    ask: 'related',
    of: ['challenge:data-silos'],
    answer: [
      'challenge:urban-crime | “Longgang Smart Centre” addresses both; no other of the 81 challenges is linked to it. | “龙岗智慧中心”同时应对两者，81项挑战中仅此两项。',
      'challenge:limited-data-processing-capacity | “Data sharing between departments” addresses both; no other of the 81 challenges is linked to it. | “跨部门数据共享”同时应对两者，81项挑战中仅此两项。',
      'challenge:piecemeal-smart-city-projects | “Hangzhou data governance” addresses both; no other of the 81 challenges is linked to it. | “杭州数据治理”同时应对两者，81项挑战中仅此两项。',
    ],
  },
  {
    question: 'Who works where Tencent works?',
    ask: 'related',
    of: ['organisation:tencent'],
    answer: [
      'organisation:shenzhen-housing-bureau | Both take part in “Shenzhen housing rental platform”; no other of the 46 organisations is linked to it. | 两者都参与“深圳住房租赁平台”，46家机构中仅此两家。',
      'organisation:baidu | Both take part in “Xiamen Citizen Card app”; 3 of 46 organisations are linked to it. | 两者都参与“厦门市民卡App”，46家机构中有3家与之相连。',
      'organisation:xiamen-municipal-government | Both take part in “Xiamen Citizen Card app”; 3 of 46 organisations are linked to it. | 两者都参与“厦门市民卡App”，46家机构中有3家与之相连。',
    ],
  },
];
