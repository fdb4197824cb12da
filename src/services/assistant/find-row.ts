import { NODE_KINDS } from '../../entities/vocabulary';
import type { InputProblems } from '../../inputs/input-problems';
import type { PageRow } from '../export/page-documents';
import { findNode } from '../find-node';
import type { AssistantScope } from './assistant-scope';
import { idError } from './id-error';

/** The node, statement or observation with this id; null after noting that there is none. */
export async function findRow(
  scope: AssistantScope,
  path: string,
  id: string,
  problems: InputProblems,
): Promise<PageRow | null> {
  const row = hasPage(id) ? ((await findNode(scope, id)) as PageRow | null) : null;
  if (row !== null) return row;
  problems.attempt(() => {
    throw idError(scope, { path, id, kinds: NODE_KINDS, isHelped: true });
  });
  return null;
}

/** A link is told of on the pages of the nodes at its ends, a published ranking on that of its source. */
function hasPage(id: string): boolean {
  return !/^(?:link|ranking):/.test(id);
}
