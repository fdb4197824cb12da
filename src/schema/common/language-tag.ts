import { GraphQLScalarType } from 'graphql';
import { GraphQLLocale } from 'graphql-scalars';

export const LanguageTag = new GraphQLScalarType({
  ...GraphQLLocale.toConfig(),
  name: 'LanguageTag',
  description: 'BCP 47: `zh-Hans`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
});
