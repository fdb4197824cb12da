import { Target } from './hostile-support';

const targets: Target[] = [];

/** Ends every server that a file has started; for its `afterAll`. */
export async function closeTargets(): Promise<void> {
  for (const target of targets.splice(0)) await target.close();
}

/** What `extensions.cost` says of an answer. */
export interface Cost {
  readonly requestedQueryCost: number;
  readonly actualQueryCost: number;
  readonly throttleStatus: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number } | null;
}

/** An answer with what a client sees of its cost. */
export interface Answered {
  readonly status: number;
  readonly cost: Cost | undefined;
  readonly remaining: number;
  readonly headers: Headers;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly object[] };
}

/** Starts a server whose clients have that many points; the function asks it. */
export async function start(rateLimit: number, options: object = {}) {
  const target = await Target.start({ rateLimit, ...options });
  targets.push(target);
  return async (query: string, variables = {}, headers: Record<string, string> = {}): Promise<Answered> => {
    const response = await fetch(`http://127.0.0.1:${target.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Answered['body'] & { extensions?: { cost?: Cost } };
    const remaining = Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
    return { status: response.status, cost: body.extensions?.cost, remaining, headers: response.headers, body };
  };
}

/** With this header an answer tells its cost. */
export const TELL = { 'civigraph-cost': '1' };
