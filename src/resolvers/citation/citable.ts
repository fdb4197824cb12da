import type { NodeRow, ObservationRow, StatementRow } from '../../snapshot';
import { Arg, Args, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';
import { CitationExportsType, CitationFormatEnum } from '../../schema/citation/citation-exports.type';
import { ChangeSinceConnection } from '../../schema/citation/node-change.type';
import { LocaleArg } from '../../schema/common/locale';
import { PageArgs } from '../../schema/common/page.args';
import { KnowledgeNodeType } from '../../schema/knowledge/knowledge-node.interface';
import { ObservationType } from '../../schema/knowledge/observation.type';
import { StatementType } from '../../schema/knowledge/statement.type';
import { changesSinceVersion, type ChangeOfThing } from '../../services/citation/changes-since';
import { CitationExports } from '../../services/citation/citation-exports';
import type { CitationFormatName } from '../../services/citation/citation-formats';
import { citedRow } from '../../services/citation/cited-things';
import { type Connection, connectionOf, pageOf } from '../../lists';
import { languageOf } from './language-of';

type Row = NodeRow | StatementRow | ObservationRow;

/** How to cite nodes, statements and values, and what has changed about them. */
export const CITABLE_RESOLVERS: readonly ClassType[] = [KnowledgeNodeType, StatementType, ObservationType].map(
  // An interface is abstract; TypeGraphQL takes it all the same.
  (type) => citable(type as unknown as ClassType),
);

function citable(type: ClassType): ClassType {
  @Resolver(() => type)
  class CitableResolver {
    @FieldResolver(() => CitationExportsType, { description: 'How to cite it, and its permalink.', name: 'exports' })
    citationExports(@Root() row: Row, @Ctx() context: RequestContext): CitationExports {
      return exportsOf(row, context);
    }

    @FieldResolver(() => String, { description: 'Its citation as text: the record first, then its sources.' })
    citeAs(
      @Root() row: Row,
      @Arg('format', () => CitationFormatEnum as unknown as ClassType, { description: 'How to write it.' })
      format: CitationFormatName,
      @LocaleArg() locale: LocaleCode | null,
      @Ctx() context: RequestContext,
    ): string {
      return exportsOf(row, context).text(format, languageOf(context, locale));
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

function exportsOf(row: Row, context: RequestContext): CitationExports {
  const setting = { version: context.data.version, address: context.address };
  return new CitationExports(context, citedRow(context, row), setting);
}
