import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Revision } from '../../entities/revision';
import { ChangeSinceConnection } from '../../schema/citation/node-change.type';
import { DataVersion } from '../../schema/common/data-version';
import { PageArgs } from '../../schema/common/page.args';
import { ChangeConnection, RevisionChangeConnection, RevisionType } from '../../schema/revision/revision.type';
import type { Connection } from '../../lists';
import { labelOf } from '../../snapshot';
import { changesOf } from '../../services/citation/changes-of';
import type { ChangeOfThing } from '../../services/citation/changes-since';
import { changesOfRevision, listRevisions, type SubjectChange } from '../../services/revisions';

@Resolver(() => RevisionType)
export class RevisionResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'The history of the content: one revision after another, the newest first, with what each changed.',
  })
  changes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('since', () => Int, {
      nullable: true,
      description: 'Only revisions after this number: what is new since `knowledgeBase { revision }` said so.',
    })
    since: number | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Promise<Revision | null>>> {
    return listRevisions(context, since, page);
  }

  @Query(() => ChangeSinceConnection, {
    nullable: true,
    description:
      'What has changed about a node, a statement, an observation or a link since a data version, with links, statements and values of others that name it; empty where it is what it was, null where nothing has the id, nor had it then.',
  })
  changesOf(
    @Arg('id', () => ID, { description: 'Whose changes: `case:rio-operations-centre`; one that is gone since, too.' })
    id: string,
    @Arg('since', () => Int, {
      description: 'The number of the data version: 3 of `3-0123456789ab`; 0 for all changes.',
    })
    since: number,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ChangeOfThing> | null> {
    return changesOf(context, { id, since, page });
  }

  @Subscription(() => RevisionType, {
    subscribe: ({ context }) => {
      const { revisions, resumeAfter } = context as RequestContext;
      return revisions.listen(resumeAfter);
    },
    description:
      'Each new revision, whichever process applied it. Ask with `Accept: text/event-stream`. Every event has the number of its revision as `id`; a client that comes back with it in the header `Last-Event-ID` is told first what it missed.',
  })
  revisionAdded(@Root() revision: Revision): Revision {
    return revision;
  }

  @FieldResolver(() => DataVersion, { description: 'Its number and the start of a hash of all content after it.' })
  dataVersion(@Root() revision: Revision): string {
    return labelOf(revision);
  }

  @FieldResolver(() => Int, { description: 'How many subjects it changed.' })
  changeCount(@Root() revision: Revision, @Ctx() context: RequestContext): Promise<number> {
    return context.loaders.changeCountOfRevision.load(revision.number);
  }

  @FieldResolver(() => RevisionChangeConnection, { description: 'What it changed, by subject.', name: 'changes' })
  changesOfRevision(
    @Root() revision: Revision,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SubjectChange>> {
    return changesOfRevision(context, revision, page);
  }
}
