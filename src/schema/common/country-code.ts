import { GraphQLScalarType } from 'graphql';
import { GraphQLCountryCode } from 'graphql-scalars';

export const CountryCode = new GraphQLScalarType({
  ...GraphQLCountryCode.toConfig(),
  description: 'ISO 3166-1 alpha-2: `CN`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
});
