import type { Empty, EmptyCode } from '../../graph/empty-answer';
import type { Text } from '../../graph/graph-data.types';

/** Why an answer is empty, where it is. */
export interface EmptyView {
  readonly emptyReason: EmptyCode | null;
  readonly emptyMessage: Text | null;
}

export function emptyView(empty: Empty | null): EmptyView {
  return { emptyReason: empty?.code ?? null, emptyMessage: empty?.text ?? null };
}
