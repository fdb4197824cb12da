import type { Entry } from '../forms';
import type { ObservationsForm } from '../records/observations-form';
import { resolveReference } from '../seed-index';
import { placeIn } from '../sections';

/**
 * The indicators of a header, each with the source of its values: `indicator:x source:y`. Other headers may add to the same. A form that is
 * still to be checked may hold anything.
 * @param only one of its indicators
 */
export function observedBy(header: Pick<Entry<ObservationsForm>, 'form'>, only?: string): string[] {
  const { indicator, columns } = header.form as { indicator?: unknown; columns?: unknown };
  const listed = typeof columns === 'object' && columns !== null ? Object.values(columns) : [];
  const slugs = only === undefined ? [indicator, ...listed].filter((each) => typeof each === 'string') : [only];
  const { source } = placeIn(header);
  const ids = slugs.map((slug) => resolveReference(slug, 'indicator', 'indicator') ?? slug);
  return [...new Set(ids)].map((id) => `${id} source:${source ?? ''}`);
}
