import { type ClassType, Field, InputType } from 'type-graphql';
import { type OrderFields, RELEVANCE } from '../../lists';
import { defineEnum } from '../common/define-enum';

const OrderDirection = defineEnum<'ASC' | 'DESC'>('OrderDirection', 'Which way a list runs.', {
  ASC: 'From low to high.',
  DESC: 'From high to low.',
});

const NullsOrder = defineEnum<'FIRST' | 'LAST'>('NullsOrder', 'Where rows without a value stand.', {
  FIRST: 'Before all others.',
  LAST: 'After all others.',
});

/** The input `XOrder` with its enum `XOrderField`: what a list can be ordered by, and how well its rows fit a query. */
export function defineOrder(name: string, what: string, orders: OrderFields): ClassType {
  const meanings = {
    ...Object.fromEntries(Object.entries(orders).map(([field, { about }]) => [field, about])),
    [RELEVANCE]: 'How well it fits `query`, the best first; the default where there is a query.',
  };
  const fields = defineEnum<string>(`${name}OrderField`, `What ${what} can be ordered by.`, meanings);

  @InputType(`${name}Order`, { description: `How to order ${what}. Ties are broken by the id.` })
  class OrderInput {
    @Field(() => fields as unknown as ClassType, { description: 'By what.' })
    field!: string;

    @Field(() => OrderDirection as unknown as ClassType, { defaultValue: 'ASC', description: 'Which way.' })
    direction!: string;

    @Field(() => NullsOrder as unknown as ClassType, {
      defaultValue: 'LAST',
      description: 'Where rows without a value stand, whichever way the list runs.',
    })
    nulls!: string;
  }
  return OrderInput;
}
