import type { NodeRow } from '../snapshot';
import { MoreThan } from 'typeorm';
import { Revision } from '../entities/revision';
import type { ChangeAction } from '../entities/revision-change';
import { BadUserInputError } from '../errors';
import type { ChangeHead } from '../loaders/revisions';
import { type Connection, connectionOf, PageConnection, type PageArguments, pageOf } from '../lists';
import { publicRows, type Rows } from './public-rows';
import type { Scope } from './scope';

/** The revisions after a number, the newest first. */
export async function listRevisions(
  scope: Scope,
  since: number | null | undefined,
  page: PageArguments,
): Promise<Connection<Promise<Revision | null>>> {
  if (since != null && since < 0) {
    throw new BadUserInputError({ path: 'since', value: since, reason: 'must be 0 or the number of a revision' });
  }
  const numbers = await scope.read.getRepository(Revision).find({
    select: { number: true },
    where: { number: MoreThan(since ?? 0) },
    order: { number: 'DESC' },
  });
  const found = pageOf(numbers, ({ number }) => [-number, String(number)], page);
  return new PageConnection(found, { rowOf: ({ number }) => scope.loaders.revision.load(String(number)) });
}

/** What one revision changed, by subject. */
export async function changesOfRevision(
  scope: Scope,
  revision: Revision,
  page: PageArguments,
): Promise<Connection<SubjectChange>> {
  const heads = await scope.loaders.changesOfRevision.load(revision.number);
  const changes = heads.map((head) => new SubjectChange(scope, head));
  return connectionOf(pageOf(changes, (change) => [change.subjectId], page));
}

/** What one revision did to one subject. The rows before and after are read only when selected. */
export class SubjectChange {
  readonly subjectId: string;
  readonly action: ChangeAction;

  constructor(
    private readonly scope: Scope,
    private readonly head: ChangeHead,
  ) {
    this.subjectId = head.subjectId;
    this.action = head.action;
  }

  get node(): NodeRow | null {
    return this.scope.data.node(this.subjectId);
  }

  get before(): Promise<unknown> {
    return this.rows('before');
  }

  get after(): Promise<unknown> {
    return this.rows('after');
  }

  private async rows(side: 'before' | 'after'): Promise<unknown> {
    const change = await this.scope.loaders.change.load(this.head);
    return change ? publicRows(change[side] as Rows) : null;
  }
}
