import { createHash } from 'node:crypto';
import type { CitedThing } from './cited-thing';

/** A query of GraphQL is cited by its name and its text; its address shows it, and what has changed since. */
export function citedQuery(
  document: string,
  name: string | null,
  variables: Readonly<Record<string, unknown>>,
): CitedThing {
  const search = new URLSearchParams({ query: document });
  if (name !== null) search.set('operationName', name);
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables));
  const hash = createHash('sha256').update(search.toString()).digest('hex').slice(0, 12);
  return {
    id: `query-${name ?? 'unnamed'}-${hash}`,
    path: `/query?${search.toString()}`,
    title: { EN: `Civigraph: query ${name ?? hash}`, ZH: `Civigraph：查询 ${name ?? hash}` },
    note: { EN: `query ${hash}`, ZH: `查询 ${hash}` },
    citationIds: [],
  };
}
