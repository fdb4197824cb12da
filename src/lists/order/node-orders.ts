import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import { order, type OrderField, type OrderFields } from './order';
import { byCount, byDictionary, byProperty } from './order-fields';

/** What nodes of a kind can be ordered by; of nodes of any kind for null. */
export function orderFieldsOf(kind: NodeKind | null): OrderFields {
  return {
    ...COMMON,
    ...(kind === 'case' ? {} : { CASE_STUDY_COUNT: order('In how many cases it stands.', caseCount(kind)) }),
    ...(kind === 'city' ? CITY : {}),
    ...(kind === 'source' ? SOURCE : {}),
  };
}

const COMMON: OrderFields = {
  POSITION: order('Order among siblings as the source prints them.', byProperty('node', 'position', 'integer')),
  SLUG: order('The slug.', byProperty('node', 'slug', 'text')),
  NAME_EN: order('The English name, as English dictionaries order.', byDictionary('node', 'nameEn', 'en')),
  NAME_ZH: order('The Chinese name, by pinyin.', byDictionary('node', 'nameZh', 'zh')),
  REVISION: order('The revision that last changed it.', byProperty('node', 'revision', 'integer')),
  PERIOD_START: order(
    'When it began; null where no source tells.',
    byProperty('node', 'periodStart', 'text', { nullable: true }),
  ),
  PERIOD_END: order(
    'When it ended; null while it goes on or where no source tells.',
    byProperty('node', 'periodEnd', 'text', { nullable: true }),
  ),
};

const CITY: OrderFields = {
  LATITUDE: order(
    'Degrees north; null where no source tells.',
    byProperty('node', 'latitude', 'number', { nullable: true }),
  ),
  LONGITUDE: order(
    'Degrees east; null where no source tells.',
    byProperty('node', 'longitude', 'number', { nullable: true }),
  ),
};

const SOURCE: OrderFields = {
  YEAR: order(
    'Year of the edition; null where it has none.',
    byProperty('node', 'year', 'integer', { nullable: true }),
  ),
};

/** By their order among siblings, then by id. */
export const NODE_ORDER: readonly OrderField[] = [
  byProperty('node', 'position', 'integer'),
  byProperty('node', 'id', 'text'),
];

/** How cases link to nodes of a kind; to other kinds in whatever way. */
const CASE_LINKS: Partial<Record<NodeKind, LinkType>> = {
  city: 'TAKES_PLACE_IN',
  region: 'TAKES_PLACE_IN',
  domain: 'IN_DOMAIN',
  challenge: 'ADDRESSES',
  solution: 'APPLIES',
  technology: 'USES',
  organisation: 'INVOLVES',
  policy: 'GOVERNED_BY',
  operatingModel: 'RUNS_AS',
};

const COUNTS = new Map<LinkType | null, OrderField>();

function caseCount(kind: NodeKind | null): OrderField {
  const type = (kind && CASE_LINKS[kind]) ?? null;
  const known = COUNTS.get(type);
  if (known !== undefined) return known;
  const field = byCount(`cases ${type}`, (data) => countCases(data, type));
  COUNTS.set(type, field);
  return field;
}

/** How many different cases link to each node, by its place. */
function countCases(data: Snapshot, type: LinkType | null): Int32Array {
  const nodes = data.view('node');
  const counts = new Int32Array(nodes.limit);
  for (const place of nodes.places()) {
    const cases = new Set<number>();
    const add = (identity: number): void => {
      if (data.kindOf(identity) === 'case') cases.add(identity);
    };
    const own = nodes.table.identityOf(place);
    if (type !== null) data.farEnds(own, { type, direction: 'in' }, add);
    else for (const { fromIdentity } of data.linksTo(own)) add(fromIdentity);
    counts[place] = cases.size;
  }
  return counts;
}
