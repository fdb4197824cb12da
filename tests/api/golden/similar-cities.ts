import type { Golden } from './golden';

/** Questions for the cities that are like one. */
export const SIMILAR_CITIES: readonly Golden[] = [
  {
    question: 'Which cities are like Chengdu?',
    ask: 'similarCities',
    of: ['chengdu'],
    answer: [
      'Chengdu shares with others only “Cities whose smart development is ahead of their economy”, China and “Super smart city model”, which join too much to make anything alike. | 成都与其他只共有“智能化领先于经济水平的城市”、中国和“超级智能城市评价模型”，这些连得太广，不足以说明相似。',
    ],
  },
  {
    question: 'Which cities are like Hangzhou?',
    ask: 'similarCities',
    of: ['hangzhou'],
    answer: [
      'city:ningbo | Cases in both cities address “Cumbersome hospital visits” (Hangzhou: “Hangzhou smart healthcare”; Ningbo: “Ningbo Cloud Hospital”); no other of the 108 cities is linked to it. | 两座城市的案例都应对“就医流程繁琐”（杭州：“杭州智慧医疗”；宁波：“宁波市云医院”），108座城市中仅此两座。',
      'city:shenzhen | Cases in both cities apply “Partnerships with local technology companies” (Hangzhou: “Hangzhou Yunqi Town”; Shenzhen: “Shenzhen smart city plan”); no other of the 108 cities is linked to it. | 两座城市的案例都采用“与本地科技企业合作”（杭州：“杭州云栖小镇”；深圳：“深圳新型智慧城市建设”），108座城市中仅此两座。',
      'city:shanghai | Cases in both cities apply “Paying for treatment without queuing” (Hangzhou: “Hangzhou smart healthcare”; Shanghai: “Shanghai smart healthcare”); 3 of 108 cities are linked to it. | 两座城市的案例都采用“免排队医疗缴费”（杭州：“杭州智慧医疗”；上海：“上海智慧医疗”），108座城市中有3座与之相连。',
    ],
  },
  {
    question: 'Which cities are like Yokohama?',
    ask: 'similarCities',
    of: ['yokohama'],
    answer: [
      'city:new-york | Cases in both cities address “Greenhouse gas emissions” (Yokohama: “Yokohama smart environment”; New York: “New York smart grid”); no other of the 108 cities is linked to it. | 两座城市的案例都应对“温室气体排放”（横滨：“横滨智能环境”；纽约：“纽约智能电网”），108座城市中仅此两座。',
      'city:trier | Cases in both cities apply “Demand-side energy management” (Yokohama: “Energy management in buildings” of “Yokohama smart environment”; Trier: “Charging management of electric fleets” of “Charging of buses with green power in Trier”); 4 of 108 cities are linked to it. | 两座城市的案例都采用“用户侧能源管理”（横滨：“横滨智能环境”的“建筑能源管理”；特里尔：“特里尔公交绿电充电”的“电动车队充电管理”），108座城市中有4座与之相连。',
      'city:rio-de-janeiro | Cases in both cities address “Natural disasters” (Yokohama: “Yokohama smart environment”; Rio de Janeiro: “Rio de Janeiro smart security and operations centre”); 3 of 108 cities are linked to it. | 两座城市的案例都应对“自然灾害”（横滨：“横滨智能环境”；里约热内卢：“里约热内卢智能安防与市政运营中心”），108座城市中有3座与之相连。',
    ],
  },
  {
    question: 'Which cities are like Chengdu in what is measured?',
    ask: 'similarInNumbers',
    of: ['chengdu'],
    first: 3,
    answer: [
      'city:hangzhou | 25 of 25 indicators are known of both; closest in “Nurses per 1,000 people”, furthest apart in “Rural population” (1.4 standard deviations). | 25项指标中有25项两者都有数据；“每千人护士数”最为接近，“乡村人口”相差最大（1.4个标准差）。',
      'city:nanjing | 25 of 25 indicators are known of both; closest in “Share of people aged 65 and over”, furthest apart in “Rural population” (1.9 standard deviations). | 25项指标中有25项两者都有数据；“65岁及以上人口比重”最为接近，“乡村人口”相差最大（1.9个标准差）。',
      'city:shenyang | 25 of 25 indicators are known of both; closest in “Area of the city”, furthest apart in “Rural population” (1.8 standard deviations). | 25项指标中有25项两者都有数据；“全市面积”最为接近，“乡村人口”相差最大（1.8个标准差）。',
    ],
  },
];
