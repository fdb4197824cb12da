/** One numbered query of docs/examples, as the file says it. */
export interface Example {
  /** The file's number, as printed: `01`. */
  number: string;
  /** The file's leading comment; the file name where there is none. */
  title: string;
  query: string;
  /** JSON text of the sibling NN-*.variables.json, or null. */
  variables: string | null;
}

const queries = import.meta.glob<string>('../../../docs/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../docs/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All examples in number order, read when the playground is built. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => toExample(path, query))
  .sort((a, b) => a.number.localeCompare(b.number));

function toExample(path: string, query: string): Example {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  const number = /^\d+/.exec(name)?.[0] ?? '';
  const comment = /^\s*#+[ \t]*(.+)/.exec(query)?.[1]?.trim();
  return {
    number,
    title: comment ?? name.replace(/^\d+-?/, '').replaceAll('-', ' '),
    query: query.trimEnd() + '\n',
    variables: variables[path.replace(/\.graphql$/, '.variables.json')] ?? null,
  };
}
