import type { Golden } from './golden';

/** Questions for the cities that are like one. */
export const SIMILAR_CITIES: readonly Golden[] = [
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
      'city:shenzhen | Cases in both cities apply “Partnerships with local technology companies” (Hangzhou: “Hangzhou Yunqi Town”; Shenzhen: “Shenzhen smart city plan”); no other of the 39 cities is linked to it. | 两座城市的案例都采用“与本地科技企业合作”（杭州：“杭州云栖小镇”；深圳：“深圳新型智慧城市建设”），39座城市中仅此两座。',
      'city:ningbo | Cases in both cities address “Cumbersome hospital visits” (Hangzhou: “Hangzhou smart healthcare”; Ningbo: “Ningbo Cloud Hospital”); 3 of 39 cities are linked to it. | 两座城市的案例都应对“就医流程繁琐”（杭州：“杭州智慧医疗”；宁波：“宁波市云医院”），39座城市中有3座与之相连。',
    ],
  },
  {
    question: 'Which cities are like Yokohama?',
    ask: 'similarCities',
    of: ['yokohama'],
    answer: [
      'city:new-york | Cases in both cities address “Greenhouse gas emissions” (Yokohama: “Yokohama smart environment”; New York: “New York smart grid”); no other of the 39 cities is linked to it. | 两座城市的案例都应对“温室气体排放”（横滨：“横滨智能环境”；纽约：“纽约智能电网”），39座城市中仅此两座。',
      'city:rio-de-janeiro | Cases in both cities address “Natural disasters” (Yokohama: “Yokohama smart environment”; Rio de Janeiro: “Rio de Janeiro smart security and operations centre”); 3 of 39 cities are linked to it. | 两座城市的案例都应对“自然灾害”（横滨：“横滨智能环境”；里约热内卢：“里约热内卢智能安防与市政运营中心”），39座城市中有3座与之相连。',
      'city:tianjin | Cases in both cities address “Environmental problems” (Yokohama: “Greenhouse gas emissions” of “Yokohama smart environment”; Tianjin: “Green smart cities in Beijing-Tianjin-Hebei”); 6 of 39 cities are linked to it. | 两座城市的案例都应对“环境问题”（横滨：“横滨智能环境”的“温室气体排放”；天津：“京津冀绿色智慧城市群”），39座城市中有6座与之相连。',
    ],
  },
];
