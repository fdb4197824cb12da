import type { Named } from '../../nearest';
import type { Survey } from '../../survey/survey-seed';

/** An indicator of the seed files, with what a table must agree with before its values go under it. */
export interface KnownIndicator {
  readonly slug: string;
  readonly names: readonly string[];
  /** Code of its unit. */
  readonly unit: string;
  /** Slugs of the sources of its values so far. */
  readonly sources: ReadonlySet<string>;
}

/** @param named slugs and names of the indicators that count: an import that is repeated leaves out its own */
export function knownIndicators(
  seed: Pick<Survey, 'nodes' | 'headers'>,
  named: readonly Named[],
): Map<string, KnownIndicator> {
  const sources = new Map<string, Set<string>>();
  for (const { form } of seed.headers) {
    const slugs =
      typeof form.columns === 'object' && form.columns !== null ? Object.values(form.columns) : [form.indicator];
    for (const slug of slugs) {
      if (typeof slug !== 'string' || typeof form.source !== 'string') continue;
      sources.set(slug, (sources.get(slug) ?? new Set()).add(form.source));
    }
  }
  const units = new Map(
    seed.nodes
      .filter(({ kind }) => kind === 'indicator')
      .map(({ form }) => [form.slug, (form as { unit?: unknown }).unit] as const),
  );
  return new Map(
    named.map(({ value, names }) => {
      const unit = units.get(value);
      return [
        value,
        {
          slug: value,
          names,
          unit: typeof unit === 'string' ? unit : '1',
          sources: sources.get(value) ?? new Set<string>(),
        },
      ];
    }),
  );
}
