/** Pairs of words from which names and sentences are put together. */
const pair = (line) =>
  line
    .split(' ')
    .map((each) => each.split('/'))
    .map(([en, zh]) => ({ en: en.replaceAll('_', ' '), zh }));

export const SYLLABLES = pair(
  'an/安 bei/北 chang/长 cheng/城 dong/东 fu/福 gang/港 guang/广 hai/海 han/汉 he/河 heng/恒 hong/宏 hu/湖 hua/华 jia/嘉 jiang/江 jin/金 jing/景 kang/康 lan/兰 li/利 lin/林 long/龙 lu/鹿 ming/明 nan/南 ning/宁 ping/平 qing/青 quan/泉 rong/荣 shan/山 shi/石 shun/顺 tai/泰 tang/塘 tian/天 tong/通 wan/万 wei/威 wen/文 wu/武 xi/西 xiang/祥 xin/新 yang/阳 yi/宜 yin/银 yong/永 yu/玉 yuan/源 yun/云 ze/泽 zhang/漳 zhen/镇 zheng/正 zhong/中 zhou/洲 zhu/珠 zi/梓',
);

export const DOMAINS = pair(
  'transport/交通 security/安防 healthcare/医疗 education/教育 environment/环境 energy/能源 government/政务 economy/经济 living/生活 logistics/物流 buildings/建筑 water/水务',
);

export const THINGS = pair(
  'traffic_signals/信号灯 bus_lanes/公交专用道 parking_spaces/停车位 air_quality/空气质量 water_mains/供水管网 street_lamps/路灯 waste_bins/垃圾箱 health_records/健康档案 school_places/学位 hospital_beds/病床 building_permits/建设许可 heat_pumps/热泵 charging_points/充电桩 flood_gates/防洪闸 noise_levels/噪声水平 open_data/开放数据 public_tenders/公开招标 metro_trains/地铁列车 shared_bicycles/共享单车 road_cameras/道路摄像机 river_sensors/河道传感器 emergency_calls/紧急呼叫 citizen_requests/市民诉求 business_licences/营业执照 tax_returns/纳税申报 freight_routes/货运路线 district_heating/集中供热 power_meters/电表 gas_pipes/燃气管道 green_roofs/屋顶绿化 care_homes/养老机构 library_cards/借书证 museum_visits/博物馆参观 job_offers/招聘岗位 land_records/土地登记 food_markets/农贸市场 fire_stations/消防站 police_patrols/警务巡逻 housing_permits/住房许可 port_cranes/港口起重机',
);

export const WAYS = pair(
  'prediction_of/预测 monitoring_of/监测 planning_of/规划 inspection_of/巡检 exchange_of/共享 scheduling_of/调度 pricing_of/定价 registration_of/登记 modelling_of/建模 maintenance_of/养护 coordination_of/协调 certification_of/认证',
);

export const TROUBLES = pair(
  'shortage_of/短缺 ageing_of/老化 overload_of/超负荷 uneven_spread_of/分布不均 poor_records_of/记录不全 slow_handling_of/处理缓慢 high_cost_of/成本偏高 loss_of/流失 fragmented_data_on/数据割裂 weak_control_of/管控薄弱',
);

export const TOOLS = pair(
  'edge/边缘 cloud/云端 wireless/无线 optical/光学 acoustic/声学 satellite/卫星 mobile/移动 federated/联邦 digital_twin/数字孪生 machine_learning/机器学习 distributed/分布式 low-power/低功耗',
);

export const DEVICES = pair(
  'sensing/传感 computing/计算 positioning/定位 identification/识别 forecasting/预报 messaging/消息 storage/存储 mapping/测绘 simulation/仿真 encryption/加密 payment/支付 imaging/成像',
);

export const BODIES = pair(
  'transport_bureau/交通局 water_company/水务公司 power_group/电力集团 university/大学 research_institute/研究院 health_commission/卫生委员会 data_administration/数据管理局 bank/银行 software_company/软件公司 housing_office/住房办公室 telecom_operator/电信公司 planning_institute/规划院',
);

/** By the place of a body in BODIES. */
export const BODY_KINDS = [
  'public body',
  'company',
  'company',
  'university',
  'research institute',
  'public body',
  'public body',
  'company',
  'company',
  'public body',
  'company',
  'research institute',
];

export const ROLES = ['operator', 'owner', 'builder', 'adviser', 'data supplier', 'funder', 'evaluator', 'initiator'];
