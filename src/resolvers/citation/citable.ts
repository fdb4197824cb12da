import type { NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import { CiteThisType } from '../../schema/citation/cite-this.type';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import { CiteThis } from '../../services/citation/cite-this';
import { citedRow } from '../../services/citation/cited-things';

type Row = NodeRow | StatementRow | ObservationRow;

/** How to cite nodes, statements and values. */
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
  }
  return CitableResolver;
}
