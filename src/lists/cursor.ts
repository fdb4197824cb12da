import { createHash } from 'node:crypto';
import { BadUserInputError } from '../errors';

/** The sort key of an item, its id last: the place in the list, whatever is added or removed around it. */
export type CursorKey = readonly CursorPart[];
export type CursorPart = string | number | null;

/** A place in one list: the mark of the list, then the key. */
export type Cursor = readonly [mark: string, ...key: CursorPart[]];

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Refuses what no list of ours has handed out. */
export function decodeCursor(path: string, cursor: string): Cursor {
  return parse(cursor) ?? refuseCursor(path, cursor);
}

/**
 * What the cursors of a list have in common and those of no other: which field of which object it is, and its order. A
 * cursor says nothing of the filter, so that a page can be asked for again with another one.
 */
export function markOf(list: string | undefined, order: string): string {
  return createHash('sha256')
    .update(`${list ?? ''}\n${order}`)
    .digest('base64url')
    .slice(0, 8);
}

/** The key in a cursor; refuses one of another list. */
export function keyIn(path: string, cursor: Cursor | null, mark: string): CursorKey | null {
  if (cursor === null) return null;
  const [given, ...key] = cursor;
  return given === mark ? key : refuseCursor(path, encodeCursor(cursor));
}

export function refuseCursor(path: string, cursor: string): never {
  throw new BadUserInputError({
    code: 'BAD_CURSOR',
    path,
    value: cursor,
    reason: 'must be a cursor that this list has given',
  });
}

/** Whether a key could be one of this list; parts that may be null are compared with care. */
export function isLike(key: CursorKey, other: CursorKey): boolean {
  return (
    key.length === other.length &&
    key.every((part, index) => part === null || other[index] === null || typeof part === typeof other[index])
  );
}

const MAX_CURSOR_LENGTH = 1_000;

function parse(cursor: string): Cursor | null {
  if (cursor.length === 0 || cursor.length > MAX_CURSOR_LENGTH) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const valid = Array.isArray(parts) && parts.length > 1 && typeof parts[0] === 'string' && parts.every(isPart);
    return valid ? (parts as unknown as Cursor) : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): boolean {
  return part === null || typeof part === 'number' || (typeof part === 'string' && !part.includes('\u0000'));
}
