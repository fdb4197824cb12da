import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { CitationType } from '../knowledge/citation.type';
import { LinkNode } from '../knowledge/link.type';
import { StatementType } from '../knowledge/statement.type';
import { FACETED_CONNECTIONS } from './connection';
import { PageInfoType } from './page-info.type';

/**
 * The connection type `LinkedXConnection`: nodes at the far end of links, with the link's role, statements and citation
 * on the edge.
 */
export function defineLinkedConnection(name: string, node: () => ClassType, what: string): ClassType {
  @ObjectType(`Linked${name}Edge`, { description: `One of ${what}, with the link that leads to it.` })
  class LinkedEdgeType {
    @Field(() => String, { description: 'The place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(node, { description: 'What the link leads to.' })
    node!: unknown;

    @Field(() => String, { nullable: true, description: 'The role that the link names: operator, core, member.' })
    role!: string | null;

    @Field(() => StatementType, { nullable: true, description: 'The first statement behind the link.' })
    statement!: StatementType | null;

    @Field(() => [StatementType], { description: 'Every statement behind the link.' })
    statements!: StatementType[];

    @Field(() => [CitationType], {
      description: 'Where the link was read: its own place in a source, then those of its statements.',
    })
    citations!: CitationType[];

    @Field(() => LinkNode, { description: 'The link itself.' })
    link!: LinkNode;
  }

  @ObjectType(`Linked${name}Connection`, { description: `A page of ${what} that a node is linked to.` })
  class LinkedConnectionType {
    @Field(() => [LinkedEdgeType], { description: 'The page, with cursors and links.' })
    edges!: LinkedEdgeType[];

    @Field(() => [node()], { description: 'The page, nodes only.' })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list has.' })
    totalCount!: number;
  }
  FACETED_CONNECTIONS.push(LinkedConnectionType);
  return LinkedConnectionType;
}
