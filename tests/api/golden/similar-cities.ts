import type { Golden } from './golden';

/** Questions for the cities that are like one. */
export const SIMILAR_CITIES: readonly Golden[] = [
  {
    question: 'Which cities are like Chengdu?',
    ask: 'similarCities',
    of: ['chengdu'],
    answer: [
      'city:zhengzhou | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 108 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，108座城市中有4座与之相连。',
      'city:shijiazhuang | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 108 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，108座城市中有4座与之相连。',
      'city:chongqing | Both belong to “Cities whose smart development is ahead of their economy”; 4 of 108 cities are linked to it. | 两者都属于“智能化领先于经济水平的城市”，108座城市中有4座与之相连。',
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
      'city:trier | Cases in both cities apply “Demand-side energy management” (Yokohama: “Rooftop solar for households” of “Yokohama smart environment”; Trier: “Charging management of electric fleets” of “Charging of buses with green power in Trier”); 4 of 108 cities are linked to it. | 两座城市的案例都采用“用户侧能源管理”（横滨：“横滨智能环境”的“户用光伏”；特里尔：“特里尔公交绿电充电”的“电动车队充电管理”），108座城市中有4座与之相连。',
      'city:rio-de-janeiro | Cases in both cities address “Natural disasters” (Yokohama: “Yokohama smart environment”; Rio de Janeiro: “Rio de Janeiro smart security and operations centre”); 3 of 108 cities are linked to it. | 两座城市的案例都应对“自然灾害”（横滨：“横滨智能环境”；里约热内卢：“里约热内卢智能安防与市政运营中心”），108座城市中有3座与之相连。',
    ],
  },
];
