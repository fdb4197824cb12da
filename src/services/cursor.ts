import { BadUserInputError } from '../errors';

/** The sort key of an item, its id last: the place in the list, whatever is added or removed around it. */
export type CursorKey = readonly CursorPart[];
export type CursorPart = string | number | null;

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Refuses what no list of ours has handed out. */
export function decodeCursor(path: string, cursor: string): CursorKey {
  return parse(cursor) ?? refuseCursor(path, cursor);
}

export function refuseCursor(path: string, cursor: string): never {
  throw new BadUserInputError({
    code: 'BAD_CURSOR',
    path,
    value: cursor,
    reason: 'must be a cursor that this list has given',
  });
}

/** Refuses a cursor of another list, whose key has another shape. */
export function checkShape(path: string, key: CursorKey | null, shape: CursorKey): void {
  if (key === null) return;
  const fits = key.length === shape.length && key.every((part, index) => typeof part === typeof shape[index]);
  if (!fits) refuseCursor(path, encodeCursor(key));
}

const MAX_CURSOR_LENGTH = 1_000;

function parse(cursor: string): CursorKey | null {
  if (cursor.length === 0 || cursor.length > MAX_CURSOR_LENGTH) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const valid = Array.isArray(key) && key.length > 0 && key.every(isPart);
    return valid ? (key as CursorKey) : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): boolean {
  return part === null || typeof part === 'number' || (typeof part === 'string' && !part.includes('\u0000'));
}
