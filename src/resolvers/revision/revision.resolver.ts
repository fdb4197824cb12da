import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../context';
import type { Revision } from '../../entities/revision';
import { PageArgs } from '../../schema/common/page.args';
import { ChangeConnection, RevisionChangeConnection, RevisionType } from '../../schema/revision/revision.type';
import type { Connection } from '../../lists';
import { labelOf } from '../../snapshot';
import { changesOf, listRevisions, type SubjectChange } from '../../services/revisions';

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

  @FieldResolver(() => String, { description: 'Its number and the start of a hash of all content after it.' })
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
    return changesOf(context, revision, page);
  }
}
