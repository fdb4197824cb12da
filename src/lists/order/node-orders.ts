import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { OrderField, OrderFields } from './order';
import { byCount, byProperty } from './order-fields';

/** What nodes of a kind can be ordered by. Chinese names are not among it: the engines sort them differently. */
export function orderFieldsOf(kind: NodeKind | null): OrderFields {
  const link = kind && CASE_LINKS[kind];
  return {
    ...COMMON,
    ...(link ? { CASE_COUNT: caseCount(link) } : {}),
    ...(kind === 'city' ? CITY : {}),
    ...(kind === 'source' ? SOURCE : {}),
  };
}

const COMMON: OrderFields = {
  POSITION: byProperty('node', 'position', 'integer'),
  SLUG: byProperty('node', 'slug', 'text'),
  NAME: byProperty('node', 'nameEn', 'text'),
  REVISION: byProperty('node', 'revision', 'integer'),
  PERIOD_START: byProperty('node', 'periodStart', 'text', { nullable: true }),
  PERIOD_END: byProperty('node', 'periodEnd', 'text', { nullable: true }),
};

const CITY: OrderFields = {
  LATITUDE: byProperty('node', 'latitude', 'number', { nullable: true }),
  LONGITUDE: byProperty('node', 'longitude', 'number', { nullable: true }),
};

const SOURCE: OrderFields = {
  YEAR: byProperty('node', 'year', 'integer', { nullable: true }),
};

/** By their order among siblings, then by id. */
export const NODE_ORDER: readonly OrderField[] = [
  byProperty('node', 'position', 'integer'),
  byProperty('node', 'id', 'text'),
];

/** How cases link to nodes of a kind. */
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

const COUNTS = new Map<LinkType, OrderField>();

function caseCount(type: LinkType): OrderField {
  const known = COUNTS.get(type);
  if (known !== undefined) return known;
  const field = byCount(`cases ${type}`, (data) => countCases(data, type));
  COUNTS.set(type, field);
  return field;
}

/** How many different cases link to each node, by its place. */
function countCases(data: Snapshot, type: LinkType): Int32Array {
  const nodes = data.view('node');
  const counts = new Int32Array(nodes.limit);
  for (const place of nodes.places()) {
    const cases = new Set<number>();
    data.farEnds(nodes.table.identityOf(place), { type, direction: 'in' }, (identity) => {
      if (data.kindOf(identity) === 'case') cases.add(identity);
    });
    counts[place] = cases.size;
  }
  return counts;
}
