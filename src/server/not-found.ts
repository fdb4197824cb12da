import { nearest } from '../nearest';
import { HttpError } from './http-error';
import type { Route } from './router';

/** 404 that names what there is, and what was probably meant. */
export function notFound(path: string, routes: readonly Route[]): HttpError {
  const shown = path.length <= 100 ? path : `${path.slice(0, 100)}...`;
  const valid = routes.map((route) => route.path);
  const near = nearest(path.replace(/\/+$/, ''), valid);
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return new HttpError({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is nothing at ${shown}.${suggestion} Known addresses: ${valid.join(', ')}.`,
    facts: { value: shown, valid, nearest: near },
  });
}

export function methodNotAllowed(method: string, route: Route): HttpError {
  const allowed = [...route.methods, 'OPTIONS'].join(', ');
  return new HttpError({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: `${route.path} does not know ${method}; it knows ${allowed}.`,
    headers: { allow: allowed },
  });
}
