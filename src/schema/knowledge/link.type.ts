import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Link } from '../../entities/link';
import type { LinkType } from '../../entities/vocabulary';
import { LinkTypeEnum } from '../common/enums';
import { NodeType } from '../common/node.interface';

@ObjectType('Link', {
  description: 'A typed, directed connection of two nodes, with the statements it rests on.',
  implements: NodeType,
})
export class LinkNode extends NodeType implements Pick<Link, 'id' | 'type' | 'revision'> {
  @Field(() => ID, { description: '`link:` + a hash of both ends, type and role.' })
  override id!: string;

  @Field(() => LinkTypeEnum, { description: 'What it says, read from `from` to `to`.' })
  type!: LinkType;

  @Field(() => Int, { description: 'The data revision that last changed it.' })
  revision!: number;
}
