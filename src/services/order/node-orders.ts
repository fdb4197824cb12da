import type { LinkType, NodeKind } from '../../entities/vocabulary';
import type { OrderField, OrderFields } from './order';

/** What nodes of a kind can be ordered by. Chinese names are not among it: the engines sort them differently. */
export function orderFieldsOf(kind: NodeKind): OrderFields {
  const link = CASE_LINKS[kind];
  return {
    ...COMMON,
    ...(link ? { CASE_COUNT: caseCount(link) } : {}),
    ...(kind === 'city' ? CITY : {}),
    ...(kind === 'source' ? SOURCE : {}),
  };
}

const COMMON: OrderFields = {
  POSITION: column('n.position', 'integer', 'Order among siblings as the source prints them.'),
  SLUG: column('n.slug', 'text', 'The slug.'),
  NAME: column('n.name_en', 'text', 'The English name, byte by byte.'),
  REVISION: column('n.revision', 'integer', 'The revision that last changed it.'),
  PERIOD_START: column('n.period_start', 'text', 'When it began; null where no source tells.', true),
  PERIOD_END: column('n.period_end', 'text', 'When it ended; null while it goes on or where no source tells.', true),
};

const CITY: OrderFields = {
  LATITUDE: column('n.latitude', 'number', 'Degrees north; null where no source tells.', true),
  LONGITUDE: column('n.longitude', 'number', 'Degrees east; null where no source tells.', true),
};

const SOURCE: OrderFields = {
  YEAR: column('n.year', 'integer', 'Year of the edition; null where it has none.', true),
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

function column(sql: string, type: OrderField['type'], description: string, nullable = false): OrderField {
  return { sql, type, description, nullable };
}

function caseCount(type: LinkType): OrderField {
  const cases = `SELECT COUNT(DISTINCT l.from_id) FROM link l WHERE l.to_id = n.id AND l.type = '${type}'`;
  return column(`(${cases} AND l.from_id LIKE 'case:%')`, 'integer', 'In how many cases it stands.');
}
