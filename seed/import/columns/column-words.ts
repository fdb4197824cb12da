import type { PlaceKind } from '../../places';

/** Words of headings that mean places, of which kind they are; null for places of any kind. */
const PLACE_WORDS: Readonly<Record<string, PlaceKind | null>> = {
  city: 'city',
  cities: 'city',
  municipality: 'city',
  town: 'city',
  agglomeration: 'city',
  agglomerations: 'city',
  municipalities: 'city',
  towns: 'city',
  metropolitan: 'city',
  metro: 'city',
  fua: 'city',
  country: 'country',
  countries: 'country',
  economy: 'country',
  economies: 'country',
  nation: 'country',
  noc: 'country',
  region: 'region',
  province: 'region',
  provinces: 'region',
  state: 'region',
  subcountry: 'region',
  admin1: 'region',
  territory: 'region',
  area: null,
  areas: null,
  place: null,
  places: null,
  entity: null,
  geo: null,
  geography: null,
  location: null,
  unit: null,
  name: null,
  team: null,
  城市: 'city',
  城市名称: 'city',
  地级市: 'city',
  市: 'city',
  国家: 'country',
  国家名称: 'country',
  国别: 'country',
  国家或地区: 'country',
  地区: null,
  地区名称: null,
  省份: 'region',
  省: 'region',
  省市: 'region',
};
/** Words that may stand beside one that means a place. */
const FILLERS = [
  'name',
  'names',
  'of',
  'or',
  'and',
  'the',
  'team',
  'ref',
  'label',
  'urban',
  'en',
  'english',
  'reference',
  'desc',
  'description',
];
const CODES = [
  'code',
  'codes',
  'iso',
  'iso2',
  'iso3',
  'ucode',
  'id',
  'm49',
  'alpha',
  'abbr',
  'abbreviation',
  'fips',
  'dguid',
  'geoid',
  '代码',
  '编码',
  '2',
  '3',
];

/** Which kind of place a heading names: `any` for a place of no kind; null where it names none. */
export function placeKindOf(heading: string): PlaceKind | 'any' | null {
  const words = wordsOf(heading);
  if (words.length === 0 || words.some((word) => CODES.includes(word))) return null;
  if (!words.every((word) => word in PLACE_WORDS || FILLERS.includes(word))) return null;
  const kinds = words.filter((word) => word in PLACE_WORDS).map((word) => PLACE_WORDS[word]);
  const [kind] = kinds.filter((each) => each != null);
  return kind ?? (kinds.length > 0 ? 'any' : null);
}

/** A heading in which a city is one word among others: `Capital city`, `Name of urban centre`, `主要城市`. */
export function speaksOfCities(heading: string): boolean {
  return (
    /[城市]|区县|县区/.test(heading) ||
    wordsOf(heading).some(
      (word) =>
        PLACE_WORDS[word] === 'city' || ['urban', 'capital', 'county', 'district', 'commune', 'borough'].includes(word),
    )
  );
}

/** Codes of places: `Country Code`, `ISO`, `geonameid`. */
export function readsLikeCodes(heading: string): boolean {
  const words = wordsOf(heading);
  if (namesRegister(heading)) return true;
  return (
    words.some((word) => CODES.includes(word) && !/^\d$/.test(word)) &&
    words.every((word) => CODES.includes(word) || word in PLACE_WORDS || FILLERS.includes(word))
  );
}

/** Registers whose codes places of the knowledge base carry. */
export function namesRegister(heading: string): boolean {
  return /^(?:geo_?names?_?id|wikidata(?:_?id)?|un_?locode|qid|noc)$/i.test(heading.trim());
}

const PERIOD_WORDS = [
  'period',
  'year',
  'years',
  'time',
  'date',
  'quarter',
  'month',
  '年份',
  '年度',
  '年',
  '时间',
  '日期',
  '季度',
  '月份',
];
const PERIOD_FILLERS = [
  'survey',
  'reference',
  'ref',
  'data',
  'calendar',
  'of',
  'school',
  'fiscal',
  'observation',
  'obs',
  'period',
  'code',
];

export function readsLikePeriods(heading: string): boolean {
  const words = wordsOf(heading);
  return (
    words.some((word) => PERIOD_WORDS.includes(word)) &&
    words.every((word) => PERIOD_WORDS.includes(word) || PERIOD_FILLERS.includes(word))
  );
}

/** What a heading alone says of a column, in the order in which it is asked. */
export const HEADING_ROLES = [
  ['status', /^(?:status|(?:obs|observation)[_ ]?(?:status|flags?)|flags?|flag[_ ]codes?|状态|标记)$/i],
  [
    'multiplier',
    /^(?:unit[_ ]?mult(?:iplier)?|scalar[_ ](?:factor|id)|power[_ ]?code(?:[_ ]code)?|multiplier|scale|倍数)$/i,
  ],
  [
    'unit',
    /^(?:units?|(?:data[_ ])?value[_ ]units?|unit[_ ](?:of[_ ])?measure|unit[_ ](?:code|name)|measure[_ ]unit|uom|单位|计量单位)$/i,
  ],
  [
    'indicator',
    /^(?:indicators?|indicator[_ ]name|series|series[_ ](?:name|title)|variables?|indic(?:_[a-z]+)?|na_item|icode|subject|topic|指标|指标名称|项目)$/i,
  ],
  ['measure', /^(?:measures?|measure[_ ]name|dimension|price[_ ]base|transformation|adjustment|methodology|口径)$/i],
  ['value', /^(?:values?|data[_ ]values?|obs[_ ]?values?|figures?|data|数值|值|数据)$/i],
  [
    'breakdown',
    /^(?:sex|gender|age|age[_ ]?(?:group|class)s?|citizen(?:ship)?|education(?:[_ ]level)?|isced\d*|nace(?:_?r2)?|residence|urban(?:isation|ization)?|degurba|deg_urb|population[_ ]group|city[_ ]type|(?:area|type|category|group|sector|income|ethnicity|wstatus|activity|industry)|性别|年龄|年龄组|户口|城乡|类别|类型|行业|产业)$/i,
  ],
  [
    'ignored',
    /^(?:dataflow|structure(?:_id|_name)?|last[_ ]?update(?:d)?|decimals|action|conf_status|time[_ ]?format|reference[_ ]?period[_ ]?code|(?:series|indicator|variable)[_ ](?:code|id)|indicator[_ ]id|footnote[_ ]?(?:seq)?[_ ]?id|vector|coordinate|序号|no\.?|#|index_?no|row)$/i,
  ],
  ['source', /^(?:(?:data )?sources?|source[_ ](?:name|url|link)|资料来源|数据来源|来源)$/i],
  [
    'note',
    /^(?:notes?|(?:value )?footnotes?|comments?|remarks?|obs[_ ]comment|record type|reliability|source year|methods?|说明|备注|注)$/i,
  ],
] as const;

/** Numbers that measure nothing: taken as indicators only where they are named. */
export const DESCRIBES =
  /^(?:.*\b)?(?:code|id|latitude|longitude|lat|lon|lng|founded|established|inaugurated|year founded|zip|postcode|postal code|phone|easting|northing|代码|编码|纬度|经度|邮编|区号|成立(?:年份|时间))$/i;

/** What a breakdown is called where it takes in everybody. */
export const TOTAL =
  /^(?:_?t|tot|total|totals|both(?: sexes)?|all(?: .*)?|all ages|men and women|both|overall|persons|_z|合计|总计|全部|不分性别|全体)$/i;

function wordsOf(heading: string): string[] {
  return (
    heading
      .normalize('NFKC')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}]+\d*|\d+/gu) ?? []
  );
}
