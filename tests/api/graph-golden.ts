/** A question about the graph and the answer that a person has judged. */
export interface Golden {
  readonly question: string;
  readonly ask: 'related' | 'paths' | 'compareCities' | 'compareCases' | 'similarCities' | 'recommendCases';
  /** Ids; of `similarCities` a slug. */
  readonly of: readonly string[];
  /** How many; 3 when left out. */
  readonly first?: number;
  /** Line by line: what was found and the first reason, in English and in Chinese. */
  readonly answer: readonly string[];
}

export const GOLDEN: readonly Golden[] = [
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
  {
    question: 'How are Con Edison and the video consultation of Singapore connected?',
    ask: 'paths',
    of: ['organisation:con-edison', 'concept:video-consultation'],
    first: 2,
    answer: [
      '1 | Con Edison takes part in “New York smart grid”. | Con Edison参与“纽约智能电网”。',
      '1 | “New York smart grid” takes figures from McKinsey & Company. | “纽约智能电网”引用麦肯锡的数据。',
      '1 | McKinsey & Company is a source of figures of “Singapore smart healthcare”. | 麦肯锡为“新加坡智能医疗”提供数据。',
      '1 | “Singapore smart healthcare” has to do with “Video Consultation”. | “新加坡智能医疗”与“远程视讯（Video Consultation）”有关。',
    ],
  },
  {
    question: 'How are Con Edison and remote video consultation connected?',
    ask: 'paths',
    of: ['organisation:con-edison', 'solution:remote-video-consultation'],
    first: 1,
    answer: [
      '1 | Con Edison takes part in “New York smart grid”. | Con Edison参与“纽约智能电网”。',
      '1 | “New York smart grid” takes figures from McKinsey & Company. | “纽约智能电网”引用麦肯锡的数据。',
      '1 | McKinsey & Company is a source of figures of “Singapore smart healthcare”. | 麦肯锡为“新加坡智能医疗”提供数据。',
      '1 | “Singapore smart healthcare” applies “Remote video consultation”. | “新加坡智能医疗”采用“远程视频问诊”。',
    ],
  },
  {
    question: 'How are Yokohama and New York connected?',
    ask: 'paths',
    of: ['city:yokohama', 'city:new-york'],
    first: 2,
    answer: [
      '1 | Yokohama is where “Yokohama smart environment” takes place. | 横滨是“横滨智能环境”的开展地。',
      '1 | “Yokohama smart environment” addresses “Natural disasters”. | “横滨智能环境”应对“自然灾害”。',
      '1 | “Natural disasters” includes “Disaster damage to housing”. | “自然灾害”包含“房屋受灾”。',
      '1 | “Disaster damage to housing” is addressed by “New York smart grid”. | “房屋受灾”由“纽约智能电网”应对。',
      '1 | “New York smart grid” takes place in New York. | “纽约智能电网”在纽约开展。',
      '2 | Yokohama is where “Yokohama smart environment” takes place. | 横滨是“横滨智能环境”的开展地。',
      '2 | “Yokohama smart environment” addresses “Natural disasters”. | “横滨智能环境”应对“自然灾害”。',
      '2 | “Natural disasters” includes “Extreme weather in a warming climate”. | “自然灾害”包含“气候变暖与极端天气”。',
      '2 | “Extreme weather in a warming climate” is addressed by “New York smart grid”. | “气候变暖与极端天气”由“纽约智能电网”应对。',
      '2 | “New York smart grid” takes place in New York. | “纽约智能电网”在纽约开展。',
    ],
  },
  {
    question: 'What has Alipay to do with data silos?',
    ask: 'paths',
    of: ['organisation:alipay', 'challenge:data-silos'],
    first: 2,
    answer: [
      '1 | Alipay takes part in “Shanghai smart healthcare”. | 支付宝参与“上海智慧医疗”。',
      '1 | “Shanghai smart healthcare” addresses “Cumbersome hospital visits”. | “上海智慧医疗”应对“就医流程繁琐”。',
      '1 | “Cumbersome hospital visits” is addressed by “Hangzhou smart healthcare”. | “就医流程繁琐”由“杭州智慧医疗”应对。',
      '1 | “Hangzhou smart healthcare” addresses “Data silos”. | “杭州智慧医疗”应对“数据孤岛”。',
      '2 | Alipay takes part in “Shanghai smart transport”. | 支付宝参与“上海智能交通”。',
      '2 | “Shanghai smart transport” applies “Adaptive traffic signals”. | “上海智能交通”采用“自适应交通信号”。',
      '2 | “Adaptive traffic signals” is applied by “Hangzhou City Data Brain 2.0”. | “自适应交通信号”被“杭州城市数据大脑2.0”采用。',
      '2 | “Hangzhou City Data Brain 2.0” has to do with “Hangzhou data governance”. | “杭州城市数据大脑2.0”与“杭州数据治理”有关。',
      '2 | “Hangzhou data governance” addresses “Data silos”. | “杭州数据治理”应对“数据孤岛”。',
    ],
  },
  {
    question: 'How are Chengdu and Hangzhou connected?',
    ask: 'paths',
    of: ['city:chengdu', 'city:hangzhou'],
    first: 1,
    answer: [
      '1 | Chengdu belongs to “Cities whose smart development is ahead of their economy”. | 成都属于“智能化领先于经济水平的城市”。',
      '1 | “Cities whose smart development is ahead of their economy” counts Chongqing among its members. | “智能化领先于经济水平的城市”的成员有重庆。',
      '1 | Chongqing belongs to “Megacity”. | 重庆属于“超级城市”。',
      '1 | “Megacity” counts Guangzhou among its members. | “超级城市”的成员有广州。',
      '1 | Guangzhou belongs to “Cities whose smart development matches their economy”. | 广州属于“智能化与经济水平相称的城市”。',
      '1 | “Cities whose smart development matches their economy” counts Hangzhou among its members. | “智能化与经济水平相称的城市”的成员有杭州。',
    ],
  },
  {
    question: 'How are Chengdu and the operations centre of Rio connected?',
    ask: 'paths',
    of: ['city:chengdu', 'case:rio-operations-centre'],
    first: 1,
    answer: [
      'There is no path from Chengdu to “Rio de Janeiro smart security and operations centre” within 6 hops; the shortest has 7, and one through hubs 5. The nearest miss is “Wireless network”, 1 short of the end. | 从成都到“里约热内卢智能安防与市政运营中心”，6跳之内没有路径；最短的路径有7跳，经过枢纽节点的有5跳。走得最近的是“无线网络”，离终点还差1跳。',
    ],
  },
  {
    question: 'How are Brazil and Japan connected?',
    ask: 'paths',
    of: ['country:brazil', 'country:japan'],
    first: 1,
    answer: [
      '1 | Brazil is the country of Rio de Janeiro. | 巴西是里约热内卢所在的国家。',
      '1 | Rio de Janeiro is where “Rio de Janeiro smart security and operations centre” takes place. | 里约热内卢是“里约热内卢智能安防与市政运营中心”的开展地。',
      '1 | “Rio de Janeiro smart security and operations centre” addresses “Natural disasters”. | “里约热内卢智能安防与市政运营中心”应对“自然灾害”。',
      '1 | “Natural disasters” is addressed by “Yokohama smart environment”. | “自然灾害”由“横滨智能环境”应对。',
      '1 | “Yokohama smart environment” takes place in Yokohama. | “横滨智能环境”在横滨开展。',
      '1 | Yokohama lies in Japan. | 横滨位于日本。',
    ],
  },
  {
    question: 'How are Huawei and ageing connected?',
    ask: 'paths',
    of: ['organisation:huawei', 'challenge:ageing-population'],
    first: 1,
    answer: [
      '1 | Huawei takes part in “Longgang Smart Centre”. | 华为参与“龙岗智慧中心”。',
      '1 | “Longgang Smart Centre” uses “Passenger information displays”. | “龙岗智慧中心”使用“诱导屏”。',
      '1 | “Passenger information displays” is used by “Seoul integrated transport system”. | “诱导屏”被“首尔综合交通系统”使用。',
      '1 | “Seoul integrated transport system” addresses “Air pollution”. | “首尔综合交通系统”应对“空气污染”。',
      '1 | “Air pollution” has to do with “Health”. | “空气污染”与“健康”有关。',
      '1 | “Health” includes “Ageing population”. | “健康”包含“人口老龄化”。',
    ],
  },
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
  {
    question: 'Which cities are like Chengdu?',
    ask: 'similarCities',
    of: ['chengdu'],
    answer: [
      'city:zhengzhou | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 39 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，39座城市中有4座与之相连。',
      'city:shijiazhuang | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 39 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，39座城市中有4座与之相连。',
      'city:chongqing | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 39 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，39座城市中有4座与之相连。',
    ],
  },
  {
    question: 'Which cities are like Hangzhou?',
    ask: 'similarCities',
    of: ['hangzhou'],
    answer: [
      'city:shanghai | Cases in both cities apply “Adaptive traffic signals” (Hangzhou: “Hangzhou City Data Brain 2.0”; Shanghai: “Shanghai smart transport”); no other of the 39 cities is linked to it. | 两座城市的案例都采用“自适应交通信号”（杭州：“杭州城市数据大脑2.0”；上海：“上海智能交通”），39座城市中仅此两座。',
      'city:xiamen | Cases in both cities address “Data silos” (Hangzhou: “Hangzhou data governance”; Xiamen: “Xiamen data sharing”); 4 of 39 cities are linked to it. | 两座城市的案例都应对“数据孤岛”（杭州：“杭州数据治理”；厦门：“厦门数据共享”），39座城市中有4座与之相连。',
      'city:ningbo | Cases in both cities apply “Mobile hospital services” (Hangzhou: “Hangzhou smart healthcare”; Ningbo: “Ningbo Cloud Hospital”); no other of the 39 cities is linked to it. | 两座城市的案例都采用“掌上就医服务”（杭州：“杭州智慧医疗”；宁波：“宁波市云医院”），39座城市中仅此两座。',
    ],
  },
  {
    question: 'Which cities are like Yokohama?',
    ask: 'similarCities',
    of: ['yokohama'],
    answer: [
      'city:new-york | Cases in both cities address “Energy security” (Yokohama: “Energy supply shortage” of “Yokohama smart environment”; New York: “Power outages” of “New York smart grid”); no other of the 39 cities is linked to it. | 两座城市的案例都应对“能源安全”（横滨：“横滨智能环境”的“能源供应不足”；纽约：“纽约智能电网”的“大面积停电”），39座城市中仅此两座。',
      'city:rio-de-janeiro | Cases in both cities address “Natural disasters” (Yokohama: “Yokohama smart environment”; Rio de Janeiro: “Rio de Janeiro smart security and operations centre”); 3 of 39 cities are linked to it. | 两座城市的案例都应对“自然灾害”（横滨：“横滨智能环境”；里约热内卢：“里约热内卢智能安防与市政运营中心”），39座城市中有3座与之相连。',
      'city:tianjin | Cases in both cities are in the field of “Energy” (Yokohama: “Yokohama smart environment”; Tianjin: “Green smart cities in Beijing-Tianjin-Hebei”); 5 of 39 cities are linked to it. | 两座城市的案例都属于“能源”领域（横滨：“横滨智能环境”；天津：“京津冀绿色智慧城市群”），39座城市中有5座与之相连。',
    ],
  },
  {
    question: 'From which cases may Chengdu learn?',
    ask: 'recommendCases',
    of: ['city:chengdu'],
    first: 4,
    answer: [
      'case:shenzhen-innovation-finance-platform | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Shenzhen start-up and innovation finance platform” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“深圳市创业创新金融服务平台”属于该领域。',
      'case:shanghai-hongqiao-cbd | Chengdu stands 7th from the end of 26 cities in “Per-capita GDP rank”, which bears on “Economy”; “Smart Hongqiao CBD, Shanghai” is in that field. | 成都的“人均GDP排名”在26座城市中列倒数第7，关系到“经济”；“上海虹桥商务区智慧建设”属于该领域。',
      'case:hangzhou-city-data-brain | Hangzhou beside Chengdu: 16 of 16 indicators are known of both; closest in “Nurses per 1,000 people”, furthest apart in “GDP per head” (1.1 standard deviations). | 杭州与成都相比：16项指标中有16项两者都有数据；“每千人护士数”最为接近，“人均地区生产总值”相差最大（1.1个标准差）。',
      'case:hangzhou-smart-healthcare | Hangzhou beside Chengdu: 16 of 16 indicators are known of both; closest in “Nurses per 1,000 people”, furthest apart in “GDP per head” (1.1 standard deviations). | 杭州与成都相比：16项指标中有16项两者都有数据；“每千人护士数”最为接近，“人均地区生产总值”相差最大（1.1个标准差）。',
    ],
  },
  {
    question: 'From which cases may Hangzhou learn?',
    ask: 'recommendCases',
    of: ['city:hangzhou'],
    first: 4,
    answer: [
      'case:shenzhen-longgang-smart-centre | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Longgang Smart Centre” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“龙岗智慧中心”应对的正是同一问题。',
      'case:ningbo-cloud-hospital | Hangzhou has “Cumbersome hospital visits”, as “Hangzhou smart healthcare” tells; “Ningbo Cloud Hospital” addresses the same. | “杭州智慧医疗”指出杭州存在“就医流程繁琐”；“宁波市云医院”应对的正是同一问题。',
      'case:xiamen-data-sharing | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Xiamen data sharing” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门数据共享”应对的正是同一问题。',
      'case:xiamen-e-government-platform | Hangzhou has “Data silos”, as “Hangzhou data governance” tells; “Xiamen e-government platform ‘i Xiamen’” addresses the same. | “杭州数据治理”指出杭州存在“数据孤岛”；“厦门电子政务平台i厦门”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Yokohama learn?',
    ask: 'recommendCases',
    of: ['city:yokohama'],
    first: 2,
    answer: [
      'case:rio-operations-centre | Yokohama has “Natural disasters”, as “Yokohama smart environment” tells; “Rio de Janeiro smart security and operations centre” addresses the same. | “横滨智能环境”指出横滨存在“自然灾害”；“里约热内卢智能安防与市政运营中心”应对的正是同一问题。',
      'case:new-york-smart-grid | Yokohama has “Natural disasters”, as “Yokohama smart environment” tells; “New York smart grid” addresses “Disaster damage to housing”, which is closely tied to it. | “横滨智能环境”指出横滨存在“自然灾害”；“纽约智能电网”应对的是与之直接相关的“房屋受灾”。',
    ],
  },
  {
    question: 'From which cases may Rio learn?',
    ask: 'recommendCases',
    of: ['city:rio-de-janeiro'],
    answer: [
      'case:shenzhen-longgang-smart-centre | Rio de Janeiro has “Urban crime”, as “Rio de Janeiro smart security and operations centre” tells; “Longgang Smart Centre” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“城市犯罪”；“龙岗智慧中心”应对的正是同一问题。',
      'case:yokohama-smart-environment | Rio de Janeiro has “Natural disasters”, as “Rio de Janeiro smart security and operations centre” tells; “Yokohama smart environment” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“自然灾害”；“横滨智能环境”应对的正是同一问题。',
      'case:new-york-smart-grid | Rio de Janeiro has “Urban flooding”, as “Rio de Janeiro smart security and operations centre” tells; “New York smart grid” addresses the same. | “里约热内卢智能安防与市政运营中心”指出里约热内卢存在“城市内涝”；“纽约智能电网”应对的正是同一问题。',
    ],
  },
  {
    question: 'From which cases may Guangzhou learn?',
    ask: 'recommendCases',
    of: ['city:guangzhou'],
    answer: [
      'case:beijing-tianjin-hebei-industrial-coordination | “Industrial coordination of the Pearl River Delta”, of which Guangzhou is a part, works against “Lack of industrial coordination”; “Industrial coordination of Beijing-Tianjin-Hebei” addresses the same. | 广州参与的“珠三角产业配套”应对“缺少产业协同”；“京津冀产业协同”应对的正是同一问题。',
      'case:shenzhen-housing-rental-platform | Shenzhen beside Guangzhou: 16 of 16 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.5 standard deviations). | 深圳与广州相比：16项指标中有16项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.5个标准差）。',
      'case:shenzhen-i-shenzhen-app | Shenzhen beside Guangzhou: 16 of 16 indicators are known of both; closest in “Population of the urban agglomeration”, furthest apart in “GDP of the primary sector” (2.5 standard deviations). | 深圳与广州相比：16项指标中有16项两者都有数据；“城市集聚区人口”最为接近，“第一产业增加值”相差最大（2.5个标准差）。',
    ],
  },
];
