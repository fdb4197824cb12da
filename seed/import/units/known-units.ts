/** A unit that tables use: its code here, its names, what it is worth in the first unit of its dimension, and how it is written. */
export interface KnownUnit {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  readonly ucum?: string;
  /** Units of one dimension can be turned into each other by their factors. */
  readonly dimension?: string;
  readonly factor?: string;
  readonly spellings: readonly string[];
}

const unit = (
  code: string,
  en: string,
  zh: string,
  spellings: string,
  more: Pick<KnownUnit, 'ucum' | 'dimension' | 'factor'> = {},
): KnownUnit => ({ code, en, zh, spellings: [code, en, zh, ...spellings.split('|').filter(Boolean)], ...more });

const of = (dimension: string, factor: string, ucum: string) => ({ dimension, factor, ucum });

/** The codes are those of the shared vocabulary where it has the unit; the others become part of it when a table needs them. */
export const KNOWN_UNITS: readonly KnownUnit[] = [
  unit('%', 'per cent', '百分比', 'percent|percentage|per cent|pct|pc|％|percentages', {
    ucum: '%',
    dimension: 'share',
    factor: '0.01',
  }),
  unit('‰', 'per mille', '千分比', 'per mil|per mille|permille', of('share', '0.001', '[ppth]')),
  unit('1', 'number', '数值', 'index|score|scores|points|point|ratio|coefficient|nr|units|指数|得分|分|分值|无量纲', {
    ucum: '1',
    dimension: 'share',
    factor: '1',
  }),
  unit('rank', 'rank', '名次', 'ranking|ranks|position|排名|位次|位'),
  unit('times', 'times', '倍', '', { ucum: '1' }),
  unit('person', 'people', '人', 'person|persons|inhabitants|inhabitant|residents|ps|pers|hab|口|名', {
    ucum: '{person}',
  }),
  unit('household', 'households', '户', 'household|hh|家庭户'),
  unit('visit', 'visits', '人次', 'trips|passengers|passenger'),
  unit('item', 'items', '项', 'items'),
  unit('vehicle', 'vehicles', '辆', 'vehicle|cars|车辆'),
  unit('company', 'companies', '家企业', 'enterprises|firms'),
  unit('bed', 'beds', '张', 'bed|床|张床位'),
  unit('CNY', 'yuan', '元', 'rmb|yuan|cny|人民币|人民币元|renminbi|￥rmb|rmb yuan'),
  unit('USD', 'US dollars', '美元', 'us$|usd|us dollar|us dollars|u.s. dollars|u.s. dollar|dollars us'),
  unit('EUR', 'euros', '欧元', '€|euro|euros|eur'),
  unit('GBP', 'pounds sterling', '英镑', '£|gbp|pounds sterling|sterling'),
  unit('JPY', 'yen', '日元', 'yen|jpy|japanese yen|円'),
  unit('KRW', 'won', '韩元', 'won|krw|₩'),
  unit('HKD', 'Hong Kong dollars', '港元', 'hk$|hkd|hong kong dollars'),
  unit('SGD', 'Singapore dollars', '新加坡元', 's$|sgd|singapore dollars|新元'),
  unit('INR', 'Indian rupees', '印度卢比', '₹|inr|rupees'),
  unit(
    'Int$',
    'international dollars',
    '国际元',
    'international $|international dollars|int$|ppp $|ppp dollars|ppp usd|us$ ppp|intl $',
  ),
  unit('CNY/person', 'yuan per person', '元/人', 'yuan per capita|元每人|rmb/person|元／人'),
  unit(
    'USD/person',
    'US dollars per person',
    '美元/人',
    'us$ per capita|usd per capita|usd_cap|usd/capita|us$ per person|us dollars per capita',
  ),
  unit(
    'EUR/person',
    'euros per person',
    '欧元/人',
    'eur_hab|euro per inhabitant|euros per inhabitant|eur per capita|eur/capita',
  ),
  unit('t', 'tonnes', '吨', 'tonne|metric tons|metric ton|tons|ton', of('mass', '1000', 't')),
  unit('kg', 'kilograms', '千克', 'kilogram|kilogrammes|公斤', of('mass', '1', 'kg')),
  unit('g', 'grams', '克', 'gram|grammes', of('mass', '0.001', 'g')),
  unit('t/person', 'tonnes per person', '吨/人', 'metric tons per capita|tonnes per capita|t/capita|tons per capita', {
    ucum: 't/{person}',
  }),
  unit(
    'm2',
    'square metres',
    '平方米',
    'm²|sq m|sq. m|square meters|square metre|square meter|㎡',
    of('area', '1', 'm2'),
  ),
  unit(
    'km2',
    'square kilometres',
    '平方公里',
    'km²|sq km|sq. km|square kilometers|square kilometre|square kilometer|平方千米',
    of('area', '1000000', 'km2'),
  ),
  unit('ha', 'hectares', '公顷', 'hectare', of('area', '10000', 'har')),
  unit('mu', 'mu', '亩', '', { dimension: 'area' }),
  unit('m', 'metres', '米', 'meter|meters|metre', of('length', '1', 'm')),
  unit('km', 'kilometres', '公里', 'kilometers|kilometer|kilometre|千米', of('length', '1000', 'km')),
  unit('mm', 'millimetres', '毫米', 'millimeters|millimetre', of('length', '0.001', 'mm')),
  unit('m3', 'cubic metres', '立方米', 'm³|cubic meters|cu m', { ucum: 'm3' }),
  unit('s', 'seconds', '秒', 'sec|second|seconds|secs', of('time', '1', 's')),
  unit('min', 'minutes', '分钟', 'minute|mins|minutes', of('time', '60', 'min')),
  unit('h', 'hours', '小时', 'hour|hrs|hr|hours', of('time', '3600', 'h')),
  unit('d', 'days', '天', 'day|days|日', of('time', '86400', 'd')),
  unit('a', 'years', '年', 'year|years|yrs|yr|岁', { ucum: 'a' }),
  unit(
    'person/km2',
    'people per square kilometre',
    '人/平方公里',
    'people per sq. km|people per sq km|people/km²|persons per square kilometre|inhabitants per square kilometre|hab_km2|人每平方公里|persons/km2|人／平方公里',
    { ucum: '{person}/km2' },
  ),
  unit('m2/person', 'square metres per person', '平方米/人', '平方米每人|m² per capita|m2 per capita', {
    ucum: 'm2/{person}',
  }),
  unit('kWh', 'kilowatt-hours', '千瓦时', 'kwh|kilowatt hours|度', of('energy', '1', 'kW.h')),
  unit('MWh', 'megawatt-hours', '兆瓦时', 'mwh|megawatt hours', of('energy', '1000', 'MW.h')),
  unit('GWh', 'gigawatt-hours', '吉瓦时', 'gwh|gigawatt hours', of('energy', '1000000', 'GW.h')),
  unit('kWh/person', 'kilowatt-hours per person', '千瓦时/人', 'kwh per capita', { ucum: 'kW.h/{person}' }),
  unit('MW', 'megawatts', '兆瓦', 'mw|megawatt', { ucum: 'MW' }),
  unit(
    'ug/m3',
    'micrograms per cubic metre',
    '微克/立方米',
    'µg/m3|μg/m3|µg/m³|μg/m³|ug/m³|micrograms per cubic meter|微克每立方米|微克／立方米',
    { ucum: 'ug/m3' },
  ),
  unit('mg/m3', 'milligrams per cubic metre', '毫克/立方米', 'mg/m³|毫克每立方米', { ucum: 'mg/m3' }),
  unit('dB', 'decibels', '分贝', 'db|decibel|db(a)', { ucum: 'dB' }),
  unit('Mbit/s', 'megabits per second', '兆比特/秒', 'mbps|mb/s|mbit per second', { ucum: 'Mbit/s' }),
  unit('Cel', 'degrees Celsius', '摄氏度', '°c|℃|celsius|degrees c', { ucum: 'Cel' }),
  unit('1/1000 people', 'per 1,000 people', '每千人', 'per 1 000 people|每千人口|人/千人|‰ of population', {
    ucum: '/10*3',
  }),
  unit('1/10000 people', 'per 10,000 people', '每万人', '每万人口', { ucum: '/10*4' }),
  unit('1/100000 people', 'per 100,000 people', '每十万人', '每十万人口|1/10万', { ucum: '/10*5' }),
  unit('1/million people', 'per million people', '每百万人', '每百万人口', { ucum: '/10*6' }),
  unit('1/100 people', 'per 100 people', '每百人', '每百人口', { ucum: '/10*2' }),
  unit('1/1000 live births', 'per 1,000 live births', '每千例活产', '', { ucum: '/10*3' }),
  unit('1/100000 live births', 'per 100,000 live births', '每十万例活产', '', { ucum: '/10*5' }),
];
