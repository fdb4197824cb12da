import { foldName } from './fold';

/** Whether a name or code in the column of places stands for several of them, or for all: Total, World, EU27, 全国. */
export function isAggregate(printed: string): boolean {
  const name = foldName(printed);
  return CODES.has(printed.trim()) || PATTERNS.some((pattern) => pattern.test(name));
}

/** A name of a part of the world larger than a country, which says nothing of where in its country a city lies. */
export function isWorldRegion(printed: string): boolean {
  return CONTINENTS.test(foldName(printed));
}

const CONTINENTS =
  /^(?:(?:north|south|east|west|central|middle|northern|southern|eastern|western|south ?east(?:ern)?|latin|sub saharan|developing|emerging|other)(?: and (?:north|south|east|west|central|northern|southern|eastern|western))? )?(?:africa|asia|europe|americas?|oceania|pacific|caribbean|middle east|asia pacific|australasia)(?: and (?:the )?(?:pacific|caribbean|central asia|north africa|oceania))?$|^(?:亚洲|欧洲|非洲|大洋洲|北美洲?|南美洲?|美洲|拉丁美洲|亚太地区?|中东|东南亚|东亚|南亚|西亚|中亚|[东西南北]欧|[东西南北]非)$/;

const PATTERNS: readonly RegExp[] = [
  /^(?:grand |sub )?(?:total|totals|subtotal|sum)(?: .*)?$/,
  /^(?:un)?(?:weighted )?(?:average|mean|median|overall|minimum|maximum)(?: .*)?$|^.* (?:total|average|mean|median)$/,
  /^all(?: (?:the )?(?:cities|countries|places|regions|areas|states|provinces|economies|municipalities))?$/,
  /^(?:world|global|worldwide|earth|international)(?: (?:total|average|mean))?$/,
  /^(?:eu|ea|eea|european union|euro ?area|euro ?zone)(?: ?\d.*| .*)?$/,
  /^(?:oecd|g ?7|g ?20|g ?8|brics|asean|apec|efta|nafta|cis|commonwealth|opec|mercosur)(?: .*)?$/,
  /^.*\b(?:income|demographic dividend|developed|developing|heavily indebted poor|fragile).*$/,
  /^(?:ida|ibrd)(?: .*)?$/,
  /^(?:.* )?small (?:island )?(?:developing )?states$|^arab world$|^not classified$|^rest of (?:the )?.*$/,
  /^africa (?:eastern|western) and (?:southern|central)$|^east asia pacific.*$|^europe central asia.*$|^middle east(?: and)? north africa.*$|^latin america(?: and)?(?: the)? caribbean.*$|^central europe and the baltics$|^sub saharan africa.*$/,
  CONTINENTS,
  /^(?:全国|全省|全市|全区|全县|全球|全世界|世界|全部|所有城市|各市|各省|各地区?|城市)?(?:合计|总计|小计|总和|总数|平均|平均值|平均数|平均水平|均值|中位数)$/,
  /^(?:全国|全省|全市|全区|全县|全球|全世界|世界|欧盟.*|欧元区.*|经合组织.*|[东中西]部(?:地区)?|东北地区|[华东西南北中]{2}地区|[一二三四五]线城市|新一线城市|地级及?以上城市.*|省会城市.*|直辖市|县级市)$/,
];

/** Codes of groups in the data of the World Bank, the OECD and Eurostat; none of them is a code of ISO 3166. */
const CODES = new Set(
  (
    'WLD ARB EAS EAP ECS ECA LCN LAC MEA MNA NAC SAS SSF SSA HIC LIC LMC UMC LMY MIC OED EMU EUU CEB CSS FCS HPC IBD IBT ' +
    'IDA IDB IDX INX LDC LTE EAR PRE PST PSS OSS SST TEA TEC TLA TMN TSA TSS AFE AFW OECD OAVG OECDE G-7 G-20 G7 G20 G7M ' +
    'EU15 EU25 EU27 EU27_2007 EU27_2020 EU28 EU EA EA12 EA17 EA18 EA19 EA20 EEA EEA30_2007 EFTA WORLD W A1 _T _Z TOTAL TOT'
  ).split(' '),
);
