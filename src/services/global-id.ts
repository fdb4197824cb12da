import { NODE_KINDS, type NodeKind } from '../entities/vocabulary';
import { BadUserInputError } from '../errors';

/** Prefixes of ids that are no knowledge nodes but can be fetched all the same. */
export const OTHER_ID_PREFIXES = ['statement', 'observation', 'link', 'ranking'] as const;

export function idOf(kind: NodeKind, slug: string): string {
  return `${kind}:${slug}`;
}

export function prefixOf(id: string): string {
  const colon = id.indexOf(':');
  return colon === -1 ? '' : id.slice(0, colon);
}

export function isNodeKind(word: string): word is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(word);
}

/** Checks the form `kind:slug` of an id that a caller gives, and that it is of a kind that can stand there. */
export function checkNodeId(path: string, id: string, kinds: readonly NodeKind[] = NODE_KINDS): void {
  const prefix = prefixOf(id);
  if ((kinds as readonly string[]).includes(prefix) && id.length > prefix.length + 1) return;
  const wanted = kinds.length <= 3 ? kinds.map((kind) => `\`${kind}:SLUG\``).join(' or ') : '`KIND:SLUG`';
  const only = kinds.length === 1 && prefix === '' ? `, such as \`${kinds[0]}:${id || 'SLUG'}\`` : '';
  throw new BadUserInputError({ path, value: id, reason: `must be an id of the form ${wanted}${only}` });
}
