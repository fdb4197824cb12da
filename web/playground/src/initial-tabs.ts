import { examples } from './examples';

interface Tab {
  query: string;
  variables: string | null;
}

/** The query that the address asks for (`?query=...&variables=...`), or null. GraphiQL does not read the address itself. */
export function tabFromLocation(search: string): Tab | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  return query === null || query.trim() === '' ? null : { query, variables: parameters.get('variables') };
}

/** What a first visit opens: the linked query if there is one, then the first three examples. */
export function initialTabs(linked: Tab | null): Tab[] {
  const firstThree = examples.slice(0, 3).map(({ query, variables }) => ({ query, variables }));
  return linked === null ? firstThree : [linked, ...firstThree];
}
