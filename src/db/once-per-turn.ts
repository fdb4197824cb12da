/** The same function, computed at most once in each turn of the event loop. */
export function oncePerTurn<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    if (known !== null) return known.value;
    known = { value: compute() };
    setImmediate(() => (known = null));
    return known.value;
  };
}
