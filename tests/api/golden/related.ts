import type { Golden } from './golden';

/** Questions for what is like a node or goes with it. */
export const RELATED: readonly Golden[] = [
  {
    question: 'What is like Hangzhou City Data Brain?',
    ask: 'related',
    of: ['case:hangzhou-city-data-brain'],
    first: 5,
    answer: [
      'case:seoul-integrated-transport | Both apply “Real-time dispatching of public transport”; no other of the 136 cases is linked to it. | 两者都采用“公共交通实时调度”，136个案例中仅此两个。',
      'case:hangzhou-data-governance | Both follow “Management Standard for the Construction of the City Brain”; no other of the 136 cases is linked to it. | 两者都遵循“城市大脑建设管理规范”，136个案例中仅此两个。',
      'case:rio-operations-centre | Both apply “City operations and command centres” (the first: “City brain”; the second: “City operations centre”); 5 of 136 cases are linked to it. | 两者都采用“城市运行与指挥中心”（前者：“城市大脑”；后者：“城市运营中心”），136个案例中有5个与之相连。',
      'case:shanghai-smart-security | Both apply “Urban sensing and Internet of Things” (the first: “Digitised infrastructure”; the second: “City-wide sensing”); 9 of 136 cases are linked to it. | 两者都采用“城市感知与物联网”（前者：“基础设施数字化”；后者：“城市感知网络”），136个案例中有9个与之相连。',
      'case:shanghai-smart-transport | Both use “Smart traffic signals”; 3 of 136 cases are linked to it. | 两者都使用“智能交通信号灯”，136个案例中有3个与之相连。',
    ],
  },
  {
    question: "What is like Singapore's smart healthcare?",
    ask: 'related',
    of: ['case:singapore-smart-healthcare'],
    answer: [
      'case:hangzhou-smart-healthcare | Both apply “Telemedicine and internet hospitals” (the first: “Remote rehabilitation”; the second: “Digital contact between doctor and patient”); 5 of 136 cases are linked to it. | 两者都采用“远程医疗与互联网医院”（前者：“远程康复”；后者：“医患在线互动”），136个案例中有5个与之相连。',
      'case:barcelona-elderly-care-platform | Both apply “Online medical consultation” (the first: “Remote video consultation”; the second: by name); 4 of 136 cases are linked to it. | 两者都采用“在线问诊”（前者：“远程视频问诊”；后者：直接提及），136个案例中有4个与之相连。',
      'case:ningbo-cloud-hospital | Both apply “Online medical consultation” (the first: “Remote video consultation”; the second: by name); 4 of 136 cases are linked to it. | 两者都采用“在线问诊”（前者：“远程视频问诊”；后者：直接提及），136个案例中有4个与之相连。',
    ],
  },
  {
    question: 'What is like the operations centre of Rio?',
    ask: 'related',
    of: ['case:rio-operations-centre'],
    answer: [
      'case:shenzhen-nanshan-police-command | Both apply “City operations and command centres” (the first: “City operations centre”; the second: “Police command centre”); 5 of 136 cases are linked to it. | 两者都采用“城市运行与指挥中心”（前者：“城市运营中心”；后者：“公安指挥中心”），136个案例中有5个与之相连。',
      'case:hangzhou-city-data-brain | Both apply “City operations and command centres” (the first: “City operations centre”; the second: “City brain”); 5 of 136 cases are linked to it. | 两者都采用“城市运行与指挥中心”（前者：“城市运营中心”；后者：“城市大脑”），136个案例中有5个与之相连。',
      'case:shanghai-smart-security | Both apply “City-wide sensing”; 6 of 136 cases are linked to it. | 两者都采用“城市感知网络”，136个案例中有6个与之相连。',
    ],
  },
  {
    question: 'What is like the smart grid of New York?',
    ask: 'related',
    of: ['case:new-york-smart-grid'],
    answer: [
      'case:yokohama-smart-environment | Both address “Greenhouse gas emissions”; no other of the 136 cases is linked to it. | 两者都应对“温室气体排放”，136个案例中仅此两个。',
      'case:trier-bus-charging | Both apply “Renewable energy on the grid”; no other of the 136 cases is linked to it. | 两者都采用“可再生能源并网”，136个案例中仅此两个。',
      'case:rio-operations-centre | Both address “Urban flooding”; no other of the 136 cases is linked to it. | 两者都应对“城市洪涝”，136个案例中仅此两个。',
    ],
  },
  {
    question: "What is like Seoul's night buses?",
    ask: 'related',
    of: ['case:seoul-night-bus-planning'],
    answer: [
      'case:seoul-participatory-budget | Both involve Seoul Metropolitan Government; 3 of 136 cases are linked to it. | 两者都有首尔市政府参与，136个案例中有3个与之相连。',
      'case:seoul-open-data-plaza | Both involve Seoul Metropolitan Government; 3 of 136 cases are linked to it. | 两者都有首尔市政府参与，136个案例中有3个与之相连。',
      'case:seoul-integrated-transport | Both apply “Public transport planning and operation” (the first: “Night bus service”; the second: “Passenger-flow monitoring”); 5 of 136 cases are linked to it. | 两者都采用“公共交通规划与运营”（前者：“夜间公交”；后者：“客流监测”），136个案例中有5个与之相连。',
    ],
  },
  {
    question: 'What is like Ningbo Cloud Hospital?',
    ask: 'related',
    of: ['case:ningbo-cloud-hospital'],
    answer: [
      'case:shanghai-smart-healthcare | Both apply “Digital health management”; no other of the 136 cases is linked to it. | 两者都采用“数字健康管理”，136个案例中仅此两个。',
      'case:hangzhou-smart-healthcare | Both address “Cumbersome hospital visits”; no other of the 136 cases is linked to it. | 两者都应对“就医流程繁琐”，136个案例中仅此两个。',
      'case:barcelona-elderly-care-platform | Both apply “Online medical appointments”; 3 of 136 cases are linked to it. | 两者都采用“在线预约医疗服务”，136个案例中有3个与之相连。',
    ],
  },
  {
    question: 'What is like data sharing in Xiamen?',
    ask: 'related',
    of: ['case:xiamen-data-sharing'],
    answer: [
      'case:xiamen-e-government-platform | Both involve Xiamen Municipal Government; 4 of 136 cases are linked to it. | 两者都有厦门市政府参与，136个案例中有4个与之相连。',
      'case:hangzhou-data-governance | Both address “Data silos”; 6 of 136 cases are linked to it. | 两者都应对“数据孤岛”，136个案例中有6个与之相连。',
      'case:xiamen-citizen-card-app | Both involve Xiamen Municipal Government; 4 of 136 cases are linked to it. | 两者都有厦门市政府参与，136个案例中有4个与之相连。',
    ],
  },
  {
    question: 'Which technologies go with video surveillance?',
    ask: 'related',
    of: ['technology:video-surveillance'],
    answer: [
      'technology:computer-vision | “Mask detection in the Paris metro” uses both; no other of the 61 technologies is linked to it. | “巴黎地铁口罩佩戴识别”同时使用两者，61项技术中仅此两项。',
      'technology:big-data | “Fusion of traffic data” uses both; no other of the 61 technologies is linked to it. | “交通数据汇聚融合”同时使用两者，61项技术中仅此两项。',
      'technology:sensor-network | “Seoul integrated transport system” uses both; 4 of 61 technologies are linked to it. | “首尔综合交通系统”同时使用两者，61项技术中有4项与之相连。',
    ],
  },
  {
    question: 'Which challenges go with data silos?',
    ask: 'related',
    of: ['challenge:data-silos'],
    answer: [
      'challenge:piecemeal-smart-city-projects | “Hangzhou data governance” addresses both; no other of the 95 challenges is linked to it. | “杭州数据治理”同时应对两者，95项挑战中仅此两项。',
      'challenge:isolated-iot-platforms | “Data standards and management rules” addresses both; no other of the 95 challenges is linked to it. | “数据标准与管理规范”同时应对两者，95项挑战中仅此两项。',
      'challenge:low-civic-participation | “One-stop online government services” addresses both; no other of the 95 challenges is linked to it. | “政务服务一网通办”同时应对两者，95项挑战中仅此两项。',
    ],
  },
  {
    question: 'Who works where Tencent works?',
    ask: 'related',
    of: ['organisation:tencent'],
    answer: [
      'organisation:shenzhen-housing-bureau | Both take part in “Shenzhen housing rental platform”; no other of the 181 organisations is linked to it. | 两者都参与“深圳住房租赁平台”，181家机构中仅此两家。',
      'organisation:xiamen-municipal-government | Both take part in “Xiamen Citizen Card app”; 3 of 181 organisations are linked to it. | 两者都参与“厦门市民卡App”，181家机构中有3家与之相连。',
      'organisation:jinzheng | Both take part in “Shenzhen smart city plan”; 7 of 181 organisations are linked to it. | 两者都参与“深圳新型智慧城市建设”，181家机构中有7家与之相连。',
    ],
  },
  {
    question: 'Who is like a company that nothing else is linked to?',
    ask: 'related',
    of: ['organisation:mckinsey'],
    first: 3,
    answer: [
      'McKinsey & Company is known only from where figures were read, which makes nothing like it. | 麦肯锡只作为数据出处出现，不足以说明与什么相似。',
    ],
  },
  {
    question: 'What is like a company of one case?',
    ask: 'related',
    of: ['organisation:con-edison'],
    first: 3,
    answer: [
      'Con Edison is linked to “New York smart grid”, and nothing else of the kinds asked for is. | 联合爱迪生公司（Con Edison）与“纽约智能电网”相连，所问种类中再无其他与之相连。',
    ],
  },
];
