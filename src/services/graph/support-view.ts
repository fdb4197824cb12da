import type { Scope } from '../scope';
import type { LinkRow } from '../../snapshot';
import type { Grade, Text } from '../../graph/graph-data.types';
import type { Weakest } from '../../graph/support';

/** What of an answer can be relied on least. The link is looked up only when selected. */
export class SupportView {
  readonly grounds: Weakest['grounds'];
  readonly evidence: Grade | null;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly weakest: Weakest,
  ) {
    this.grounds = weakest.grounds;
    this.evidence = weakest.evidence;
    this.text = weakest.text;
  }

  get link(): LinkRow | null {
    return this.weakest.link === null ? null : this.scope.data.link(this.weakest.link);
  }
}

export function supportView(scope: Scope, weakest: Weakest | null): SupportView | null {
  return weakest && new SupportView(scope, weakest);
}
