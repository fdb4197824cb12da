import { findRoute, type Route } from '../router';

/** The address that is meant where one has a slash at its end, or capitals in it: `/City/Seoul/` is `/city/seoul`. Null where none is. */
export function canonicalPath(path: string, routes: readonly Route[]): string | null {
  const bare = path.replace(/\/+$/, '');
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(bare) ?? [];
  if (first === '') return null;
  const route = routes.find((each) => each.path.toLowerCase() === `/${first.toLowerCase()}`);
  if (route === undefined) return null;
  const meant = `${route.path}${rest.toLowerCase()}`;
  return meant !== path && findRoute(routes, meant) === route ? meant : null;
}
