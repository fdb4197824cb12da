/** What a node can be called by its place among its siblings, its label and its indicator. */
export interface NamedNode {
  readonly label?: unknown;
  readonly indicator?: unknown;
}

/** What each child can be called in a formula: x1, x2 ..., its label, its indicator with and without the kind. */
export function childNames(children: readonly NamedNode[]): string[][] {
  return children.map(({ label, indicator }, place) => {
    const id = typeof indicator === 'string' ? indicator : '';
    const names = [`x${place + 1}`, label, id, id.slice(id.indexOf(':') + 1)];
    return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
  });
}
