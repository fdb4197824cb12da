import { Observation } from '../entities/observation';
import { checkIdsExist } from './check-ids';
import type { FacetedList } from './facet/facets';
import { compileFilter, idsIn, type Filter } from './filter/compile';
import type { FilterFields } from './filter/field';
import { ownId, text, word } from './filter/fields';
import { Parameters } from './filter/parameters';
import { pageOfIds } from './list-rows';
import type { Page, PageArguments } from './page';
import type { Scope } from './scope';

/** One page of observations, by indicator, then period, then city, then source. */
export async function listObservations(
  scope: Scope,
  filter: Filter | null | undefined,
  page: PageArguments,
): Promise<Page<string>> {
  await checkIdsExist(scope, idsIn(OBSERVATION_FIELDS, filter));
  const parameters = new Parameters();
  const where = compileFilter(OBSERVATION_FIELDS, filter, parameters);
  return pageOfIds(
    {
      query: () => scope.read.createQueryBuilder(Observation, 'n').where(where, parameters.values),
      order: [
        { sql: 'n.indicator_id', type: 'text' },
        { sql: 'n.period_start', type: 'text' },
        { sql: 'n.city_id', type: 'text' },
        { sql: 'n.id', type: 'text' },
      ],
    },
    page,
  );
}

export const OBSERVATION_FIELDS: FilterFields = {
  id: ownId('n.id'),
  indicator: { ...word('n.indicator_id', 'observation'), kinds: ['indicator'] },
  city: { ...word('n.city_id', 'observation'), kinds: ['city'] },
  source: { ...word('n.source_id', 'observation'), kinds: ['source'] },
  periodStart: text('n.period_start'),
  periodEnd: text('n.period_end'),
  status: word('n.status', 'observation'),
  evidence: word('n.evidence', 'observation'),
};

export const FACETED_OBSERVATIONS: FacetedList = { entity: Observation, fields: OBSERVATION_FIELDS, kind: null };
