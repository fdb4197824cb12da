import { TimeoutError } from '../errors';

/** The costliest operation takes a tenth of a second; this is for a database that does not answer. */
export const DEADLINE_MILLISECONDS = 10_000;

/**
 * The result of work, or TimeoutError as soon as it is late. What runs by then runs on to its end, and nobody waits for it: a statement
 * of SQL cannot be taken back.
 */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeoutError({ milliseconds })), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
