import type { NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import { Arg, Args, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CiteThisType } from '../../schema/citation/cite-this.type';
import { ChangeSinceConnection } from '../../schema/citation/node-change.type';
import { PageArgs } from '../../schema/common/page.args';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import { changesSinceVersion, type ChangeOfThing } from '../../services/citation/changes-since';
import { CiteThis } from '../../services/citation/cite-this';
import { citedRow } from '../../services/citation/cited-things';
import { type Connection, connectionOf, pageOf } from '../../lists';

type Row = NodeRow | StatementRow | ObservationRow;

/** How to cite nodes, statements and values, and what has changed about them. */
export const CITABLE_RESOLVERS: readonly ClassType[] = [KnowledgeNodeType, StatementType, ObservationType].map(
  // An interface is abstract; TypeGraphQL takes it all the same.
  (type) => citable(type as unknown as ClassType),
);

function citable(type: ClassType): ClassType {
  @Resolver(() => type)
  class CitableResolver {
    @FieldResolver(() => CiteThisType, { description: 'How to cite it, and its permalink.' })
    citeThis(@Root() row: Row, @Ctx() context: RequestContext): CiteThis {
      const setting = { version: context.data.version, address: context.address };
      return new CiteThis(context, citedRow(context, row), setting);
    }

    @FieldResolver(() => ChangeSinceConnection, {
      description:
        'What has changed about it since a data version, with links, statements and values of others that name it; empty when it is what it was.',
    })
    async changesSince(
      @Root() row: Row,
      @Arg('version', () => Int, { description: 'The number of the data version: 3 of `3-0123456789ab`.' })
      version: number,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RequestContext,
    ): Promise<Connection<ChangeOfThing>> {
      const changes = await changesSinceVersion(context, row.id, version);
      return connectionOf(pageOf(changes, ({ revision, subjectId }) => [revision, subjectId], page));
    }
  }
  return CitableResolver;
}
