import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An address goes out as it was written: that of graphql-scalars would write `https://civigraph.org` with a slash at its end. */
export const Url = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute address: `https://example.org/report.pdf`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: absolute,
  parseValue: absolute,
  parseLiteral: (node) => absolute(node.kind === Kind.STRING ? node.value : null),
});

function absolute(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value)) return value;
  throw new GraphQLError(
    `URL must be an absolute address, such as "https://example.org", not ${JSON.stringify(value)}.`,
  );
}
