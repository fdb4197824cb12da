import DataLoader from 'dataloader';
import { MAX_PARAMETERS } from '../db/portable';

/**
 * Loaders that a request makes as it goes along, one for each question: whoever asks the same within a step shares one
 * statement, as the lists below twenty cities do that have the same filter.
 */
export class Batches {
  private readonly made = new Map<string, unknown>();

  /** What the question was answered before, else the answer. */
  once<Answer>(question: string, answer: () => Answer): Answer {
    if (!this.made.has(question)) this.made.set(question, answer());
    return this.made.get(question) as Answer;
  }

  /** By key; null where the answer has nothing for a key. */
  byKey<Value>(
    question: string,
    answer: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): DataLoader<string, Value | null> {
    return this.once(question, () => {
      const load = async (keys: readonly string[]): Promise<(Value | null)[]> => {
        const found = await answer(keys);
        return keys.map((key) => found.get(key) ?? null);
      };
      return new DataLoader<string, Value | null>(load, { maxBatchSize: MAX_PARAMETERS });
    });
  }
}
