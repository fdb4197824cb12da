import { observedBy } from '../changed/observed-by';
import type { Entry } from '../forms';
import type { ObservationEntry } from '../observations';
import type { ObservationsForm } from '../records/observations-form';

/** Values of tables by their ids, kept for as long as a table is to come that may give the same ones again. */
export class SeenValues {
  private readonly tablesLeft = new Map<string, number>();
  private readonly values = new Map<string, Map<string, ObservationEntry>>();

  /** @param headers of all tables that are to come */
  constructor(headers: readonly Entry<ObservationsForm>[]) {
    for (const pair of headers.flatMap((header) => observedBy(header)))
      this.tablesLeft.set(pair, (this.tablesLeft.get(pair) ?? 0) + 1);
  }

  /** The earlier one of the same id; null where this is the first, which is noted. */
  earlier(id: string, observation: ObservationEntry): ObservationEntry | null {
    const [pair = ''] = observedBy(observation.header, observation.indicator);
    const known = this.values.get(pair) ?? new Map<string, ObservationEntry>();
    const first = known.get(id);
    if (!first) this.values.set(pair, known.set(id, observation));
    return first ?? null;
  }

  /** To be called after the last value of a table. */
  endOf(header: Entry<ObservationsForm>): void {
    for (const pair of observedBy(header)) {
      const left = (this.tablesLeft.get(pair) ?? 0) - 1;
      this.tablesLeft.set(pair, left);
      if (left <= 0) this.values.delete(pair);
    }
  }
}
