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
];
