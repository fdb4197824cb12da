import type { Exchange } from './exchange';

/** One address of the server. */
export interface Route {
  /** As listed to a client that asked for an unknown address: `/graphql`. */
  path: string;
  /** Whether everything below `path/` belongs to it as well. */
  below?: boolean;
  methods: readonly string[];
  handle(exchange: Exchange): Promise<void> | void;
}

export function findRoute(routes: readonly Route[], path: string): Route | undefined {
  return routes.find((route) => path === route.path || (route.below === true && path.startsWith(`${route.path}/`)));
}
