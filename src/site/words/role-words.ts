import type { Label } from '../../labels/label';
import { labelOfRole } from '../../labels/role-labels';

/** What the one does in the other; null where a link says nothing of it, or only why the editors tie the two. */
export function roleWord(role: string): Label | null {
  return role === '' || TIES.has(role) ? null : labelOfRole(role);
}

const TIES: ReadonlySet<string> = new Set(['editors', 'outcome', 'source']);
