import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { MAX_PARAMETERS } from '../db/portable';
import { Revision } from '../entities/revision';
import { RevisionChange } from '../entities/revision-change';
import { grouped } from './batch';
import { firstRows } from './first-rows';

/** A change without the rows before and after it, which can be long. */
export type ChangeHead = Pick<RevisionChange, 'revisionNumber' | 'subjectId' | 'action'>;

/** One change: the revision and the subject. */
export type ChangeKey = Pick<RevisionChange, 'revisionNumber' | 'subjectId'>;

/** Revisions by number, which a page of ids gives as text. */
export function revisionByNumber(read: DataSource): DataLoader<string, Revision | null> {
  return new DataLoader(
    async (numbers) => {
      const rows = await read.getRepository(Revision).find({ where: { number: In(numbers.map(Number)) } });
      const found = new Map(rows.map((row) => [String(row.number), row]));
      return numbers.map((number) => found.get(number) ?? null);
    },
    { maxBatchSize: MAX_PARAMETERS },
  );
}

/** What each revision changed, by subject. */
export function changesOfRevision(read: DataSource): DataLoader<number, ChangeHead[]> {
  return new DataLoader(
    async (numbers) => {
      const rows: ChangeHead[] = await read.getRepository(RevisionChange).find({
        select: { revisionNumber: true, subjectId: true, action: true },
        where: { revisionNumber: In(numbers) },
        order: { revisionNumber: 'ASC', subjectId: 'ASC' },
      });
      return grouped(rows, (row) => String(row.revisionNumber), numbers.map(String));
    },
    { maxBatchSize: MAX_PARAMETERS },
  );
}

/** How many subjects each revision changed. */
export function changeCountOfRevision(read: DataSource): DataLoader<number, number> {
  return new DataLoader(
    async (numbers) => {
      const rows = await read
        .createQueryBuilder(RevisionChange, 'c')
        .select('c.revisionNumber', 'number')
        .addSelect('COUNT(*)', 'count')
        .where({ revisionNumber: In(numbers) })
        .groupBy('c.revisionNumber')
        .getRawMany<{ number: number; count: number | string }>();
      const counts = new Map(rows.map(({ number, count }) => [Number(number), Number(count)]));
      return numbers.map((number) => counts.get(number) ?? 0);
    },
    { maxBatchSize: MAX_PARAMETERS },
  );
}

/** Whole changes, with the rows before and after. */
export function changeByKey(read: DataSource): DataLoader<ChangeKey, RevisionChange | null, string> {
  return new DataLoader(
    async (keys) => {
      const subjects = grouped(keys, (key) => String(key.revisionNumber), numbersOf(keys).map(String));
      const where = numbersOf(keys).map((revisionNumber, index) => ({
        revisionNumber,
        subjectId: In((subjects[index] ?? []).map((key) => key.subjectId)),
      }));
      const rows = await read.getRepository(RevisionChange).find({ where });
      const bare = rows.filter(isOfFirstFilling);
      const first = await firstRows(
        read,
        bare.map(({ subjectId }) => subjectId),
      );
      for (const row of bare) row.after = first.get(row.subjectId) ?? {};
      const found = new Map(rows.map((row) => [textOf(row), row]));
      return keys.map((key) => found.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf, maxBatchSize: MAX_PARAMETERS / 2 },
  );
}

/** Whatever else is added has rows: the first filling keeps none of its own. */
function isOfFirstFilling({ revisionNumber, after }: RevisionChange): boolean {
  return revisionNumber === 1 && Object.keys(after as object).length === 0;
}

function numbersOf(keys: readonly ChangeKey[]): number[] {
  return [...new Set(keys.map((key) => key.revisionNumber))];
}

function textOf({ revisionNumber, subjectId }: ChangeKey): string {
  return `${revisionNumber} ${subjectId}`;
}
