import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from './type-name';

@InterfaceType('Node', {
  description: 'Anything with an id that `node(id)` finds again.',
  resolveType: (row: unknown) => typeNameOf(row),
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Permanent and readable: `kind:slug`.' })
  id!: string;
}
