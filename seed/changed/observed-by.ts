import type { Entry } from '../forms';
import type { ObservationsForm } from '../records/observations-form';
import { resolveReference } from '../seed-index';
import { placeIn } from '../sections';

/** The indicators of a header, each with the source of its values: `indicator:x source:y`. Other headers may add to the same. */
export function observedBy(header: Entry<ObservationsForm>): string[] {
  const { indicator, columns } = header.form;
  const slugs = [...(indicator === undefined ? [] : [indicator]), ...Object.values(columns ?? {})];
  const { source } = placeIn(header);
  const ids = slugs.map((slug) => resolveReference(slug, 'indicator', 'indicator') ?? slug);
  return [...new Set(ids)].map((id) => `${id} source:${source ?? ''}`);
}
