import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';

/** https://ibm.github.io/graphql-specs/cost-spec.html; Apollo's router and Grafbase know the same names. */
export const CostDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What a field costs each time it is answered, and an argument or a field of an input each time it is given. Where it does not stand, an object costs 1, a scalar or an enum 0.1, an input object 1, any other input 0.',
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.ARGUMENT_DEFINITION,
    DirectiveLocation.INPUT_FIELD_DEFINITION,
  ],
  args: { weight: { type: new GraphQLNonNull(GraphQLString), description: 'A decimal number of points.' } },
});

export const ListSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description: 'How many entries of a list are charged: each costs what is selected below it.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'How many where no slicing argument is given.' },
    slicingArguments: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: 'Arguments that say how many: a number, or a list of as many; 100 at most.',
    },
    sizedFields: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: 'The fields below that have this size; without it, the field itself.',
    },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether a slicing argument must be given.',
    },
  },
});
