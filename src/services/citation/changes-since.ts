import { RevisionChange, type ChangeAction } from '../../entities/revision-change';
import { labelOf } from '../../snapshot';
import type { Scope } from '../scope';
import { fieldChanges, type FieldChange, type RowsByTable } from './field-changes';

/** What one revision changed about a node, a statement or an observation. */
export interface ChangeOfThing {
  readonly revision: number;
  readonly dataVersion: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly author: string;
  readonly message: string;
  /** Whose change it was: the node itself, the owner of a statement, or a node whose link or statement names it. */
  readonly subjectId: string;
  readonly action: ChangeAction;
  readonly fields: readonly FieldChange[];
}

/**
 * What later revisions changed: of a node all that it owns, and the links, statements and values of others that name it; of a statement or
 * an observation its own rows. The oldest first.
 */
export async function changesSince(scope: Scope, id: string, revision: number): Promise<ChangeOfThing[]> {
  const rows = await scope.read
    .createQueryBuilder(RevisionChange, 'c')
    .innerJoinAndSelect('c.revision', 'r')
    .where('c.revisionNumber > :revision', { revision })
    .andWhere('c.revisionNumber <= :newest', { newest: scope.data.version.revision })
    .andWhere('(c.subjectId = :id OR c.before LIKE :named OR c.after LIKE :named)', { id, named: `%${named(id)}%` })
    .orderBy('c.revisionNumber', 'ASC')
    .addOrderBy('c.subjectId', 'ASC')
    .getMany();
  return rows.flatMap((row) => {
    const isOwn = row.subjectId === id;
    const keep = (each: Readonly<Record<string, unknown>>): boolean => isOwn || Object.values(each).includes(id);
    const fields = fieldChanges(row.before as RowsByTable, row.after as RowsByTable, keep);
    if (fields.length === 0) return [];
    const { number, time, author, message } = row.revision;
    const { subjectId, action } = row;
    return [{ revision: number, dataVersion: labelOf(row.revision), time, author, message, subjectId, action, fields }];
  });
}

/** As it stands in JSON; no id has a character that LIKE or JSON would read otherwise, but for the underscore, which finds itself. */
function named(id: string): string {
  return JSON.stringify(id);
}
