/** Throws, so that the example ends with exit code 1, unless the server answered what the example is about. */
export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`This should hold: ${what}`);
}

/** Runs an example against the server whose GraphQL address is the first argument: http://localhost:4000/graphql by default. */
export function runExample(example: (url: string) => Promise<void>): void {
  example(process.argv[2] ?? 'http://localhost:4000/graphql').catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}

/** `fetch` that remembers the requests it made: a cached answer makes none. */
export function recordingFetch(): { readonly fetch: typeof fetch; readonly requests: readonly string[] } {
  const requests: string[] = [];
  return {
    requests,
    fetch: (input, init) => {
      requests.push(init?.method ?? 'GET');
      return fetch(input, init);
    },
  };
}
