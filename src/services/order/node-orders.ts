import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { OrderField, OrderFields } from './order';

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
  POSITION: column('n.position', 'integer'),
  SLUG: column('n.slug', 'text'),
  NAME: column('n.name_en', 'text'),
  REVISION: column('n.revision', 'integer'),
  PERIOD_START: column('n.period_start', 'text', true),
  PERIOD_END: column('n.period_end', 'text', true),
};

const CITY: OrderFields = {
  LATITUDE: column('n.latitude', 'number', true),
  LONGITUDE: column('n.longitude', 'number', true),
};

const SOURCE: OrderFields = {
  YEAR: column('n.year', 'integer', true),
};

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

function column(sql: string, type: OrderField['type'], nullable = false): OrderField {
  return { sql, type, nullable };
}

function caseCount(type: LinkType): OrderField {
  const cases = `SELECT COUNT(DISTINCT l.from_id) FROM link l WHERE l.to_id = n.id AND l.type = '${type}'`;
  return column(`(${cases} AND l.from_id LIKE 'case:%')`, 'integer');
}
