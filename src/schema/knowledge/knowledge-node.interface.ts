import { Field, ID, InterfaceType, Int } from 'type-graphql';
import { NodeKindEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';
import { typeNameOf } from '../common/type-name';
import type { KnowledgeNode } from '../../entities/knowledge-node';
import type { NodeKind } from '../../entities/vocabulary';

@InterfaceType('KnowledgeNode', {
  description: 'Anything the knowledge base knows by name: what every city, case, challenge, source ... has.',
  implements: NodeType,
  resolveType: (row: unknown) => typeNameOf(row),
})
export abstract class KnowledgeNodeType
  extends NodeType
  implements Pick<KnowledgeNode, 'id' | 'kind' | 'slug' | 'position' | 'revision'>
{
  @Field(() => ID, { description: 'Permanent and readable: `kind:slug`.' })
  override id!: string;

  @Field(() => NodeKindEnum, { name: 'nodeKind', description: 'What it is; `__typename` tells the same.' })
  kind!: NodeKind;

  @Field(() => String, { description: 'The second part of the id; never changes.' })
  slug!: string;

  @Field(() => Int, { description: 'Order among its siblings as the source prints them; 0 where it gives none.' })
  position!: number;

  @Field(() => Int, { description: 'The data revision that last changed it.' })
  revision!: number;
}
