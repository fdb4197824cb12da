import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export const DataVersion = new GraphQLScalarType<string, string>({
  name: 'DataVersion',
  description:
    'Number of the revision and the start of a hash of all content: `3-0123456789ab`; `0-empty` while nothing has been applied.',
  serialize: String,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});

function checked(value: unknown): string {
  if (typeof value === 'string' && /^(?:\d+-[0-9a-f]{12}|0-empty)$/.test(value)) return value;
  throw new GraphQLError(`DataVersion must be written like "3-0123456789ab", not ${JSON.stringify(value)}.`);
}
