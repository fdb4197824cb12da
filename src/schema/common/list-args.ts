import { Arg, type ClassType } from 'type-graphql';

/** The argument `filter` of a list. */
export function FilterArg(filter: ClassType): ParameterDecorator {
  return Arg('filter', () => filter, {
    nullable: true,
    description: 'Which ones; all when left out.',
  }) as ParameterDecorator;
}

/** The argument `orderBy` of a list, whose own order stands behind it. */
export function OrderByArg(order: ClassType): ParameterDecorator {
  return Arg('orderBy', () => [order], {
    nullable: true,
    description: "By what to order, most important first; the list's own order when left out. At most 5.",
  }) as ParameterDecorator;
}
